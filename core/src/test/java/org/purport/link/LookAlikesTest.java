package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.Reader;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/** Happenings that look alike stay apart, and one happening that is planned, denied and done stays one. */
class LookAlikesTest {
    private static Reading read(String id, String day, String text) {
        return Reader.PURPORT.read(new Report(id, null, null, null, day, "en", text));
    }

    /** Whether the words of the one report and those of the other are of one happening. */
    private static boolean areOne(Reading one, String words, Reading other, String otherWords) {
        Telling first = telling(one, words, 0);
        Telling second = telling(other, otherWords, 1);
        return HappeningScore.of(first, second) > 0.2;
    }

    private static Telling telling(Reading reading, String words, int number) {
        int at = reading.report().text().indexOf(words);
        Event event = reading.events().stream()
                .filter(each -> each.trigger().start() >= at && each.trigger().end() <= at + words.length())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event at " + words));
        return new Telling.Scene(reading, number)
                .tellings().stream()
                        .filter(each -> each.id().equals(event.id()))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another day
                "Valdora tested a missile on 3 May. | tested | Valdora tested a missile on 7 May. | tested",
                // another place in a row
                "Valdora's second missile test failed, the army said. | test | Valdora's first missile test failed, the army said. | test",
                // day 2 is not day 21
                "Dockers marched to the port on day 2 of their strike. | marched | Dockers marched to the port on day 21 of their strike. | marched",
                // another town
                "A man shot two neighbours in Oslo. | shot | A man shot two neighbours in Bergen. | shot",
                // another number of the same thing
                "The navy seized 23 pirates. | seized | The navy seized 26 pirates. | seized"
            })
    void lookAlikesStayApart(String one, String words, String other, String otherWords) {
        Reading first = read("one", "2024-05-08", one);
        Reading second = read("other", "2024-05-08", other);
        assertThat(areOne(first, words, first, words)).as("the same text").isTrue();
        assertThat(areOne(first, words, second, otherWords)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a vague number agrees with an exact one
                "The navy seized at least 20 pirates. | seized | The navy seized 26 pirates. | seized",
                // a toll grows
                "The quake killed 12 people in Valdora. | killed | The quake killed 40 people in Valdora. | killed",
                // a country holds its town
                "A man shot two neighbours in Norway. | shot | A man shot two neighbours in Bergen. | shot",
                // one night
                "Valdora tested a missile on 3 May. | tested | Valdora tested a missile on 4 May. | tested"
            })
    void whatCanBeOneIsNotKeptApart(String one, String words, String other, String otherWords) {
        assertThat(areOne(read("one", "2024-05-08", one), words, read("other", "2024-05-08", other), otherWords))
                .isTrue();
    }

    @Test
    void whatIsToldAsDoneInReportsOfOtherWeeksHappenedAgain() {
        String text = "Gunners shelled the ferry port of Dravo, killing two dockers.";
        Reading first = read("first", "2024-03-04", text);
        assertThat(areOne(first, "shelled", read("next day", "2024-03-05", text), "shelled"))
                .isTrue();
        assertThat(areOne(first, "shelled", read("a month later", "2024-04-08", text), "shelled"))
                .isFalse();
    }

    @Test
    void whatHasADateIsFoundInReportsOfMonthsLater() {
        Reading first = read("first", "2024-03-05", "Gunners shelled the ferry port of Dravo on 4 March.");
        Reading trial = read("trial", "2024-07-09", "Gunners shelled the ferry port of Dravo on 4 March.");
        assertThat(areOne(first, "shelled", trial, "shelled")).isTrue();
    }

    @Test
    void whatWasToldAsDoneBeforeADayDidNotHappenOnIt() {
        Reading before = read("before", "2024-03-04", "Gunners shelled the ferry port of Dravo.");
        Reading after = read("after", "2024-03-09", "Gunners shelled the ferry port of Dravo on 8 March.");
        assertThat(areOne(before, "shelled", after, "shelled")).isFalse();
    }

    @Test
    void plannedDeniedAndDoneMentionsOfOneHappeningComeTogether() {
        List<Reading> readings = List.of(
                read(
                        "plan",
                        "2024-06-03",
                        "Valdora plans to send three frigates to the island of Sant Pere, a defence official told the"
                                + " Harbour Gazette on Monday."),
                read(
                        "denial",
                        "2024-06-04",
                        "Valdora's defence minister, Ivo Brandt, denied on Tuesday that it would send three frigates to"
                                + " the island of Sant Pere."),
                read(
                        "done",
                        "2024-06-09",
                        "Valdora sent three frigates to the island of Sant Pere on Sunday, the defence ministry said."));
        Links links = Grounds.of(new Linker().link(readings), readings);
        List<Links.Happening> sending = links.events().stream()
                .filter(event -> event.mentions().stream()
                                .map(Links.Mention::report)
                                .distinct()
                                .count()
                        == 3)
                .toList();
        assertThat(sending).isNotEmpty();
        List<String> reasons = new ArrayList<>();
        sending.get(0).ties().forEach(tie -> reasons.addAll(tie.because()));
        assertThat(reasons).contains("same act: send");
        assertThat(sending.get(0).history()).hasSizeGreaterThan(1);
    }
}
