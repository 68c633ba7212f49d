package org.purport.app.web.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Asset;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Links;

/** Who says what of which happening, and the same as evidence for competing hypotheses. */
public final class MatrixPage implements Page {
    /** How many happenings the form of hypotheses lists. */
    private static final int CHOICES = 60;

    /** How much evidence of each kind is listed. */
    private static final int AT_A_GLANCE = 12;

    private static final int MOST = 250;

    private final StoryIndexes stories;

    public MatrixPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/matrix", this::matrix);
        routes.view("/story/{id}/hypotheses", this::hypotheses);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Claims", "/matrix"));
    }

    @Override
    public List<Asset> assets() {
        return List.of(Asset.beside(MatrixPage.class, "matrix.js"), Asset.beside(MatrixPage.class, "views.css"));
    }

    /**
     * What the matrix shows.
     *
     * @param opened key of the speaker whose outlets are shown, empty for none
     * @param all whether every speaker has a column
     * @param contested how many happenings are contested or denied
     */
    public record MatrixModel(Addresses addresses, ClaimMatrix matrix, String opened, boolean all, long contested) {}

    /**
     * What the hypotheses show.
     *
     * @param choices the happenings one can weigh
     */
    public record HypothesesModel(
            Addresses addresses, @Nullable Hypotheses hypotheses, List<Choice> choices, boolean all) {
        public HypothesesModel {
            choices = List.copyOf(choices);
        }

        /** The evidence that is listed: some of each kind, where hundreds speak of a happening. */
        public List<Hypotheses.Evidence> listed() {
            List<Hypotheses.Evidence> evidence = hypotheses == null ? List.of() : hypotheses.evidence();
            int most = all ? MOST : AT_A_GLANCE;
            Map<Hypotheses.Fit, Integer> shown = new EnumMap<>(Hypotheses.Fit.class);
            return evidence.stream()
                    .filter(each -> shown.merge(each.so(), 1, Integer::sum) <= most)
                    .toList();
        }
    }

    /** A happening in the form. */
    public record Choice(String happening, String label, boolean chosen) {}

    /** Where the links of both lead. */
    public record Addresses(String story) {
        /** The matrix with another page, speaker opened, or all speakers. */
        public String matrix(int page, String opened, boolean all) {
            return Address.story(story) + "/matrix?page=" + page
                    + (opened.isEmpty() ? "" : "&open=" + Address.part(opened))
                    + (all ? "&speakers=all" : "");
        }

        public String hypotheses() {
            return Address.story(story) + "/hypotheses";
        }

        public String grounds(String happening) {
            return Address.story(story) + "/grounds?of=" + Address.part(happening);
        }

        public String hypotheses(String happening) {
            return hypotheses() + "?of=" + Address.part(happening);
        }

        /** Where a sentence stands. */
        public String sentence(Quote quote) {
            return quote.claim() == null
                    ? Address.report(quote.report()) + "#s" + quote.number()
                    : Address.cue(quote.report(), quote.claim());
        }
    }

    private Reply matrix(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        String opened = visit.query("open");
        boolean all = "all".equals(visit.query("speakers"));
        MatrixBuilder builder = new MatrixBuilder(story.index(), story.grades());
        ClaimMatrix matrix = builder.page(visit.number("page", 1, 1, 100_000), opened, all);
        long contested = builder.spokenOf().stream()
                .map(story.index()::verdict)
                .filter(verdict -> verdict == Verdict.CONTESTED || verdict == Verdict.DENIED)
                .count();
        return Reply.page(
                "matrix.jte",
                "Who says what: " + story.index().title(),
                story.record(),
                new MatrixModel(
                        new Addresses(story.record().id()), matrix, opened == null ? "" : opened, all, contested));
    }

    private Reply hypotheses(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        List<Links.Happening> spokenOf = new MatrixBuilder(story.index(), story.grades()).spokenOf();
        String asked = visit.query("of");
        Links.Happening chosen = asked == null
                ? spokenOf.stream().findFirst().orElse(null)
                : story.index()
                        .happening(asked)
                        .orElseThrow(() -> Refusal.missing("There is no happening " + asked + " in this story."));
        List<Choice> choices = spokenOf.stream()
                .limit(CHOICES)
                .map(each -> new Choice(
                        each.id(),
                        story.index().verdict(each).label() + ": "
                                + Words.clip(story.index().headline(each), 90),
                        each.equals(chosen)))
                .toList();
        Hypotheses weighed = chosen == null ? null : new EvidenceFinder(story.index(), story.grades()).of(chosen);
        return Reply.page(
                "hypotheses.jte",
                "Competing hypotheses: " + story.index().title(),
                story.record(),
                new HypothesesModel(new Addresses(story.record().id()), weighed, choices, visit.query("all") != null));
    }
}
