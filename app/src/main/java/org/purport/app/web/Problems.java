package org.purport.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What went wrong, told to a program: RFC 9457. */
final class Problems {
    private Problems() {}

    static Reply reply(int status, String message) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.forStatus(status).getMessage());
        problem.put("status", status);
        problem.put("detail", message);
        return new Reply.Data(
                status, "application/problem+json", problem.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
