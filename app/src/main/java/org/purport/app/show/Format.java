package org.purport.app.show;

import java.util.Locale;

/** The formats of {@code --as}. */
public enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN;

    /** A rendering of this format. */
    public Rendering to(Appendable out, Screen screen, Extent extent) {
        return switch (this) {
            case TEXT -> new TextRendering(out, screen, extent);
            case JSON -> new JsonRendering(out);
            case HTML -> new JsonRendering(out);
            case MARKDOWN -> new JsonRendering(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
