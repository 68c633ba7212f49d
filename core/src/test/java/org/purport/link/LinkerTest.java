package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

class LinkerTest {
    private static final String SCOOP = """
            Three ferries were chartered by the port authority of Valdora in March, two officials told the Harbour Gazette.

            The ferries will carry engineers to the island of Sant Pere before the end of June, the officials said. "Nobody asked \
            the islanders whether they want a second quarry on the northern cliffs," said Marta Oliveira, the mayor of Sant Pere. \
            The port authority declined to comment on the charter. The quarry was closed in 1998 after a landslide killed four workers.
            """;

    private static final String RELAY = """
            Valdora's port authority chartered three ferries in March, two officials told the Harbour Gazette.

            The mayor of the island, Marta Oliveira, said: "Nobody asked the islanders whether they want a second quarry on the \
            northern cliffs." A spokesman for the authority, Ivo Brandt, denied on Friday that any ferries had been chartered.
            """;

    private static final String ELSEWHERE = """
            A chess tournament opened in Brenholm on Thursday with a tribute to the late grandmaster Olga Lind.

            Organisers said that 64 players from 20 countries had registered. The winner will receive a silver rook.
            """;

    private final Linker linker = new Linker();

    private static Reading read(String id, String day, String text) {
        return Reader.PURPORT.read(new Report(id, null, null, null, day, "en", text));
    }

    private static final List<Reading> CASE = List.of(
            read("scoop", "2024-04-02", SCOOP),
            read("relay", "2024-04-05", RELAY),
            read("chess", "2024-04-05", ELSEWHERE),
            read("reprint", "2024-04-03", SCOOP.replace("in March", "last month")));

    @Test
    void countsReportsCopiesAndOriginsApart() {
        Links links = linker.link(CASE);
        assertThat(links.copies()).hasSize(1);
        assertThat(links.copies().get(0).root()).isEqualTo("scoop");
        assertThat(links.copies().get(0).reports()).containsExactly("scoop", "reprint");
        assertThat(reportsOfOrigins(links)).contains(Set.of("scoop", "reprint", "relay"));
    }

    @Test
    void joinsTheReportsOfOneAffairOnly() {
        assertThat(linker.link(CASE).stories())
                .extracting(story -> Set.copyOf(story.reports()))
                .containsExactlyInAnyOrder(Set.of("scoop", "reprint", "relay"), Set.of("chess"));
    }

    @Test
    void listsWhoDeniesAHappening() {
        Links links = linker.link(CASE);
        Set<String> denying = links.propositions().stream()
                .flatMap(each -> each.denied().stream())
                .collect(Collectors.toSet());
        assertThat(links.origins())
                .filteredOn(origin -> denying.contains(origin.id()))
                .extracting(Links.Origin::source)
                .contains("Ivo Brandt");
    }

    @Test
    void aDenialInTheWordsOfTheChargeIsAnotherOrigin() {
        Links links = linker.link(
                List.of(
                        read(
                                "charge",
                                "2024-04-02",
                                "A diver said that Valdora's navy had mined the lagoon of Sant Pere with forty magnetic charges."),
                        read(
                                "denial",
                                "2024-04-03",
                                "The admiralty denied that Valdora's navy had mined the lagoon of Sant Pere with forty magnetic"
                                        + " charges."),
                        read(
                                "relay",
                                "2024-04-04",
                                "The admiralty has denied that the navy had mined the lagoon of Sant Pere with magnetic charges.")));
        assertThat(reportsOfOrigins(links)).contains(Set.of("charge"), Set.of("denial", "relay"));
        assertThat(links.propositions()).anySatisfy(each -> assertThat(List.of(each.asserted(), each.denied()))
                .allSatisfy(origins -> assertThat(origins).isNotEmpty()));
    }

    @Test
    void doesNotDependOnTheOrderOfTheReports() {
        List<Reading> reversed = new ArrayList<>(CASE);
        Collections.reverse(reversed);
        assertThat(linker.link(reversed).stories())
                .extracting(story -> Set.copyOf(story.reports()))
                .containsExactlyInAnyOrderElementsOf(linker.link(CASE).stories().stream()
                        .map(story -> Set.copyOf(story.reports()))
                        .toList());
    }

    private static List<Set<String>> reportsOfOrigins(Links links) {
        return links.origins().stream()
                .map(origin ->
                        origin.claims().stream().map(Links.Mention::report).collect(Collectors.toSet()))
                .toList();
    }
}
