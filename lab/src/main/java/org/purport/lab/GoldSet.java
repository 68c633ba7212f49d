package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** Reports of a gold set: JSON Lines, gzipped or not. */
final class GoldSet {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldSet() {}

    static List<Report> reports(Path file) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    reports.add(report(MAPPER.readTree(line)));
                }
            }
        }
        return reports;
    }

    private static Report report(JsonNode row) {
        return new Report(
                row.path("id").asText(),
                text(row, "title"),
                text(row, "outlet"),
                text(row, "url"),
                text(row, "published"),
                "en",
                row.path("text").asText());
    }

    private static @Nullable String text(JsonNode row, String key) {
        return row.hasNonNull(key) ? row.get(key).asText() : null;
    }
}
