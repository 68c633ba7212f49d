package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs one of the scoring scripts; their last line is the figures, as {@code name=value} with blanks between. */
record Scorer(Path script) {

    /**
     * The figures in the order in which the script prints them.
     *
     * @throws IOException where the script fails or prints no figures
     */
    Map<String, String> figures(List<Path> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        arguments.forEach(argument -> command.add(argument.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Map<String, String> figures = figures(printed);
        if (status != 0 || figures.isEmpty()) {
            throw new IOException(String.join(" ", command) + " ended with status " + status + " and " + figures.size()
                    + " figures:\n" + printed);
        }
        return figures;
    }

    static Map<String, String> figures(String printed) {
        Map<String, String> figures = new LinkedHashMap<>();
        String last = printed.strip().substring(printed.strip().lastIndexOf('\n') + 1);
        for (String pair : last.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                figures.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return figures;
    }
}
