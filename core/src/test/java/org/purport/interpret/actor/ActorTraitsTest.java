package org.purport.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.Reader;
import org.purport.model.Actor;
import org.purport.model.Report;

/** Kind, country, sector and office: the text first, then the tables. */
class ActorTraitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenian Prime Minister [a Levon Aram] resigned. | PERSON | ARM | GOV",
                "[a Sudan's army] advanced. | ORGANIZATION | SDN | MIL",
                "[a A US official] told reporters. | UNNAMED | USA | GOV",
                "[a Haitian gang members] fled. | GROUP | HTI | CRM",
                "[a Peruvian lawmakers] voted no. | GROUP | PER | LEG",
                "[a A European diplomat] disagreed. | UNNAMED | - | GOV",
                "[a The United Nations] called for calm. | ORGANIZATION | - | IGO",
                "[a Hamas] rejected the offer. | ARMED_GROUP | PSE | REB",
                "[a Reuters] reported the deal. | OUTLET | GBR | MED",
                "[a Boeing] cut jobs. | ORGANIZATION | USA | BUS",
                "[a Ukrainians] voted. | GROUP | UKR | CVL",
                "[a The Tajik opposition] boycotted it. | ORGANIZATION | TJK | OPP",
                "[a A source in the Georgian government] confirmed it. | UNNAMED | GEO | GOV",
                "[a Police in Nairobi] denied it. | ORGANIZATION | KEN | COP",
            })
    void theTextTellsWhoSomebodyIs(String marked, String kind, String country, String sector) {
        Actor actor = Marked.read(marked).actor("a");
        assertThat(actor.kind()).isEqualTo(Actor.Kind.valueOf(kind));
        assertThat(actor.country()).isEqualTo(country.equals("-") ? null : country);
        assertThat(actor.sector()).contains(sector);
    }

    @Test
    void aTitleGivesTheOfficeWithItsCountry() {
        Actor actor = Marked.read("Latvia's Deputy Defence Minister, [a Janis Ozols], left.")
                .actor("a");
        assertThat(actor.office()).isEqualTo("deputy defence minister of Latvia");
        assertThat(actor.sector()).containsExactly("GOV", "MIL");
    }

    @Test
    void aKnownPersonHasOfficeAndCountryWhereTheTextIsSilent() {
        Actor actor = Marked.read("[a Angela Merkel] declined to comment.").actor("a");
        assertThat(actor.country()).isEqualTo("DEU");
        assertThat(actor.office()).isEqualTo("chancellor of Germany");
    }

    @Test
    void afterTheLastDayInOfficeItIsNoLongerSaid() {
        Report later = new Report("later", null, null, null, "2024-05-01", "en", "Angela Merkel declined to comment.");
        Actor actor = Reader.PURPORT.read(later).actors().get(0);
        assertThat(actor.office()).isNull();
        assertThat(actor.sector()).startsWith("ELI");
    }

    @Test
    void aCapitalThatActsIsNamedByItsCountry() {
        assertThat(Marked.read("[a Pyongyang] denied it.").actor("a").name()).isEqualTo("North Korea");
    }

    @Test
    void theTableOfPersonsDoesNotTakeAKoreanForTheUnitedNations() {
        assertThat(Marked.read("Kim Jong Un smiled.").mentions()).containsExactly("Kim Jong Un");
    }

    @Test
    void expletivesAndNobodyAreNoActors() {
        assertThat(Marked.read("It is unclear whether it will rain. No group has claimed it.")
                        .mentions())
                .isEmpty();
    }

    @Test
    void actorsAreNumberedInOrderOfFirstMention() {
        Report report = new Report(
                "order", null, null, null, null, "en", "Peru thanked Chile. Ana Ruiz left. Chile did not reply.");
        assertThat(Reader.PURPORT.read(report).actors()).extracting(Actor::id).containsExactly("a1", "a2", "a3");
        assertThat(Reader.PURPORT.read(report).actors())
                .extracting(Actor::name)
                .containsExactly("Peru", "Chile", "Ana Ruiz");
    }

    @Test
    void oddTextHasNoActorsAndDoesNotFail() {
        for (String text : new String[] {"", " ", "\u0000\u0007", "\"\"\"", "of of of, , ,", "[[[", "'s 's 's"}) {
            Report report = new Report("odd", null, null, null, "not a date", "en", text);
            assertThat(Reader.PURPORT.read(report).actors()).isNotNull();
        }
    }
}
