package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.correct.RulingWords;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.Judgement;
import org.purport.keep.Ruling;

/** Every correction on record, the last one first; each can be undone, and an undoing too. */
public final class RecordPage implements Page {

    @Override
    public void addTo(Routes routes) {
        routes.get("/record", this::show);
        routes.post("/undo", this::undo);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Corrections", "/record"));
    }

    /** What the template shows. */
    public record Model(@Nullable String done, List<Row> rows) {
        public Model {
            rows = List.copyOf(rows);
        }
    }

    /** A correction. */
    public record Row(long number, String day, String who, String what, String why, boolean undone) {}

    private Reply show(Visit visit) {
        String done = visit.query("done");
        return visit.desk().read(kept -> {
            Set<Long> undone = kept.undone();
            List<Row> rows = new ArrayList<>();
            for (Judgement each : kept.judgements()) {
                rows.add(new Row(
                        each.number(),
                        Words.day(each.when().toString()),
                        Words.plain(each.who()),
                        RulingWords.text(each.ruling()),
                        Words.plain(each.why()),
                        undone.contains(each.number())));
            }
            Collections.reverse(rows);
            return Reply.page(
                    "record.jte",
                    "Corrections",
                    new Model(done == null ? null : "Correction " + done + " is on record.", rows));
        });
    }

    private Reply undo(Visit visit) {
        String text = visit.filledIn("number", "The form does not say what is to be undone.");
        String why = visit.filledIn("why", "Undoing is kept with its reason: say why.");
        if (!text.matches("\\d{1,15}")) {
            throw Refusal.unclear("“" + text + "” is the number of no correction.");
        }
        Judgement made = visit.desk().clerk().writeSoon(kept -> {
            try {
                return kept.judge(
                        System.getProperty("user.name", "unknown"), why, new Ruling.Undo(Long.parseLong(text)));
            } catch (IllegalArgumentException e) {
                throw Refusal.unclear("This cannot be undone: " + e.getMessage() + ".");
            }
        });
        return new Reply.Elsewhere(made == null ? "/record" : "/record?done=" + made.number());
    }
}
