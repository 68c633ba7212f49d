package org.purport.app.brief;

import java.util.List;
import org.purport.model.Claim;
import org.purport.model.Source;

/**
 * What one source says, as a briefing shows it.
 *
 * @param bearing for or against the happening it is filed under
 * @param verb "says", "denies", "no comment"
 * @param chain the one who commits, then each who passes it on, without the author unless it speaks itself
 * @param words the content, empty where there is none
 * @param sentence its number, from 1
 */
public record Statement(Claim claim, Bearing bearing, String verb, List<Source> chain, String words, int sentence) {
    public Statement {
        chain = List.copyOf(chain);
    }

    /** Which way a statement points. */
    public enum Bearing {
        FOR("+"),
        AGAINST("−"),
        OPEN("?");

        private final String mark;

        Bearing(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    /** The speaker and the chain behind: "a US official (unnamed), via CBS". */
    public String speaker() {
        return speaker(chain);
    }

    /** The same statement where it argues for or against a happening and does not merely tell it. */
    Statement arguing(boolean supports) {
        return new Statement(
                claim,
                supports ? Bearing.FOR : Bearing.AGAINST,
                supports ? "supports" : "undermines",
                chain,
                words,
                sentence);
    }

    static String speaker(List<Source> chain) {
        if (chain.isEmpty()) {
            return "nobody named";
        }
        StringBuilder text = new StringBuilder(name(chain.get(0)));
        for (int i = 1; i < chain.size(); i++) {
            text.append(i == 1 ? ", via " : ", then ").append(name(chain.get(i)));
        }
        return text.toString();
    }

    /** The name of a source, with a word where the report does not identify it. */
    public static String name(Source source) {
        String name = Words.plain(source.name());
        if (source.kind() == Source.Kind.UNSPECIFIED) {
            return "“" + name + "” (nobody named)";
        }
        return source.named() ? name : name + " (unnamed)";
    }
}
