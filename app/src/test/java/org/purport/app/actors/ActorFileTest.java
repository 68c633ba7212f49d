package org.purport.app.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.model.Actor;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

class ActorFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Found read(String text) throws IOException {
        return ActorFile.read(Files.writeString(folder.resolve("list"), text), null);
    }

    private static List<KnownActor> actors(Found found) {
        return found.entries().stream().map(Found.Entry::actor).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tablesHaveAHeaderAndAnyOfTheUsualMarks(String mark) throws IOException {
        Found found = read(String.join(mark, "Name", "Kind", "Country", "Sector", "Office", "From", "To") + "\r\n"
                + String.join(mark, "Ana Ruiz", "person", "es", "GOV", "foreign minister", "2019-01-10", "2021-03")
                + "\r\n");
        assertThat(actors(found))
                .containsExactly(new KnownActor(
                        "Ana Ruiz",
                        List.of(),
                        Actor.Kind.PERSON,
                        false,
                        "ESP",
                        List.of("GOV"),
                        List.of(new Tenure("foreign minister", "ESP", List.of("GOV"), "2019-01-10", "2021-03")),
                        null));
    }

    @Test
    void rowsOfOnePersonAreOnePersonWithSeveralOffices() throws IOException {
        Found found = read("""
                name,country,office,from,to
                Ana Ruiz,Spain,foreign minister,2019,2021
                Ana Ruiz,Spain,prime minister,2021,
                """);
        assertThat(actors(found)).hasSize(1);
        assertThat(actors(found).get(0).tenures())
                .extracting(Tenure::office)
                .containsExactly("foreign minister", "prime minister");
    }

    @Test
    void aBadRowIsNamedWithItsLineAndTheRestGoesOn() throws IOException {
        Found found = read("""
                name,kind,country,from
                Ana Ruiz,person,ESP,sometime
                ,person,ESP,2019

                "Northern
                Front",armed group,ESP,2019
                Nobody Knows,,ESP,2019
                Kio Tan,person,Ruritania,2019
                """);
        assertThat(actors(found))
                .extracting(KnownActor::kind)
                .containsExactly(Actor.Kind.ARMED_GROUP, Actor.Kind.PERSON);
        assertThat(found.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("line 2: \"sometime\" is no date; give"),
                        problem -> assertThat(problem).startsWith("line 3: no name"),
                        problem -> assertThat(problem).startsWith("line 7: it is not said what \"Nobody Knows\" is"));
        assertThat(found.notes()).singleElement().asString().startsWith("line 8: no country is called \"Ruritania\"");
    }

    @Test
    void followTheMoneyEntitiesAreReadWithTheirOccupancies() throws IOException {
        Found found = read("""
                {"id": "o", "schema": "Occupancy", "properties": {"holder": ["p"], "post": ["x"], "startDate": ["2015-01-01"]}}
                {"id": "p", "schema": "Person", "properties": {"name": ["Bela Kovats", "Kovats Bela"], "country": ["hu"], "topics": ["role.pep"]}}
                {"id": "x", "schema": "Position", "properties": {"name": ["Minister of Defence of Hungary"]}}
                {"id": "c", "schema": "Company", "properties": {"name": ["Danube Ordnance Works"], "jurisdiction": ["hu"]}}
                {"id": "t", "schema": "Organization", "properties": {"name": ["Night Column"], "topics": ["crime.terror"]}}
                {"id": "v", "schema": "Vessel", "properties": {"name": ["Sea Lark"]}}
                {"id": "q", "schema": "Per
                """);
        assertThat(actors(found))
                .extracting(KnownActor::name)
                .containsExactly("Bela Kovats", "Danube Ordnance Works", "Night Column");
        KnownActor kovats = actors(found).get(0);
        assertThat(kovats.aliases()).containsExactly("Kovats Bela");
        assertThat(kovats.sector()).containsExactly("GOV");
        assertThat(kovats.tenures())
                .containsExactly(new Tenure("minister of defence", "HUN", List.of("GOV"), "2015-01-01", ""));
        assertThat(actors(found).get(1).sector()).containsExactly("BUS");
        assertThat(actors(found).get(2).kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
        assertThat(found.problems()).singleElement().asString().startsWith("line 7: no JSON object");
        assertThat(found.notes()).containsExactly("the file: 1 of schema Vessel are no actors");
    }

    @Test
    void wikidataResultsAreReadInEachOfTheirForms() throws IOException {
        KnownActor maric = new KnownActor(
                "Ivo Maric",
                List.of("I. Maric", "Maric"),
                Actor.Kind.PERSON,
                false,
                "HRV",
                List.of(),
                List.of(new Tenure("minister of finance", "HRV", List.of(), "2012-11-06", "")),
                "Q900001");
        String bindings = """
                {"head": {"vars": ["person", "personLabel", "personAltLabel", "countryLabel", "positionLabel", "start", "end"]},
                 "results": {"bindings": [{"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"},
                 "personLabel": {"value": "Ivo Maric"}, "personAltLabel": {"value": "I. Maric, Maric"},
                 "countryLabel": {"value": "Croatia"}, "positionLabel": {"value": "Minister of Finance"},
                 "start": {"value": "2012-11-06T00:00:00Z"}}]}}
                """;
        String plain = """
                [{"person": "http://www.wikidata.org/entity/Q900001", "personLabel": "Ivo Maric", "personAltLabel": "I. Maric, Maric",
                  "countryLabel": "Croatia", "positionLabel": "Minister of Finance", "start": "2012-11-06T00:00:00Z"}]
                """;
        String table = """
                person,personLabel,personAltLabel,countryLabel,positionLabel,start,end
                http://www.wikidata.org/entity/Q900001,Ivo Maric,"I. Maric, Maric",Croatia,Minister of Finance,2012-11-06T00:00:00Z,
                """;
        for (String form : List.of(bindings, plain, table)) {
            assertThat(actors(read(form))).containsExactly(maric);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "one,two\n1,2\n",
                "{\"a\": 1}",
                "[1, 2",
                "{\"head\": {\"vars\": []}, \"results\": {\"bindings\": []}}"
            })
    void whatIsNoListIsToldInOneLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnusableFile.class)
                .message()
                .doesNotContain("\n")
                .isNotBlank();
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), "name\nJosé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ActorFile.read(file, Actor.Kind.PERSON)).hasMessageContaining("UTF-8");
    }
}
