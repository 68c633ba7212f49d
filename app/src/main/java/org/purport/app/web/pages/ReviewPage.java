package org.purport.app.web.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;

/** What is most in doubt, the heaviest first: look, correct or confirm, go on. */
public final class ReviewPage implements Page {
    private static final int SIZE = 25;

    private final Doubts doubts;

    public ReviewPage(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/review", this::show);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Review", "/review"));
    }

    /**
     * What the template shows.
     *
     * @param looked how far the readings were looked at
     * @param goesOn whether some are still to be looked at
     */
    public record Model(@Nullable String done, String looked, boolean goesOn, List<Row> rows) {
        public Model {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A doubt.
     *
     * @param id of the claim or event
     */
    public record Row(
            String report,
            String id,
            String words,
            String read,
            String why,
            String rank,
            String address,
            String correct) {}

    private Reply show(Visit visit) {
        String done = visit.query("done");
        Doubts.Queue queue = doubts.queue(visit.desk(), 0, SIZE);
        List<Row> rows = queue.doubts().stream()
                .map(doubt -> {
                    boolean claim = doubt.id().startsWith("c");
                    return new Row(
                            doubt.report(),
                            doubt.id(),
                            doubt.words(),
                            doubt.read(),
                            doubt.why(),
                            String.format(Locale.ROOT, "%.1f", doubt.rank()),
                            claim
                                    ? Address.claim(doubt.report(), doubt.id())
                                    : Address.report(doubt.report()) + "#s" + Math.max(1, doubt.sentence()),
                            CorrectPage.address(doubt.report(), claim ? "claim" : "event", doubt.id()));
                })
                .toList();
        String looked = String.format(
                Locale.ROOT,
                "%,d readings were looked at%s.",
                queue.looked(),
                queue.isWhole() ? "" : " so far; the page grows while the others are");
        return Reply.page(
                "review.jte",
                "Review",
                new Model(
                        done == null ? null : "Correction " + done + " is on record.", looked, !queue.isWhole(), rows));
    }
}
