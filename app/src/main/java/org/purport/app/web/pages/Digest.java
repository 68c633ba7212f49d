package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.grounds.Bases;
import org.purport.app.web.grounds.Basis;
import org.purport.app.web.grounds.GroundsFinder.Differing;
import org.purport.app.web.grounds.GroundsFinder.Drifted;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Report;

/**
 * A story on two printed pages: what is shown on paper is chosen so that the sentences which carry it fit beside it.
 *
 * @param more what there was no room for
 * @param cited the sentences that the numbers in the text point at
 */
public record Digest(
        String title,
        String days,
        String counts,
        List<Item> bottomLine,
        List<Item> contested,
        List<Item> planned,
        List<Said> unanswered,
        List<DossierPage.Exchanged> transfers,
        List<Drifted> drift,
        List<Differing> numbers,
        List<Source> origins,
        String more,
        List<Cited> cited) {
    /** Characters in a line of print. */
    private static final int WIDTH = 98;

    public Digest {
        bottomLine = List.copyOf(bottomLine);
        contested = List.copyOf(contested);
        planned = List.copyOf(planned);
        unanswered = List.copyOf(unanswered);
        transfers = List.copyOf(transfers);
        drift = List.copyOf(drift);
        numbers = List.copyOf(numbers);
        origins = List.copyOf(origins);
        cited = List.copyOf(cited);
    }

    /**
     * One happening.
     *
     * @param basis how sure, and on what
     * @param note when it is due; may be empty
     * @param told the number of the sentence that tells it
     */
    public record Item(
            String css,
            String mark,
            String label,
            String headline,
            String basis,
            String note,
            int told,
            List<Voice> voices) {
        public Item {
            voices = List.copyOf(voices);
        }

        double lines() {
            return Digest.lines(label + headline + basis + note)
                    + voices.stream()
                            .mapToDouble(voice -> Digest.lines(voice.verb() + voice.names()))
                            .sum();
        }
    }

    /**
     * Those who stand on one side.
     *
     * @param mark goes before the verb
     * @param names with their hedges and the numbers of their sentences: "Ana Ruiz — “likely” (55–80%) [3]"
     */
    public record Voice(String css, String mark, String verb, String names) {}

    /** One whom reports repeat, however many statements it made. */
    public record Source(String name, @Nullable String grade, int reports) {}

    /** A sentence with its number. */
    public record Cited(int number, String where, String sentence, String address) {}

    /** How many lines text takes on paper, by and large. */
    private static double lines(String text) {
        return 0.3 + Math.ceil(text.length() / (double) WIDTH);
    }

    /** The digest of a dossier. */
    static Digest of(StoryIndexes.Story story, DossierPage.Model dossier, Dossier chosen) {
        return new Maker(story).digest(dossier, chosen);
    }

    /** Collects what is cited while it chooses. */
    private static final class Maker {
        private static final int HEADLINE = 140;
        private static final int SENTENCE = 150;
        private static final int MANY = 12;

        /** Two pages of A4 have some 140 lines of the size that web.css gives them; headings and the list of speakers take the rest. */
        private static final double LINES = 90;

        /** What a happening with one speaker on two sides takes with its sentences. */
        private static final double LEAST_ROOM = 7;

        private static final int NAMES = 3;
        private static final int FEW = 5;
        private static final int SOME = 8;
        private static final int MOST = 8;

        private final StoryIndexes.Story story;
        private final StoryIndex index;
        private final Points points;
        private final Map<String, Cited> cited = new LinkedHashMap<>();
        private double room = LINES;

        Maker(StoryIndexes.Story story) {
            this.story = story;
            this.index = story.index();
            this.points = new Points(story);
        }

        Digest digest(DossierPage.Model dossier, Dossier chosen) {
            List<Item> bottomLine = new ArrayList<>();
            chosen.bottomLine().forEach(each -> bottomLine.add(item(each, "", cited.size() < MANY ? NAMES : 1)));
            room -= bottomLine.stream().mapToDouble(Item::lines).sum();
            List<Item> contested = fitting(chosen.contestedBesides(), FEW, each -> item(each, "", 1), Item::lines);
            List<Item> planned = fitting(
                    chosen.dated(), SOME, each -> item(each.event(), each.due().words(), 1), Item::lines);
            List<Said> unanswered = unanswered(dossier);
            List<DossierPage.Exchanged> transfers = transfers(dossier);
            List<Drifted> drift = drift(dossier);
            List<Differing> numbers = numbers(dossier);
            return new Digest(
                    dossier.title(),
                    dossier.days(),
                    dossier.counts(),
                    bottomLine,
                    contested,
                    planned,
                    unanswered,
                    transfers,
                    drift,
                    numbers,
                    first(sources(), MOST),
                    more(
                            chosen.contestedBesides().size() - contested.size(),
                            chosen.dated().size() - planned.size(),
                            dossier.unanswered().all() - unanswered.size(),
                            dossier.transfers().all() - transfers.size(),
                            dossier.drift().all() - drift.size(),
                            dossier.numbers().all() - numbers.size()),
                    List.copyOf(cited.values()));
        }

        private List<Said> unanswered(DossierPage.Model dossier) {
            return fitting(
                    dossier.unanswered().shown(),
                    FEW,
                    each -> each,
                    each -> lines(each.words() + each.speaker() + each.where()));
        }

        private List<DossierPage.Exchanged> transfers(DossierPage.Model dossier) {
            return fitting(
                    dossier.transfers().shown(), FEW, each -> each, each -> lines(each.headline() + each.where()));
        }

        private List<Drifted> drift(DossierPage.Model dossier) {
            return fitting(
                    dossier.drift().shown(),
                    2,
                    each -> each,
                    each -> lines(each.from().words() + each.to().words()) + 1);
        }

        private List<Differing> numbers(DossierPage.Model dossier) {
            return fitting(
                    dossier.numbers().shown(),
                    FEW,
                    each -> each,
                    each -> lines(each.headline() + each.sides().toString()));
        }

        /** As many as there is room for, at most so many. */
        private <T, R> List<R> fitting(List<T> from, int most, Function<T, R> maker, ToDoubleFunction<R> lines) {
            List<R> made = new ArrayList<>();
            for (T each : from) {
                if (made.size() == most || room < LEAST_ROOM) {
                    break;
                }
                R next = maker.apply(each);
                room -= lines.applyAsDouble(next);
                made.add(next);
            }
            room -= made.isEmpty() ? 0 : 2; // its heading
            return made;
        }

        private List<Source> sources() {
            Map<String, Set<String>> reports = new LinkedHashMap<>();
            for (Links.Origin origin : index.links().origins()) {
                Set<String> of = reports.computeIfAbsent(Words.plain(origin.source()), key -> new TreeSet<>());
                origin.claims().forEach(claim -> of.add(claim.report()));
            }
            return reports.entrySet().stream()
                    .map(each -> new Source(
                            each.getKey(),
                            story.grades().of(each.getKey()),
                            each.getValue().size()))
                    .sorted(Comparator.comparingInt((Source each) -> -each.reports()))
                    .toList();
        }

        private static <T> List<T> first(List<T> all, int most) {
            return all.subList(0, Math.min(most, all.size()));
        }

        // exempt from ParameterNumber: one for each part of the page
        private static String more(int contested, int planned, int unanswered, int transfers, int drift, int numbers) {
            List<String> left = new ArrayList<>();
            left(left, contested, "contested or denied");
            left(left, planned, "planned");
            left(left, unanswered, "unanswered");
            left(left, transfers, "transfers");
            left(left, drift, "hardened on the way");
            left(left, numbers, "numbers that differ");
            return String.join(", ", left);
        }

        private static void left(List<String> left, int number, String what) {
            if (number > 0) {
                left.add(number + " more " + what);
            }
        }

        private Item item(Links.Happening event, String note, int names) {
            Verdict verdict = index.verdict(event);
            Basis basis = Bases.of(index).of(event, story.grades());
            return new Item(
                    Words.of(verdict),
                    verdict.mark(),
                    verdict.label(),
                    Words.clip(points.headline(event), HEADLINE),
                    basis(event, basis),
                    note,
                    told(event),
                    voices(event, names));
        }

        private static String basis(Links.Happening event, Basis basis) {
            List<String> parts = new ArrayList<>();
            if (!basis.sure().isEmpty()) {
                parts.add(basis.sure());
            }
            parts.add(
                    basis.carried().isEmpty()
                            ? Words.count(StoryIndex.reports(event), "report")
                            : basis.carried() + "; " + basis.independence());
            return String.join("; ", parts);
        }

        private List<Voice> voices(Links.Happening event, int names) {
            Map<Stance, Map<String, Position>> sides = new LinkedHashMap<>();
            for (Stance stance :
                    List.of(Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS, Stance.DECLINES, Stance.EXPECTS)) {
                index.positions(event.id()).stream()
                        .filter(position -> position.stance() == stance)
                        .forEach(position -> sides.computeIfAbsent(stance, key -> new LinkedHashMap<>())
                                .putIfAbsent(Said.key(position), position));
            }
            List<Voice> voices = new ArrayList<>();
            sides.forEach((stance, speakers) ->
                    voices.add(voice(stance, List.copyOf(speakers.values()), stance.commits() ? names : 1)));
            return voices;
        }

        private Voice voice(Stance stance, List<Position> speakers, int names) {
            String shown = speakers.stream().limit(names).map(this::named).collect(Collectors.joining("; "));
            int more = speakers.size() - names;
            String css =
                    switch (stance) {
                        case ASSERTS, EXPECTS, RELAYS -> "for";
                        case DENIES, DOUBTS -> "against";
                        case DECLINES, CALLS -> "open";
                    };
            return new Voice(css, stance.mark(), stance.meaning(), shown + (more > 0 ? "; and " + more + " more" : ""));
        }

        private String named(Position position) {
            Lookup report = index.report(position.said().report()).orElseThrow();
            String grade = position.statement().chain().isEmpty()
                    ? null
                    : story.grades()
                            .of(Words.plain(position.statement().chain().get(0).name()));
            return Words.clip(position.statement().speaker(), 80)
                    + (grade == null ? "" : " (grade " + grade + ")")
                    + Phrases.hedge(position.statement().claim().hedge(), report) + " ["
                    + cite(
                            report,
                            position.statement().sentence(),
                            Address.claim(
                                    position.said().report(), position.said().id()))
                    + "]";
        }

        private int told(Links.Happening event) {
            Links.Mention first =
                    index.mentions(event).findFirst().orElse(event.mentions().get(0));
            Lookup report = index.report(first.report()).orElse(null);
            Event told = index.event(first).orElse(null);
            return report == null || told == null
                    ? 0
                    : cite(report, report.sentence(told.trigger().start()), points.address(event));
        }

        private int cite(Lookup lookup, int sentence, String address) {
            Report report = lookup.reading().report();
            return cited.computeIfAbsent(report.id() + " " + sentence, key -> {
                        String words = sentence == 0
                                ? ""
                                : lookup.words(lookup.reading().sentences().get(sentence - 1));
                        return new Cited(
                                cited.size() + 1,
                                Said.where(report),
                                Phrases.quoted(Words.clip(words, SENTENCE)),
                                address);
                    })
                    .number();
        }
    }
}
