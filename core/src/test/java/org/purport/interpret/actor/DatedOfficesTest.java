package org.purport.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Reader;
import org.purport.model.Actor;
import org.purport.model.Report;

/** Whom a report means by an office depends on its day, and on what it says itself. */
class DatedOfficesTest {
    private static List<Actor> actors(String date, String text) {
        return Reader.PURPORT
                .read(new Report("r", null, null, null, date, "en", text))
                .actors();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-25, Sergei Shoigu",
        "2024-06-01, Andrei Belousov",
        "2003-04-25, Sergei Ivanov",
    })
    void anOfficeThatIsNotNamedHasItsHolderOfTheDay(String date, String holder) {
        Actor minister = actors(date, "Russia's defence minister arrived in Minsk on Monday.").stream()
                .filter(actor -> actor.name().contains("minister"))
                .findFirst()
                .orElseThrow();
        assertThat(minister.holder()).isEqualTo(holder);
        assertThat(minister.name()).isEqualTo("Russia's defence minister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The former Russian defence minister arrived in Minsk on Monday.",
                "The deputy defence minister of Russia arrived in Minsk on Monday.",
                "A Russian defence minister would not have come to Minsk.",
                "Russia's defence minister, Oleg Banin, arrived in Minsk on Monday.",
            })
    void nobodyIsSetInForThoseWhoAreSomebodyElse(String text) {
        assertThat(actors("2019-04-25", text)).extracting(Actor::holder).containsOnlyNulls();
    }

    @Test
    void aReportWithoutADayHasNoHolders() {
        Report report =
                new Report("r", null, null, null, null, "en", "Russia's defence minister arrived in Minsk on Monday.");
        assertThat(Reader.PURPORT.read(report).actors())
                .extracting(Actor::holder)
                .containsOnlyNulls();
    }

    @Test
    void whoIsNamedIsTheOneInOffice() {
        List<Actor> actors = actors(
                "2019-11-25",
                "Sergei Lavrov flew to Minsk on Monday. Russia's foreign minister said that the talks had failed.");
        assertThat(actors)
                .filteredOn(actor -> actor.name().equals("Sergei Lavrov"))
                .singleElement()
                .satisfies(lavrov -> assertThat(lavrov.mentions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"1996-03-04, president of the United States", "2003-03-04,", "1990-03-04,"})
    void aPersonsOfficeIsThatOfTheDay(String date, String office) {
        Actor clinton =
                actors(date, "Bill Clinton said that the talks had failed.").get(0);
        assertThat(clinton.office()).isEqualTo(office);
        assertThat(clinton.country()).isEqualTo("USA");
    }

    @Test
    void kimJongUnIsNotTheUnitedNations() {
        List<Actor> actors = actors(
                "2018-06-12", "Kim Jong Un met the visitors on Tuesday. The UN welcomed the talks. Un left early.");
        assertThat(actors)
                .filteredOn(actor -> actor.name().equals("United Nations"))
                .singleElement()
                .satisfies(body -> assertThat(body.mentions()).hasSize(1));
        assertThat(actors)
                .filteredOn(actor -> actor.name().equals("Kim Jong Un"))
                .singleElement()
                .satisfies(kim -> assertThat(kim.country()).isEqualTo("PRK"));
    }

    @Test
    void aTitleWithItsCountryIsNoPartOfAName() {
        List<Actor> actors =
                actors("2020-11-25", "President of Argentina Alberto Fernandez met the governor in Salta on Monday.");
        assertThat(actors)
                .filteredOn(actor -> actor.name().equals("Alberto Fernandez"))
                .singleElement()
                .satisfies(one -> assertThat(one.country()).isEqualTo("ARG"));
    }
}
