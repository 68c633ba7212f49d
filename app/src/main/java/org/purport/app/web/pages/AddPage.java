package org.purport.app.web.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.fetch.Fetcher;
import org.purport.app.web.Intake;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.read.Hint;
import org.purport.read.Inputs;

/** Adds reports by paste, file or address, and shows how far that is. */
public final class AddPage implements Page {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LARGEST = 16 << 20;

    private final Intake intake;
    private final Inputs inputs = new Inputs();

    public AddPage(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/add", visit -> show(visit));
        routes.post("/add", this::add);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Add", "/add"));
    }

    /**
     * What the template shows.
     *
     * @param running whether something is under way, so that the page is looked at again
     */
    public record Model(boolean running, List<Intake.Progress> batches) {
        public Model {
            batches = List.copyOf(batches);
        }
    }

    private Reply show(Visit visit) {
        List<Intake.Progress> batches = intake.all();
        Model model = new Model(batches.stream().anyMatch(batch -> !batch.isOver()), batches);
        return visit.isPart() ? Reply.page("progress.jte", "Add", model) : Reply.page("add.jte", "Add reports", model);
    }

    private Reply add(Visit visit) {
        String published = visit.form("published");
        String outlet = visit.form("outlet");
        List<Intake.Found> found = new ArrayList<>();
        List<String> what = new ArrayList<>();
        String text = visit.form("text");
        if (text != null) {
            String title = visit.form("title");
            what.add("a pasted text");
            found.add(pasted(text, title, hint("pasted text", published, outlet)));
        }
        for (Visit.Upload file : visit.files("files")) {
            what.add(Words.plain(file.name()));
            Hint hint = hint(file.name(), published, outlet);
            found.add(() -> inputs.read(file.bytes(), hint));
        }
        String addresses = visit.form("addresses");
        if (addresses != null) {
            Fetcher fetcher = new Fetcher(LONGEST, LARGEST, false);
            Arrays.stream(addresses.split("\\s+"))
                    .filter(each -> !each.isEmpty())
                    .forEach(address -> {
                        what.add(address);
                        found.add(() -> fetched(fetcher, address, published, outlet));
                    });
        }
        if (found.isEmpty()) {
            throw Refusal.unclear("Nothing was given: paste a text, choose a file, or write an address.");
        }
        String name = what.size() == 1 ? what.get(0) : what.get(0) + " and " + (what.size() - 1) + " more";
        intake.take(name, found, visit.desk().clerk());
        return new Reply.Elsewhere("/add");
    }

    private Intake.Found pasted(String text, @Nullable String title, Hint hint) {
        // A title is a line of its own before the text, as in a file of plain text.
        String whole = title == null ? text : title + "\n\n" + text;
        return () -> inputs.read(
                whole.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), hint.served("text/plain", "utf-8", null));
    }

    private java.util.stream.Stream<org.purport.read.Outcome> fetched(
            Fetcher fetcher, String address, @Nullable String published, @Nullable String outlet) throws IOException {
        try {
            Fetcher.Fetched page = fetcher.fetch(address);
            return inputs.read(page.bytes(), page.hint().assuming(published, outlet));
        } catch (IOException e) {
            throw new IOException(address + ": " + e.getMessage(), e);
        }
    }

    private static Hint hint(String name, @Nullable String published, @Nullable String outlet) {
        try {
            return Hint.of(name).assuming(published, outlet);
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear("The day of publication is " + e.getMessage() + ".");
        }
    }
}
