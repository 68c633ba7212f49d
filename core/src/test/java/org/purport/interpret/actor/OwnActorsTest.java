package org.purport.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.Reader;
import org.purport.interpret.Interpreter;
import org.purport.model.Actor;
import org.purport.model.ActorList;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;
import org.purport.model.Report;

/** What a user's own lists change, and what they leave. */
class OwnActorsTest {
    private static final KnownActor MARA_VELIK = new KnownActor(
            "Mara Velik",
            List.of("M. Velik"),
            Actor.Kind.PERSON,
            false,
            "SVN",
            List.of(),
            List.of(
                    new Tenure("Minister of Foreign Affairs", "SVN", List.of(), "2011-02-01", "2014-06-30"),
                    new Tenure("prime minister", "SVN", List.of(), "2014-07-01", "2016-05")),
            "Q0");

    private static KnownActor body(String name, Actor.Kind kind, String country, String sector, String... aliases) {
        return new KnownActor(name, List.of(aliases), kind, false, country, List.of(sector), List.of(), null);
    }

    private static List<Actor> read(String date, String text, ActorList... lists) {
        Report report = new Report("r", null, null, null, date, "en", text);
        return new Interpreter(List.of(lists))
                .interpret(Reader.PURPORT.annotate(report), List.of())
                .actors();
    }

    private static Actor named(List<Actor> actors, String name) {
        return actors.stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + actors));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-04, foreign minister of Slovenia, GOV",
        "2015-03-04, prime minister of Slovenia, GOV",
        "2016-05-20, prime minister of Slovenia, GOV",
        "2016-06-01, , ELI",
        "2010-12-31, , ELI"
    })
    void aListSaysWhoHeldWhichOfficeOnTheDay(String date, String office, String sector) {
        List<Actor> actors = read(
                date, "Mara Velik said that the talks had failed.", new ActorList("own", false, List.of(MARA_VELIK)));
        Actor velik = named(actors, "Mara Velik");
        assertThat(velik.office()).isEqualToIgnoringCase(office);
        assertThat(velik.country()).isEqualTo("SVN");
        assertThat(velik.sector()).startsWith(sector);
    }

    @Test
    void whatTheTextSaysGoesFirst() {
        List<Actor> actors = read(
                "2015-03-04",
                "Croatia's defence minister, Mara Velik, said that the talks had failed.",
                new ActorList("own", false, List.of(MARA_VELIK)));
        Actor velik = named(actors, "Mara Velik");
        assertThat(velik.country()).isEqualTo("HRV");
        assertThat(velik.office()).isEqualTo("defence minister of Croatia");
    }

    @Test
    void groupsAndTheirShortNamesAreFound() {
        KnownActor front = body("Free Delta Front", Actor.Kind.ARMED_GROUP, "NGA", "REB", "FDF");
        List<Actor> actors = read(
                "2015-03-04",
                "The FDF blew up a pipeline on Monday. Police said that the Free Delta Front had also burned a bridge.",
                new ActorList("own", false, List.of(front)));
        Actor found = named(actors, "Free Delta Front");
        assertThat(found.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
        assertThat(found.country()).isEqualTo("NGA");
        assertThat(found.mentions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theBuiltInTableStaysUnlessTheListReplacesIt() {
        KnownActor other = body("Quds Force", Actor.Kind.ARMED_GROUP, "SYR", "REB");
        String text = "The Quds Force said on Monday that it had withdrawn.";
        Actor kept = named(read("2018-03-04", text, new ActorList("own", false, List.of(other))), "Quds Force");
        assertThat(kept.country()).isEqualTo("IRN");
        Actor replaced = named(read("2018-03-04", text, new ActorList("own", true, List.of(other))), "Quds Force");
        assertThat(replaced.country()).isEqualTo("SYR");
        assertThat(replaced.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    }

    @Test
    void twoPersonsOfOneSurnameStayApart() {
        KnownActor brother = new KnownActor(
                "Tomas Velik", List.of(), Actor.Kind.PERSON, false, "SVK", List.of("BUS"), List.of(), null);
        List<Actor> actors = read(
                "2015-03-04",
                "Mara Velik met Tomas Velik in Vienna on Monday. Tomas Velik said that nothing had been signed.",
                new ActorList("own", false, List.of(MARA_VELIK, brother)));
        assertThat(named(actors, "Mara Velik").country()).isEqualTo("SVN");
        assertThat(named(actors, "Tomas Velik").country()).isEqualTo("SVK");
        assertThat(named(actors, "Tomas Velik").mentions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Minister of Foreign Affairs, foreign minister",
        "minister for foreign affairs and trade, foreign minister",
        "Secretary of Defense, defence secretary",
        "secretary of state, secretary of state",
        "deputy minister of finance, deputy finance minister",
        "president, president"
    })
    void titlesOfOneOfficeAreOne(String title, String plain) {
        assertThat(Office.plain(title)).isEqualTo(plain);
    }
}
