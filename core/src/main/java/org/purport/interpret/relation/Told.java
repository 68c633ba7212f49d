package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** Where the events and claims of a report stand in its trees. */
final class Told {
    private static final Set<String> HOSTS = Set.of("hold", "stage", "conduct", "carry", "launch", "make", "take");

    private final AnnotatedReport report;
    private final List<Claim> claims;
    private final List<Event> events;
    private final Map<Integer, Map<Integer, Event>> bySentence = new HashMap<>();
    private final Map<Integer, List<Claim>> cuedIn = new HashMap<>();

    Told(AnnotatedReport report, List<Claim> claims, List<Event> events) {
        this.report = report;
        this.claims = claims;
        this.events = events;
        for (Event event : events) {
            Sentence sentence = report.sentenceAt(event.trigger().start());
            if (sentence != null) {
                int last = sentence.tokenAt(event.trigger().start());
                bySentence
                        .computeIfAbsent(sentence.index(), unused -> new HashMap<>())
                        .put(last, event);
            }
        }
        for (Claim claim : claims) {
            for (Span cue : claim.cue()) {
                Sentence sentence = report.sentenceAt(cue.start());
                if (sentence != null) {
                    cuedIn.computeIfAbsent(sentence.index(), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
    }

    List<Event> events() {
        return events;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The event that token {@code i} triggers, or null. */
    @Nullable
    Event at(Sentence sentence, int i) {
        return bySentence.getOrDefault(sentence.index(), Map.of()).get(i);
    }

    /** The claim whose cue covers token {@code i}, or null. */
    @Nullable
    Claim cuedBy(Sentence sentence, int i) {
        Span token = sentence.token(i).span();
        for (Claim claim : cuedIn.getOrDefault(sentence.index(), List.of())) {
            for (Span cue : claim.cue()) {
                if (cue.overlaps(token)) {
                    return claim;
                }
            }
        }
        return null;
    }

    /** Claims with a cue in a sentence. */
    List<Claim> cuedIn(Sentence sentence) {
        return cuedIn.getOrDefault(sentence.index(), List.of());
    }

    /** The event of the clause at {@code i}: its own, else the first below it without going through another clause. */
    @Nullable
    Event nearest(Sentence sentence, int i) {
        Event own = at(sentence, i);
        if (own != null) {
            return own;
        }
        for (String relation : List.of("xcomp", "ccomp", "obj", "nsubj", "obl", "nmod", "conj", "dep", "acl")) {
            int child = sentence.child(i, relation);
            Event below = child < 0 ? null : nearest(sentence, child);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /**
     * The event that the clause around token {@code i} tells: what is said rather than the saying, and the happening that
     * "is held" rather than the holding.
     */
    @Nullable
    Event happening(Sentence sentence, int i) {
        Event around = around(sentence, i);
        if (around == null) {
            return null;
        }
        int at = sentence.tokenAt(around.trigger().start());
        int noun = HOSTS.contains(sentence.lemma(at)) ? sentence.child(at, "nsubj:pass", "obj") : -1;
        Event hosted = noun < 0 ? null : at(sentence, noun);
        if (hosted != null) {
            return hosted;
        }
        int said = cuedBy(sentence, at) == null ? -1 : sentence.child(at, "ccomp", "parataxis");
        Event content = said < 0 ? null : nearest(sentence, said);
        return content == null ? around : content;
    }

    /** The event of the clause around token {@code i}: its own or the nearest above. */
    @Nullable
    Event around(Sentence sentence, int i) {
        for (int at = i; at >= 0; at = sentence.head(at)) {
            Event event = at(sentence, at);
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    /** The topmost event in the content of a claim, or null. */
    @Nullable
    Event top(Claim claim) {
        Event best = null;
        int least = Integer.MAX_VALUE;
        for (Event event : events) {
            if (claim.holds(event.trigger().start())) {
                int depth = depth(event);
                if (depth < least) {
                    least = depth;
                    best = event;
                }
            }
        }
        return best;
    }

    private int depth(Event event) {
        Sentence sentence = report.sentenceAt(event.trigger().start());
        if (sentence == null) {
            return Integer.MAX_VALUE - 1;
        }
        int depth = 1000 * sentence.index();
        for (int at = sentence.head(sentence.tokenAt(event.trigger().start())); at >= 0; at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    /** The innermost claim in whose content an offset lies, or null. */
    @Nullable
    Claim holding(int offset) {
        Claim inner = null;
        for (Claim claim : claims) {
            if (claim.holds(offset) && (inner == null || length(claim) <= length(inner))) {
                inner = claim;
            }
        }
        return inner;
    }

    static int length(Claim claim) {
        return claim.content().stream().mapToInt(Span::length).sum();
    }

    String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    AnnotatedReport report() {
        return report;
    }
}
