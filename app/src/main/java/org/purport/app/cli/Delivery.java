package org.purport.app.cli;

import java.io.IOException;
import java.io.Writer;
import org.purport.app.show.Rendering;
import picocli.CommandLine.ExitCode;

/** Takes what became of the reports, in order: shows what was read, names what was not. */
final class Delivery {
    private final Console console;
    private final Trace trace;
    private final Rendering rendering;
    private final Writer out;
    private final Progress progress;
    private boolean complete = true;

    Delivery(Console console, Trace trace, Rendering rendering, Writer out, Progress progress) {
        this.console = console;
        this.trace = trace;
        this.rendering = rendering;
        this.out = out;
        this.progress = progress;
    }

    void accept(Item item) throws IOException {
        if (item instanceof Item.Read read) {
            rendering.write(read.reading());
            out.flush();
            progress.step();
        } else if (item instanceof Item.Doubt doubt) {
            console.complain(doubt.line());
        } else if (item instanceof Item.GivenUp givenUp) {
            complete = false;
            console.complain(givenUp.line());
            trace.print(givenUp.cause(), console);
            progress.step();
        }
    }

    /** The exit status of the program. */
    int status() {
        return complete ? ExitCode.OK : 1;
    }
}
