package org.purport.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.purport.app.brief.Words;
import org.purport.keep.CaseFile;
import org.purport.keep.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Says what of a case is whole. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description = "Looks at every record of a case and says what is whole and what is not.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all is whole", "1:something is not, or the file is no case", "2:wrong usage"},
        footer = {"", "Examples:", "  purport check visit.purport"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (CaseFile kept = new Cases(console).open(file)) {
            Soundness found = kept.check();
            PrintWriter out = console.printer();
            out.println(file + ": " + Words.count((int) found.reports(), "report") + ", "
                    + Words.count((int) found.readings(), "reading") + " and "
                    + Words.count((int) found.judgements(), "judgement")
                    + (found.faults().isEmpty() ? ": all is whole" : " are whole; not whole:"));
            found.faults().forEach(fault -> out.println("  " + Words.plain(fault)));
            found.remarks().forEach(remark -> out.println("  " + Words.plain(remark)));
            out.flush();
            return found.faults().isEmpty() ? ExitCode.OK : 1;
        }
    }
}
