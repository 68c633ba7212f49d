package org.purport.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.Folders;
import org.purport.app.export.Format;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Selection;
import org.purport.app.export.material.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Brings a case into another program's format. */
@Command(
        name = "export",
        description = "Writes a case, or a part of it, in the format of another program. What was written, and what the"
                + " format has no place for, is said on standard error.",
        footer = {
            "",
            "Examples:",
            "  purport export visit.purport --formats",
            "  purport export visit.purport --as csv -o visit.csv",
            "  purport export visit.purport --as acled --occurred-only --since 2023-09-01 > events.csv",
            "  purport export visit.purport --as gdelt-events -o visit.export.CSV",
            "  purport export visit.purport --as plover --story st1 | jq .event",
            "  purport export visit.purport --as ical -o planned.ics",
            "  purport export visit.purport --as obsidian -o vault/",
            "  purport export visit.purport --as html --story st1 -o dossier.html",
            "",
            "docs/exports.md says what each column means."
        })
final class ExportCommand extends CaseCommand {
    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Format format;

    @Option(names = "--formats", description = "Says what each format carries and what it has no place for.")
    private boolean formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there and not to standard output; a new folder or a .zip file for obsidian.")
    private @Nullable Path output;

    @Option(names = "--story", paramLabel = "ID", description = "Only this story, as purport stories lists it.")
    private @Nullable String story;

    @Option(
            names = "--occurred-only",
            description = "Only what is told as done or going on and denied by nobody: no plans, threats and hopes.")
    private boolean occurredOnly;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "Only reports published on this day or later.")
    private @Nullable IsoDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "Only reports published on this day or earlier.")
    private @Nullable IsoDate until;

    ExportCommand(Console console) {
        super(console);
    }

    /** The formats by their words. */
    static final class Formats implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String word) {
            return Arrays.stream(Format.values())
                    .filter(each -> each.word().equalsIgnoreCase(word.replace('_', '-')))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is no format: there are " + all()));
        }

        private static String all() {
            return Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", "));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (formats) {
            list();
            return ExitCode.OK;
        }
        Format wanted = format;
        if (wanted == null) {
            throw wrong("--as says which format: " + Formats.all() + " (--formats says more)");
        }
        Selection selection = new Selection(
                story, occurredOnly, since == null ? null : since.day(), until == null ? null : until.day());
        return linked((kept, out) -> {
            if (story != null && kept.story(story).isEmpty()) {
                console()
                        .complain(file() + ": there is no story " + story + "; purport stories " + file()
                                + " lists them");
                return ExitCode.SOFTWARE;
            }
            Material material = new Material(kept, selection);
            say(write(wanted.export(), material), material);
            return ExitCode.OK;
        });
    }

    private void say(Tally tally, Material material) {
        console().err().println(tally.line());
        if (selectionPicksDays() && material.undated() > 0) {
            console()
                    .err()
                    .println(Words.count(material.undated(), "report") + " without a day of publication stayed behind");
        }
    }

    private boolean selectionPicksDays() {
        return since != null || until != null;
    }

    private Tally write(Export export, Material material) throws IOException {
        Path target = output;
        if (export instanceof Export.OfFolder notes) {
            return folder(notes, material, target);
        }
        Export.OfFile whole = (Export.OfFile) export;
        if (target == null) {
            OutputStream out = new BufferedOutputStream(console().out());
            Tally tally = whole.write(material, out);
            out.flush();
            return tally;
        }
        return Files.isRegularFile(target) || !Files.exists(target)
                ? replaced(whole, material, target)
                : straight(whole, material, target);
    }

    private Tally folder(Export.OfFolder notes, Material material, @Nullable Path target) throws IOException {
        String where = ": -o names a new folder, or a file that ends in .zip";
        if (target == null) {
            throw wrong("this format is a folder" + where);
        }
        if (Folders.isFilled(target)) {
            throw wrong(target + " has something in it already" + where);
        }
        if (Files.isRegularFile(target) && !Folders.isZip(target)) {
            throw wrong(target + " is a file" + where);
        }
        return Folders.isZip(target)
                ? replaced((from, out) -> zipped(notes, from, out), material, target)
                : notes.write(material, Folders.on(target));
    }

    private static Tally zipped(Export.OfFolder notes, Material material, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Tally tally = notes.write(material, Folders.in(zip));
        zip.finish();
        return tally;
    }

    /** Writes beside the file and puts it in its place when it is whole, so that a failure leaves what was there. */
    private static Tally replaced(Export.OfFile whole, Material material, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Tally tally = straight(whole, material, beside);
            Files.move(beside, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return tally;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Tally straight(Export.OfFile whole, Material material, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(target.toFile()))) {
            return whole.write(material, out);
        }
    }

    private void list() {
        for (Format each : Format.values()) {
            console().printer().println(each.word());
            console().printer().println("    carries  " + each.carries());
            console().printer().println("    not      " + each.lacks());
        }
    }
}
