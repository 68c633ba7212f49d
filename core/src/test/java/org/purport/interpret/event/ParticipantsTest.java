package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, by grammar. */
class ParticipantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia attacked Ukraine.                        | attacked | actor Russia, recipient Ukraine",
                "Ukraine was attacked by Russia.                 | attacked | recipient Ukraine, actor Russia",
                "Russia and Iran met.                            | met      | actor Russia, actor Iran",
                "Talks between Russia and Iran stalled.          | Talks    | actor Russia, actor Iran",
                "Russia sold tanks to Iran.                      | sold     | actor Russia, object tanks, recipient Iran",
                "Russia launched an attack on Ukraine.           | attack   | actor Russia, recipient Ukraine",
                "Russia persuaded Iran to attack Iraq.           | attack   | actor Iran, recipient Iraq",
                "Iran signed a deal to arm Iraq.                 | arm      | actor Iran, recipient Iraq",
                "Envoys of Iran, which attacked Iraq, have left. | attacked | actor Iran, recipient Iraq",
                "Iran has failed to attack Iraq.                 | attack   | actor Iran, recipient Iraq",
                "The presidents of Chad and Mali met in Cairo.   | met      | actor The presidents of Chad, actor Mali",
                "Sanctions imposed by Russia on Iran remain.     | imposed  | actor Russia, recipient Iran, object Sanctions",
                "Iraq rejected an offer of Iran to talk.         | talk     | actor Iran",
                "Chad launched a mediation effort between Iran and Iraq. | mediation | actor Chad, actor Iran, actor Iraq",
                "Iran accused Iraq of attacking Chad.            | attacking | actor Iraq, recipient Chad",
                "Police arrested by rebels left.                 | arrested | recipient Police, actor rebels",
                "Iran condemned a decision by Iraq.              | condemned | actor Iran, object a decision, recipient Iraq",
            })
    void grammarSaysWhoTakesPart(String text, String trigger, String roles) {
        assertThat(sorted(Told.by(text).roles(trigger))).isEqualTo(sorted(roles));
    }

    @Test
    void theTalksHaveTheirPartiesFromBefore() {
        Told told = Told.by("Russia and Iran held talks in May. The discussions were secret.");
        assertThat(told.roles("discussions")).isEqualTo("actor Russia, actor Iran");
    }

    private static String sorted(String roles) {
        return String.join(
                ", ", java.util.Arrays.stream(roles.split(", ")).sorted().toList());
    }
}
