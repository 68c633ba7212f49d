package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.CaseFile;
import org.purport.keep.Overview;
import org.purport.keep.StoryRecord;

/** The stories of the case with what they count, and what is new in them. */
public final class StoriesPage implements Page {
    private static final int SIZE = 60;

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::show);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Stories", "/"));
    }

    /**
     * What the template shows.
     *
     * @param change what came since the last visit, null at the first
     * @param since address of what came, null where nothing did
     * @param nothing what is said where no story is listed
     */
    public record Model(
            String tally,
            @Nullable String change,
            @Nullable String since,
            String words,
            String order,
            List<Row> rows,
            String nothing,
            Pager pager) {
        public Model {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A story in the list.
     *
     * @param line address of its bottom line, which a script fetches once the row is in sight
     */
    public record Row(
            String address,
            String line,
            String title,
            String days,
            int reports,
            int copies,
            int origins,
            int added,
            @Nullable Spark spark) {}

    private Reply show(Visit visit) {
        String words = visit.query("words");
        String order = Objects.requireNonNullElse(visit.query("order"), "largest");
        int from = visit.number("from", 0, 0, Integer.MAX_VALUE / 2);
        return visit.desk().read(kept -> {
            LastVisit last = LastVisit.of(visit, kept);
            Map<String, Integer> added = last.added();
            Overview overview = kept.overview();
            List<StoryRecord> stories;
            long all;
            if (order.equals("new")) {
                List<StoryRecord> changed = changed(overview, added);
                all = changed.size();
                stories = changed.stream().skip(from).limit(SIZE).toList();
            } else {
                all = overview.countStories(words);
                Overview.Order by = order.equals("latest") ? Overview.Order.LATEST : Overview.Order.LARGEST;
                stories = overview.stories(words, by, from, SIZE);
            }
            String address = "/?order=" + Address.part(order) + (words == null ? "" : "&words=" + Address.part(words));
            Model model = new Model(
                    tally(kept, all, words),
                    last.words(),
                    added.isEmpty() ? null : "/?order=new",
                    words == null ? "" : words,
                    order,
                    rows(stories, overview, added),
                    kept.size() == 0 ? "The case has no reports yet: add some." : "No story is like that.",
                    Pager.of(address, from, SIZE, all));
            return Reply.page("stories.jte", "Stories", model);
        });
    }

    private static List<StoryRecord> changed(Overview overview, Map<String, Integer> added) {
        return added.keySet().stream()
                .flatMap(id -> overview.story(id).stream())
                .sorted(Comparator.comparing((StoryRecord story) -> -Objects.requireNonNull(added.get(story.id())))
                        .thenComparing(StoryRecord::id))
                .toList();
    }

    private static String tally(CaseFile kept, long stories, @Nullable String words) {
        return String.format(
                Locale.ROOT,
                "%,d reports in the case · %,d stories%s",
                kept.size(),
                stories,
                words == null ? "" : " with these words");
    }

    private static List<Row> rows(List<StoryRecord> stories, Overview overview, Map<String, Integer> added) {
        Map<String, SortedMap<String, Integer>> days =
                overview.days(stories.stream().map(StoryRecord::id).toList());
        List<Row> rows = new ArrayList<>();
        for (StoryRecord story : stories) {
            String told = Words.days(story.first(), story.last());
            rows.add(new Row(
                    Address.story(story.id()),
                    Address.story(story.id()) + "/line",
                    title(story),
                    told == null ? "no day known" : told,
                    story.reports(),
                    story.copies(),
                    story.origins(),
                    added.getOrDefault(story.id(), 0),
                    Spark.of(days.get(story.id()))));
        }
        return rows;
    }

    /** The title of a story as it is shown everywhere. */
    static String title(StoryRecord story) {
        String title = story.title() == null ? "" : Words.plain(story.title());
        return title.isEmpty() ? "Untitled story" : title;
    }
}
