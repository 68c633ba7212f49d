package org.purport.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.purport.model.Report;

final class Inputs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Console console;

    Inputs(Console console) {
        this.console = console;
    }

    void find(List<String> inputs, Consumer<Item> sink) {
        for (String input : inputs) {
            try {
                find(input, sink);
            } catch (IOException e) {
                sink.accept(new Item.GivenUp(input, e.toString(), e));
            }
        }
    }

    private void find(String input, Consumer<Item> sink) throws IOException {
        if (input.equals("-")) {
            sink.accept(new Item.Found(new Report(
                    "-",
                    null,
                    null,
                    null,
                    null,
                    "en",
                    new String(console.in().readAllBytes(), StandardCharsets.UTF_8))));
            return;
        }
        Path path = Path.of(input);
        if (input.endsWith(".jsonl")) {
            try (BufferedReader lines = Files.newBufferedReader(path)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode node = MAPPER.readTree(line);
                    sink.accept(new Item.Found(new Report(
                            node.path("id").asText(),
                            node.path("title").asText(null),
                            node.path("outlet").asText(null),
                            node.path("url").asText(null),
                            node.path("published").asText(null),
                            "en",
                            node.path("text").asText())));
                }
            }
            return;
        }
        sink.accept(new Item.Found(
                new Report(path.getFileName().toString(), null, null, null, null, "en", Files.readString(path))));
    }
}
