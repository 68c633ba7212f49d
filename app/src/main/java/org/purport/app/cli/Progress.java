package org.purport.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a batch is, on standard error and only where that is a terminal. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * The progress through these inputs; nothing is shown for a single report.
     *
     * @param toStandardOutput whether the readings go there
     */
    static Progress on(Console console, List<String> inputs, boolean toStandardOutput) {
        if (!console.showsProgress(toStandardOutput)) {
            return new Progress(null);
        }
        return of(console, Amount.of(inputs), toStandardOutput);
    }

    /** The progress through so many reports. */
    static Progress of(Console console, long amount, boolean toStandardOutput) {
        if (amount == 0 || amount == 1 || !console.showsProgress(toStandardOutput)) {
            return new Progress(null);
        }
        PrintStream err = new PrintStream(console.errors(), true, StandardCharsets.UTF_8);
        return new Progress(new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" reports", 1)
                .setInitialMax(amount)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(
                        new ConsoleProgressBarConsumer(err, console.screen().columns()))
                .build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
