package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes figures as a page that says what was measured, when, on which commit, and what others reach. */
final class ScoresPage {
    private ScoresPage() {}

    static String of(List<ScoredSet> sets, Path folder) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder("# Scores\n\n");
        page.append("Written by `./dev score`; not edited by hand. Measured ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(" on commit ")
                .append(commit())
                .append(".\n\n")
                .append(
                        "The gold sets are not part of this repository (most of their texts belong to their publishers). ")
                .append("With the sets in `")
                .append(folder)
                .append("` and the scorers in `score` beside it, `./dev score")
                .append(folder.equals(Path.of("..", "shared", "gold")) ? "" : " " + folder)
                .append("` gives this page again. What a figure means stands at the head of the scorer.\n\n")
                .append("| set | reports | scorer | figures |\n|---|---:|---|---|\n");
        for (ScoredSet set : sets) {
            page.append("| %s | %d | %s | ".formatted(set.name(), set.reports(), set.scorer()));
            set.figures()
                    .forEach((name, value) ->
                            page.append(name).append(' ').append(value).append(", "));
            page.setLength(page.length() - 2);
            page.append(" |\n");
        }
        page.append("\n## What others reach\n\nFrom the READMEs of the sets.\n\n");
        Set<String> said = new LinkedHashSet<>();
        for (ScoredSet set : sets) {
            for (String peer : set.peers()) {
                if (said.add(set.name() + peer)) {
                    page.append("- **")
                            .append(set.name())
                            .append("**: ")
                            .append(peer)
                            .append('\n');
                }
            }
        }
        return page.toString();
    }

    /** The short name of the commit, with a plus where files differ from it. */
    private static String commit() throws IOException, InterruptedException {
        String name = git("rev-parse", "--short", "HEAD");
        return git("status", "--porcelain", "--untracked-files=no").isEmpty() ? name : name + "+";
    }

    private static String git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        Process process = new ProcessBuilder(command).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }
}
