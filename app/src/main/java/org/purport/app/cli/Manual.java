package org.purport.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.purport.Purport;
import picocli.CommandLine;

/** The manual: a page for the program and one for each command, as {@code man} reads them. Runs in the build only. */
public final class Manual {
    private Manual() {}

    /** {@code FOLDER}: writes the pages there. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    /** The pages by the names of their files. */
    static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        add(Main.commandLine(Console.system(Map.of()), Map.of(), lists -> Purport.open()), pages);
        return pages;
    }

    private static void add(CommandLine line, Map<String, String> pages) throws IOException {
        ManualPage page = new ManualPage(line, PurportCommand.Version.text());
        pages.put(page.name() + ".1", page.text());
        for (CommandLine command : line.getSubcommands().values()) {
            add(command, pages);
        }
    }
}
