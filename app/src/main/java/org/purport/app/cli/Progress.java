package org.purport.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work is, how fast it goes and how long it takes yet, on standard error and only where that is a terminal. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;
    private long passed;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * The progress through the reports of these inputs; nothing is shown for a single one.
     *
     * @param toStandardOutput whether the readings go there
     */
    static Progress on(Console console, List<String> inputs, boolean toStandardOutput) {
        return console.showsProgress(toStandardOutput)
                ? of(console, "reading", " reports", Amount.of(inputs), toStandardOutput)
                : new Progress(null);
    }

    /** The progress through so many reports. */
    static Progress through(Console console, long reports) {
        return of(console, "reading", " reports", reports, false);
    }

    /** The progress through the records of a case. */
    static Progress checking(Console console) {
        return of(console, "checking", " records", Amount.UNKNOWN, false);
    }

    /** The progress through reports that are linked. */
    static Progress linking(Console console, long reports) {
        return of(console, "linking", " reports", reports, false);
    }

    /** The progress through stories that are told anew. */
    static Progress telling(Console console, long stories) {
        return of(console, "telling", " stories", stories, false);
    }

    private static Progress of(Console console, String task, String unit, long amount, boolean toStandardOutput) {
        if (amount == 0 || amount == 1 || !console.showsProgress(toStandardOutput)) {
            return new Progress(null);
        }
        PrintStream err = new PrintStream(console.errors(), true, StandardCharsets.UTF_8);
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(amount)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(
                        new ConsoleProgressBarConsumer(err, console.screen().columns()))
                .build());
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** One was there already: it takes no time, so it counts neither for the speed nor for the time left. */
    void pass() {
        passed++;
        if (bar != null) {
            if (bar.getMax() > 0) {
                bar.maxHint(bar.getMax() - 1);
            }
            bar.setExtraMessage(" (" + passed + " there already)");
        }
    }

    /** So many of so many are done. */
    void at(long done, long all) {
        if (bar != null) {
            bar.maxHint(all);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
