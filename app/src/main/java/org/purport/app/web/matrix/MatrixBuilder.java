package org.purport.app.web.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.web.grounds.Bases;
import org.purport.app.web.grounds.Basis;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Speaker;
import org.purport.app.web.story.Speakers;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes.Grades;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Source;

/** Lays out the claims of a story as a matrix. */
public final class MatrixBuilder {
    /** Key of the column for what reports say in their own voice. */
    public static final String OWN_VOICE = "own";

    private static final int ROWS = 12;
    private static final int COLUMNS = 8;
    private static final int OUTLETS = 12;
    private static final int QUOTED = 4;

    private final StoryIndex story;
    private final Speakers speakers;
    private final Quotes quotes;
    private final Grades grades;

    /** @param grades the analyst's grade of a source or an outlet */
    public MatrixBuilder(StoryIndex story, Grades grades) {
        this.story = story;
        this.speakers = story.made(Speakers.class, Speakers::new);
        this.quotes = new Quotes(story);
        this.grades = grades;
    }

    /** The happenings of which somebody says something, as they are ranked. */
    private record Ranked(List<Links.Happening> happenings) {}

    /** The happenings of which somebody says something, the contested first, then those of which most speak. */
    public List<Links.Happening> spokenOf() {
        return story.made(Ranked.class, key -> new Ranked(rank())).happenings();
    }

    private List<Links.Happening> rank() {
        Map<String, Integer> voices = new LinkedHashMap<>();
        for (Links.Happening each : story.telling()) {
            Set<String> keys = new HashSet<>();
            story.positions(each.id()).stream()
                    .filter(position -> position.stance().commits())
                    .forEach(position -> keys.add(speakers.of(position.said()).key()));
            voices.put(each.id(), keys.size());
        }
        return story.telling().stream()
                .filter(each -> !story.positions(each.id()).isEmpty())
                .sorted(Comparator.comparing((Links.Happening each) -> rank(story.verdict(each)))
                        .thenComparing(each -> -voices.getOrDefault(each.id(), 0))
                        .thenComparing(each -> -StoryIndex.reports(each))
                        .thenComparing(each -> each.type() == null))
                .toList();
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.CONTESTED ? 0 : verdict == Verdict.DENIED ? 1 : 2;
    }

    /**
     * One page of the matrix.
     *
     * @param page from 1; what lies outside is the nearest there is
     * @param opened key of the speaker whose outlets are shown, null for none
     * @param all whether every speaker has a column
     */
    public ClaimMatrix page(int page, @Nullable String opened, boolean all) {
        List<Links.Happening> happenings = spokenOf();
        int pages = Math.max(1, (happenings.size() + ROWS - 1) / ROWS);
        int shown = Math.max(1, Math.min(page, pages));
        List<Links.Happening> here = happenings.subList((shown - 1) * ROWS, Math.min(happenings.size(), shown * ROWS));
        Map<String, Voice> voices = voices(here);
        List<Voice> ranked = voices.values().stream()
                .sorted(Comparator.comparing(
                                (Voice voice) -> !voice.speaker.key().equals(opened))
                        .thenComparing(voice -> -voice.happenings.size() - (voice.speaker.named() ? 3 : 0))
                        .thenComparing(voice -> -voice.outlets.size()))
                .toList();
        List<Voice> kept = all ? ranked : ranked.subList(0, Math.min(COLUMNS, ranked.size()));
        List<ClaimMatrix.Column> columns = columns(kept, opened);
        boolean own = here.stream().anyMatch(each -> story.mentions(each).anyMatch(this::isOwnVoice));
        if (own) {
            columns.add(new ClaimMatrix.Column(OWN_VOICE, "Reports' own voice", "", true, 0, 0, null, null));
        }
        List<ClaimMatrix.Row> rows =
                here.stream().map(each -> row(each, columns)).toList();
        return new ClaimMatrix(rows, columns, happenings.size(), shown, pages, ranked.size() - kept.size());
    }

    /** What one speaker says about the rows of a page. */
    private static final class Voice {
        final Speaker speaker;
        final Set<String> happenings = new HashSet<>();
        final Set<String> origins = new HashSet<>();
        final Set<String> outlets = new TreeSet<>();

        Voice(Speaker speaker) {
            this.speaker = speaker;
        }
    }

    private Map<String, Voice> voices(List<Links.Happening> happenings) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (Links.Happening each : happenings) {
            for (Position position : story.positions(each.id())) {
                Speaker speaker = speakers.of(position.said());
                Voice voice = voices.computeIfAbsent(speaker.key(), key -> new Voice(speaker));
                voice.happenings.add(each.id());
                voice.outlets.add(story.outlet(position.said().report()));
                story.origins(position.said()).forEach(origin -> voice.origins.add(origin.id()));
            }
        }
        return voices;
    }

    private List<ClaimMatrix.Column> columns(List<Voice> voices, @Nullable String opened) {
        List<ClaimMatrix.Column> columns = new ArrayList<>();
        for (Voice voice : voices) {
            Speaker speaker = voice.speaker;
            columns.add(new ClaimMatrix.Column(
                    speaker.key(),
                    speaker.name(),
                    speaker.about(),
                    speaker.named(),
                    Math.max(1, voice.origins.size()),
                    voice.outlets.size(),
                    grades.of(speaker.name()),
                    null));
            if (speaker.key().equals(opened)) {
                voice.outlets.stream()
                        .limit(OUTLETS)
                        .forEach(outlet -> columns.add(new ClaimMatrix.Column(
                                speaker.key(), outlet, "", true, 0, 1, grades.of(outlet), speaker.name())));
            }
        }
        return columns;
    }

    private ClaimMatrix.Row row(Links.Happening happening, List<ClaimMatrix.Column> columns) {
        List<ClaimMatrix.Cell> cells =
                columns.stream().map(column -> cell(happening, column)).toList();
        Basis basis = Bases.of(story).of(happening, grades);
        return new ClaimMatrix.Row(
                happening.id(),
                story.headline(happening),
                story.verdict(happening),
                basis.sides().asserted(),
                basis.sides().denied(),
                basis.sides().declined(),
                StoryIndex.reports(happening),
                basis.sure(),
                basis.sides().asserted() > 1 ? basis.independence() : "",
                cells);
    }

    private ClaimMatrix.Cell cell(Links.Happening happening, ClaimMatrix.Column column) {
        return column.key().equals(OWN_VOICE) ? ownVoice(happening) : said(happening, column);
    }

    private ClaimMatrix.Cell ownVoice(Links.Happening happening) {
        Set<String> reports = new LinkedHashSet<>();
        List<Quote> quoted = new ArrayList<>();
        story.mentions(happening)
                .filter(this::isOwnVoice)
                .filter(mention -> reports.add(mention.report()))
                .forEach(mention -> {
                    boolean denied = polarity(mention) == Factuality.Polarity.NEGATIVE;
                    if (needed(quoted, denied ? Stance.DENIES : Stance.ASSERTS)) {
                        quoted.add(quotes.ownVoice(mention, denied));
                    }
                });
        return new ClaimMatrix.Cell(quoted, reports.size());
    }

    private ClaimMatrix.Cell said(Links.Happening happening, ClaimMatrix.Column column) {
        Set<String> reports = new LinkedHashSet<>();
        List<Quote> quoted = new ArrayList<>();
        for (Position position : story.positions(happening.id())) {
            String report = position.said().report();
            if (speakers.of(position.said()).key().equals(column.key())
                    && (column.of() == null || story.outlet(report).equals(column.name()))) {
                reports.add(report);
                if (needed(quoted, position.stance())) {
                    quoted.add(quotes.of(position));
                }
            }
        }
        return new ClaimMatrix.Cell(quoted, reports.size());
    }

    /** A few sentences of each stance are enough to see what it rests on. */
    private static boolean needed(List<Quote> quoted, Stance stance) {
        return quoted.stream().filter(quote -> quote.stance() == stance).count() < QUOTED;
    }

    private boolean isOwnVoice(Links.Mention mention) {
        return polarity(mention) != Factuality.Polarity.UNKNOWN;
    }

    /** What a report itself commits to. */
    private Factuality.Polarity polarity(Links.Mention mention) {
        return story.event(mention).stream()
                .flatMap((Event event) -> event.views().stream())
                .filter(view -> view.source().equals(Source.AUTHOR))
                .filter(view -> view.certainty() == Factuality.Certainty.CERTAIN)
                .map(Factuality.View::polarity)
                .findFirst()
                .orElse(Factuality.Polarity.UNKNOWN);
    }
}
