package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Claim;
import org.purport.model.Sentence;
import org.purport.model.Source;
import org.purport.model.Span;

/** Makes claims of attributions: sources resolved, chains drawn from the inner to the outer, quotation and hedge told. */
final class ClaimAssembler {
    private static final Set<Claim.Act> WORDLESS = Set.of(Claim.Act.DECLINES, Claim.Act.SILENT);
    private static final int DEEPEST = 6;

    private final AnnotatedReport report;
    private final Quotations quotations;
    private final SourceResolver resolver;
    private final HedgeReader hedges;

    ClaimAssembler(AnnotatedReport report, Quotations quotations, SourceResolver resolver, HedgeReader hedges) {
        this.report = report;
        this.quotations = quotations;
        this.resolver = resolver;
        this.hedges = hedges;
    }

    Attributions assemble(List<Attribution> attributions) {
        List<List<String>> links = new ArrayList<>();
        for (Attribution attribution : attributions) {
            links.add(link(attribution));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            claims.add(claim(attributions, links, i));
        }
        return new Attributions(resolver.sources(), claims);
    }

    /** The source and whoever passes it on inside the attribution itself. */
    private List<String> link(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        List<String> link = new ArrayList<>();
        link.add(resolver.source(attribution));
        for (int head : attribution.through()) {
            add(link, resolver.source(sentence, head, List.of(passing(sentence, head, attribution))));
        }
        List<Integer> media = new ArrayList<>(Channels.candidates(attribution));
        media.addAll(Channels.besides(attribution));
        for (int head : media) {
            boolean other = !attribution.source().get(head) && resolver.otherOutlet(sentence, head);
            if (other) {
                add(
                        link,
                        resolver.source(
                                sentence, head, List.of(sentence.token(head).span())));
                break;
            }
        }
        return link;
    }

    private static Span passing(Sentence sentence, int head, Attribution attribution) {
        BitSet phrase = org.purport.interpret.syntax.NounPhrases.whole(sentence, head);
        phrase.andNot(attribution.cue());
        phrase.andNot(attribution.content());
        phrase.andNot(attribution.source());
        int from = phrase.get(head) ? phrase.previousClearBit(head) + 1 : head;
        int to = head;
        while (to + 1 < sentence.size() && sentence.pos(to + 1).equals("CD")) {
            to++;
        }
        return sentence.span(from, to);
    }

    private static void add(List<String> link, String source) {
        if (!link.contains(source) && !source.equals(Source.AUTHOR)) {
            link.add(source);
        }
    }

    private Claim claim(List<Attribution> all, List<List<String>> links, int index) {
        Attribution attribution = all.get(index);
        List<String> chain = new ArrayList<>();
        int at = index;
        for (int depth = 0; at >= 0 && depth < DEEPEST; depth++) {
            for (String source : links.get(at)) {
                if (!source.equals(Source.AUTHOR) && !chain.contains(source)) {
                    chain.add(source);
                }
            }
            at = around(all, at);
        }
        chain.add(Source.AUTHOR);
        List<Span> content = attribution.contentSpans().stream().sorted().toList();
        return new Claim(
                "c" + (index + 1),
                attribution.act(),
                chain,
                attribution.sentence().spans(attribution.cue()),
                attribution.sentence().spans(attribution.source()),
                content,
                quotation(attribution, content),
                hedges.read(attribution, saidByOthers(all, index)),
                List.of(),
                null,
                List.of(attribution.rule()));
    }

    /** Index of the nearest attribution whose content holds this one's cue, or -1. */
    private static int around(List<Attribution> all, int index) {
        Attribution inner = all.get(index);
        int best = -1;
        for (int i = index - 1; i >= 0 && near(all.get(i), inner); i--) {
            best = narrower(all, i, best, inner);
        }
        for (int i = index + 1; i < all.size() && all.get(i).sentence() == inner.sentence(); i++) {
            best = narrower(all, i, best, inner);
        }
        return best;
    }

    private static boolean near(Attribution outer, Attribution inner) {
        return inner.sentence().index() - outer.sentence().index() <= DEEPEST;
    }

    private static int narrower(List<Attribution> all, int i, int best, Attribution inner) {
        if (!holds(all.get(i), inner)) {
            return best;
        }
        return best < 0 || size(all.get(i)) < size(all.get(best)) ? i : best;
    }

    private static int size(Attribution attribution) {
        return attribution.content().cardinality() + 1000 * attribution.more().size();
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        if (outer.sentence() == inner.sentence()) {
            return outer.content().get(inner.anchor()) && !inner.content().get(outer.anchor());
        }
        int offset = inner.sentence().token(inner.anchor()).span().start();
        return outer.more().stream().anyMatch(span -> span.contains(offset));
    }

    /** What somebody else says inside the content of an attribution, with the words that say so. */
    private static BitSet saidByOthers(List<Attribution> all, int index) {
        Attribution outer = all.get(index);
        BitSet others = new BitSet();
        for (int step : new int[] {-1, 1}) {
            for (int i = index + step;
                    i >= 0 && i < all.size() && all.get(i).sentence() == outer.sentence();
                    i += step) {
                if (holds(outer, all.get(i)) && all.get(i).hasSource()) {
                    others.or(all.get(i).content());
                    others.or(all.get(i).cue());
                }
            }
        }
        return others;
    }

    private Claim.Quotation quotation(Attribution attribution, List<Span> content) {
        if (WORDLESS.contains(attribution.act()) && content.isEmpty()) {
            return Claim.Quotation.NONE;
        }
        int words = 0;
        int inside = 0;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(report.text().charAt(i))) {
                    words++;
                    inside += quotations.around(i) == null ? 0 : 1;
                }
            }
        }
        if (inside == 0) {
            return WORDLESS.contains(attribution.act()) ? Claim.Quotation.NONE : Claim.Quotation.INDIRECT;
        }
        return inside == words ? Claim.Quotation.DIRECT : Claim.Quotation.MIXED;
    }
}
