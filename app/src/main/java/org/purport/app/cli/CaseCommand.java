package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.UnusableCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on one case: names it, opens it for what is to be done, and closes it. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, versionProvider = PurportCommand.Version.class)
abstract class CaseCommand implements Callable<Integer> {
    private static final String LINKED = "what is linked is in the case, the next command goes on from there";

    /** The exit status of a program that the user stopped, as shells have it. */
    private static final int STOPPED = 130;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    CaseCommand(Console console) {
        this.console = console;
    }

    /** What is done with an open case; gives the exit status. */
    interface Use {
        int of(CaseFile kept, PrintWriter out) throws IOException, InterruptedException;
    }

    final Console console() {
        return console;
    }

    final Path file() {
        return file;
    }

    /** That the command line is wrong, in one line. */
    final ParameterException wrong(String line) {
        return new ParameterException(spec.commandLine(), line);
    }

    /** Uses the case as it is. */
    final int reading(Use use) throws IOException, InterruptedException {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            return used(kept, use);
        }
    }

    /** Uses what there is of the case, though its file is cut short. */
    final int checking(Use use) throws IOException, InterruptedException {
        try (CaseFile kept = Purport.openCase(file, Access.CHECK)) {
            return used(kept, use);
        }
    }

    /** Uses the case after its links are brought up to date, which nobody but a writer can. */
    final int linked(Use use) throws IOException, InterruptedException {
        int status = bringUpToDate();
        return status == ExitCode.OK ? reading(use) : status;
    }

    private int bringUpToDate() throws IOException {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            if (kept.isLinked()) {
                return ExitCode.OK;
            }
        }
        return interruptible(LINKED, () -> {
            try (CaseFile writer = Purport.openCase(file, Access.WRITE)) {
                link(writer);
            } catch (UnusableCase e) {
                console.complain("the links shown are from before the last changes: " + e.getMessage());
            }
            return ExitCode.OK;
        });
    }

    /** Uses the case as the only one who writes it. */
    final int writing(Use use) throws IOException, InterruptedException {
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            return used(kept, use);
        }
    }

    /** Work that takes long. */
    interface Work {
        int run() throws IOException, InterruptedException;
    }

    /**
     * Does work that the user may stop; the case is closed in order then.
     *
     * @param line what becomes of what was under way
     */
    final int interruptible(String line, Work work) throws IOException {
        Interruption interruption = new Interruption(console, line);
        try {
            return work.run();
        } catch (InterruptedException e) {
            return STOPPED;
        } finally {
            interruption.close();
        }
    }

    private int used(CaseFile kept, Use use) throws IOException, InterruptedException {
        PrintWriter out = console.printer();
        int status = use.of(kept, out);
        out.flush();
        return status;
    }

    /** Brings the links up to date, and shows how far it is where this takes a while. */
    final void link(CaseFile writer) throws InterruptedException {
        try (LinkingProgress progress = new LinkingProgress(console)) {
            writer.link(progress);
        }
    }
}
