package org.purport.app.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.show.html.View;
import org.purport.app.show.html.WorldMap;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.story.StoryIndexes;

/** The places of a story on a map, with the table that says the same. */
public final class MapPage implements Page {
    private static final int AT_A_GLANCE = 30;
    private static final int MOST = 300;
    private static final int HERE = 4;
    private static final double NEAR = 14;

    private final StoryIndexes stories;
    private final WorldMap world = WorldMap.open();

    public MapPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/map", this::show);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Map", "/map"));
    }

    /**
     * What the template shows.
     *
     * @param drawing null where no place is known
     * @param near the place around which the map is drawn, null for all
     */
    public record Model(
            String story,
            Atlas atlas,
            @Nullable Drawing drawing,
            Atlas.@Nullable Site near,
            double degrees,
            boolean all) {
        public String credit() {
            return WorldMap.CREDIT;
        }

        public String number(double value) {
            return View.number(value);
        }

        /** The map around a place, so many degrees wide. */
        public String around(Atlas.Site site, double wide) {
            return address() + "?place=" + Address.part(site.name()) + "&degrees=" + Math.round(wide)
                    + (all ? "&all=1" : "");
        }

        public String address() {
            return Address.story(story) + "/map";
        }

        public String timeline(Atlas.Site site) {
            return Address.story(story) + "/timeline?place=" + Address.part(site.name());
        }

        public String sentence(Atlas.Here here) {
            return Address.report(here.report()) + "#s" + here.sentence();
        }

        public String hypotheses(Atlas.Here here) {
            return Address.story(story) + "/hypotheses?of=" + Address.part(here.happening());
        }

        public List<Atlas.Here> first(Atlas.Site site) {
            return site.happenings().subList(0, Math.min(HERE, site.happenings().size()));
        }

        public int left(Atlas.Site site) {
            return Math.max(0, site.happenings().size() - HERE);
        }

        /** What a reader who does not see the map is told of a spot. */
        public String label(Atlas.Site site) {
            return site.number() + ", " + site.name() + ", " + site.reach() + ", "
                    + Words.count(site.happenings().size(), "happening");
        }
    }

    private Reply show(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        boolean all = visit.query("all") != null;
        double degrees = visit.number("degrees", (int) NEAR, 2, 300);
        String place = visit.query("place");
        Atlas atlas = story.index().made(AtlasBuilder.class, AtlasBuilder::new).atlas(all ? MOST : AT_A_GLANCE);
        Atlas.Site near = atlas.sites().stream()
                .filter(site -> site.name().equals(place))
                .findFirst()
                .orElse(null);
        Drawing drawing = null;
        if (!atlas.sites().isEmpty()) {
            View view = near == null ? Drawing.around(main(atlas)) : Drawing.around(near.position(), degrees);
            drawing = Drawing.of(atlas.sites(), view, world);
        }
        return Reply.page(
                "map.jte",
                "Map: " + story.index().title(),
                story.record(),
                new Model(story.record().id(), atlas, drawing, near, degrees, all));
    }

    /** The places where most of it happens: one told of once on the other side of the world does not make them all small. */
    private static List<Atlas.Site> main(Atlas atlas) {
        int told = atlas.sites().stream()
                .mapToInt(site -> site.happenings().size() + 1)
                .sum();
        int counted = 0;
        int kept = 0;
        for (Atlas.Site site : atlas.sites()) {
            if (counted >= 0.85 * told && kept >= 3) {
                break;
            }
            counted += site.happenings().size() + 1;
            kept++;
        }
        return atlas.sites().subList(0, kept);
    }
}
