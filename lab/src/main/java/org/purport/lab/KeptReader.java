package org.purport.lab;

import java.nio.file.Path;
import org.purport.Purport;
import org.purport.encode.Encoder;
import org.purport.model.AnnotatedReport;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.read.Layout;

/** Reads with annotations kept on disk; loads the models only when something has to be annotated. Thread-safe. */
final class KeptReader {
    private final Purport interpreter = Purport.interpreterOnly();
    private final AnnotationStore store = new AnnotationStore(
            Path.of(System.getProperty("user.home"), ".cache", "purport", "annotations"),
            Layout::of,
            report -> Models.PURPORT.annotate(report));

    /** Sentences and trees alone. */
    AnnotatedReport parsed(Report report) {
        return store.annotated(report);
    }

    AnnotatedReport annotated(Report report) {
        AnnotatedReport parsed = store.annotated(report);
        return parsed.with(Network.ENCODER.impressions(parsed));
    }

    Reading read(Report report) {
        return interpreter.interpret(annotated(report));
    }

    private static final class Network {
        static final Encoder ENCODER = Encoder.open();
    }

    private static final class Models {
        static final Purport PURPORT = Purport.open();
    }
}
