package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
