package org.purport.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.interpret.lexicon.Countries;
import org.purport.model.Actor;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/** The tables of actors are whole, and say who was what on which day. */
class ActorTablesTest {
    private static final String DATE = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?";

    @Test
    void everyActorHasACountryOfTheTableAndSectorCodes() {
        for (KnownActor actor : ActorTables.builtIn()) {
            if (actor.country() != null) {
                assertThat(Countries.table().coded(actor.country()))
                        .as(actor.name())
                        .isNotNull();
            }
            assertThat(actor.sector()).as(actor.name()).allMatch(code -> code.matches("[A-Z]{3}"));
        }
    }

    @Test
    void everyOfficeEndsAfterItBegan() {
        for (KnownActor actor : ActorTables.builtIn()) {
            for (Tenure tenure : actor.tenures()) {
                assertThat(tenure.from()).as(actor.name()).matches(DATE);
                assertThat(tenure.to()).as(actor.name()).matches(DATE);
                assertThat(tenure.to().isEmpty() || tenure.from().compareTo(tenure.to()) <= 0)
                        .as(actor.name() + ", " + tenure.office())
                        .isTrue();
            }
        }
    }

    @Test
    void noPersonHasARowTwice() {
        Set<String> seen = new HashSet<>();
        for (KnownActor actor : ActorTables.builtIn()) {
            if (actor.kind() == Actor.Kind.PERSON) {
                assertThat(seen.add(actor.name() + " " + actor.country()))
                        .as(actor.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "foreign minister, RUS, 1997-05-01, Yevgeny Primakov",
        "foreign minister, RUS, 2019-04-25, Sergei Lavrov",
        "defence minister, ISR, 2003-01-01, Shaul Mofaz",
        "Foreign Secretary, GBR, 2017-03-01, Boris Johnson",
        "prime minister, RUS, 2010-03-01, Vladimir Putin",
        "president, RUS, 2010-03-01, Dmitry Medvedev",
        "president, USA, 2022-03-01, Joe Biden",
        "president, PER, 1989-03-01, Alan Garcia",
        "Minister of Foreign Affairs, UKR, 2022-02-24, Dmytro Kuleba"
    })
    void officesHaveTheirHoldersByTheDay(String office, String country, String day, String name) {
        Persons.Entry holder = new Persons(ActorTables.builtIn()).holder(office, country, day);
        assertThat(holder).isNotNull();
        assertThat(holder.person().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"foreign minister, RUS, 1925-05-01", "foreign minister, ATL, 2019-01-01", "cupbearer, RUS, 2019-01-01"})
    void nobodyIsNamedWhoIsNotKnown(String office, String country, String day) {
        assertThat(new Persons(ActorTables.builtIn()).holder(office, country, day))
                .isNull();
    }

    @Test
    void acronymsAreNotTheirWords() {
        assertThat(ActorTables.builtIn("WHO"))
                .extracting(KnownActor::name)
                .containsExactly("World Health Organization");
        assertThat(ActorTables.builtIn("who")).isEmpty();
        assertThat(ActorTables.builtIn("world health organization")).hasSize(1);
        assertThat(ActorTables.builtIn("Un")).isEmpty();
    }
}
