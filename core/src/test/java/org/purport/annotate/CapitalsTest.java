package org.purport.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;
import org.purport.model.Sentence;
import org.purport.model.Token;

class CapitalsTest {
    private static final String WIRE =
            "BOGOTA, 3 MAR 91 -- THE MAYOR OF ACANDI, LUIS PARRA, SAID THAT ELN GUERRILLAS BLEW UP A BRIDGE NEAR THE TOWN.";

    @ParameterizedTest
    @ValueSource(strings = {WIRE, "TWO McDONNELL JETS WERE SEEN OVER THE COAST OF THE ISLAND, PILOTS SAY"})
    void isToldByItsLetters(String text) {
        assertThat(Capitals.throughout(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1991", "NATO AND EU", "The FMLN and the ELN met UN envoys.", "АНБ"})
    void isNotTakenForWhatAcronymsAre(String text) {
        assertThat(Capitals.throughout(text)).isFalse();
    }

    @Test
    void hasItsWordsInTheCaseOfANewspaper() {
        assertThat(words(WIRE)).contains("mayor of Acandi , Luis Parra , said that ELN guerrillas blew up a bridge");
    }

    @Test
    void keepsItsOffsets() {
        AnnotatedReport report = annotated(WIRE);
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(report.text(token.span())).isEqualToIgnoringCase(token.word());
            }
        }
    }

    @Test
    void leavesMixedTextAsItIs() {
        String text = "The EU said on Monday that IBM and Acme would pay.";
        assertThat(words(text)).isEqualTo("The EU said on Monday that IBM and Acme would pay .");
    }

    private static AnnotatedReport annotated(String text) {
        return Reader.PURPORT.annotate(new Report("r", null, null, null, "1991-03-03", "en", text));
    }

    private static String words(String text) {
        return annotated(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }
}
