package org.purport.app.cli;

import java.io.IOException;
import org.purport.app.brief.Words;
import org.purport.keep.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Says what of a case is whole. */
@Command(
        name = "check",
        description = "Looks at every record of a case and says what is whole and what is not.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all is whole", "1:something is not, or the file is no case", "2:wrong usage"},
        footer = {"", "Examples:", "  purport check visit.purport"})
final class CheckCommand extends CaseCommand {
    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return checking((kept, out) -> {
            Soundness found;
            try (Progress progress = Progress.checking(console())) {
                found = kept.check(progress::at);
            }
            out.println(file() + ": " + Words.count((int) found.reports(), "report") + ", "
                    + Words.count((int) found.readings(), "reading") + " and "
                    + Words.count((int) found.judgements(), "judgement")
                    + (found.faults().isEmpty() ? ": all is whole" : " are whole; not whole:"));
            found.faults().forEach(fault -> out.println("  " + Words.plain(fault)));
            found.remarks().forEach(remark -> out.println("  " + Words.plain(remark)));
            return found.faults().isEmpty() ? ExitCode.OK : 1;
        });
    }
}
