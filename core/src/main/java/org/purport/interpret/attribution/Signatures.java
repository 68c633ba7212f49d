package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.AnnotatedReport;
import org.purport.model.Claim.Act;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** What is signed below: a quotation, a letter or a tweet with "— Name" behind it. */
final class Signatures {
    private static final int LONGEST = 16;

    private final AnnotatedReport report;
    private final Quotations quotations;

    private Signatures(AnnotatedReport report, Quotations quotations) {
        this.report = report;
        this.quotations = quotations;
    }

    /** The attributions with those that signatures make, in text order. */
    static List<Attribution> add(AnnotatedReport report, Quotations quotations, List<Attribution> found) {
        Signatures signatures = new Signatures(report, quotations);
        List<Attribution> all = new ArrayList<>(found);
        for (Sentence sentence : report.sentences()) {
            Attribution signed = signatures.signed(sentence);
            if (signed != null) {
                int at = 0;
                while (at < all.size() && all.get(at).sentence().index() <= sentence.index()) {
                    at++;
                }
                all.add(at, signed);
            }
        }
        return all;
    }

    private @Nullable Attribution signed(Sentence sentence) {
        int dash = dash(sentence);
        if (dash < 0) {
            return null;
        }
        int from = dash + 1;
        int to = from;
        boolean person = false;
        while (to < sentence.size() && sentence.token(to).isProper()) {
            person |= !sentence.token(to).entity().equals("O");
            to++;
        }
        boolean handle = to + 1 < sentence.size()
                && report.text(sentence.span(to, to + 1)).replace(" ", "").startsWith("(@");
        if (to == from || !person && !handle || Clauses.finite(sentence, to, sentence.size() - 1)) {
            return null;
        }
        boolean plain = to == sentence.size()
                || sentence.token(to).isPunctuation()
                || sentence.pos(to).equals("-LRB-");
        List<Span> content = plain ? content(sentence, dash, handle) : List.of();
        return content.isEmpty() ? null : attribution(sentence, dash, to - 1, content, before(sentence));
    }

    /** The dash that opens the sentence, or that follows the end of what is signed in it; or -1. */
    private int dash(Sentence sentence) {
        for (int i = Math.max(0, sentence.size() - LONGEST); i + 1 < sentence.size(); i++) {
            boolean opens = i == 0
                    || sentence.pos(i - 1).equals("''")
                    || sentence.pos(i - 1).equals(".")
                    || report.text(sentence.span(i - 1, i)).contains("\n");
            if (opens && sentence.token(i).word().matches("[-–—]{1,2}")) {
                return i;
            }
        }
        return -1;
    }

    /** What stands above the signature: a quotation, or the rest of the block where it is signed on a line of its own. */
    private List<Span> content(Sentence sentence, int dash, boolean handle) {
        int end = dash > 0 ? sentence.token(dash - 1).span().end() : before(sentence);
        if (end <= 0) {
            return List.of();
        }
        Quotations.Quotation quotation = quotations.around(end - 1);
        if (quotation != null) {
            return List.of(quotation.span());
        }
        Span block = report.block(sentence).span();
        boolean last = report.blocks().get(report.blocks().size() - 1).span().equals(block)
                && report.blocks().size() > 1;
        boolean line = report.text()
                .substring(end, sentence.token(dash).span().start())
                .contains("\n");
        return block.start() < end && (handle || line && !last) ? List.of(new Span(block.start(), end)) : List.of();
    }

    private int before(Sentence sentence) {
        return sentence.index() == 0
                ? -1
                : report.sentences().get(sentence.index() - 1).span().end();
    }

    private static Attribution attribution(Sentence sentence, int dash, int head, List<Span> content, int endAbove) {
        BitSet cue = new BitSet();
        cue.set(dash);
        BitSet source = new BitSet();
        source.set(dash + 1, head + 1);
        BitSet here = new BitSet();
        List<Span> above = new ArrayList<>();
        for (Span span : content) {
            for (int i = 0; i < dash; i++) {
                here.set(i, span.contains(sentence.token(i).span()));
            }
            if (span.start() < sentence.span().start()) {
                above.add(new Span(span.start(), Math.min(span.end(), endAbove)));
            }
        }
        return new Attribution(sentence, dash, cue, head, source, here, above, List.of(), Act.ASSERTS, "signature");
    }
}
