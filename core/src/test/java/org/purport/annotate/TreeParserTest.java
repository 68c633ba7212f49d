package org.purport.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Token;

class TreeParserTest {
    private static final String TEXT = """
            The two leaders, who were expected to meet in Portville on Tuesday, were not seen in public, a spokesman said.
            "We were asked to wait," she told reporters, "and we are still waiting for the ministry's answer."
            Asked whether 1,200 shells had been shipped, the general (who retired in May) declined to comment.
            That the bridge was blown up is not disputed; what is disputed is who blew it up, and why.
            Neither the army nor the rebels could be reached – both have denied firing on the convoy of 14 trucks.
            Smith, Lee & Co. sold $3.5bn of bonds last year, up 12% from 2021.
            No.
            Ana Ruiz, Portville's mayor-elect, on Friday threatened to sue unless the ban is lifted.
            There was no immediate response from Northland, whose foreign minister has been named as a suspect.
            According to the report, published on Monday, it may well have been taken down to be repaired
            """;

    private static AnnotatedReport annotated() {
        return Reader.PURPORT.annotate(new Report("t", null, null, null, null, "en", TEXT));
    }

    @Test
    void treesAreThoseOfTheParserThatTheModelWasMadeFor() {
        DependencyParser theirs =
                DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        List<Sentence> sentences = annotated().sentences();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(10);
        for (Sentence sentence : sentences) {
            assertThat(arcs(sentence)).as(sentence.toString()).isEqualTo(arcs(theirs, sentence));
        }
    }

    private static List<String> arcs(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(i -> sentence.relation(i) + " " + sentence.head(i))
                .toList();
    }

    private static List<String> arcs(DependencyParser parser, Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setTag(token.pos());
            labels.add(label);
        }
        String[] arcs = new String[sentence.size()];
        Arrays.fill(arcs, "root -1");
        parser.predict(labels).typedDependencies().forEach(arc -> {
            int head = arc.gov().index() - 1;
            arcs[arc.dep().index() - 1] = (head < 0 ? "root" : arc.reln().toString()) + " " + head;
        });
        return List.of(arcs);
    }

    @Test
    void manyThreadsGetWhatOneGets() {
        String once = everything();
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> everything()))
                .allMatch(once::equals);
    }

    private static String everything() {
        StringBuilder all = new StringBuilder();
        annotated().sentences().forEach(each -> all.append(each.tokens()).append(arcs(each)));
        return all.toString();
    }
}
