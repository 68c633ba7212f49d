package org.purport.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private final Fetcher fetcher = new Fetcher(Duration.ofSeconds(2), 1000, true);
    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/page", 200, "<p>Ministers met.</p>");
        answer("/large", 200, "x".repeat(1001));
        answer("/gone", 404, "gone");
        redirect("/moved", "/page");
        redirect("/round", "/round");
        redirect("/file", "file:///etc/hostname");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        });
        server.createContext("/silent", exchange -> {});
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=\"utf-8\"");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @Test
    void aPageComesWithWhatTheServerSaidOfIt() throws IOException {
        Fetcher.Fetched fetched = fetcher.fetch(address + "/moved");
        assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<p>Ministers met.</p>");
        assertThat(fetched.hint().mediaType()).isEqualTo("text/html");
        assertThat(fetched.hint().charset()).isEqualTo("utf-8");
        assertThat(fetched.hint().url()).isEqualTo(address + "/page");
    }

    @Test
    void limitsHold() {
        assertThatThrownBy(() -> fetcher.fetch(address + "/large")).hasMessage("larger than 1,000 bytes");
        assertThatThrownBy(() -> fetcher.fetch(address + "/gone")).hasMessage("the server answered with status 404");
        assertThatThrownBy(() -> fetcher.fetch(address + "/round")).hasMessage("redirected more than 5 times");
        assertThatThrownBy(() -> fetcher.fetch(address + "/slow")).hasMessage("not finished within 2.0 seconds");
        assertThatThrownBy(() -> fetcher.fetch(address + "/silent")).hasMessage("no answer within 2.0 seconds");
    }

    @Test
    void onlyTheWebIsFetched() {
        assertThatThrownBy(() -> fetcher.fetch(address + "/file")).hasMessageContaining("only http and https");
        assertThatThrownBy(() -> fetcher.fetch("ftp://127.0.0.1/x")).hasMessageContaining("only http and https");
        assertThatThrownBy(() -> fetcher.fetch("http://[oops")).hasMessageContaining("not an address");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() throws IOException {
        Fetcher strict = new Fetcher(Duration.ofSeconds(2), 1000, false);
        assertThatThrownBy(() -> strict.fetch(address + "/page")).hasMessageContaining("private network");
        for (String host : new String[] {
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fc00::1",
            "fe80::1",
            "::ffff:10.0.0.1"
        }) {
            assertThat(Fetcher.isPrivate(InetAddress.getByName(host))).as(host).isTrue();
        }
        assertThat(Fetcher.isPrivate(InetAddress.getByName("93.184.216.34"))).isFalse();
    }
}
