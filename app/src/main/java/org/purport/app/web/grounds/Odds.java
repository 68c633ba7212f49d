package org.purport.app.web.grounds;

import org.purport.app.brief.Words;
import org.purport.model.Likelihood;

/** An interval in words and in numbers: a reader of words alone takes them for something else. */
public final class Odds {
    private Odds() {}

    /** "likely (55–80%)": the word is that of the band of ICD 203 in which the middle of the interval lies. */
    public static String of(Likelihood likelihood) {
        return word((likelihood.low() + likelihood.high()) / 2) + " (" + Words.percent(likelihood) + ")";
    }

    private static String word(double middle) {
        if (middle < 0.45) {
            return middle < 0.05 ? "almost no chance" : middle < 0.2 ? "very unlikely" : "unlikely";
        }
        if (middle < 0.8) {
            return middle < 0.55 ? "about even" : "likely";
        }
        return middle < 0.95 ? "very likely" : "almost certain";
    }
}
