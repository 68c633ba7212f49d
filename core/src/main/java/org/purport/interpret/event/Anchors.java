package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * Ties events to the time and place that their own clause gives them.
 *
 * <p>An expression belongs to the first event above it in the tree; an event without one takes that of the event it serves, but
 * only where the grammar says that they are one ("travel in May to meet", "during the meeting in May").
 */
final class Anchors {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "inside",
            "outside",
            "around",
            "off",
            "across",
            "throughout",
            "along",
            "within",
            "over",
            "above",
            "beside",
            "outskirt",
            "into");
    private static final Set<String> WITHIN = Set.of("during", "at", "in");
    /** Governors of infinitives that happen when and where they do. */
    private static final Set<String> BEGINNING = Set.of(
            ("begin start continue resume keep try attempt manage plan intend expect schedule prepare use help be set due likely"
                            + " fail cease stop travel go come fly head arrive return sail gather visit")
                    .split(" "));

    private static final Set<String> WARS =
            Set.of("war", "conflict", "fighting", "violence", "unrest", "uprising", "revolt", "hostilities", "riot");

    private static final int FARTHEST = 8;

    private final Participants participants;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
    private final Map<Integer, BitSet> timeTokens = new HashMap<>();

    Anchors(AnnotatedReport report, Participants participants, List<TimeExpression> expressions) {
        this.participants = participants;
        for (TimeExpression time : expressions) {
            AnnotatedReport.Locus locus = report.at(time.span().start());
            if (locus != null && locus.index() >= 0) {
                times.computeIfAbsent(locus.sentence().index(), any -> new ArrayList<>())
                        .add(time);
                BitSet tokens = timeTokens.computeIfAbsent(locus.sentence().index(), any -> new BitSet());
                tokens.set(locus.index(), lastToken(locus.sentence(), time.span()) + 1);
            }
        }
    }

    private static int lastToken(Sentence sentence, Span span) {
        int last = sentence.tokenAt(Math.min(span.end(), sentence.span().end()) - 1);
        return Math.max(last, sentence.tokenAt(span.start()));
    }

    /** Whether a token is part of a time expression. */
    boolean isTime(Sentence sentence, int token) {
        BitSet tokens = timeTokens.get(sentence.index());
        return tokens != null && tokens.get(token);
    }

    /** Gives the events of one sentence their times and places. */
    void anchor(Sentence sentence, List<Draft> drafts) {
        Draft[] at = new Draft[sentence.size()];
        for (Draft draft : drafts) {
            at[draft.trigger.head()] = draft;
            int standIn = draft.trigger.isVerb() ? ArgumentFinder.standIn(sentence, draft.trigger.head()) : -1;
            if (standIn >= 0 && at[standIn] == null) {
                at[standIn] = draft;
            }
        }
        for (TimeExpression time : times.getOrDefault(sentence.index(), List.of())) {
            boolean pointed = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            Draft owner = pointed ? owner(sentence, head(sentence, time.span()), at, true) : null;
            if (owner != null && owner.when == null) {
                owner.when = time.id();
            }
            relative(sentence, time, at);
        }
        places(sentence, at);
        for (Draft draft : drafts) {
            inherit(sentence, draft, at, 0);
        }
    }

    /** "In 2020, when it lost": what happened then. */
    private static void relative(Sentence sentence, TimeExpression time, Draft[] at) {
        for (int clause : sentence.childrenBy(head(sentence, time.span()), "acl:relcl")) {
            if (at[clause] != null && at[clause].when == null) {
                at[clause].when = time.id();
            }
        }
    }

    private static int head(Sentence sentence, Span span) {
        int from = sentence.tokenAt(span.start());
        int to = lastToken(sentence, span);
        for (int i = to; i >= from; i--) {
            int head = sentence.head(i);
            boolean marker = sentence.isRelation(i, "case", "punct", "det", "mark");
            if (!marker && (head < from || head > to)) {
                return i;
            }
        }
        return to;
    }

    /** The first event above an expression; what only qualifies a thing says nothing of the event the thing is in. */
    private static @Nullable Draft owner(Sentence sentence, int from, Draft[] at, boolean time) {
        if (at[from] != null && time) {
            return at[from];
        }
        int below = from;
        for (int steps = 0; steps < FARTHEST; steps++) {
            int above = sentence.head(below);
            if (above < 0) {
                return null;
            }
            if (at[above] != null) {
                boolean subject =
                        below != from && sentence.isRelation(below, "nsubj", "csubj") && !passive(sentence, below);
                boolean clause = below != from && sentence.isRelation(below, "ccomp", "conj", "parataxis", "acl:relcl");
                return subject || clause ? null : at[above];
            }
            boolean adverb = time && sentence.head(below) >= 0 && endsBefore(sentence, from, sentence.head(below));
            if (sentence.isRelation(below, "nmod:poss", "compound", "amod", "nsubj", "appos")
                            && below != from
                            && !adverb
                    || (below == from && sentence.isRelation(below, "nmod:poss", "compound", "amod"))) {
                return null;
            }
            below = above;
        }
        return null;
    }

    /** "The council on Friday rejected": the day stands before the verb and says when, whatever the parser hangs it on. */
    private static boolean endsBefore(Sentence sentence, int token, int verb) {
        int next = token + 1;
        while (next < verb && sentence.isRelation(next, "aux", "advmod", "aux:pass") && sentence.head(next) == verb) {
            next++;
        }
        return next == verb && sentence.token(verb).isVerb();
    }

    private static boolean passive(Sentence sentence, int token) {
        return sentence.isRelation(token, "nsubj:pass");
    }

    private void places(Sentence sentence, Draft[] at) {
        for (int i = 0; i < sentence.size(); i++) {
            Place place = participants.place(sentence, i);
            if (place == null || isInnerToken(sentence, i, place) || isMetonym(sentence, i, place)) {
                continue;
            }
            Draft owner = locative(sentence, i) ? owner(sentence, i, at, false) : modified(sentence, i, at);
            if (owner == null && sentence.child(i, "case") >= 0) {
                owner = destination(sentence, i, at);
            }
            if (owner != null && owner.where == null) {
                owner.where = place.id();
            }
            int relative = sentence.child(i, "acl:relcl");
            if (relative >= 0 && at[relative] != null && at[relative].where == null && hasWhere(sentence, relative)) {
                at[relative].where = place.id();
            }
        }
    }

    private static boolean hasWhere(Sentence sentence, int verb) {
        for (int child : sentence.childrenBy(verb, "advmod", "mark", "obl")) {
            if (sentence.lemma(child).equalsIgnoreCase("where")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInnerToken(Sentence sentence, int token, Place place) {
        int head = sentence.head(token);
        return head >= 0
                && sentence.isRelation(token, "compound", "flat")
                && place.equals(participants.place(sentence, head));
    }

    private static boolean isMetonym(Sentence sentence, int token, Place place) {
        int offset = sentence.token(token).span().start();
        return place.metonyms().stream().anyMatch(span -> span.contains(offset));
    }

    private static boolean locative(Sentence sentence, int token) {
        int preposition = sentence.child(token, "case");
        if (preposition < 0) {
            return sentence.isRelation(token, "conj")
                    && sentence.head(token) >= 0
                    && locative(sentence, sentence.head(token));
        }
        return LOCATIVE.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
    }

    /** "The Ukraine conflict", "the invasion of Ukraine": the noun of a deed has its place inside its phrase. */
    private static @Nullable Draft modified(Sentence sentence, int token, Draft[] at) {
        int head = sentence.head(token);
        Draft draft = head < 0 ? null : at[head];
        if (draft == null || !draft.trigger.isNoun()) {
            return null;
        }
        int preposition = sentence.child(token, "case");
        boolean of = preposition >= 0 && Set.of("of", "on", "against").contains(sentence.lemma(preposition));
        boolean deed = draft.isOfType(EventType.Plover.ASSAULT) || draft.isOfType(EventType.Plover.PROTEST);
        // Whoever strikes is named by an adjective too: "the Syrian war" was fought there, "the Israeli strike"
        // elsewhere.
        boolean adjective = sentence.isRelation(token, "amod") && WARS.contains(draft.trigger.lemma());
        return deed && (of || sentence.isRelation(token, "compound") || adjective) ? draft : null;
    }

    /** Who goes somewhere is there: "travelled to Vladivostok". */
    private static @Nullable Draft destination(Sentence sentence, int token, Draft[] at) {
        int preposition = sentence.child(token, "case");
        int head = sentence.head(token);
        Draft draft = head < 0 ? null : at[head];
        if (draft == null || !sentence.lemma(preposition).equals("to")) {
            return null;
        }
        EventType type = draft.type();
        return type != null && "visit".equals(type.mode()) ? draft : null;
    }

    private void inherit(Sentence sentence, Draft draft, Draft[] at, int depth) {
        Draft source = depth > FARTHEST ? null : source(sentence, draft, at);
        if (source == null || source == draft) {
            return;
        }
        inherit(sentence, source, at, depth + 1);
        if (draft.when == null && source.when != null) {
            draft.when = source.when;
            draft.because("time of \"" + source.trigger.lemma() + "\"");
        }
        if (draft.where == null && source.where != null) {
            draft.where = source.where;
            draft.because("place of \"" + source.trigger.lemma() + "\"");
        }
    }

    /** The event whose time and place are this one's too, or null. */
    private static @Nullable Draft source(Sentence sentence, Draft draft, Draft[] at) {
        int i = draft.trigger.head();
        int head = sentence.head(i);
        if (draft.carrier >= 0) {
            return at[draft.carrier];
        }
        if (head >= 0 && at[head] != null && draft.trigger.isVerb()) {
            boolean serves = (sentence.isRelation(i, "advcl") && !isFinite(sentence, i))
                    || (sentence.isRelation(i, "xcomp", "acl") && BEGINNING.contains(sentence.lemma(head)))
                    || (sentence.isRelation(i, "conj") && sentence.pos(i).equals("VBG"))
                    || (sentence.isRelation(i, "acl:relcl") && at[head].trigger.isNoun());
            if (serves) {
                return at[head];
            }
        }
        for (int child : sentence.childrenBy(i, "obl")) {
            int preposition = sentence.child(child, "case");
            boolean within = preposition >= 0
                    && WITHIN.contains(sentence.lemma(preposition).toLowerCase(Locale.ROOT));
            if (within && at[child] != null) {
                return at[child];
            }
        }
        return null;
    }

    private static boolean isFinite(Sentence sentence, int verb) {
        return Arrays.asList("VBD", "VBZ", "VBP").contains(sentence.pos(verb))
                || sentence.child(verb, "aux") >= 0
                || (sentence.child(verb, "mark") >= 0
                        && !sentence.lemma(sentence.child(verb, "mark")).equals("to"));
    }
}
