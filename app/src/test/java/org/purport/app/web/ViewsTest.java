package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.app.brief.Verdict;
import org.purport.app.web.actors.ActorTable;
import org.purport.app.web.actors.Deed;
import org.purport.app.web.actors.Tone;
import org.purport.app.web.asof.Change;
import org.purport.app.web.asof.Standing;
import org.purport.app.web.asof.StandingFinder;
import org.purport.app.web.map.Atlas;
import org.purport.app.web.map.AtlasBuilder;
import org.purport.app.web.matrix.ClaimMatrix;
import org.purport.app.web.matrix.EvidenceFinder;
import org.purport.app.web.matrix.Hypotheses;
import org.purport.app.web.matrix.Hypotheses.Fit;
import org.purport.app.web.matrix.MatrixBuilder;
import org.purport.app.web.story.Shape;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.app.web.timeline.Chart;
import org.purport.app.web.timeline.TimelineBuilder;
import org.purport.app.web.timeline.TimelineBuilder.Order;
import org.purport.model.Links;

/** What the views say of the story that {@link SampleCase} tells: howitzers planned, denied, sent. */
class ViewsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Desk desk;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static StoryIndex story;

    @BeforeAll
    static void open() {
        Path file = SampleCase.in(folder);
        desk = new Desk(file, new Clerk(file));
        String id =
                desk.read(kept -> kept.overview().storyOf("n3").orElseThrow().id());
        story = new StoryIndexes().of(desk, id).index();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Links.Happening denied() {
        return new MatrixBuilder(story, source -> null).spokenOf().get(0);
    }

    @Test
    void whatIsDeniedComesFirstInTheMatrix() {
        ClaimMatrix matrix = new MatrixBuilder(story, source -> null).page(1, null, false);
        ClaimMatrix.Row first = matrix.rows().get(0);
        assertThat(first.verdict()).isIn(Verdict.CONTESTED, Verdict.DENIED);
        assertThat(first.headline()).containsIgnoringCase("howitzers");
        assertThat(first.denied()).isPositive();
        assertThat(first.cells()).hasSameSizeAs(matrix.columns());
        assertThat(first.cells()).anyMatch(cell -> cell.stances().contains(Stance.DENIES));
    }

    @Test
    void whatOneSaysInACopyIsNoOtherOrigin() {
        ClaimMatrix matrix = new MatrixBuilder(story, source -> null).page(1, "kari lund", true);
        List<ClaimMatrix.Column> lund = matrix.columns().stream()
                .filter(column -> column.key().equals("kari lund"))
                .toList();
        assertThat(lund.get(0).outlets()).isGreaterThanOrEqualTo(2);
        assertThat(lund.stream().skip(1).map(ClaimMatrix.Column::name)).contains("Nordposten", "The Copyist");
        long origins = story.links().origins().stream()
                .filter(origin -> origin.source().equals("Kari Lund"))
                .count();
        assertThat((long) lund.get(0).origins()).isLessThanOrEqualTo(origins);
    }

    @Test
    void everyQuoteIsASentenceOfItsReport() {
        ClaimMatrix matrix = new MatrixBuilder(story, source -> null).page(1, null, true);
        assertThat(matrix.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.quotes().stream()))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(story.report(quote.report())
                                .orElseThrow()
                                .reading()
                                .report()
                                .text())
                        .contains(quote.sentence().replace("…", "")));
    }

    @Test
    void aDenialSpeaksAgainstItAndWeighsWhatTheSourceIsWorth() {
        Hypotheses ungraded = new EvidenceFinder(story, source -> null).of(denied());
        assertThat(ungraded.evidence())
                .filteredOn(each -> each.quote().stance() == Stance.DENIES)
                .isNotEmpty()
                .allMatch(each -> each.so() == Fit.INCONSISTENT && each.notSo() == Fit.CONSISTENT);
        assertThat(ungraded.so().unweighed()).isEqualTo(ungraded.so().inconsistent());
        assertThat(ungraded.so().words()).contains("none of them graded");

        Hypotheses graded = new EvidenceFinder(story, source -> "B2").of(denied());
        assertThat(graded.so().weighed()).isCloseTo(0.64 * graded.so().inconsistent(), within(1e-9));
        Hypotheses unknown = new EvidenceFinder(story, source -> "F2").of(denied());
        assertThat(unknown.so().unweighed()).isEqualTo(unknown.so().inconsistent());
    }

    @Test
    void whatIsPlannedIsHatchedAndItsDayIsNotMadeExact() {
        TimelineBuilder builder = new TimelineBuilder(story);
        Chart chart = builder.chart(builder.window(), Order.HAPPENED, null, 100);
        assertThat(chart.bars()).isNotEmpty();
        assertThat(chart.bars()).allMatch(bar -> bar.faded() != bar.from().equals(bar.to()));
        assertThat(chart.bars())
                .filteredOn(bar -> bar.verdict() == Verdict.OCCURRED)
                .allMatch(bar -> bar.shape() == Shape.SOLID);
        assertThat(chart.bars())
                .as("%s", chart)
                .filteredOn(bar ->
                        bar.from().equals(LocalDate.of(2024, 4, 1)) && bar.to().equals(LocalDate.of(2024, 4, 30)))
                .isNotEmpty();
        assertThat(chart.published().stream().mapToInt(Chart.Published::reports).sum())
                .isEqualTo(story.reports().size());
        assertThat(builder.chart(builder.window(), Order.HAPPENED, Set.of(), 100)
                        .bars())
                .isEmpty();
    }

    @Test
    void aGovernmentIsNoPlaceOnTheMap() {
        Atlas atlas = new AtlasBuilder(story).atlas(50);
        assertThat(atlas.sites()).extracting(Atlas.Site::name).contains("Bergen");
        assertThat(atlas.sites())
                .filteredOn(site -> site.name().equals("Bergen"))
                .allMatch(site -> site.isPoint() && site.reach().contains("Norway"));
    }

    @Test
    void whoDoesWhatToWhom() {
        ActorTable table = new ActorTable(story);
        assertThat(table.lines()).extracting(line -> line.member().name()).contains("Kari Lund", "Norway", "Moldova");
        assertThat(table.pairs())
                .anyMatch(pair -> pair.from().name().equals("Norway")
                        && pair.to().name().equals("Moldova")
                        && pair.tone() == Tone.COOPERATION);
        ActorTable.Profile lund = table.profile("kari lund").orElseThrow();
        assertThat(lund.says()).isNotEmpty();
        assertThat(lund.says())
                .extracting(saying -> story.root(saying.report()).isPresent())
                .containsOnly(false);
        assertThat(table.profile("nobody")).isEmpty();
        assertThat(table.network(6).nodes()).hasSizeLessThanOrEqualTo(6);
        assertThat(table.pairs().stream().flatMap(pair -> pair.deeds().stream()))
                .extracting(Deed::report)
                .allMatch(report -> story.report(report).isPresent());
    }

    @Test
    void onTheFirstDayNobodyHadDenied() {
        StandingFinder finder = new StandingFinder(story);
        Standing first = finder.on(LocalDate.of(2024, 3, 4));
        Standing second = finder.on(LocalDate.of(2024, 3, 6));
        assertThat(first.reports()).containsExactlyInAnyOrder("n1", "n2");
        assertThat(first.copies()).isEqualTo(1);
        assertThat(first.happenings().values()).isNotEmpty().allMatch(state -> state.denied()
                .isEmpty());
        List<Standing.State> denied = second.happenings().values().stream()
                .filter(state -> !state.denied().isEmpty())
                .toList();
        assertThat(denied)
                .isNotEmpty()
                .allMatch(state -> state.verdict() == Verdict.CONTESTED || state.verdict() == Verdict.DENIED);
        Change change = Change.between(first, second);
        assertThat(change.reports()).isEqualTo(1);
        assertThat(change.denied()).allMatch(denied::contains);
        assertThat(change.denied().size() + change.told().size()).isPositive();
        assertThat(Change.between(second, second).isNothing()).isTrue();
    }
}
