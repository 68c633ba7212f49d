package org.purport.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that takes reports in. */
final class IntakeOptions {
    static final String INPUT =
            "A file, a folder with everything below it, an http or https address, or - for standard input.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "The day of publication, as in 2023-09-05; goes before what a report says itself.")
    private @Nullable IsoDate date;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published it; goes before what a report says itself.")
    private @Nullable String outlet;

    @Option(
            names = "--allow-private",
            description = "Fetches addresses of this machine and of private networks too, which are refused otherwise.")
    private boolean privateAllowed;

    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many reports are read at a time; one a core by default.")
    void jobs(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + number);
        }
        jobs = number;
    }

    int jobs() {
        return jobs;
    }

    /** Hands on every report and every problem of the inputs, in their order, with what the options say of them. */
    void find(List<String> inputs, Console console, Trace trace, Consumer<Item> sink) {
        new Sources(console.in(), privateAllowed, trace).find(inputs, item -> sink.accept(told(item)));
    }

    private Item told(Item item) {
        if (!(item instanceof Item.Found found) || (date == null && outlet == null)) {
            return item;
        }
        Report report = found.report();
        return new Item.Found(new Report(
                report.id(),
                report.title(),
                outlet == null ? report.outlet() : outlet,
                report.url(),
                date == null ? report.published() : date.text(),
                report.language(),
                report.text()));
    }
}
