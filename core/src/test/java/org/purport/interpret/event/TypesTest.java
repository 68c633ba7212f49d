package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which political act a word means in its company. */
class TypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland agreed to send tanks to Ukraine.                      | agreed     | AGREE",
                "Poland agreed to send tanks to Ukraine.                      | send       | AID",
                "France and Chad signed a treaty in Paris.                    | signed     | SUPPORT",
                "Turkey praised the decision of Greece.                       | praised    | SUPPORT",
                "The presidents of Chad and Sudan met in Cairo.               | met        | CONSULT",
                "Chad and Sudan held talks in Cairo.                          | talks      | CONSULT",
                "The king paid a visit to Oman.                               | paid       | CONSULT/visit",
                "India and Nepal cooperated on the dam.                       | cooperated | COOPERATE",
                "Japan delivered food to Mali.                                | delivered  | AID",
                "The rebels released the hostages on Monday.                  | released   | RETREAT/release",
                "The United States lifted sanctions on Sudan.                 | lifted     | RETREAT/ease",
                "Russia withdrew its troops from the valley.                  | withdrew   | RETREAT/withdraw",
                "The prime minister stepped down.                             | stepped down | RETREAT/resign",
                "Norway urged Israel to stop the raids.                       | urged      | REQUEST",
                "Iran accused Iraq of smuggling oil.                          | accused    | ACCUSE/disapprove",
                "Prosecutors opened an investigation into the bank.           | opened     | ACCUSE/investigate",
                "Syria rejected an offer by Jordan.                           | rejected   | REJECT",
                "Egypt threatened to attack Ethiopia.                         | threatened | THREATEN/violence",
                "Thousands protested against the tax in Lima.                 | protested  | PROTEST/demo",
                "The miners began a hunger strike.                            | strike     | PROTEST/hunger",
                "Britain imposed sanctions on Belarus.                        | imposed    | SANCTION/discontinue",
                "Spain expelled two Russian diplomats.                        | expelled   | SANCTION/expel",
                "North Korea test-fired a ballistic missile.                  | test-fired | MOBILIZE/weapons",
                "China massed troops along the border.                        | massed     | MOBILIZE/troops",
                "Police arrested the editor of the newspaper.                 | arrested   | COERCE/arrest",
                "The junta imposed a curfew.                                  | imposed    | COERCE/curfew",
                "Rebels attacked a convoy near Goma.                          | attacked   | ASSAULT",
                "The union called on the government to resign.                | called     | REQUEST",
                "Trump called King Salman on Saturday to discuss oil.         | called     | CONSULT/phone",
                "A teachers' strike over pay began in Oslo.                   | strike     | PROTEST/boycott",
                "Israel and Hamas reached a ceasefire agreement.              | reached    | RETREAT/ceasefire",
                "Kim, accused by Seoul of arming rebels, visited Beijing.     | arming     | AID",
                "Chad attacked the decision of the court.                     | attacked   | ACCUSE/disapprove",
                "Gunmen kidnapped a priest in Haiti.                          | kidnapped  | ASSAULT/abduct",
            })
    void aWordMeansWhatItsFrameSays(String text, String trigger, String type) {
        assertThat(Told.by(text).type(trigger)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The factory met its deadline.             | met",
                "The ministry released a report.           | released",
                "The quake killed nine people.             | killed",
                "The general had a heart attack.           | attack",
                "The blaze killed three people.            | killed",
                "Warm water attacks the ice.               | attacks",
                "The soldiers defend their country.        | defend",
                "The bank charges a fee.                   | charges",
                "He declined to comment.                   | declined",
                "The ceasefire monitors left Sudan.        | ceasefire",
                "Two attack helicopters landed in Kabul.   | attack",
                "He called the plan \"a mistake\".          | called",
                "They mocked the spies, calling them fools. | calling",
                "The law allows police to search homes.    | allows",
            })
    void theCompanyCanMakeItNoPoliticalAct(String text, String trigger) {
        assertThat(Told.by(text).type(trigger)).isEqualTo("none");
    }

    @Test
    void theBaseActIsTypedWhateverBecameOfIt() {
        Told told = Told.by("Iran denied supplying drones to Russia.");
        assertThat(told.type("supplying")).isEqualTo("AID");
    }

    @Test
    void whatIsPartOfAnActIsNoActOfItsOwn() {
        assertThat(Told.by("Britain imposed sanctions on Belarus.").type("sanctions"))
                .isEqualTo("none");
    }

    @Test
    void aNounThatPointsBackMeansWhatItsVerbMeant() {
        Told told = Told.by("Cuba will transfer missiles to Peru. The transfer would begin in June.");
        assertThat(told.type("transfer")).isEqualTo("AID");
    }

    @Test
    void whatIsOnlyTouchedOnIsLeftWithoutType() {
        Told told = Told.by("Chad rejected a request by Mali to hand over men held since the attacks.");
        assertThat(told.type("rejected")).isEqualTo("REJECT");
        assertThat(told.type("attacks")).isEqualTo("none");
        assertThat(told.because("attacks")).contains("told in passing: ASSAULT");
    }

    @Test
    void theFrameIsNamed() {
        assertThat(Told.by("The rebels released the hostages.").because("released"))
                .contains("frame v:release obj=PRISONERS");
    }
}
