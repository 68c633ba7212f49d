package org.purport.app.export;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.purport.app.export.material.Selection;
import org.purport.keep.CaseFile;

/** What tests of formats share: the hostile case, open. */
abstract class OnHostileCase {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private CaseFile kept;

    @BeforeEach
    final void open() {
        kept = HostileCase.open(folder);
    }

    @AfterEach
    final void close() {
        kept.close();
    }

    final Path folder() {
        return folder;
    }

    final CaseFile kept() {
        return kept;
    }

    final Written write(Format format, Selection selection) throws IOException {
        return Written.of(format, kept, selection);
    }

    /** The whole case. */
    final Written write(Format format) throws IOException {
        return write(format, Selection.ALL);
    }
}
