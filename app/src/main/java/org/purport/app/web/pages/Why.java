package org.purport.app.web.pages;

import java.util.List;
import org.purport.app.brief.Words;

/** Says why something was read as it was. */
final class Why {
    private Why() {}

    /** The rules and judges that decided, each as a person reads it. */
    static List<String> of(List<String> because) {
        return because.stream().map(Why::of).distinct().toList();
    }

    private static String of(String reason) {
        if (reason.matches("encoder [01]\\.\\d+")) {
            long percent = Math.round(Double.parseDouble(reason.substring(8)) * 100);
            return "seen by the network, " + percent + "% sure";
        }
        if (reason.startsWith("judgement ")) {
            return "your correction " + reason.substring(10);
        }
        if (reason.startsWith("v:") || reason.startsWith("n:") || reason.startsWith("a:")) {
            String word =
                    switch (reason.charAt(0)) {
                        case 'v' -> "verb";
                        case 'n' -> "noun";
                        default -> "adjective";
                    };
            return "the " + word + " “" + Words.plain(reason.substring(2)) + "”";
        }
        return "rule: " + Words.plain(reason);
    }
}
