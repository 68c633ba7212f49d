package org.purport.app.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.web.Desk;
import org.purport.app.web.Page;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.grounds.GroundsFinder.Differing;
import org.purport.app.web.grounds.GroundsFinder.Drifted;
import org.purport.app.web.story.StoryIndexes;
import org.purport.keep.Overview;

/** One story on one page: what is claimed, by whom, how sure, what is planned, what changed, what is not known. */
public final class DossierPage implements Page {
    private final StoryIndexes stories;

    public DossierPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{story}", this::show);
        routes.view("/story/{story}/line", this::line);
        routes.view("/story/{story}/briefing", this::briefing);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Dossier", ""));
    }

    /**
     * What the template shows.
     *
     * @param dossier for the window
     * @param digest for paper
     */
    public record Shown(Model dossier, Digest digest) {}

    /**
     * A dossier.
     *
     * @param counts reports, copies and origins, told apart
     * @param bottomLine built from claims alone
     * @param told what reports tell in their own voice
     * @param glance how much there is of what, with where it stands on the page
     * @param drift what hardened on its way
     * @param numbers what reports count differently
     */
    public record Model(
            String title,
            String days,
            String counts,
            @Nullable Spark spark,
            List<Glance> glance,
            List<Point> bottomLine,
            List<Point> told,
            Part<Point> contested,
            Part<Plan> planned,
            Part<Change> changed,
            Part<Drifted> drift,
            Part<Differing> numbers,
            Part<Indicator> indicators,
            Part<Said> unanswered,
            Part<Exchanged> transfers,
            Part<Name> people,
            Part<Name> places,
            Part<Voice> origins,
            Part<Line> reports) {
        public Model {
            glance = List.copyOf(glance);
            bottomLine = List.copyOf(bottomLine);
            told = List.copyOf(told);
        }
    }

    /**
     * How much there is of something.
     *
     * @param anchor of the part of the page that tells it
     */
    public record Glance(int number, String label, String anchor) {}

    /**
     * A story in a line.
     *
     * @param point the weightiest of what somebody claims, or else of what is told; null where nothing is
     */
    public record BottomLine(@Nullable Point point, List<Glance> glance) {
        public BottomLine {
            glance = List.copyOf(glance);
        }
    }

    /** The first of many. */
    public record Part<T>(List<T> shown, int more) {
        public Part {
            shown = List.copyOf(shown);
        }

        int all() {
            return shown.size() + more;
        }

        static <T> Part<T> of(List<T> all, int most) {
            return new Part<>(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most));
        }
    }

    /**
     * Something that is to happen.
     *
     * @param due when it should have happened, and what is told of that
     * @param late whether that day has passed and nothing is told
     */
    public record Plan(Point point, String due, boolean late) {}

    /** How the standing of a happening changed. */
    public record Change(String headline, String address, List<Step> steps) {
        public Change {
            steps = List.copyOf(steps);
        }
    }

    /** A standing from a day on. */
    public record Step(String day, String css, String mark, String label, String because) {}

    /**
     * What speaks for or against something.
     *
     * @param of what it bears on
     */
    public record Indicator(boolean supports, String words, String of, String where, String address) {}

    /** Materiel that passes from one to another. */
    public record Exchanged(
            String css, String mark, String label, String headline, String details, String where, String address) {}

    /** Someone or some place with the reports that name it. */
    public record Name(String name, String about, int reports, String address) {}

    /** One who speaks first-hand. */
    public record Voice(String speaker, @Nullable String grade, int reports, String says, String address) {}

    /** A report. */
    public record Line(String title, String where, String address, String copyOf) {}

    private Reply show(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("story"));
        boolean all = visit.query("all") != null;
        return Reply.page(
                "dossier.jte", StoriesPage.title(story.record()), story.record(), model(visit.desk(), story, all));
    }

    private Reply line(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("story"));
        return Reply.page("storyline.jte", "", story.record(), new Dossier(story, false).line());
    }

    private Reply briefing(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("story"));
        return Reply.page(
                "briefing.jte",
                "Briefing: " + StoriesPage.title(story.record()),
                story.record(),
                model(visit.desk(), story, false).digest());
    }

    private static Shown model(Desk desk, StoryIndexes.Story story, boolean all) {
        Spark spark = desk.read(kept -> {
            Overview overview = kept.overview();
            return Spark.of(overview.days(List.of(story.record().id()))
                    .get(story.record().id()));
        });
        Dossier dossier = new Dossier(story, all);
        Model model = dossier.model(spark);
        return new Shown(model, Digest.of(story, model, dossier));
    }
}
