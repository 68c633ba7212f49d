package org.purport.interpret.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Report;

/** Where deeds lie whose own clauses do not say it. */
class SceneTest {
    /** The place of the first event of this lemma, or null. */
    private static @Nullable Place where(String text, String lemma) {
        Reading reading = Reader.PURPORT.read(new Report("r", null, null, null, "2019-05-14", "en", text));
        Event event = reading.events().stream()
                .filter(one -> one.lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
        return reading.places().stream()
                .filter(place -> place.id().equals(event.where()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void theCountryThatAReportIsAboutHoldsItsDeeds() {
        Place place = where(
                "Gunmen killed four farmers on Monday. Peru has sent soldiers to Cusco, and more will go to Arequipa.",
                "kill");
        assertThat(place).isNotNull();
        assertThat(place.country()).isEqualTo("PER");
        assertThat(place.precision()).isEqualTo(Place.Precision.COUNTRY);
    }

    @Test
    void theTownThatAReportTellsOfStandsForACountryThatItDoesNotName() {
        Place place = where(
                "Gunmen killed four farmers on Monday. Schools in Arequipa are shut, and shops in Arequipa closed early.",
                "kill");
        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Arequipa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed four farmers on Monday. Peru and Chile have closed their border.",
                "Gunmen killed four farmers on Monday. Nobody has claimed the attack.",
                "Kenyan soldiers killed four farmers on Monday. Peru sent a note, and Peru's envoy left.",
            })
    void nothingIsPlacedWhereTheReportDoesNotTellOne(String text) {
        assertThat(where(text, "kill")).isNull();
    }

    @Test
    void whatAClauseSaysGoesFirst() {
        Place place =
                where("Gunmen killed four farmers in Quito on Monday. Peru protested, and Peru's envoy left.", "kill");
        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Quito");
    }
}
