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
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Clauses;
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
    private static final Set<String> WITHIN = Set.of("during", "at", "in");
    private static final Map<String, Set<String>> WORDS = words();
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

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.open(Anchors.class, "anchors.tsv", 3).rows()) {
            words.put(row.get(0), Set.of(row.get(1).split(", *")));
        }
        return words;
    }

    private static boolean is(String use, Sentence sentence, int token) {
        return WORDS.getOrDefault(use, Set.of()).contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
    }

    private static boolean is(String use, Draft draft) {
        Set<String> words = WORDS.getOrDefault(use, Set.of());
        return words.contains(draft.trigger.lemma()) || words.contains(draft.trigger.word());
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
            Draft owner = pointed ? owner(sentence, time.span(), at) : null;
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

    private static @Nullable Draft owner(Sentence sentence, Span time, Draft[] at) {
        int next = lastToken(sentence, time) + 1;
        int before = sentence.tokenAt(time.start()) - 1;
        boolean phrase = before > 0 && sentence.pos(before).equals("IN");
        boolean cutOff = phrase && sentence.pos(before - 1).equals(",");
        boolean runsOn = next < sentence.size() && at[next] != null && Clauses.finite(sentence, next);
        return cutOff && runsOn ? at[next] : owner(sentence, head(sentence, time), at, true);
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
        int highest = -1;
        for (int i = to; i >= from; i--) {
            int head = sentence.head(i);
            boolean marker = sentence.isRelation(i, "case", "punct", "det", "mark");
            boolean outside = !marker && (head < from || head > to);
            if (outside && (highest < 0 || depth(sentence, i) < depth(sentence, highest))) {
                highest = i;
            }
        }
        return highest < 0 ? to : highest;
    }

    private static int depth(Sentence sentence, int token) {
        int depth = 0;
        for (int at = sentence.head(token); at >= 0 && depth <= sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    /** The first event above an expression; what only qualifies a thing says nothing of the event the thing is in. */
    private static @Nullable Draft owner(Sentence sentence, int from, Draft[] at, boolean time) {
        if (at[from] != null && time && !at[from].trigger.isNoun()) {
            return at[from];
        }
        int below = from;
        for (int steps = 0; steps < FARTHEST; steps++) {
            int above = sentence.head(below);
            if (above < 0) {
                return null;
            }
            boolean adverbial = below == from && standsBefore(sentence, below, above);
            if (at[above] != null && !adverbial) {
                boolean subject =
                        below != from && sentence.isRelation(below, "nsubj", "csubj") && !passive(sentence, below);
                boolean clause = below != from && sentence.isRelation(below, "ccomp", "conj", "parataxis", "acl:relcl");
                boolean passedOver =
                        subject && !leading(sentence, from, below) && !(time && endsBefore(sentence, from, above));
                return passedOver || clause ? null : at[above];
            }
            boolean adverb = time && sentence.head(below) >= 0 && endsBefore(sentence, from, sentence.head(below));
            boolean part = sentence.isRelation(below, "nmod:poss", "compound", "amod", "nsubj", "appos")
                    && below != from
                    && !adverb
                    && !leading(sentence, from, below);
            if (part || (below == from && sentence.isRelation(below, "nmod:poss", "compound", "amod"))) {
                return null;
            }
            below = above;
        }
        return null;
    }

    /** "In the first half exports fell": a phrase with a preposition before a noun belongs to no noun, whatever the parser says. */
    private static boolean standsBefore(Sentence sentence, int token, int noun) {
        return token < noun
                && sentence.token(noun).isNoun()
                && sentence.child(token, "case") >= 0
                && (sentence.relation(token).equals("nmod") || sentence.isRelation(token, "obl"));
    }

    /** Whether an expression with a preposition stands before the subject that the parser hangs it on. */
    private static boolean leading(Sentence sentence, int from, int subject) {
        return sentence.head(from) == subject && standsBefore(sentence, from, subject);
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
        Map<Integer, Place> named = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            Place place = participants.place(sentence, i);
            if (place == null || isInnerToken(sentence, i, place)) {
                continue;
            }
            int area = area(sentence, i, place);
            Place wider = named.put(area, place);
            Draft owner = area == i && isMetonym(sentence, i, place) ? null : owner(sentence, area, place, at);
            boolean nearer = wider != null && owner != null && wider.id().equals(owner.where) && isNearer(place, wider);
            if (owner != null && (owner.where == null || nearer)) {
                owner.where = place.id();
            }
            int relative = sentence.child(i, "acl:relcl");
            if (relative >= 0
                    && at[relative] != null
                    && at[relative].where == null
                    && PlacePhrase.hasWhere(sentence, relative)) {
                at[relative].where = place.id();
            }
        }
    }

    private static @Nullable Draft owner(Sentence sentence, int area, Place place, Draft[] at) {
        Draft owner = locative(sentence, area) ? owner(sentence, area, at, false) : modified(sentence, area, at);
        if (owner == null && sentence.child(area, "case") >= 0) {
            owner = end(sentence, area, at);
        }
        return owner == null ? object(sentence, area, place, at) : owner;
    }

    /** The noun that names a place together with its name: "the Turkish border", "the port of Aden", "the capital, Sanaa". */
    private static int area(Sentence sentence, int name, Place place) {
        boolean state = place.precision() == Place.Precision.COUNTRY;
        int at = name;
        for (int steps = 0; steps < FARTHEST; steps++) {
            int head = sentence.head(at);
            boolean part = head >= 0
                    && (sentence.isRelation(at, "compound", "amod", "nmod:poss", "appos")
                            || PlacePhrase.isOf(sentence, at))
                    && (is("part", sentence, head)
                            || (is("site", sentence, head) && (!state || PlacePhrase.isOf(sentence, at))))
                    && sentence.token(head).isNoun();
            if (!part) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** Of "the Black Sea port of Novorossiysk" the town says more. */
    private static boolean isNearer(Place place, Place wider) {
        return place.radiusKm() != null && wider.radiusKm() != null && place.radiusKm() < wider.radiusKm();
    }

    /** "Captured Aden", "hit the power plant": the event whose object the place is. */
    private static @Nullable Draft object(Sentence sentence, int area, Place place, Draft[] at) {
        int head = sentence.head(area);
        Draft draft = head >= 0 && sentence.isRelation(area, "obj", "nsubj:pass") ? at[head] : null;
        if (draft == null || !draft.trigger.isVerb()) {
            return null;
        }
        boolean country = place.precision() == Place.Precision.COUNTRY || place.precision() == null;
        boolean entered = is("entering", draft) && (!country || is("going", draft) || isVisit(draft));
        return entered || is("striking", draft) ? draft : null;
    }

    private static boolean isVisit(Draft draft) {
        EventType type = draft.type();
        return type != null && "visit".equals(type.mode());
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
        return is("locative", sentence, preposition);
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
        // "The Syrian war" was fought there, "the Israeli strike" hit somebody else.
        boolean adjective = sentence.isRelation(token, "amod") && is("war", draft);
        return deed && (of || sentence.isRelation(token, "compound") || adjective) ? draft : null;
    }

    /** Who goes somewhere is there, and what is launched is launched where it starts. */
    private static @Nullable Draft end(Sentence sentence, int token, Draft[] at) {
        int preposition = sentence.child(token, "case");
        int head = sentence.head(token);
        Draft draft = head < 0 ? null : at[head];
        if (draft == null) {
            return null;
        }
        return switch (sentence.lemma(preposition)) {
            case "to" -> isVisit(draft) || (draft.trigger.isVerb() && is("going", draft)) ? draft : null;
            case "from" -> draft.trigger.isVerb() && is("leaving", draft) ? draft : null;
            default -> null;
        };
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
                    || (sentence.isRelation(i, "xcomp", "acl") && is("beginning", sentence, head))
                    || (sentence.isRelation(i, "conj") && (sentence.pos(i).equals("VBG") || shares(sentence, i, head)))
                    || (sentence.isRelation(i, "acl:relcl") && at[head].trigger.isNoun());
            if (serves) {
                return at[head];
            }
        }
        if (head >= 0
                && at[head] != null
                && draft.trigger.isNoun()
                && sentence.isRelation(i, "nsubj")
                && is("occurring", sentence, head)) {
            return at[head];
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

    /** "On Monday they met and signed": verbs with one subject share what stands before it. */
    private static boolean shares(Sentence sentence, int verb, int first) {
        int subject = sentence.child(first, "nsubj");
        if (subject < 0 || sentence.child(verb, "nsubj") >= 0) {
            return false;
        }
        return sentence.childrenBy(first, "obl", "nmod").stream().anyMatch(child -> child < subject)
                || sentence.childrenBy(subject, "nmod").stream().anyMatch(child -> child < subject);
    }

    private static boolean isFinite(Sentence sentence, int verb) {
        return Arrays.asList("VBD", "VBZ", "VBP").contains(sentence.pos(verb))
                || sentence.child(verb, "aux") >= 0
                || (sentence.child(verb, "mark") >= 0
                        && !sentence.lemma(sentence.child(verb, "mark")).equals("to"));
    }
}
