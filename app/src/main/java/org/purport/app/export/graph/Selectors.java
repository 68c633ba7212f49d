package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Plain;
import org.purport.model.Span;

/**
 * Points at characters of a text as the W3C's Web Annotation model does.
 *
 * <p>Readings count UTF-16 code units, the model counts Unicode code points; the two differ behind every emoji.
 */
final class Selectors {
    private static final int AROUND = 32;

    private Selectors() {}

    /** A stretch of a resource, by its place and by its words. */
    static ObjectNode target(String resource, String text, Span span) {
        ObjectNode target = JsonOut.object();
        target.putArray("type").add("SpecificResource");
        target.put("hasSource", resource);
        ArrayNode selectors = target.putArray("hasSelector");
        int start = text.codePointCount(0, span.start());
        ObjectNode position = selectors.addObject();
        position.putArray("type").add("TextPositionSelector");
        position.put("start", start);
        position.put("end", start + text.codePointCount(span.start(), span.end()));
        ObjectNode quote = selectors.addObject();
        quote.putArray("type").add("TextQuoteSelector");
        quote.put("exact", Plain.whole(span.of(text)));
        quote.put("prefix", Plain.whole(text.substring(before(text, span.start()), span.start())));
        quote.put("suffix", Plain.whole(text.substring(span.end(), after(text, span.end()))));
        return target;
    }

    private static int before(String text, int start) {
        int from = Math.max(0, start - AROUND);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static int after(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
