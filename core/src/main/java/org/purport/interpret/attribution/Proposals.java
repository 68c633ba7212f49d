package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.List;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Span;

/** The candidates of a report with their features, for those who train the judge. */
public final class Proposals {

    /**
     * A candidate attribution.
     *
     * @param features what the judge looks at
     * @param ruled whether a rule found it
     */
    public record Proposal(
            List<String> features, boolean ruled, List<Span> cue, List<Span> source, List<Span> content) {
        public Proposal {
            features = List.copyOf(features);
            cue = List.copyOf(cue);
            source = List.copyOf(source);
            content = List.copyOf(content);
        }
    }

    private final AttributionFinder finder = new AttributionFinder();

    /** The candidates of a report in text order, those of rules among them. */
    public List<Proposal> of(AnnotatedReport report) {
        List<Proposal> proposals = new ArrayList<>();
        finder.sentences(report, Quotations.of(report.text())).forEach(found -> {
            Block.Kind kind = report.block(found.passage().sentence()).kind();
            found.ruled().forEach(one -> proposals.add(proposal(found.passage(), one, true, kind)));
            found.candidates().forEach(one -> proposals.add(proposal(found.passage(), one, false, kind)));
        });
        return proposals;
    }

    private static Proposal proposal(Passage passage, Attribution one, boolean ruled, Block.Kind kind) {
        return new Proposal(
                Features.of(passage, one, ruled, kind),
                ruled,
                one.sentence().spans(one.cue()),
                one.sentence().spans(one.source()),
                one.contentSpans());
    }
}
