package org.purport.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says what it can do. */
@Command(
        name = "purport",
        mixinStandardHelpOptions = true,
        versionProvider = PurportCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news reports and says, for everything they report, who says so and through whom, how sure"
                + " they are, what it is about, and who denies it or keeps silent.",
        footer = {
            "",
            "Examples:",
            "  purport read report.txt --date 2023-09-05 --outlet \"The Reporter\"",
            "  purport read reports/ --as json > readings.jsonl",
            "  purport read report.html --as html -o briefing.html",
            "  purport add visit.purport reports/",
            "  purport claims visit.purport --act denies",
            "  purport open visit.purport",
            "  purport actors import ministers.csv",
            "",
            "purport COMMAND --help tells more."
        })
final class PurportCommand implements Callable<Integer> {
    private final Console console;
    private final Trace trace;
    private final DataFolder data;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PurportCommand(Console console, Trace trace, DataFolder data) {
        this.console = console;
        this.trace = trace;
        this.data = data;
    }

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "Where your own lists are kept; PURPORT_DATA by default, else XDG_DATA_HOME/purport.")
    void data(Path folder) {
        data.choose(folder);
    }

    @Option(
            names = {"--trace", "--debug"},
            scope = ScopeType.INHERIT,
            description = "Prints the stack of every failure.")
    void trace(boolean wanted) {
        if (wanted) {
            trace.want();
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.printer());
        return CommandLine.ExitCode.OK;
    }

    /** The version that the build wrote. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {text()};
        }

        /** Name and version of the program. */
        static String text() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = PurportCommand.class.getResourceAsStream("version.properties")) {
                if (in != null) {
                    properties.load(in);
                }
            }
            return "purport " + properties.getProperty("version", "of an unknown version");
        }
    }
}
