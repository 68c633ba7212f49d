package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

class LinkStreamTest {
    private static final String FERRIES =
            "The port authority of Valdora chartered three ferries in March, two officials"
                    + " told the Harbour Gazette. The ferries will carry engineers.";
    private static final String QUARRY =
            "The quarry on the northern cliffs of Sant Pere will be worked again, the mayor"
                    + " Marta Oliveira announced.";
    private static final String BOTH =
            "Three ferries chartered by the port authority of Valdora will carry engineers to the"
                    + " quarry on the northern cliffs of Sant Pere, announced the mayor, Marta Oliveira. Two officials told"
                    + " the Harbour Gazette that the quarry will be worked again.";
    private static final String CHESS =
            "A chess tournament opened in Brenholm on Thursday. The winner will receive a silver rook, organisers said.";

    private static final List<Reading> CASE = List.of(
            read("ferries", "2024-04-02", FERRIES),
            read("chess", "2024-04-02", CHESS),
            read("quarry", "2024-04-03", QUARRY),
            read("both", "2024-04-05", BOTH),
            read("reprint", "2024-04-06", BOTH.replace("Three ferries", "Three old ferries")),
            read("chess again", "2024-04-06", CHESS.replace("opened in Brenholm on Thursday", "ended in Brenholm")));

    private static Reading read(String id, String day, String text) {
        return Reader.PURPORT.read(new Report(id, id, null, null, day, "en", text));
    }

    private static Links links(LinkStream stream) {
        return stream.links(new TreeSet<>(List.of(1L, 2L, 3L, 4L, 5L, 6L)), number -> CASE.get((int) number - 1));
    }

    @Test
    void whatIsRememberedIsEnoughToGoOnToTheSameLinks() {
        LinkStream whole = new LinkStream(new HeapMemory());
        HeapMemory memory = new HeapMemory();
        for (int i = 0; i < CASE.size(); i++) {
            whole.add(i + 1L, CASE.get(i));
            new LinkStream(memory).add(i + 1L, CASE.get(i));
        }
        assertThat(links(new LinkStream(memory))).isEqualTo(links(whole));
    }

    @Test
    void aStoryKeepsTheIdOfItsFirstReportWhateverJoinsIt() {
        LinkStream stream = new LinkStream(new HeapMemory());
        for (int i = 0; i < 3; i++) {
            stream.add(i + 1L, CASE.get(i));
        }
        assertThat(stream.story(3)).isEqualTo(3);
        NavigableSet<Long> changed = stream.add(4, CASE.get(3));
        assertThat(stream.reports(1)).containsExactly(1L, 3L, 4L);
        assertThat(stream.reports(3)).isEmpty();
        assertThat(stream.story(3)).isEqualTo(1);
        assertThat(changed).contains(1L, 3L).doesNotContain(2L);
    }

    @Test
    void theLinksOfEachStoryAreThoseOfTheWholeInParts() {
        LinkStream stream = new LinkStream(new HeapMemory());
        for (int i = 0; i < CASE.size(); i++) {
            stream.add(i + 1L, CASE.get(i));
        }
        Links whole = links(stream);
        Links one = stream.links(Set.of(1L), number -> CASE.get((int) number - 1));
        Links other = stream.links(Set.of(2L), number -> CASE.get((int) number - 1));
        assertThat(whole.stories())
                .containsExactly(one.stories().get(0), other.stories().get(0));
        assertThat(whole.events())
                .hasSize(one.events().size() + other.events().size())
                .containsAll(one.events());
        assertThat(whole.origins()).containsAll(one.origins()).containsAll(other.origins());
        assertThat(one.copies()).isEqualTo(whole.copies());
    }

    @Test
    void everyIdIsGivenOnce() {
        Links links = new Linker().link(CASE);
        List<String> ids = Stream.of(
                        links.stories().stream().map(Links.Story::id),
                        links.events().stream().map(Links.Happening::id),
                        links.origins().stream().map(Links.Origin::id),
                        links.propositions().stream().map(Links.Proposition::id))
                .flatMap(each -> each)
                .collect(Collectors.toList());
        assertThat(ids).doesNotHaveDuplicates();
    }
}
