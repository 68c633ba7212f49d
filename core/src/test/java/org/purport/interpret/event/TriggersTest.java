package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words tell of something happening. */
class TriggersTest {

    @Test
    void verbsDoAndAuxiliariesDoNot() {
        assertThat(Told.by("The ferry has been sinking and will not be raised.").triggers())
                .containsExactly("sinking", "raised");
    }

    @Test
    void nounsThatNameADeedDo() {
        assertThat(Told.by("The ambush followed the talks in Oslo.").triggers()).contains("ambush", "talks");
    }

    @Test
    void nounsMadeFromVerbsThatNameAThingDoNot() {
        assertThat(Told.by("The government bought new equipment for the station.")
                        .triggers())
                .containsExactly("bought");
    }

    @Test
    void aDeedNamedByItsPhraseDoes() {
        assertThat(Told.by("The act of selling the mine was illegal.").triggers())
                .contains("act", "selling");
    }

    @Test
    void participlesBeforeANounDoUnlessTheyHaveFaded() {
        assertThat(Told.by("The retired colonel met the ousted president.").triggers())
                .containsExactly("met", "ousted");
    }

    @Test
    void aWordThatNoTableKnowsDoesWhereItReadsLikeADeed() {
        assertThat(Told.by("The mayor called the stakeout a fiasco.").triggers())
                .contains("stakeout");
    }

    @Test
    void whatReadsLikeADeedStaysAThingWhereATableSaysSo() {
        assertThat(Told.by("The commission met a retired colonel of the opposition.")
                        .triggers())
                .containsExactly("met");
    }

    @Test
    void predicatedAdjectivesDo() {
        assertThat(Told.by("The council is ready to drop the clause.").triggers())
                .contains("ready", "drop");
    }

    @Test
    void aParticleBelongsToItsVerb() {
        assertThat(Told.by("The minister stepped down after the raid.").triggers())
                .contains("stepped down", "raid");
    }

    @Test
    void theInfinitiveTellsAndNotWhatServesIt() {
        assertThat(Told.by("The crew has to leave the ship.").triggers()).containsExactly("leave");
    }

    @Test
    void whoIsGoingToDoItIsToldBesidesTheDeed() {
        assertThat(Told.by("The crew is going to leave the ship.").triggers()).containsExactly("going", "leave");
    }

    @Test
    void participlesThatRelateTwoThingsAreTold() {
        assertThat(Told.by("Riots broke out following the vote.").triggers()).contains("following", "vote");
        assertThat(Told.by("Five people left, including the mayor.").triggers()).containsExactly("left");
    }

    @Test
    void theTextOfAnEventIsItsClause() {
        assertThat(Told.by("The army shelled the village, and the mayor fled.").text("shelled"))
                .isEqualTo("The army shelled the village");
    }

    @Test
    void copularClausesTellOfAState() {
        assertThat(Told.by("The harbour was the gate of the town.").triggers()).containsExactly("was");
        assertThat(Told.by("The road was muddy.").triggers()).containsExactly("was muddy");
    }

    @Test
    void whatThereIsNoneOfIsTold() {
        assertThat(Told.by("There was no trace of the boat.").triggers()).containsExactly("was no trace");
    }

    @Test
    void theLackOfAbilityIsTold() {
        assertThat(Told.by("Divers could not find the wreck.").triggers()).contains("could", "find");
        assertThat(Told.by("Divers could find the wreck.").triggers()).doesNotContain("could");
    }

    @Test
    void aThingThatIsOnlyDeniedIsTold() {
        assertThat(Told.by("He walked away without a scratch.").triggers()).contains("scratch");
        assertThat(Told.by("The crew will by no means leave.").triggers()).doesNotContain("means");
        assertThat(Told.by("She has no doubt left the city.").triggers()).doesNotContain("doubt");
    }
}
