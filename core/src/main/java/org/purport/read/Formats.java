package org.purport.read;

import java.io.IOException;
import java.util.List;

/** Every format, asked in order whose an input is. */
final class Formats {
    private final List<Format> known = List.of(
            new JsonLinesFormat(),
            new JsonFormat(),
            new FeedFormat(),
            new NewsXmlFormat(),
            new HtmlFormat(),
            new CsvFormat(),
            new PlainFormat());

    /** The reports of an input of any format. */
    Outcomes read(Input input) throws IOException {
        return read(input, 0);
    }

    Outcomes read(Input input, int layers) throws IOException {
        Head head = input.head();
        if (head.isEmpty()) {
            throw new Unreadable(layers == 0 ? "empty file" : "empty file, compressed");
        }
        for (Format format : List.of(new GzipFormat(this, layers), new WarcFormat(this), new PdfFormat())) {
            if (format.recognizes(head, input.hint())) {
                return format.read(input);
            }
        }
        String other = head.notText();
        if (other != null) {
            throw new Unreadable(other);
        }
        for (Format format : known) {
            if (format.recognizes(head, input.hint())) {
                return format.read(input);
            }
        }
        throw new Unreadable("no format that can be read");
    }
}
