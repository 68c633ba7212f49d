package org.purport.interpret.place.build;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.interpret.place.GazetteerFormat;
import org.purport.interpret.place.PlaceKey;
import org.purport.interpret.place.Toponym;

/** Writes places in the layout of {@link GazetteerFormat}. */
final class GazetteerWriter {
    private static final int LONGEST = 60;
    private static final int SHORTEST_OTHER_NAME = 4;

    private final TreeMap<byte[], Map<Integer, Boolean>> keys = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<String, Integer> textAt = new HashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    private GazetteerWriter() {}

    /** Writes {@code places}, whose numbers are their indexes. */
    static void write(List<GeoNames.Place> places, OutputStream stream) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        places.forEach(writer::addKeys);
        writer.writeAll(places, stream);
    }

    private void addKeys(GeoNames.Place place) {
        int id = place.toponym().id();
        add(place.plainName(), id, true);
        if (!place.plainName().isEmpty()) {
            add(place.toponym().name(), id, true);
        }
        if (!place.others().isEmpty()) {
            for (String other : place.others().split(",")) {
                if (other.length() >= SHORTEST_OTHER_NAME) {
                    add(other, id, false);
                }
            }
        }
    }

    private void add(String name, int id, boolean main) {
        String key = PlaceKey.of(name);
        if (!key.isEmpty() && key.length() <= LONGEST) {
            keys.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new LinkedHashMap<>())
                    .merge(id, main, Boolean::logicalOr);
        }
    }

    private void writeAll(List<GeoNames.Place> places, OutputStream stream) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int postings = 0;
        try (DataOutputStream out = new DataOutputStream(body)) {
            for (GeoNames.Place place : places) {
                write(place.toponym(), out);
            }
            ByteArrayOutputStream lists = new ByteArrayOutputStream();
            DataOutputStream list = new DataOutputStream(lists);
            for (Map.Entry<byte[], Map<Integer, Boolean>> key : keys.entrySet()) {
                out.writeInt(textOffset(new String(key.getKey(), StandardCharsets.UTF_8)));
                out.writeInt(postings);
                for (Map.Entry<Integer, Boolean> posting : mainFirst(key.getValue())) {
                    list.writeInt(posting.getKey() | (posting.getValue() ? 0 : GazetteerFormat.ALTERNATE));
                    postings++;
                }
            }
            out.writeInt(0);
            out.writeInt(postings);
            out.write(lists.toByteArray());
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream))) {
            out.writeInt(GazetteerFormat.MAGIC);
            out.writeInt(places.size());
            out.writeInt(keys.size());
            out.writeInt(postings);
            out.writeInt(text.size());
            body.writeTo(out);
            text.writeTo(out);
        }
    }

    private static List<Map.Entry<Integer, Boolean>> mainFirst(Map<Integer, Boolean> postings) {
        List<Map.Entry<Integer, Boolean>> sorted = new ArrayList<>(postings.entrySet());
        sorted.sort(Map.Entry.<Integer, Boolean>comparingByValue().reversed());
        return sorted;
    }

    private void write(Toponym place, DataOutputStream out) throws IOException {
        out.writeInt((int) Math.round(place.latitude() * GazetteerFormat.PER_DEGREE));
        out.writeInt((int) Math.round(place.longitude() * GazetteerFormat.PER_DEGREE));
        out.writeInt(place.population());
        out.writeInt(textOffset(place.name()));
        out.writeInt(place.admin1());
        out.writeInt(place.admin2());
        out.writeByte(place.kind().ordinal());
        out.writeByte(place.alpha2().charAt(0));
        out.writeByte(place.alpha2().charAt(1));
        out.writeByte(0);
    }

    private int textOffset(String value) {
        Integer known = textAt.get(value);
        if (known != null) {
            return known;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, 255);
        int offset = text.size();
        text.write(length);
        text.write(bytes, 0, length);
        textAt.put(value, offset);
        return offset;
    }
}
