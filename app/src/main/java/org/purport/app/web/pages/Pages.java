package org.purport.app.web.pages;

import java.util.List;
import java.util.function.Supplier;
import org.purport.Purport;
import org.purport.app.api.Api;
import org.purport.app.web.Page;

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
        return List.of(new StoriesPage(), new Api(open, reader));
    }
}
