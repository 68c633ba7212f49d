package org.purport.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.Purport;
import org.purport.Reader;
import org.purport.model.Claim;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Source;

/** What is looked up without unpacking a reading, and who is put in the place of a wrong speaker. */
class OverviewTest {
    private static final Reading PLAN = Reader.PURPORT.read(new Report(
            "n1",
            null,
            "Jeune Monde",
            null,
            "2024-03-08",
            "en",
            "Mali will hold elections in May, its prime minister Choguel Toure told Jeune Monde on Friday."));
    private static final Reading DENIAL = Reader.PURPORT.read(new Report(
            "n2",
            "Mali denies vote",
            "The Reporter",
            null,
            "2024-03-11",
            "en",
            "Mali denied on Monday that it would hold elections in May. Choguel Toure said that talks go on."));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("test.purport");
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            kept.add(PLAN, "test");
            kept.add(DENIAL, "test");
            kept.link();
        }
    }

    @Test
    void storiesAreListedCountedAndFoundByWordsAndReports() {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            Overview overview = kept.overview();
            List<StoryRecord> stories = overview.stories(null, Overview.Order.LARGEST, 0, 10);
            assertThat(stories).hasSize((int) overview.countStories(null));
            StoryRecord of = overview.storyOf("n1").orElseThrow();
            assertThat(overview.story(of.id())).contains(of);
            assertThat(overview.stories("denied", Overview.Order.LATEST, 0, 10))
                    .containsExactly(overview.storyOf("n2").orElseThrow());
            assertThat(overview.stories("nothing of the kind", Overview.Order.LATEST, 0, 10))
                    .isEmpty();
            assertThat(overview.days(List.of(of.id())).get(of.id())).containsEntry("2024-03-08", 1);
            assertThat(overview.storyOf("n9")).isEmpty();
        }
    }

    @Test
    void aStoryWithoutATitleGoesByItsFirstWords() {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(kept.overview().stories(null, Overview.Order.LARGEST, 0, 10))
                    .allSatisfy(story -> assertThat(story.title()).isNotBlank());
        }
    }

    @Test
    void whatCameAfterAReportIsCountedByStory() {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            Overview overview = kept.overview();
            assertThat(overview.lastReport()).isEqualTo(2);
            assertThat(overview.addedAfter(2)).isEmpty();
            assertThat(overview.addedAfter(1))
                    .containsOnlyKeys(overview.storyOf("n2").orElseThrow().id());
            assertThat(overview.readingsAfter(1, 10))
                    .extracting(Overview.Added::report)
                    .containsExactly("n2");
        }
    }

    @Test
    void namesBeginWithWhatIsTypedFirst() {
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            assertThat(kept.overview().names("source", "mal", 5))
                    .extracting(Overview.Name::value)
                    .first()
                    .asString()
                    .startsWith("Mal");
            assertThat(kept.overview().names("act", "den", 5))
                    .extracting(Overview.Name::value)
                    .containsExactly("denies");
        }
    }

    @Test
    void anotherSpeakerTakesTheClaimUntilThatIsUndone() {
        try (CaseFile kept = Purport.openCase(file, Access.WRITE);
                CaseFile reader = Purport.openCase(file, Access.READ)) {
            Claim denial = DENIAL.claims().stream()
                    .filter(claim -> claim.act() == Claim.Act.DENIES)
                    .findFirst()
                    .orElseThrow();
            assertThat(speaker(reader, denial)).isNotEqualTo("Choguel Toure");
            kept.judge("ada", "he did", new Ruling.Speaker(Anchor.of(DENIAL, denial), "choguel toure"));
            assertThat(speaker(reader, denial)).isEqualTo("Choguel Toure");
            assertThat(reader.claims(
                            List.of(
                                    new Condition(Condition.Kind.SOURCE, "Toure"),
                                    new Condition(Condition.Kind.ACT, "denies")),
                            10))
                    .hasSize(1);
            kept.judge("ada", "a stranger did", new Ruling.Speaker(Anchor.of(DENIAL, denial), "Ada Nobody"));
            assertThat(speaker(reader, denial)).isEqualTo("Ada Nobody");
            assertThat(kept.check(CheckProgress.NONE).faults()).isEmpty();
            kept.judge("ada", "no", new Ruling.Undo(2));
            kept.judge("ada", "no", new Ruling.Undo(1));
            assertThat(reader.reading("n2")).contains(DENIAL);
        }
    }

    private static String speaker(CaseFile kept, Claim claim) {
        Reading reading = kept.reading("n2").orElseThrow();
        Claim now = reading.claims().stream()
                .filter(each -> each.id().equals(claim.id()))
                .findFirst()
                .orElseThrow();
        return reading.sources().stream()
                .filter(source -> source.id().equals(now.chain().get(0)))
                .map(Source::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasReadRightlyIsOnRecordAndChangesNothing() {
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            Claim claim = DENIAL.claims().get(0);
            Ruling right = new Ruling.Right(Anchor.of(DENIAL, claim));
            kept.judge("ada", "read rightly", right);
            assertThat(kept.judgements().get(0).ruling()).isEqualTo(right);
            assertThat(kept.reading("n2")).contains(DENIAL);
            assertThat(kept.check(CheckProgress.NONE).remarks()).isEmpty();
        }
    }
}
