package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weapons, ammunition and equipment: what, how many, in what state. */
class MaterielTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia sold S-400 systems to Turkey.                   | sold     | S-400 systems: air-defence, null, null",
                "Sweden will send 50 armoured vehicles to Kyiv.         | send     | armoured vehicles: armour, 50, null",
                "Iran shipped four Shahed-136 drones to Russia.         | shipped  | Shahed-136 drones: uav, 4, null",
                "The navy ordered the Type 055 destroyer.               | ordered  | Type 055 destroyer: naval, null, null",
                "The plant makes 152-mm shells.                         | makes    | 152-mm shells: ammunition, null, null",
                "Egypt bought F-16 jets.                                | bought   | F-16 jets: aircraft, null, null",
                "Italy donated obsolete howitzers to Mali.              | donated  | howitzers: artillery, null, obsolete",
                "The tanks are in poor condition.                       | condition | tanks: armour, null, poor",
            })
    void materielIsNamedCountedAndJudged(String text, String trigger, String materiel) {
        assertThat(Told.by(text).materiel(trigger)).containsExactly(materiel);
    }

    @ParameterizedTest
    @CsvSource({"He hurt his arms.", "The think tank closed.", "COVID-19 spread.", "The shell company closed."})
    void wordsThatLookLikeItAreNot(String text) {
        Told told = Told.by(text);
        assertThat(told.triggers())
                .allSatisfy(trigger -> assertThat(told.materiel(trigger)).isEmpty());
    }

    @Test
    void theSystemsAreWhatWasNamedBefore() {
        Told told = Told.by("Cuba will send air-defence systems to Peru. Experts inspected the systems.");
        assertThat(told.materiel("inspected")).containsExactly("systems: air-defence, null, null");
    }
}
