package org.purport.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Compressed data (gzip) of any other format. */
final class GzipFormat implements Format {
    private static final int MOST_LAYERS = 3;

    private final Formats formats;
    private final int layers;

    GzipFormat(Formats formats, int layers) {
        this.formats = formats;
        this.layers = layers;
    }

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return head.isGzip();
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        if (layers >= MOST_LAYERS) {
            throw new Unreadable("compressed more than " + MOST_LAYERS + " times over");
        }
        GZIPInputStream unpacked = new GZIPInputStream(new Members(input.stream()), 1 << 16);
        return formats.read(new Input(input.hint(), input.id(), unpacked), layers + 1);
    }

    /** Tells GZIPInputStream truly whether another member follows; it looks at available() alone. */
    private static final class Members extends BufferedInputStream {
        Members(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
