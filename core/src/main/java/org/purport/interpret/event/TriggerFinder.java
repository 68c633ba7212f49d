package org.purport.interpret.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Negation;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds the verbs, nouns and adjectives of a sentence that tell of something happening. */
final class TriggerFinder {
    private static final Set<String> AUXILIARIES =
            Set.of("be", "have", "do", "get", "let", "will", "can", "may", "must", "need", "dare", "use");
    private static final Set<String> OF = Set.of("of", "to", "by", "over", "against", "for", "with", "between");
    private static final Set<String> TELLINGS = Set.of(
            "speech",
            "statement",
            "report",
            "announcement",
            "crime",
            "claim",
            "letter",
            "law",
            "day",
            "result",
            "count");
    private static final Set<String> PREPOSITIONS = Set.of(
            "including",
            "according",
            "following",
            "regarding",
            "concerning",
            "given",
            "excluding",
            "starting",
            "pending",
            "considering",
            "depending",
            "owing",
            "involving",
            "barring",
            "notwithstanding",
            "saving",
            "provided",
            "providing",
            "supposing",
            "assuming");

    private static final int SHORTEST_PARTICIPLE = 6;

    private final EventNouns nouns = new EventNouns();
    private final Negation negation = new Negation();
    private final StateFinder states = new StateFinder(negation);
    private final Set<String> predicates = new HashSet<>();
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> fadedParticiples = new HashSet<>();

    private final FrameLexicon lexicon;

    TriggerFinder(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row :
                Table.open(TriggerFinder.class, "adjectives.tsv", 2).rows()) {
            (row.get(0).equals("predicate") ? predicates : attributes)
                    .addAll(List.of(row.get(1).split(", *")));
        }
        for (List<String> row :
                Table.open(TriggerFinder.class, "participles.tsv", 1).rows()) {
            fadedParticiples.addAll(List.of(row.get(0).split(", *")));
        }
    }

    /** The triggers of a sentence in text order. */
    List<Trigger> find(Sentence sentence) {
        Trigger[] found = new Trigger[sentence.size()];
        BitSet taken = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            Trigger trigger = at(sentence, i);
            if (trigger != null) {
                found[i] = trigger;
                taken.set(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Trigger state = states.at(sentence, i, taken);
            if (state != null && found[state.head()] == null) {
                found[state.head()] = state;
                taken.set(state.from(), state.to() + 1);
            }
        }
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    /** Whether the tables know that a word tells of nothing happening: "the commission", "a retired colonel". */
    boolean isThing(Token token) {
        String word = word(token);
        return token.isNoun()
                ? nouns.isThing(token.lemma().toLowerCase(Locale.ROOT), word)
                : !token.pos().equals("VBG") && fadedParticiples.contains(word);
    }

    private @Nullable Trigger at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isVerb()) {
            return tells(sentence, i) ? verb(sentence, i) : states.ofVerb(sentence, i);
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.isProper() && !sentence.isRelation(i, "compound", "fixed") && nouns.isNamed(word(token))) {
            return Trigger.of(sentence, i, word(token), Trigger.Kind.STATE);
        }
        if (token.isNoun() && isEvent(sentence, i, lemma)) {
            return Trigger.of(sentence, i, nounLemma(token), Trigger.Kind.NOUN);
        }
        if (token.pos().startsWith("JJ") && isEventAdjective(sentence, i, lemma)) {
            return Trigger.of(sentence, i, lemma, Trigger.Kind.ADJECTIVE);
        }
        return null;
    }

    private Trigger verb(Sentence sentence, int i) {
        int particle = particle(sentence, i);
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        if (particle >= 0) {
            lemma += " " + sentence.lemma(particle).toLowerCase(Locale.ROOT);
        }
        return new Trigger(sentence, i, i, particle == i + 1 ? particle : i, lemma, Trigger.Kind.VERB);
    }

    /** The particle of a verb, also where the parser takes it for an adverb ("pushed back"). */
    private int particle(Sentence sentence, int verb) {
        int particle = sentence.child(verb, "compound:prt");
        if (particle >= 0) {
            return particle;
        }
        for (int adverb : sentence.childrenBy(verb, "advmod")) {
            String lemma = sentence.lemma(verb) + " " + sentence.lemma(adverb);
            if (adverb > verb && lexicon.knowsVerb(lemma.toLowerCase(Locale.ROOT))) {
                return adverb;
            }
        }
        return -1;
    }

    private boolean tells(Sentence sentence, int i) {
        String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
        String relation = sentence.relation(i);
        if (relation.startsWith("aux")) {
            return !AUXILIARIES.contains(sentence.lemma(i)) || carries(sentence, i);
        }
        return switch (relation) {
            case "cop", "fixed", "cc", "expl", "compound" -> false;
            case "case", "mark" -> !PREPOSITIONS.contains(word);
            case "amod" -> sentence.head(i) < i || !fadedParticiples.contains(word) || hasObject(sentence, i);
            default -> !sentence.lemma(i).equals("be") && !StateFinder.servesInfinitive(sentence, i);
        };
    }

    /** "has 49 percent" that the parser takes for an auxiliary. */
    private static boolean carries(Sentence sentence, int i) {
        int head = sentence.head(i);
        return sentence.lemma(i).equals("have")
                && head > i
                && sentence.token(head).isNoun()
                && sentence.child(head, "cop", "aux:pass") < 0
                && (i + 1 >= sentence.size() || !sentence.token(i + 1).isVerb());
    }

    /** "Of operating the plant", which parsers take for "operating plants". */
    private static boolean hasObject(Sentence sentence, int i) {
        boolean governed = i > 0
                && (sentence.pos(i - 1).equals("IN") || sentence.pos(i - 1).equals("TO"));
        return governed
                && i + 1 < sentence.size()
                && (sentence.pos(i + 1).equals("DT") || sentence.pos(i + 1).equals("PRP$"));
    }

    private boolean isEvent(Sentence sentence, int i, String lemma) {
        if (sentence.isRelation(i, "fixed") || sentence.token(i).isProper() || negation.aside(sentence, i)) {
            return false;
        }
        String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
        return switch (nouns.strength(lemma, word)) {
            case ALWAYS -> !isPartOfEvent(sentence, i);
            case ARGUMENT -> !sentence.isRelation(i, "compound") || EventNouns.isDerived(lemma);
            case PHRASE -> saysWhat(sentence, i) || isPredicated(sentence, i);
            case NEVER -> false;
        };
    }

    /** "A concession speech" tells of a speech. */
    private static boolean isPartOfEvent(Sentence sentence, int i) {
        int head = sentence.head(i);
        return head > i && sentence.isRelation(i, "compound") && TELLINGS.contains(sentence.lemma(head));
    }

    /** Whether the phrase of a noun says what is done: "the act of selling", "the chance to leave", "took action". */
    private static boolean saysWhat(Sentence sentence, int i) {
        if (sentence.isRelation(i, "compound")) {
            return false;
        }
        if (sentence.isRelation(i, "obj") && sentence.head(i) < i) {
            return true;
        }
        for (int child : sentence.children(i)) {
            int preposition = child > i && sentence.isRelation(child, "nmod") ? sentence.child(child, "case") : -1;
            boolean of = preposition >= 0 && OF.contains(sentence.lemma(preposition));
            if (of || (sentence.isRelation(child, "acl") && sentence.pos(child).equals("VB"))) {
                return true;
            }
        }
        return false;
    }

    /** "Are in poor condition", "is on duty". */
    private static boolean isPredicated(Sentence sentence, int i) {
        return sentence.child(i, "cop") >= 0 && sentence.child(i, "case") >= 0;
    }

    private boolean isEventAdjective(Sentence sentence, int i, String lemma) {
        boolean undone = isParticiple(lemma);
        if (sentence.isRelation(i, "amod")) {
            return attributes.contains(lemma) || undone;
        }
        boolean known = predicates.contains(lemma) || attributes.contains(lemma);
        return isPredicate(sentence, i) && (known || undone);
    }

    /** "Undelivered", "outraged": what the tagger takes for an adjective and a verb made. */
    private boolean isParticiple(String lemma) {
        return lemma.length() >= SHORTEST_PARTICIPLE && lemma.endsWith("ed") && !fadedParticiples.contains(lemma);
    }

    /** "is dead", "left him dead". */
    private static boolean isPredicate(Sentence sentence, int i) {
        return sentence.child(i, "cop") >= 0 || sentence.isRelation(i, "xcomp", "acl", "root", "advcl", "ccomp");
    }

    private static String word(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    /** Lemmas of nouns that are known in the plural keep it ("talks"). */
    private static String nounLemma(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return word.equals("talks") || word.equals("sanctions")
                ? word
                : token.lemma().toLowerCase(Locale.ROOT);
    }
}
