package org.purport.interpret.place;

/**
 * The layout of the gazetteer file: one block of big-endian numbers that is searched in place.
 *
 * <pre>
 * magic, places, keys, postings, bytes of text         5 ints
 * places    lat, lon (1e-5 degrees), population, name, admin1, admin2 (ints), kind (byte), country (2 bytes), unused (byte)
 * keys      text offset, first posting (ints), sorted by the bytes of the text; one more closes the last
 * postings  number of the place, with {@link #ALTERNATE} where the key is not its main name
 * text      strings of a length byte and UTF-8
 * </pre>
 */
public final class GazetteerFormat {
    public static final int MAGIC = 0x50475a31;
    public static final int HEADER = 5 * 4;
    public static final int PLACE = 28;
    public static final int KEY = 8;
    public static final int ALTERNATE = 1 << 30;
    public static final double PER_DEGREE = 100_000;

    /** The file, beside this class. */
    public static final String FILE = "gazetteer-1.bin";

    private GazetteerFormat() {}
}
