package org.purport.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.purport.app.cli.Loaded;
import org.purport.app.web.pages.Pages;

/** A server over a case on a free port, and a visitor without scripts. */
public final class Served implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Served(WebServer server) {
        this.server = server;
    }

    /** The pages of a case. */
    public static Served over(Path file) {
        return over(file, null);
    }

    static Served over(Path file, String host) {
        return new Served(
                new WebServer(new Desk(file, new Clerk(file)), Pages.all(() -> Loaded.PURPORT, "test"), host, 0));
    }

    /** The address of a page. */
    public String address(String path) {
        String base = server.address().replaceFirst("\\?.*", "");
        return base.substring(0, base.length() - 1) + path;
    }

    String start() {
        return server.address();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The token of a form on a page. */
    String token() throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get("/add").body());
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return matcher.group(1);
    }

    /** The first line of the answer to a request that names another host. */
    String statusOf(String host) throws IOException {
        URI uri = URI.create(start());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.substring(0, answer.indexOf('\r'));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
