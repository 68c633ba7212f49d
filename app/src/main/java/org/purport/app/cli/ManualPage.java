package org.purport.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command says of itself, in the macros of man(7).
 *
 * @param line the command
 * @param version name and version of the program
 */
record ManualPage(CommandLine line, String version) {
    private static final int ASCII = 127;

    /** The name of the page: purport-actors-import for {@code purport actors import}. */
    String name() {
        return line.getCommandSpec().qualifiedName("-");
    }

    String text() {
        CommandSpec spec = line.getCommandSpec();
        StringBuilder out = new StringBuilder();
        out.append(".TH \"")
                .append(escaped(name().toUpperCase(Locale.ROOT)))
                .append("\" 1 \"\" \"")
                .append(escaped(version))
                .append("\" \"Manual of Purport\"\n");
        section(out, "NAME").append(escaped(name())).append(" \\- ").append(escaped(summary(spec)));
        section(out, "SYNOPSIS").append(".nf\n").append(escaped(synopsis())).append("\n.fi");
        section(out, "DESCRIPTION");
        out.append(Arrays.stream(spec.usageMessage().description())
                .map(ManualPage::plain)
                .map(ManualPage::escaped)
                .collect(Collectors.joining("\n.PP\n")));
        arguments(out, spec);
        commands(out);
        examples(out, spec);
        if (spec.parent() != null) {
            section(out, "SEE ALSO").append(".BR ").append(escaped(parent())).append(" (1)");
        }
        return out.append('\n').toString();
    }

    private String parent() {
        return name().substring(0, name().lastIndexOf('-'));
    }

    private static StringBuilder section(StringBuilder out, String title) {
        return out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n")
                .append(".SH ")
                .append(title)
                .append('\n');
    }

    private String synopsis() {
        Help help = new Help(line.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
        return help.synopsis(0).strip();
    }

    private static String summary(CommandSpec spec) {
        String[] lines = spec.usageMessage().description();
        String first = lines.length == 0 ? spec.name() : plain(lines[0]);
        int end = first.indexOf(". ");
        return (end < 0 ? first : first.substring(0, end)).replaceAll("\\.$", "");
    }

    private static void arguments(StringBuilder out, CommandSpec spec) {
        if (!spec.positionalParameters().isEmpty()) {
            section(out, "ARGUMENTS");
            for (PositionalParamSpec each : spec.positionalParameters()) {
                entry(out, each.paramLabel(), each.description());
            }
        }
        if (!spec.options().isEmpty()) {
            section(out, "OPTIONS");
            for (OptionSpec each : spec.options()) {
                if (!each.hidden()) {
                    String value = each.arity().max() == 0 ? "" : "=" + each.paramLabel();
                    entry(out, String.join(", ", each.names()) + value, each.description());
                }
            }
        }
    }

    private void commands(StringBuilder out) {
        if (!line.getSubcommands().isEmpty()) {
            section(out, "COMMANDS");
            line.getSubcommands().forEach((word, command) -> entry(out, word, summary(command.getCommandSpec())));
        }
    }

    private static void entry(StringBuilder out, String term, String... description) {
        out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n")
                .append(".TP\n.B ")
                .append(escaped(term))
                .append('\n')
                .append(escaped(plain(String.join(" ", description))));
    }

    /** What stands below a usage help: examples, lines as they are. */
    private static void examples(StringBuilder out, CommandSpec spec) {
        String footer = String.join("\n", spec.usageMessage().footer()).strip();
        if (!footer.isEmpty()) {
            boolean titled = footer.startsWith("Examples:");
            section(out, titled ? "EXAMPLES" : "NOTES")
                    .append(".nf\n")
                    .append(escaped(plain(titled ? footer.substring("Examples:\n".length()) : footer)))
                    .append("\n.fi");
        }
    }

    private static String plain(String text) {
        return text.replace("%n", "\n").replace("%%", "%");
    }

    /** Text that roff takes for text: no line begins with a request, hyphens can be copied, all of it is ASCII. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        boolean atStart = true;
        for (int c : text.codePoints().toArray()) {
            if (atStart && (c == '.' || c == '\'')) {
                out.append("\\&");
            }
            atStart = c == '\n';
            switch (c) {
                case '\\' -> out.append("\\e");
                case '-' -> out.append("\\-");
                case '\'' -> out.append("\\(aq");
                case '"' -> out.append("\\(dq");
                case '`' -> out.append("\\(ga");
                case '^' -> out.append("\\(ha");
                case '~' -> out.append("\\(ti");
                default -> out.append(c <= ASCII ? Character.toString(c) : String.format("\\[u%04X]", c));
            }
        }
        return out.toString();
    }
}
