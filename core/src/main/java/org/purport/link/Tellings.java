package org.purport.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * The tellings of one report.
 *
 * @param same slots of two tellings that the report itself says are one
 */
record Tellings(List<Telling> all, Set<Pair> same) {
    Tellings {
        all = List.copyOf(all);
        same = Set.copyOf(same);
    }

    /** Two slots, the smaller first. */
    record Pair(int first, int second) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    static Tellings of(Reading reading, long report) {
        List<Telling> all = new Telling.Scene(reading, report).tellings();
        Map<String, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < all.size(); slot++) {
            slots.put(all.get(slot).id(), slot);
        }
        Set<Pair> same = new HashSet<>();
        for (Relation relation : reading.relations()) {
            Integer from = slots.get(relation.from());
            Integer to = slots.get(relation.to());
            if (relation.kind() == Relation.Kind.SAME && from != null && to != null && !from.equals(to)) {
                same.add(Pair.of(from, to));
            }
        }
        return new Tellings(all, same);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Writer(out).write(this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    static Tellings of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Parser(in).tellings();
        } catch (IOException e) {
            throw new UncheckedIOException("what is remembered of a report's events is cut short", e);
        }
    }

    /** Writes words once and numbers for them afterwards. */
    private static final class Writer {
        private final DataOutputStream out;
        private final Map<String, Integer> words = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(Tellings tellings) throws IOException {
            out.writeInt(tellings.all().size());
            if (!tellings.all().isEmpty()) {
                tellings.all().get(0).matter().write(out);
            }
            for (Telling each : tellings.all()) {
                out.writeLong(each.report());
                word(each.id());
                type(each.type());
                word(each.lemma());
                words(each.participants());
                words(each.roleWords());
                words(each.objectWords());
                words(each.sentenceWords());
                words(each.numbers());
                time(each.when());
                out.writeInt(each.often());
                exact(each.exact());
            }
            List<Pair> same = new ArrayList<>(tellings.same());
            out.writeInt(same.size());
            for (Pair pair : same) {
                out.writeInt(pair.first());
                out.writeInt(pair.second());
            }
        }

        private void exact(Telling.Exact exact) throws IOException {
            place(exact.place());
            time(exact.day());
            words(exact.ordinals());
            LocalDate told = exact.told();
            word(told == null ? null : told.toString());
            out.writeBoolean(exact.over());
            out.writeInt(exact.counts().size());
            for (Count count : exact.counts()) {
                word(count.thing());
                out.writeDouble(count.low());
                out.writeDouble(count.high());
                word(count.said());
            }
        }

        /** What is compared of a place. */
        private void place(@Nullable Place place) throws IOException {
            word(place == null ? null : place.name());
            if (place != null) {
                Place.Position position = place.position();
                Double radius = place.radiusKm();
                word(place.precision() == null ? null : place.precision().name());
                out.writeDouble(position == null ? Double.NaN : position.lat());
                out.writeDouble(position == null ? Double.NaN : position.lon());
                out.writeDouble(radius == null ? Double.NaN : radius);
            }
        }

        private void type(@Nullable EventType type) throws IOException {
            word(type == null ? null : type.plover().name());
            if (type != null) {
                word(type.mode());
                words(type.context());
                word(type.cameo());
            }
        }

        private void time(@Nullable TimeExpression time) throws IOException {
            word(time == null ? null : time.id());
            if (time != null) {
                out.writeInt(time.span().start());
                out.writeInt(time.span().end());
                word(time.type().name());
                word(time.value());
                word(time.edtf());
                word(time.from());
                word(time.to());
            }
        }

        private void words(Collection<String> all) throws IOException {
            out.writeInt(all.size());
            for (String word : all) {
                word(word);
            }
        }

        private void word(@Nullable String word) throws IOException {
            if (word == null) {
                out.writeInt(-1);
                return;
            }
            Integer number = words.putIfAbsent(word, words.size());
            out.writeInt(number == null ? words.size() - 1 : number);
            if (number == null) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    private static final class Parser {
        private final DataInputStream in;
        private final List<String> words = new ArrayList<>();

        Parser(DataInputStream in) {
            this.in = in;
        }

        Tellings tellings() throws IOException {
            List<Telling> all = new ArrayList<>();
            int size = in.readInt();
            Matter matter = size == 0 ? Matter.NONE : Matter.read(in);
            for (int i = 0; i < size; i++) {
                all.add(telling(matter));
            }
            Set<Pair> same = new HashSet<>();
            int pairs = in.readInt();
            for (int i = 0; i < pairs; i++) {
                same.add(new Pair(in.readInt(), in.readInt()));
            }
            return new Tellings(all, same);
        }

        private Telling telling(Matter matter) throws IOException {
            return new Telling(
                    in.readLong(),
                    some(),
                    type(),
                    some(),
                    words(),
                    RareWords.of(words()),
                    RareWords.of(words()),
                    RareWords.of(words()),
                    words(),
                    time(),
                    in.readInt(),
                    exact(),
                    matter);
        }

        private Telling.Exact exact() throws IOException {
            Place place = place();
            TimeExpression day = time();
            Set<String> ordinals = words();
            String told = word();
            boolean over = in.readBoolean();
            List<Count> counts = new ArrayList<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                counts.add(new Count(some(), in.readDouble(), in.readDouble(), some()));
            }
            return new Telling.Exact(place, day, ordinals, counts, told == null ? null : LocalDate.parse(told), over);
        }

        private @Nullable Place place() throws IOException {
            String name = word();
            if (name == null) {
                return null;
            }
            String precision = word();
            double lat = in.readDouble();
            double lon = in.readDouble();
            double radius = in.readDouble();
            return new Place(
                    name,
                    name,
                    null,
                    Double.isNaN(lat) ? null : new Place.Position(lat, lon),
                    precision == null ? null : Place.Precision.valueOf(precision),
                    Double.isNaN(radius) ? null : radius,
                    List.of(),
                    List.of());
        }

        private @Nullable EventType type() throws IOException {
            String plover = word();
            return plover == null
                    ? null
                    : new EventType(EventType.Plover.valueOf(plover), word(), List.copyOf(words()), word());
        }

        private @Nullable TimeExpression time() throws IOException {
            String id = word();
            return id == null
                    ? null
                    : new TimeExpression(
                            id,
                            new Span(in.readInt(), in.readInt()),
                            TimeExpression.Type.valueOf(some()),
                            word(),
                            word(),
                            word(),
                            word());
        }

        private Set<String> words() throws IOException {
            Set<String> all = new LinkedHashSet<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                all.add(some());
            }
            return all;
        }

        private String some() throws IOException {
            String word = word();
            if (word == null) {
                throw new IOException("a word is missing");
            }
            return word;
        }

        private @Nullable String word() throws IOException {
            int number = in.readInt();
            if (number == words.size()) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                words.add(new String(bytes, StandardCharsets.UTF_8));
            }
            return number < 0 ? null : words.get(number);
        }
    }
}
