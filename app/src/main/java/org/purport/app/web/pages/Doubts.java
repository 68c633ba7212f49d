package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.purport.app.web.Desk;
import org.purport.keep.Anchor;
import org.purport.keep.CaseFile;
import org.purport.keep.Judgement;
import org.purport.keep.Overview;
import org.purport.keep.Ruling;
import org.purport.keep.StoryRecord;
import org.purport.keep.UnusableCase;
import org.purport.model.Reading;
import org.purport.model.Span;

/**
 * What is most in doubt of all that was read, looked for in the background from the first reading to the last.
 *
 * <p>A report that is read again is looked at again; what a correction is about leaves the queue. Thread-safe.
 */
public final class Doubts {
    private static final int AT_A_TIME = 40;
    private static final int MOST_OF_REPORT = 4;
    private static final int KEPT = 600;
    private static final Comparator<Doubt> HEAVIEST = Comparator.comparingDouble(Doubt::rank)
            .reversed()
            .thenComparing(Doubt::report)
            .thenComparing(Doubt::id);

    private final Map<String, List<Doubt>> byReport = new HashMap<>();
    private long looked;
    private boolean running;

    /**
     * Something that a person should look at.
     *
     * @param id of the claim or event
     * @param place of its words in the report
     * @param sentence number of its sentence
     * @param why it is in doubt
     * @param rank doubt times weight
     */
    public record Doubt(
            String report, String id, Span place, int sentence, String words, String read, String why, double rank) {}

    /**
     * The queue as far as it is known.
     *
     * @param looked how many readings were looked at
     */
    public record Queue(List<Doubt> doubts, long looked, boolean isWhole) {
        public Queue {
            doubts = List.copyOf(doubts);
        }
    }

    /** The heaviest doubts that no correction has settled; looks on in the background. */
    Queue queue(Desk desk, int from, int most) {
        look(desk);
        Set<String> settled = desk.read(Doubts::settled);
        boolean whole =
                desk.read(kept -> kept.overview().readingsAfter(seen(), 1)).isEmpty();
        synchronized (this) {
            List<Doubt> all = new ArrayList<>();
            byReport.values().forEach(all::addAll);
            List<Doubt> open = all.stream()
                    .filter(doubt -> !settled.contains(key(doubt.report(), doubt.place())))
                    .sorted(HEAVIEST)
                    .filter(firstOfItsWords())
                    .skip(from)
                    .limit(most)
                    .toList();
            return new Queue(open, looked, whole);
        }
    }

    private synchronized long seen() {
        return looked;
    }

    /** What copies repeat is asked once. */
    private static Predicate<Doubt> firstOfItsWords() {
        Set<String> seen = new HashSet<>();
        return doubt -> seen.add(doubt.words() + doubt.read());
    }

    private static String key(String report, Span place) {
        return place.start() + " " + report;
    }

    /** The places that corrections in force are about. */
    private static Set<String> settled(CaseFile kept) {
        Set<Long> undone = kept.undone();
        Set<String> places = new HashSet<>();
        for (Judgement judgement : kept.judgements()) {
            if (!undone.contains(judgement.number())) {
                for (Anchor anchor : anchors(judgement.ruling())) {
                    Span span = anchor.span();
                    String report = anchor.report();
                    if (span != null && report != null) {
                        places.add(key(report, span));
                    }
                }
            }
        }
        return places;
    }

    private static List<Anchor> anchors(Ruling ruling) {
        if (ruling instanceof Ruling.Right right) {
            return List.of(right.place());
        }
        if (ruling instanceof Ruling.Speaker speaker) {
            return List.of(speaker.claim());
        }
        if (ruling instanceof Ruling.Code code) {
            return List.of(code.event());
        }
        return List.of();
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint only: pages that somebody waits for go first
    private synchronized void look(Desk desk) {
        if (!running) {
            running = true;
            Thread thread = new Thread(() -> lookOn(desk), "purport-doubts");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void lookOn(Desk desk) {
        try {
            while (desk.read(this::lookAtSome)) {
                Thread.onSpinWait();
            }
        } catch (UnusableCase e) {
            // The next visit says what is wrong with the case.
        } finally {
            synchronized (this) {
                running = false;
            }
        }
    }

    private boolean lookAtSome(CaseFile kept) {
        long from;
        synchronized (this) {
            from = looked;
        }
        List<Overview.Added> added = kept.overview().readingsAfter(from, AT_A_TIME);
        for (Overview.Added each : added) {
            Reading reading = kept.reading(each.report()).orElse(null);
            int told = kept.overview()
                    .storyOf(each.report())
                    .map(StoryRecord::reports)
                    .orElse(1);
            List<Doubt> found = reading == null
                    ? List.of()
                    : Doubting.of(reading, told).stream()
                            .sorted(HEAVIEST)
                            .limit(MOST_OF_REPORT)
                            .toList();
            keep(each, found);
        }
        return !added.isEmpty();
    }

    private synchronized void keep(Overview.Added reading, List<Doubt> found) {
        byReport.remove(reading.report());
        if (!found.isEmpty()) {
            byReport.put(reading.report(), found);
        }
        looked = reading.number();
        if (byReport.size() > KEPT * 2) {
            shrink();
        }
    }

    /** Keeps the heaviest only: nobody works through more than some hundreds. */
    private void shrink() {
        List<Doubt> all = new ArrayList<>();
        byReport.values().forEach(all::addAll);
        byReport.clear();
        all.stream().sorted(HEAVIEST).limit(KEPT).forEach(doubt -> byReport.computeIfAbsent(
                        doubt.report(), key -> new ArrayList<>())
                .add(doubt));
    }
}
