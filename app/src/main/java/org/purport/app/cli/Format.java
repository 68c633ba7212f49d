package org.purport.app.cli;

import java.util.Locale;
import org.purport.app.show.Extent;
import org.purport.app.show.JsonRendering;
import org.purport.app.show.Rendering;
import org.purport.app.show.Screen;
import org.purport.app.show.html.HtmlRendering;
import org.purport.app.show.text.MarkdownRendering;
import org.purport.app.show.text.TextRendering;

/** The formats of {@code --as}. */
enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN;

    /** A rendering of this format. */
    Rendering to(Appendable out, Screen screen, Extent extent) {
        return switch (this) {
            case TEXT -> new TextRendering(out, screen, extent);
            case JSON -> new JsonRendering(out);
            case HTML -> new HtmlRendering(out);
            case MARKDOWN -> new MarkdownRendering(out, extent);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
