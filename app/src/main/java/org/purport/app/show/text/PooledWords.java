package org.purport.app.show.text;

import java.util.Locale;
import java.util.stream.Collectors;
import org.purport.app.brief.Words;
import org.purport.link.Pooling;
import org.purport.model.Likelihood;

/** Writes out how a pooled interval came about: every source with its interval, its grade and its weight. */
final class PooledWords {
    private PooledWords() {}

    /** "31–44% from Ana Ruiz [B2] 55–80% × 0.64, the ministry (denies) 0–5% × 0.25"; empty where fewer than two speak. */
    static String of(Pooling.Pool pool) {
        Likelihood pooled = pool.pooled();
        if (pooled == null || pool.parts().size() < 2) {
            return "";
        }
        return Words.percent(pooled) + " from "
                + pool.parts().stream().map(PooledWords::part).collect(Collectors.joining(", "));
    }

    private static String part(Pooling.Part part) {
        String grade = part.grade() == null ? "" : " [" + Words.plain(part.grade()) + "]";
        String how = part.measured() ? "" : " " + Words.of(part.stance()) + " flatly";
        return Words.clip(Words.plain(part.source()), 40) + grade + how + " " + Words.percent(part.interval()) + " × "
                + String.format(Locale.ROOT, "%.2f", part.weight());
    }
}
