package org.purport.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Selection;
import org.purport.app.export.material.Tally;
import org.purport.keep.CaseFile;

/** What an export wrote. */
record Written(byte[] bytes, Tally tally) {
    static Written of(Format format, CaseFile kept, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tally tally = ((Export.OfFile) format.export()).write(new Material(kept, selection), out);
        return new Written(out.toByteArray(), tally);
    }

    /** The files of a format that is a folder, by their paths. */
    static Map<String, String> folder(Format format, CaseFile kept) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        ((Export.OfFolder) format.export()).write(new Material(kept, Selection.ALL), path -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(path, out);
            return out;
        });
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, out) -> texts.put(path, out.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
