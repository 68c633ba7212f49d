package org.purport.app.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.purport.app.answer.Page;
import org.purport.app.answer.Unanswerable;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.app.web.Refusal;
import org.purport.app.web.Visit;

/** What a request of the API asks, checked. */
final class Asked {
    /** Longer than any name or question. */
    private static final int LONGEST = 1000;

    private final Visit visit;
    private final Map<String, List<String>> query;

    /**
     * @param known fields that the query may have
     */
    Asked(Visit visit, Set<String> known) {
        this.visit = visit;
        this.query = visit.query();
        query.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Refusal(
                        400,
                        "There is no parameter '" + shortened(name) + "' here"
                                + (known.isEmpty()
                                        ? "."
                                        : "; there are " + String.join(", ", new TreeSet<>(known)) + "."));
            }
            if (values.size() > 1) {
                throw new Refusal(400, name + " is given " + values.size() + " times; once is what can be answered.");
            }
            if (values.get(0).length() > LONGEST) {
                throw new Refusal(400, name + " is longer than " + LONGEST + " characters.");
            }
        });
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** A part of the address. */
    String part(String name) {
        return visit.path(name);
    }

    /** A field of the query, empty where it is missing. */
    String text(String name) {
        List<String> values = query.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    Page page() {
        try {
            return new Page(number("from", 0), number("limit", Page.USUAL));
        } catch (Unanswerable e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private int number(String name, int otherwise) {
        String text = text(name);
        try {
            return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Unanswerable(Reason.UNCLEAR, name + " is a whole number, not '" + shortened(text) + "'");
        }
    }

    /** The same question, from another entry on. */
    String from(int first) {
        StringJoiner fields = new StringJoiner("&");
        query.forEach((name, values) -> {
            if (!name.equals("from")) {
                fields.add(name + "=" + URLEncoder.encode(values.get(0), StandardCharsets.UTF_8));
            }
        });
        fields.add("from=" + first);
        return visit.place() + "?" + fields;
    }
}
