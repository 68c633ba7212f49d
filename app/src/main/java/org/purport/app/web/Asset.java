package org.purport.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that pages load: a script, a style, a picture, map data.
 *
 * @param name as templates name it, as in "timeline.js"
 */
public record Asset(String name, byte[] bytes) {

    /** A resource that stands beside a class, or anywhere for a name with a slash before it. */
    public static Asset beside(Class<?> owner, String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in the program");
            }
            return new Asset(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** A file of a WebJar, as in "htmx.org", "2.0.7", "dist/htmx.min.js". */
    public static Asset ofWebJar(String jar, String version, String file) {
        return beside(Asset.class, "/META-INF/resources/webjars/" + jar + "/" + version + "/" + file);
    }
}
