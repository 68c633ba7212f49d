package org.purport.app.show;

import java.io.IOException;
import org.purport.json.ReadingJson;
import org.purport.model.Reading;

/** JSON Lines: one reading a line. */
public final class JsonRendering implements Rendering {
    private final Appendable out;

    public JsonRendering(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        out.append(ReadingJson.write(reading)).append('\n');
    }

    @Override
    public void close() {}
}
