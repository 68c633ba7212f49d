package org.purport.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is compared of a {@link Statement}, its words as hashes. */
final class StatementTrace {
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final int day;
    private final Stance stance;
    private final boolean named;
    private final List<long[]> chain;
    private final long[] words;
    private final float[] rarities;
    private final long[] runs;
    private final long brief;

    // exempt from ParameterNumber: all that is remembered, from one place
    private StatementTrace(
            int day,
            Stance stance,
            boolean named,
            List<long[]> chain,
            long[] words,
            float[] rarities,
            long[] runs,
            long brief) {
        this.day = day;
        this.stance = stance;
        this.named = named;
        this.chain = chain;
        this.words = words;
        this.rarities = rarities;
        this.runs = runs;
        this.brief = brief;
    }

    static StatementTrace of(Statement statement) {
        Map<Long, Double> rarity = new HashMap<>();
        statement.words().forEach(word -> rarity.put(Key.hash(word), WordRarity.inNews(word)));
        long[] words = sorted(rarity.keySet());
        float[] rarities = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            rarities[i] = rarity.getOrDefault(words[i], 0.0).floatValue();
        }
        List<long[]> chain = new ArrayList<>();
        for (Set<String> name : statement.voice().chain()) {
            chain.add(sorted(name.stream().map(Key::hash).toList()));
        }
        return new StatementTrace(
                statement.day() == null ? NO_DAY : (int) statement.day().toEpochDay(),
                statement.stance(),
                statement.voice().named(),
                chain,
                words,
                rarities,
                sorted(statement.runs()),
                statement.brief() == null ? 0 : Key.hash(statement.brief()));
    }

    private static long[] sorted(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int size() {
        return words.length;
    }

    long word(int i) {
        return words[i];
    }

    double rarity(int i) {
        return rarities[i];
    }

    /** A hash of the words in order where it is a short direct quotation, 0 where not. */
    long brief() {
        return brief;
    }

    /** Whether one denies what the other says. */
    boolean against(StatementTrace other) {
        return stance.against(other.stance);
    }

    double weight() {
        double sum = 0;
        for (float rarity : rarities) {
            sum += rarity;
        }
        return sum;
    }

    /** The rarity of the words that both have, in sum. */
    double shared(StatementTrace other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += rarities[i];
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    long sharedRuns(StatementTrace other) {
        return Arrays.stream(runs)
                .filter(run -> Arrays.binarySearch(other.runs, run) >= 0)
                .count();
    }

    /** Days between two statements, 0 where a day is not known. */
    int daysTo(StatementTrace other) {
        return day == NO_DAY || other.day == NO_DAY ? 0 : Math.abs(day - other.day);
    }

    /** The surest tie between the voices; see {@link Voice}. */
    Voice.Tie tie(StatementTrace other) {
        for (long[] mine : chain) {
            for (long[] theirs : other.chain) {
                if (mine.length > 0 && theirs.length > 0 && (holds(mine, theirs) || holds(theirs, mine))) {
                    return Voice.Tie.SAME;
                }
            }
        }
        return named && other.named ? Voice.Tie.STRANGERS : Voice.Tie.UNNAMED;
    }

    private static boolean holds(long[] all, long[] some) {
        return Arrays.stream(some).allMatch(each -> Arrays.binarySearch(all, each) >= 0);
    }

    /** The statements of a report, by slot; null where a claim says nothing that can be compared. */
    static byte[] bytes(List<@Nullable StatementTrace> statements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(statements.size());
            for (StatementTrace each : statements) {
                out.writeBoolean(each != null);
                if (each != null) {
                    each.write(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(day);
        out.writeByte(stance.ordinal());
        out.writeBoolean(named);
        out.writeInt(chain.size());
        for (long[] name : chain) {
            write(out, name);
        }
        write(out, words);
        for (float rarity : rarities) {
            out.writeFloat(rarity);
        }
        write(out, runs);
        out.writeLong(brief);
    }

    private static void write(DataOutputStream out, long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    static List<@Nullable StatementTrace> of(byte[] bytes) {
        List<@Nullable StatementTrace> statements = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                statements.add(in.readBoolean() ? read(in) : null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what is remembered of a report's statements is cut short", e);
        }
        return statements;
    }

    private static StatementTrace read(DataInputStream in) throws IOException {
        int day = in.readInt();
        Stance stance = Stance.values()[in.readByte()];
        boolean named = in.readBoolean();
        List<long[]> chain = new ArrayList<>();
        int names = in.readInt();
        for (int i = 0; i < names; i++) {
            chain.add(numbers(in));
        }
        long[] words = numbers(in);
        float[] rarities = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            rarities[i] = in.readFloat();
        }
        return new StatementTrace(day, stance, named, chain, words, rarities, numbers(in), in.readLong());
    }

    private static long[] numbers(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }
}
