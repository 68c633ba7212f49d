package org.purport.app.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A site on this machine, with what it was asked. */
final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What the site says to a path. */
    record Answer(int status, String body, Map<String, String> headers) {}

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void says(String path, String body) {
        answers.put(path, new Answer(200, body, Map.of()));
    }

    void says(String path, int status, String body, Map<String, String> headers) {
        answers.put(path, new Answer(status, body, headers));
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
        String etag = answer.headers().get("ETag");
        @Nullable String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        if (etag != null && etag.equals(known)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
