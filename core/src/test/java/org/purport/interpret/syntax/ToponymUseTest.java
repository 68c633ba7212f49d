package org.purport.interpret.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Sentences with one name in square brackets. */
class ToponymUseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Moscow] denied that it had bought the shells.",
                "The minister said that [Iran] would answer the letter.",
                "[Pyongyang] was accused of selling missiles.",
                "Diplomats accused [Damascus] of hiding the stockpile.",
                "[Latvia]'s defence minister rejected the offer.",
                "The talks between Chad and [Sudan] ended without a result.",
                "Officials held talks with [Ankara] about the pipeline.",
                "Washington imposed new sanctions on [Belarus] last week.",
                "The company shipped rifles to [Myanmar] in secret.",
                "The army bought drones from [Turkey] in March.",
                "The resolution against [Syria] failed.",
                "He promised more support for [Ukraine] next year.",
                "The president of [Ghana] signed the treaty.",
                "After [Israel] warned its neighbours, the convoy stopped.",
                "The prospect of [Norway] joining the pact worries them.",
            })
    void aGovernmentActsOwnsReceivesAndIsSpokenWith(String marked) {
        assertThat(useIn(marked)).isEqualTo(ToponymUse.Use.GOVERNMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in [Moscow] on Friday.",
                "She plans to travel to [Russia] next month.",
                "The envoy visited [Vietnam] twice.",
                "A bomb went off near [Baghdad] overnight.",
                "The delegation left [Tehran] for home.",
                "Refugees from [Eritrea] crossed the river.",
                "The port lies on [Portugal]'s west coast.",
                "Troops moved across [Mali] before dawn.",
                "A train runs between [Vienna] and the border.",
                "[Nepal] was struck by two earthquakes in a month.",
                "[Malta] is an island of half a million people.",
            })
    void aPlaceIsGoneToLivedInAndStruck(String marked) {
        assertThat(useIn(marked)).isEqualTo(ToponymUse.Use.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [Ukraine] war has lasted for years.",
                "A [US] official declined to comment.",
                "The [Brexit] vote divided them.",
            })
    void beforeANounItSaysWhich(String marked) {
        assertThat(useIn(marked)).isEqualTo(ToponymUse.Use.MODIFIER);
    }

    private static ToponymUse.Use useIn(String marked) {
        Span name = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        AnnotatedReport report = Reader.PURPORT.annotate(new Report("t", null, null, null, null, "en", text));
        Sentence sentence = report.sentences().get(0);
        return ToponymUse.of(sentence, sentence.tokenAt(name.start()), sentence.tokenAt(name.end() - 1));
    }
}
