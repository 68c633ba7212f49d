package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.AnnotatedReport;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * Tags that stand in a sentence of their own, since the quotation before them ended one: "'Who paid?' she asked.", "'Never.'
 * said Ruiz".
 */
final class LoneTags {
    private static final int LONGEST_SPEAKER = 22;

    /** How many sentences back a quotation may have been attributed. */
    private static final int REACH = 20;

    private final AnnotatedReport report;
    private final Quotations quotations;
    private final CueTable table;

    private LoneTags(AnnotatedReport report, Quotations quotations, CueTable table) {
        this.report = report;
        this.quotations = quotations;
        this.table = table;
    }

    /** The attributions with those that lone tags make, in text order. */
    static List<Attribution> add(
            AnnotatedReport report, Quotations quotations, CueTable table, List<Attribution> found) {
        LoneTags tags = new LoneTags(report, quotations, table);
        List<Attribution> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : report.sentences()) {
            int first = next;
            while (next < found.size() && found.get(next).sentence() == sentence) {
                next++;
            }
            List<Attribution> here = found.subList(first, next);
            Attribution tag = tags.find(sentence, here, all);
            if (tag != null) {
                all.add(tag);
            }
            all.addAll(here);
        }
        return all;
    }

    private @Nullable Attribution find(Sentence sentence, List<Attribution> here, List<Attribution> before) {
        int start = 0;
        while (start < sentence.size() && sentence.token(start).isPunctuation()) {
            start++;
        }
        Quotations.Quotation quotation = quotationBefore(sentence, start);
        if (quotation == null || isSaid(sentence, before, quotation.span())) {
            return null;
        }
        int verb = verb(sentence, start);
        boolean taken = verb < 0
                || here.stream()
                        .anyMatch(one -> one.anchor() == verb || one.content().get(verb));
        if (taken) {
            return null;
        }
        boolean inverted = verb == start;
        int from = inverted ? verb + 1 : start;
        int to = inverted ? speakerEnd(sentence, from) : verb - 1;
        BitSet source = new BitSet();
        source.set(from, to + 1);
        NounPhrases.trim(sentence, source);
        int head = NounRuns.head(sentence, source);
        BitSet cue = new BitSet();
        cue.set(verb);
        return head < 0
                ? null
                : Attribution.in(
                                sentence,
                                verb,
                                cue,
                                new Attribution.Speaker(head, source),
                                new BitSet(),
                                table.spoken(sentence.lemma(verb).toLowerCase(Locale.ROOT)),
                                "tag \"" + sentence.token(verb).word() + "\" behind a quotation")
                        .withMore(quotation.span());
    }

    /** The quotation that ends right before the first word, in this paragraph, or null. */
    private Quotations.@Nullable Quotation quotationBefore(Sentence sentence, int start) {
        if (start >= sentence.size() || quotations.holds(sentence, start)) {
            return null;
        }
        int at = sentence.token(start).span().start() - 1;
        while (at >= 0
                && Character.isWhitespace(report.text().charAt(at))
                && report.text().charAt(at) != '\n') {
            at--;
        }
        Quotations.Quotation quotation = at < 0 ? null : quotations.around(at);
        return quotation != null
                        && quotation.closed()
                        && quotation.span().start() < sentence.span().start()
                ? quotation
                : null;
    }

    /** Whether an attribution of the last sentences already holds the quotation. */
    private static boolean isSaid(Sentence sentence, List<Attribution> before, Span quotation) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Attribution one = before.get(i);
            if (sentence.index() - one.sentence().index() > REACH) {
                return false;
            }
            if (holds(one, quotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Attribution one, Span quotation) {
        return one.contentSpans().stream().anyMatch(span -> span.overlaps(quotation));
    }

    /** The verb of a sentence that is a tag and no more: the only finite one, with no words said behind it; or -1. */
    private int verb(Sentence sentence, int start) {
        for (int i = start; i < sentence.size() && i - start < LONGEST_SPEAKER; i++) {
            if (Clauses.finite(sentence, i)) {
                return isTag(sentence, start, i) ? i : -1;
            }
            if (!NounRuns.nominal(sentence, i) && !sentence.token(i).word().equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTag(Sentence sentence, int start, int verb) {
        boolean speaks = table.verb(sentence.lemma(verb).toLowerCase(Locale.ROOT)).stream()
                .anyMatch(cue -> cue.takes("tag") && cue.takes("quote"));
        boolean speaker =
                verb > start ? NounRuns.hasNoun(sentence, start, verb - 1) : speakerEnd(sentence, verb + 1) > verb;
        if (!speaks || !speaker || Clauses.finite(sentence, verb + 1, sentence.size() - 1)) {
            return false;
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            if (word.equals(":") || sentence.pos(i).equals("``") || quotations.holds(sentence, i)) {
                return false;
            }
        }
        return verb == start || !says(sentence, verb);
    }

    /** Whether the verb has an object that is said. */
    private static boolean says(Sentence sentence, int verb) {
        int object = sentence.child(verb, "obj", "ccomp", "xcomp");
        return object > verb
                && !sentence.lemma(verb).equals("tell")
                && !sentence.lemma(verb).equals("ask");
    }

    /** Last token of the speaker behind an inverted verb, or less where there is none. */
    private static int speakerEnd(Sentence sentence, int from) {
        int to = from - 1;
        while (to + 1 < sentence.size() && to - from < LONGEST_SPEAKER && NounRuns.nominal(sentence, to + 1)) {
            to++;
        }
        return to >= from && NounRuns.hasNoun(sentence, from, to) ? to : from - 1;
    }
}
