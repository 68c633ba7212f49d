package org.purport.app.web.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.Folders;
import org.purport.app.export.Format;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Selection;
import org.purport.app.export.material.Tally;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;

/** The case or one story in every format there is, to download; and beforehand, what stays behind. */
public final class ExportPage implements Page {
    @Override
    public void addTo(Routes routes) {
        routes.get("/export", this::show);
        routes.get("/export/file", this::file);
        routes.get("/story/{story}/export", this::show);
        routes.get("/story/{story}/export/file", this::file);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Export", "/export"), Tab.ofStory("Export", "/export"));
    }

    /**
     * What the template shows.
     *
     * @param what goes out: "The case", "This story"
     * @param file where the buttons lead
     * @param counted how much goes out in the format that was looked into, null where none was
     */
    public record Model(
            String what,
            String address,
            String file,
            boolean occurredOnly,
            String since,
            String until,
            List<Section> sections,
            @Nullable Counted counted) {
        public Model {
            sections = List.copyOf(sections);
        }
    }

    /** Formats for one use. */
    public record Section(String title, List<Offer> offers) {
        public Section {
            offers = List.copyOf(offers);
        }
    }

    /** One format. */
    public record Offer(String word, String title, String carries, String lacks) {}

    /**
     * What a format would write.
     *
     * @param left what stays behind, with how often
     */
    public record Counted(String title, String written, List<String> left) {
        public Counted {
            left = List.copyOf(left);
        }
    }

    private Reply show(Visit visit) {
        StoryRecord story = story(visit);
        Selection selection = selection(visit, story);
        String word = visit.query("look");
        String address = story == null ? "/export" : Address.story(story.id()) + "/export";
        Model model = new Model(
                story == null ? "The case" : "This story",
                address,
                address + "/file",
                selection.occurredOnly(),
                text(selection.since()),
                text(selection.until()),
                sections(),
                word == null ? null : counted(visit, format(word), selection));
        String title = "Export";
        return story == null
                ? Reply.page("export.jte", title, model)
                : Reply.page("export.jte", title + ": " + text(story.title()), story, model);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : Words.plain(value);
    }

    private static List<Section> sections() {
        return Arrays.stream(Shelf.Group.values())
                .map(group -> new Section(
                        group.title(),
                        Arrays.stream(Format.values())
                                .filter(format -> Shelf.of(format).group() == group)
                                .map(format -> new Offer(
                                        format.word(), Shelf.of(format).title(), format.carries(), format.lacks()))
                                .toList()))
                .toList();
    }

    private static Counted counted(Visit visit, Format format, Selection selection) {
        return visit.desk().read(kept -> {
            Material material = new Material(kept, selection);
            Tally tally = write(format, material, OutputStream.nullOutputStream());
            List<String> left = new ArrayList<>();
            tally.left().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(each -> left.add(each.getValue() + " " + each.getKey()));
            if (selection.picksDays() && material.undated() > 0) {
                left.add(Words.count(material.undated(), "report") + " without a day of publication");
            }
            return new Counted(Shelf.of(format).title(), tally.written() + " " + tally.what(), left);
        });
    }

    private Reply file(Visit visit) {
        StoryRecord story = story(visit);
        Format format = format(visit.needed("as"));
        Selection selection = selection(visit, story);
        Path file = temporary();
        try {
            visit.desk().read(kept -> written(format, new Material(kept, selection), file));
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
        return new Reply.Stored(Shelf.of(format).mediaType(), name(visit, story, format, selection), file);
    }

    /** "visit-st12-occurred.acled.csv". */
    private static String name(Visit visit, @Nullable StoryRecord story, Format format, Selection selection) {
        String name = String.valueOf(visit.desk().file().getFileName()).replaceFirst("\\.purport$", "");
        String ending = format.ending().isEmpty() ? "zip" : format.ending();
        return name + (story == null ? "" : "-" + story.id()) + (selection.occurredOnly() ? "-occurred" : "") + "."
                + (ending.equals(format.word()) || ending.contains(".") ? "" : format.word() + ".") + ending;
    }

    private static Tally written(Format format, Material material, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return write(format, material, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file that is to be downloaded: " + e.getMessage(), e);
        }
    }

    private static Tally write(Format format, Material material, OutputStream out) {
        try {
            Export export = format.export();
            if (export instanceof Export.OfFile whole) {
                return whole.write(material, out);
            }
            ZipOutputStream zip = new ZipOutputStream(out);
            Tally tally = ((Export.OfFolder) export).write(material, Folders.in(zip));
            zip.finish();
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("purport-export", null);
        } catch (IOException e) {
            throw new Refusal(503, "There is no room for the file in the folder for temporary files.");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static Format format(String word) {
        return Arrays.stream(Format.values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.unclear("there is no format \"" + word + "\""));
    }

    private static @Nullable StoryRecord story(Visit visit) {
        String id = visit.pathIfAny("story");
        if (id == null) {
            return null;
        }
        return visit.desk()
                .read((CaseFile kept) -> kept.overview().story(id))
                .orElseThrow(() -> Refusal.missing("There is no story " + id + " in this case (any more)."));
    }

    private static Selection selection(Visit visit, @Nullable StoryRecord story) {
        return new Selection(
                story == null ? null : story.id(),
                visit.query("occurred") != null,
                day(visit, "since"),
                day(visit, "until"));
    }

    private static @Nullable String day(Visit visit, String name) {
        String day = visit.query(name);
        try {
            return day == null ? null : LocalDate.parse(day).toString();
        } catch (DateTimeException e) {
            throw Refusal.unclear("\"" + name + "\" is a day such as 2023-09-05, not \"" + day + "\"");
        }
    }
}
