package org.purport.app.export.material;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** The address of a report on the web. */
public final class Address {
    private Address() {}

    /** The address as a URI that may stand in a link, null where it is none or leads elsewhere than to the web. */
    public static @Nullable URI of(Report report) {
        String url = report.url();
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
