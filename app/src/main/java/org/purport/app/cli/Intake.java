package org.purport.app.cli;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.purport.app.brief.Words;
import org.purport.keep.Addition;
import org.purport.keep.CaseFile;
import org.purport.model.Reading;
import picocli.CommandLine.ExitCode;

/** Takes reports into a case, each one kept as soon as it is read. */
final class Intake {
    private final Console console;
    private final Trace trace;
    private final CaseFile kept;
    private final String reader;
    private int added;
    private int readAgain;
    private int known;
    private int givenUp;

    /** What becomes of a report: it is read or, where the case has it, passed over. */
    private record Taken(Item item, boolean passedOver) {}

    /**
     * @param reader name and version of the program
     */
    Intake(Console console, Trace trace, CaseFile kept, String reader) {
        this.console = console;
        this.trace = trace;
        this.kept = kept;
        this.reader = reader;
    }

    void run(Reporter reporter, BiConsumer<CaseFile, Consumer<Item>> source, boolean again, int jobs, Progress progress)
            throws InterruptedException {
        Batch<Item, Taken> batch = new Batch<>(jobs, item -> take(reporter, item, again));
        batch.run(sink -> source.accept(kept, sink), taken -> accept(taken, progress));
    }

    private Taken take(Reporter reporter, Item item, boolean again) {
        if (!again && item instanceof Item.Found found && kept.holds(found.report())) {
            return new Taken(item, true);
        }
        return new Taken(reporter.read(item), false);
    }

    private void accept(Taken taken, Progress progress) {
        Item item = taken.item();
        if (taken.passedOver()) {
            known++;
            progress.pass();
        } else if (item instanceof Item.Read read) {
            count(read.reading());
            progress.step();
        } else if (item instanceof Item.Doubt doubt) {
            console.complain(doubt.line());
        } else if (item instanceof Item.GivenUp lost) {
            givenUp++;
            console.complain(lost.line());
            trace.print(lost.cause(), console);
            progress.step();
        }
    }

    private void count(Reading reading) {
        Addition became = kept.add(reading, reader);
        switch (became) {
            case NEW -> added++;
            case READ_AGAIN -> readAgain++;
            case KNOWN -> known++;
        }
    }

    /** What was done, in one line. */
    String tally() {
        return Words.count(added, "report") + " added"
                + (readAgain > 0 ? ", " + readAgain + " read otherwise than before" : "")
                + (known > 0 ? ", " + known + " known already" : "")
                + (givenUp > 0 ? ", " + givenUp + " not readable" : "")
                + "; the case has " + kept.size();
    }

    int status() {
        return givenUp == 0 ? ExitCode.OK : 1;
    }
}
