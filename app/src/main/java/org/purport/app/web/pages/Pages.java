package org.purport.app.web.pages;

import java.util.List;
import java.util.function.Supplier;
import org.purport.Purport;
import org.purport.app.api.Api;
import org.purport.app.web.Intake;
import org.purport.app.web.Page;
import org.purport.app.web.actors.ActorsPage;
import org.purport.app.web.asof.AsOfPage;
import org.purport.app.web.export.ExportPage;
import org.purport.app.web.grounds.GroundsPage;
import org.purport.app.web.map.MapPage;
import org.purport.app.web.matrix.MatrixPage;
import org.purport.app.web.story.StoryIndexes;
import org.purport.app.web.timeline.TimelinePage;

/** Every page there is, in the order of the navigation. */
public final class Pages {
    private Pages() {}

    /**
     * The pages of a case, and its API.
     *
     * @param open loads the models, once a report is added
     * @param reader name and version of the program, which readings are kept with
     */
    public static List<Page> all(Supplier<Purport> open, String reader) {
        StoryIndexes stories = new StoryIndexes();
        return List.of(
                new StoriesPage(),
                new DossierPage(stories),
                new MatrixPage(stories),
                new TimelinePage(stories),
                new MapPage(stories),
                new ActorsPage(stories),
                new ReportPage(),
                new AskPage(),
                new ReviewPage(new Doubts()),
                new AsOfPage(stories),
                new GroundsPage(stories),
                new ExportPage(),
                new AddPage(new Intake(open, reader)),
                new CorrectPage(stories),
                new RecordPage(),
                new Api(open, reader));
    }
}
