package org.purport.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Span;

/**
 * A value in a JSON document that knows where it stands.
 *
 * @param path JSON Pointer from the root of the document
 */
record Cursor(JsonNode node, String path) {

    /** The value under a key that must be there and may be null. */
    Cursor at(String key) {
        JsonNode child = node.get(key);
        if (child == null) {
            throw malformed("has no \"" + key + "\"");
        }
        return new Cursor(child, path + "/" + key);
    }

    /** The value under a key that was added to the contract later; an empty list where it is missing. */
    List<String> addedStrings(String key) {
        return node.has(key) ? at(key).strings() : List.of();
    }

    /** The value under a key that was added to the contract later; an empty list where it is missing. */
    List<Span> addedSpans(String key) {
        return node.has(key) ? at(key).spans() : List.of();
    }

    /** The values under a key that was added to the contract later; an empty list where it is missing. */
    <T> List<T> added(String key, Function<Cursor, T> read) {
        return node.has(key) ? at(key).each(read) : List.of();
    }

    /** The value under a key that was added to the contract later; null where it is missing. */
    @Nullable
    String addedText(String key) {
        return node.has(key) ? textOrNull(key) : null;
    }

    /** Whether a key that was added to the contract later is there. */
    boolean has(String key) {
        return node.has(key);
    }

    boolean isNull() {
        return node.isNull();
    }

    String text(String key) {
        return at(key).text();
    }

    @Nullable
    String textOrNull(String key) {
        Cursor child = at(key);
        return child.isNull() ? null : child.text();
    }

    String text() {
        if (!node.isTextual()) {
            throw malformed("is not a string");
        }
        return node.textValue();
    }

    double number() {
        if (!node.isNumber()) {
            throw malformed("is not a number");
        }
        return node.doubleValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw malformed("is neither true nor false");
        }
        return node.booleanValue();
    }

    <T> List<T> each(Function<Cursor, T> read) {
        if (!node.isArray()) {
            throw malformed("is not an array");
        }
        List<T> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(read.apply(new Cursor(node.get(i), path + "/" + i)));
        }
        return items;
    }

    List<String> strings() {
        return each(Cursor::text);
    }

    List<Span> spans() {
        return each(Cursor::span);
    }

    <T> @Nullable T orNull(Function<Cursor, T> read) {
        return isNull() ? null : read.apply(this);
    }

    Span span() {
        List<Integer> ends = each(Cursor::offset);
        if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
            throw malformed("is no span [start, end): " + node);
        }
        return new Span(ends.get(0), ends.get(1));
    }

    private Integer offset() {
        if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 0) {
            throw malformed("is no offset: " + node);
        }
        return node.intValue();
    }

    /** The constant that the contract writes with this word. */
    <E extends Enum<E>> E choice(Class<E> type) {
        String word = text();
        for (E constant : type.getEnumConstants()) {
            if (ReadingJson.word(constant).equals(word) || constant.name().equals(word)) {
                return constant;
            }
        }
        String words =
                Arrays.stream(type.getEnumConstants()).map(ReadingJson::word).collect(Collectors.joining(", "));
        throw malformed("is \"" + word + "\", which is none of " + words);
    }

    MalformedReading malformed(String what) {
        return new MalformedReading("not a reading: " + (path.isEmpty() ? "the document" : path) + " " + what);
    }
}
