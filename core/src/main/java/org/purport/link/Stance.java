package org.purport.link;

import java.util.regex.Pattern;
import org.purport.model.Claim;

/** Whether a statement holds or denies what its words say: "the bridge was hit" is worded alike in the charge and in its denial. */
enum Stance {
    /** Says it, and no word negates anything in it. */
    HOLDS,
    /** Negates something in it: it may be a denial in the speaker's own words, or a charge that somebody did not act. */
    NEGATES,
    DENIES;

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?"
                    + "|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|false|untrue|baseless|groundless|unfounded)\\b"
                    + "|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    static Stance of(Claim.Act act, String words) {
        if (act == Claim.Act.DENIES) {
            return DENIES;
        }
        return NEGATION.matcher(words).find() ? NEGATES : HOLDS;
    }

    /** Whether one denies what the other holds, so that neither can relay the other. */
    boolean against(Stance other) {
        return this == DENIES && other == HOLDS || this == HOLDS && other == DENIES;
    }
}
