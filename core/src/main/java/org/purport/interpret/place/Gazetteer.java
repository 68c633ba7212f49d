package org.purport.interpret.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Populated places and administrative regions of the world by name.
 *
 * <p>The file is made by the build (docs/decisions/0002-gazetteer.md). Where a build had no network there is none, and this is
 * empty. It is searched as it lies in memory: nothing has to be built at the start.
 */
public final class Gazetteer {
    private final ByteBuffer data;
    private final int places;
    private final int keys;
    private final int keysAt;
    private final int postingsAt;
    private final int textAt;

    private Gazetteer(byte[] bytes) {
        this.data = ByteBuffer.wrap(bytes);
        this.places = bytes.length == 0 ? 0 : data.getInt(4);
        this.keys = bytes.length == 0 ? 0 : data.getInt(8);
        this.keysAt = GazetteerFormat.HEADER + places * GazetteerFormat.PLACE;
        this.postingsAt = keysAt + (keys + 1) * GazetteerFormat.KEY;
        this.textAt = bytes.length == 0 ? 0 : postingsAt + data.getInt(12) * 4;
    }

    /**
     * Opens the file of the class path.
     *
     * @throws IllegalStateException where it is of another format
     */
    public static Gazetteer open() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(GazetteerFormat.FILE)) {
            return in == null ? new Gazetteer(new byte[0]) : of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gazetteer", e);
        }
    }

    /** A gazetteer over the bytes of a file. */
    public static Gazetteer of(byte[] bytes) {
        if (bytes.length < GazetteerFormat.HEADER || ByteBuffer.wrap(bytes).getInt(0) != GazetteerFormat.MAGIC) {
            throw new IllegalStateException("the gazetteer file is of another format; build it anew");
        }
        return new Gazetteer(bytes);
    }

    public boolean isEmpty() {
        return places == 0;
    }

    /** How many places it knows. */
    public int size() {
        return places;
    }

    /** Places that bear the name with this {@link PlaceKey}, those it is the main name of first. */
    public List<Match> named(String key) {
        int at = find(key.getBytes(StandardCharsets.UTF_8));
        if (at < 0) {
            return List.of();
        }
        int from = data.getInt(keysAt + at * GazetteerFormat.KEY + 4);
        int to = data.getInt(keysAt + (at + 1) * GazetteerFormat.KEY + 4);
        List<Match> found = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int posting = data.getInt(postingsAt + i * 4);
            found.add(
                    new Match(place(posting & ~GazetteerFormat.ALTERNATE), (posting & GazetteerFormat.ALTERNATE) == 0));
        }
        return found;
    }

    /** Whether any place bears the name with this key. */
    public boolean knows(String key) {
        return find(key.getBytes(StandardCharsets.UTF_8)) >= 0;
    }

    /** The place with this number. */
    public Toponym place(int id) {
        int at = GazetteerFormat.HEADER + id * GazetteerFormat.PLACE;
        String country = new String(new char[] {(char) data.get(at + 25), (char) data.get(at + 26)});
        return new Toponym(
                id,
                new String(text(data.getInt(at + 12)), StandardCharsets.UTF_8),
                KINDS[data.get(at + 24)],
                country,
                data.getInt(at + 16),
                data.getInt(at + 20),
                data.getInt(at) / GazetteerFormat.PER_DEGREE,
                data.getInt(at + 4) / GazetteerFormat.PER_DEGREE,
                data.getInt(at + 8));
    }

    private static final Toponym.Kind[] KINDS = Toponym.Kind.values();

    private int find(byte[] key) {
        int low = 0;
        int high = keys - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(data.getInt(keysAt + middle * GazetteerFormat.KEY), key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int textOffset, byte[] key) {
        int start = textAt + textOffset + 1;
        int length = data.get(textAt + textOffset) & 0xff;
        return Arrays.compareUnsigned(data.array(), start, start + length, key, 0, key.length);
    }

    private byte[] text(int offset) {
        int length = data.get(textAt + offset) & 0xff;
        return Arrays.copyOfRange(data.array(), textAt + offset + 1, textAt + offset + 1 + length);
    }

    /**
     * A place that bears a name.
     *
     * @param main whether it is its usual name, not an alternative one
     */
    public record Match(Toponym place, boolean main) {}
}
