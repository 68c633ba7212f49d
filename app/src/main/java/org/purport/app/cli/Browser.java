package org.purport.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that the user's system opens addresses with. */
final class Browser {
    private Browser() {}

    /** Opens an address, or says that the user has to. */
    static void open(String address, Console console) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.complain("no browser could be started; open the address yourself");
        }
    }
}
