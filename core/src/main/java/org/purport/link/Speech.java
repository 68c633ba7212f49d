package org.purport.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one report, as far as the list of an origin needs it: what is remembered of the reports of other stories, so that a
 * story is told without their readings.
 *
 * @param report the report's number
 * @param id of the report
 * @param day of publication, empty where none is known
 * @param slots how many statements the claims have
 * @param lines the claims that are not the report's own
 */
record Speech(long report, String id, String day, int slots, List<Line> lines) {
    /** By day of publication, those without one first; then as they came in. */
    static final Comparator<Speech> BY_DAY = Comparator.comparing(Speech::day).thenComparingLong(Speech::report);

    /**
     * A claim.
     *
     * @param claim its id in the report
     * @param number among the report's claims
     * @param slot of its first statement
     * @param name of the first-hand source
     * @param key tells the voices of the report apart
     * @param through who passes it on first, null where nobody does
     */
    record Line(
            String claim,
            int number,
            int slot,
            String name,
            boolean named,
            String key,
            @Nullable String through) {}

    /** A claim with its report. */
    record Said(Speech report, Line line) {
        static final Comparator<Said> BY_DAY = Comparator.comparing(Said::report, Speech.BY_DAY)
                .thenComparing(said -> said.line().number());

        long item() {
            return Key.item(report.report(), line.slot());
        }
    }

    static Speech of(Spoken spoken) {
        NumberedReading report = spoken.report();
        List<Line> lines = new ArrayList<>();
        for (Spoken.Said said : spoken.claims()) {
            List<String> chain = said.claim().chain();
            lines.add(new Line(
                    said.claim().id(),
                    said.number(),
                    said.slot(),
                    said.voice().name(),
                    said.voice().named(),
                    said.voice().key(),
                    chain.size() < 3 ? null : said.cast().name(chain.get(1))));
        }
        return new Speech(report.number(), report.reading().report().id(), report.day(), spoken.slots(), lines);
    }

    /** The claim that the statement in a slot belongs to, null where there is none. */
    @Nullable
    Said said(int slot) {
        Line found = null;
        for (Line line : lines) {
            if (line.slot() <= slot && slot < slots) {
                found = line;
            }
        }
        return found == null ? null : new Said(this, found);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(report);
            write(out, id);
            write(out, day);
            out.writeInt(slots);
            for (Line line : lines) {
                write(out, line.claim());
                out.writeInt(line.number());
                out.writeInt(line.slot());
                write(out, line.name());
                out.writeBoolean(line.named());
                write(out, line.key());
                out.writeBoolean(line.through() != null);
                if (line.through() != null) {
                    write(out, line.through());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Speech of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long report = in.readLong();
            String id = text(in);
            String day = text(in);
            int slots = in.readInt();
            List<Line> lines = new ArrayList<>();
            while (in.available() > 0) {
                lines.add(new Line(
                        text(in),
                        in.readInt(),
                        in.readInt(),
                        text(in),
                        in.readBoolean(),
                        text(in),
                        in.readBoolean() ? text(in) : null));
            }
            return new Speech(report, id, day, slots, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("what is remembered of a report's claims is cut short", e);
        }
    }
}
