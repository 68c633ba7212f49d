package org.purport.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.Report;
import org.purport.model.TimeExpression;

final class TimeTaggerTest {
    private static final TimeTagger TAGGER = new TimeTagger();
    private static final String WEDNESDAY = "2024-05-15";

    private static List<TimeExpression> times(String text, @Nullable String published) {
        return TAGGER.tag(Reader.PURPORT.annotate(new Report("r", null, null, null, published, "en", text)));
    }

    private static Map<String, @Nullable String> values(String text, @Nullable String published) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        times(text, published).forEach(time -> values.put(time.span().of(text), time.value()));
        return values;
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> times = times(text, WEDNESDAY);
        assertThat(times).hasSize(1);
        return times.get(0);
    }

    @Test
    void withoutADayOfPublicationNothingIsInvented() {
        String text =
                "The envoy left last week. He returned in July, on Tuesday. He recently resigned. He was born on 3 March 1971.";
        Map<String, @Nullable String> values = values(text, null);
        assertThat(values)
                .containsEntry("last week", null)
                .containsEntry("July", null)
                .containsEntry("Tuesday", null);
        assertThat(values).containsEntry("recently", "PAST_REF").containsEntry("3 March 1971", "1971-03-03");
    }

    @Test
    void aPartOfADayIsInTheTenseOfItsVerb() {
        assertThat(only("He was arrested in the early hours of Friday.").value())
                .isEqualTo("2024-05-10TMO");
        assertThat(only("He will leave in the early hours of Friday.").value()).isEqualTo("2024-05-17TMO");
    }

    @Test
    void yearsOfTheBackgroundDoNotDateAnUndatedReport() {
        String text = "The party, founded in 1994, lost in 2010, in 2014 and in 2018. It will hold a congress in July.";
        assertThat(values(text, null)).containsEntry("1994", "1994").containsEntry("July", null);
    }

    @Test
    void aDayOfPublicationThatIsNoneCountsAsUnknown() {
        assertThat(values("The envoy left yesterday.", "2024-02-31")).containsEntry("yesterday", null);
        assertThat(values("The envoy left yesterday.", "last spring")).containsEntry("yesterday", null);
    }

    @Test
    void theTenseTellsOnWhichSideAWeekdayLies() {
        assertThat(values("The ministers met on Tuesday.", WEDNESDAY)).containsEntry("Tuesday", "2024-05-14");
        assertThat(values("The ministers will meet on Tuesday.", WEDNESDAY)).containsEntry("Tuesday", "2024-05-21");
        assertThat(values("The ministers plan to meet on Tuesday.", WEDNESDAY)).containsEntry("Tuesday", "2024-05-21");
        assertThat(values("The vote is scheduled for Tuesday.", WEDNESDAY)).containsEntry("Tuesday", "2024-05-21");
    }

    @Test
    void aMonthIsThatOfTheRightYear() {
        assertThat(values("The ministers met in November.", WEDNESDAY)).containsEntry("November", "2023-11");
        assertThat(values("The ministers will meet in November.", WEDNESDAY)).containsEntry("November", "2024-11");
        assertThat(values("The ministers met in April.", WEDNESDAY)).containsEntry("April", "2024-04");
    }

    @Test
    void daysAreCountedFromTheDateNamedLast() {
        String text =
                "The fort fell on March 3, 2021. Two days later the garrison surrendered, and the following week the town.";
        assertThat(values(text, WEDNESDAY))
                .containsEntry("Two days later", "2021-03-05")
                .containsEntry("the following week", "2021-W10");
    }

    @Test
    void theDatesOfANarrativeFollowOneAnother() {
        String text =
                "War broke out in August 1914. In September the army was beaten. The front froze in December, and in"
                        + " February a new offensive failed. In May 1915 another ally joined. The retreat began in October. The"
                        + " following year the siege went on until June 1916. In 1917 the tsar fell; in November 1918 it ended.";
        assertThat(values(text, WEDNESDAY))
                .containsEntry("September", "1914-09")
                .containsEntry("December", "1914-12")
                .containsEntry("February", "1915-02")
                .containsEntry("October", "1915-10")
                .containsEntry("The following year", "1916");
    }

    @Test
    void mayIsAMonthOnlyWhereItIsOne() {
        assertThat(values("The talks may fail. They began in May.", WEDNESDAY)).containsOnlyKeys("May");
        assertThat(values("Theresa May said so.", WEDNESDAY)).isEmpty();
    }

    @Test
    void aNumberThatCountsThingsIsNoYear() {
        assertThat(values("The army sent 2000 soldiers and 1500 shells.", WEDNESDAY))
                .isEmpty();
        assertThat(values("The Hwasong-17 and the F-16 were displayed.", WEDNESDAY))
                .isEmpty();
        assertThat(values("The six-year-old boy was rescued.", WEDNESDAY)).isEmpty();
    }

    @Test
    void earliestAndLatestDayNarrowToThePartThatIsNamed() {
        TimeExpression early = only("The base was built in early 2019.");
        assertThat(early.edtf()).isEqualTo("2019");
        assertThat(early.from()).isEqualTo("2019-01-01");
        assertThat(LocalDate.parse(String.valueOf(early.to()))).isBefore(LocalDate.parse("2019-07-15"));
        TimeExpression end = only("An answer is due by the end of the month.");
        assertThat(end.value()).isEqualTo("2024-05");
        assertThat(end.to()).isEqualTo("2024-05-31");
    }

    @Test
    void edtfSaysWhatIsUncertain() {
        assertThat(only("The base was built around 1985.").edtf()).isEqualTo("1985~");
        assertThat(only("The base was built in the 1980s.").edtf()).isEqualTo("198X");
        assertThat(only("The base was built in the summer of 1985.").edtf()).isEqualTo("1985-22");
        assertThat(only("Sales fell in the third quarter of 2019.").edtf()).isEqualTo("2019-35");
        assertThat(only("The base closed last week.").edtf()).isEqualTo("2024-05-06/2024-05-12");
        assertThat(only("The base closed some 10 years ago.").edtf()).isEqualTo("2014~");
    }

    @Test
    void aClockTimeTakesTheDayThatItsSentenceNames() {
        assertThat(values("The bridge fell at 3 a.m. (0100 GMT) last Sunday.", WEDNESDAY))
                .containsEntry("3 a.m.", "2024-05-12T03:00");
        assertThat(values("On May 3 the bridge fell. It was 3 a.m. when it did.", WEDNESDAY))
                .containsEntry("3 a.m.", "2024-05-03T03:00");
    }

    @Test
    void anIsolatedClockStampLiesOnTheDayOfPublication() {
        Map<String, @Nullable String> values =
                values("17.05 Police deny it.\n\n16:48 A man has died.", "2024-05-15T18:00:00Z");
        assertThat(values).containsEntry("17.05", "2024-05-15T17:05").containsEntry("16:48", "2024-05-15T16:48");
    }

    @Test
    void spansCountUtf16UnitsAndIdsFollowTheText() {
        String text = "\uD83D\uDEA8 The bridge was hit on Monday and again yesterday.";
        List<TimeExpression> times = times(text, WEDNESDAY);
        assertThat(times).extracting(time -> time.span().of(text)).containsExactly("Monday", "yesterday");
        assertThat(times).extracting(TimeExpression::id).containsExactly("t1", "t2");
    }

    @Test
    void oddTextNeitherFailsNorHangs() {
        Random random = new Random(7);
        String[] words =
                ("30 31 February may May the last century 999999999 years ago - / 0 '' BC 1 \u0000 \uD83D Easter week"
                                + " of and a half 10:99 99/99/9999 decades later , -- 1/ Mar.3 2000- mid- -year 9am")
                        .split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(40) == 0 ? ".\n" : " ");
        }
        Report report = new Report("r", null, null, null, WEDNESDAY, "en", text.toString());
        var annotated = Reader.PURPORT.annotate(report);
        List<TimeExpression> found = TAGGER.tag(annotated);
        assertThat(found).allSatisfy(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
        long start = System.nanoTime();
        TAGGER.tag(annotated);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(times("", WEDNESDAY)).isEmpty();
    }

    @Test
    void easterIsThatOfTheCalendar() {
        assertThat(Holidays.easter(2024)).isEqualTo("2024-03-31");
        assertThat(Holidays.easter(1981)).isEqualTo("1981-04-19");
        assertThat(Holidays.easter(2038)).isEqualTo("2038-04-25");
        for (int year = -600; year < 3000; year++) {
            assertThat(Holidays.easter(year).getDayOfWeek().getValue()).isEqualTo(7);
        }
    }
}
