package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where: what belongs to the event's own clause. */
class AnchorsTest {

    @Test
    void aTimeBelongsToTheEventOfItsClause() {
        Told told = Told.by("The minister said on Friday that troops had shelled the port in April.");
        assertThat(told.when("said")).isEqualTo("Friday");
        assertThat(told.when("shelled")).isEqualTo("April");
    }

    @Test
    void aPurposeHasTheTimeOfWhatIsDoneForIt() {
        assertThat(Told.by("The king will travel to Oman in June to meet the sultan.")
                        .when("meet"))
                .isEqualTo("June");
    }

    @Test
    void anotherEventsTimeIsNotTaken() {
        assertThat(Told.by("The senate, which was elected in 2019, approved the law.")
                        .when("approved"))
                .isNull();
    }

    @Test
    void lightVerbsShareTheirTime() {
        assertThat(Told.by("Chad and Sudan held talks on Monday.").when("talks"))
                .isEqualTo("Monday");
    }

    @Test
    void whatLiesWithinAnEventHasItsTime() {
        assertThat(Told.by("During a parade in July, rockets were displayed.").when("displayed"))
                .isEqualTo("July");
    }

    @Test
    void noTimeIsInvented() {
        assertThat(Told.by("Chad and Sudan held talks.").when("talks")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels hit a tanker in the Bab el-Mandeb strait.        | hit      | Bab el-Mandeb",
                "Gunmen attacked a hotel in the Malian capital.          | attacked | Mali",
                "The army captured the port of Aden.                     | captured | Aden",
                "The blast hit the Black Sea port of Novorossiysk.       | hit      | Novorossiysk",
                "A bomb exploded outside the Dutch embassy in Nairobi.   | exploded | Nairobi",
                "Planes took off from Incirlik.                          | took off | Incirlik",
                "He landed at Bagram airfield and flew to Kandahar.      | landed   | Bagram",
                "He landed at Bagram airfield and flew to Kandahar.      | flew     | Kandahar",
                "Chad's envoy in Paris condemned the raid.               | condemned |",
            })
    void anEventIsWhereItsOwnClausePutsIt(String text, String trigger, String place) {
        assertThat(Told.by(text).where(trigger)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the first half of 2023 exports fell.                           | fell     | the first half of 2023",
                "On Monday the ministers met and signed the treaty.                | signed   | Monday",
                "The council on Friday rejected the plan.                          | rejected | Friday",
                "The Post, which said that Chad had agreed to it, on Friday quoted him. | quoted | Friday",
            })
    void aTimeBeforeTheSubjectBelongsToTheVerb(String text, String trigger, String time) {
        assertThat(Told.by(text).when(trigger)).isEqualTo(time);
    }
}
