package org.purport.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, as a page sees it. */
public final class Visit {
    private final Context context;
    private final Desk desk;

    Visit(Context context, Desk desk) {
        this.context = context;
        this.desk = desk;
    }

    /** The case. */
    public Desk desk() {
        return desk;
    }

    /** A part of the address. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** A part of the address, null where the address that leads here has none of that name. */
    public @Nullable String pathIfAny(String name) {
        return context.pathParamMap().get(name);
    }

    /** A field of the query, null where it is missing or blank. */
    public @Nullable String query(String name) {
        return filled(context.queryParam(name));
    }

    /** Every field of the query with its values. */
    public Map<String, List<String>> query() {
        return context.queryParamMap();
    }

    /** The address without its query. */
    public String place() {
        return context.path();
    }

    /** The address with its query. */
    public String address() {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    /** A header of the request, null where it is missing. */
    public @Nullable String header(String name) {
        return context.header(name);
    }

    /** What was sent, refused where it is more than {@code most} bytes. */
    public byte[] body(int most) {
        try {
            byte[] body = context.bodyInputStream().readNBytes(most + 1);
            if (body.length > most) {
                throw new Refusal(
                        413, "That is more than " + (most >> 20) + " MB: purport add takes files of any size.");
            }
            return body;
        } catch (IOException e) {
            throw Refusal.unclear("what was sent broke off");
        }
    }

    /** A field of the query that must be there. */
    public String needed(String name) {
        String value = query(name);
        if (value == null) {
            throw Refusal.unclear("the address lacks \"" + name + "\"");
        }
        return value;
    }

    /** A field of the query that counts something, between bounds. */
    public int number(String name, int otherwise, int least, int most) {
        String text = query(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Math.max(least, Math.min(most, Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            throw Refusal.unclear("\"" + name + "\" is a number, not \"" + text + "\"");
        }
    }

    /** A field of a form, null where it is missing or blank. */
    public @Nullable String form(String name) {
        return filled(context.formParam(name));
    }

    /** A field of a form that must be filled in. */
    public String filledIn(String name, String otherwise) {
        String value = form(name);
        if (value == null) {
            throw Refusal.unclear(otherwise);
        }
        return value;
    }

    /** A file that came with a form. */
    public record Upload(String name, byte[] bytes) {}

    /** The files of a field of a form, without those that were left empty. */
    public List<Upload> files(String name) {
        List<Upload> files = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles(name)) {
            if (file.size() > 0) {
                try (InputStream in = file.content()) {
                    files.add(new Upload(file.filename(), in.readAllBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + file.filename(), e);
                }
            }
        }
        return files;
    }

    /** Whether a part of a page is asked for by a script, not a page by a browser. */
    public boolean isPart() {
        return "true".equals(context.header("HX-Request"));
    }

    /** What was remembered in the browser, null where nothing was. */
    public @Nullable String remembered(String name) {
        return filled(context.cookie(name));
    }

    /** Remembers something in the browser for a year; the server alone reads it. */
    public void remember(String name, String value) {
        context.header("Set-Cookie", name + "=" + value + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict");
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
