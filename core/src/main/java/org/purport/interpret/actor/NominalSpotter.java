package org.purport.interpret.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds noun phrases with a role noun for their head: "the second official", "Cyprus's defence ministry", "police". */
final class NominalSpotter {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "no", "another", "any", "several", "many", "few", "each", "every");

    private final Roles roles;
    private final Describer describer;

    NominalSpotter(Roles roles) {
        this.roles = roles;
        this.describer = new Describer(roles);
    }

    void spot(Scan scan) {
        for (int i = scan.sentence.size() - 1; i > 0; i--) {
            Role role = scan.taken[i] ? null : roles.endingAt(scan.sentence, i);
            if (role != null && role.words() > 1) {
                scan.take(i - role.words() + 1, i - 1); // the chief of a "chief of staff" is no second one
            }
        }
        for (int i = 0; i < scan.sentence.size(); i++) {
            people(scan, i);
            if (!scan.taken[i] && isHead(scan, i)) {
                Role role = roles.endingAt(scan.sentence, i);
                Mention phrase = role != null && mayAct(scan.sentence, i, role) ? nominal(scan, i, role) : null;
                if (phrase != null && !scan.sentence.lemma(phrase.from()).equals("no")) {
                    scan.add(phrase);
                }
            }
            partitive(scan, i);
        }
    }

    /** "the Kenyans", "a Palestinian": people of a country. */
    private static void people(Scan scan, int i) {
        Nation nation = scan.nations[i];
        Sentence sentence = scan.sentence;
        if (nation == null || nation.kind() != Nation.Kind.ADJECTIVE || nation.to() != i || scan.taken[i]) {
            return;
        }
        boolean plural = sentence.pos(i).equals("NNPS") || sentence.pos(i).equals("NNS");
        boolean last = i + 1 >= sentence.size()
                || !(sentence.token(i + 1).isNoun() || sentence.pos(i + 1).startsWith("J"));
        int from = Chunks.left(sentence, i);
        boolean one = sentence.pos(from).equals("DT")
                && INDEFINITE.contains(sentence.token(from).word().toLowerCase(Locale.ROOT));
        if (last && (plural || (one && sentence.token(i).isNoun()))) {
            Traits traits = new Traits(
                    plural ? Nature.PEOPLE : Nature.PERSON,
                    plural,
                    Gender.UNKNOWN,
                    nation.country(),
                    false,
                    List.of("CVL"),
                    null);
            Mention.Reach reach = reach(sentence, from, -1);
            scan.add(new Mention(
                    sentence, from, from, i, i, Form.NOMINAL, plural ? "people" : "person", reach, -1, traits));
        }
    }

    /** A noun that no further noun follows in its compound. */
    private boolean isHead(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        boolean noun = sentence.token(i).isNoun()
                || (sentence.pos(i).equals("JJ") && (nominalized(scan, i) || isGeneral(scan, i)));
        if (!noun || scan.nations[i] != null || prefixes(scan, i)) {
            return false;
        }
        if (i + 1 == sentence.size()) {
            return true;
        }
        Token next = sentence.token(i + 1);
        boolean compound = next.isNoun() && !scan.taken[i + 1] && !Chunks.isTime(next);
        return !compound && !(next.isNoun() && sentence.head(i) == i + 1 && !isName(scan, i + 1));
    }

    /** The deputy of "the deputy defence minister" is no second person. */
    private boolean prefixes(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        for (int head = i + 2; head < sentence.size() && head <= i + Roles.LONGEST; head++) {
            Role role = roles.endingAt(sentence, head);
            if (role != null && role.words() > 1 && head - role.words() == i) {
                return sentence.head(i) == head && sentence.isRelation(i, "compound", "amod");
            }
        }
        return false;
    }

    /** "the accused", "a Kenyan militant": tagged as adjectives, but nothing follows that they could describe. */
    private static boolean nominalized(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        boolean alone = i + 1 >= sentence.size()
                || !(sentence.token(i + 1).isNoun() || sentence.pos(i + 1).startsWith("J"));
        return alone && i > 0 && (sentence.pos(i - 1).equals("DT") || scan.nations[i - 1] != null);
    }

    /** "solicitor general": the adjective ends a role of two words. */
    private boolean isGeneral(Scan scan, int i) {
        Role role = i > 0 && scan.sentence.token(i - 1).isNoun() ? roles.endingAt(scan.sentence, i) : null;
        return role != null && role.words() > 1;
    }

    private static boolean isName(Scan scan, int i) {
        Mention name = scan.nameAt(i);
        return name != null;
    }

    /** Weak nouns act only as subjects; "in court", "on radio" name no court and no radio. */
    private static boolean mayAct(Sentence sentence, int i, Role role) {
        if (role.nature() == Nature.THING) {
            return false;
        }
        if (role.weak()) {
            return acts(sentence, i) || (role.nature() == Nature.LAND && sentence.isRelation(i, "nmod:poss"));
        }
        if (role.nature().human() && sentence.pos(i).equals("NN") && predicate(sentence, i, role)) {
            return false;
        }
        boolean adverbial = role.nature() == Nature.BODY || role.nature() == Nature.OUTLET;
        boolean bare =
                i > 0 && sentence.pos(i).equals("NN") && sentence.pos(i - 1).equals("IN") && role.words() == 1;
        return !(adverbial && bare) || role.noun().equals("parliament");
    }

    /** "elected mayor", "as president", "a friend to all": a bare singular that refers to nobody. */
    private static boolean predicate(Sentence sentence, int i, Role role) {
        int from = Chunks.left(sentence, i - role.words() + 1);
        String first = sentence.pos(from);
        boolean bare = !first.equals("DT") && !first.equals("PRP$") && !first.equals("CD") && !first.equals("WP$");
        boolean owned = false;
        for (int k = from; k < i; k++) {
            owned |= sentence.pos(k).equals("POS");
        }
        boolean apposed = from > 0 && sentence.token(from - 1).word().equals(",");
        return bare && !owned && !apposed && from > 0 && !sentence.isRelation(i, "nsubj", "appos");
    }

    private static boolean acts(Sentence sentence, int i) {
        int governor = sentence.head(i);
        return governor < 0 // a phrase without a verb, as in headlines
                || (sentence.isRelation(i, "nsubj") && sentence.token(governor).isVerb());
    }

    private Mention nominal(Scan scan, int head, Role role) {
        Sentence sentence = scan.sentence;
        int from = Chunks.left(sentence, head - role.words() + 1);
        int to = Chunks.right(sentence, head);
        Traits traits = describer.describe(scan, from, head, to, role);
        int possessor = possessor(sentence, from, head);
        int owner = possessor >= 0 ? possessor : institution(scan, from, to, head);
        Mention.Reach reach = reach(sentence, from, possessor);
        int governed =
                role.noun().contains(" of ") ? NameSpotter.headOf(sentence, head - role.words() + 1, head) : head;
        return new Mention(sentence, from, from, to, governed, Form.NOMINAL, role.noun(), reach, owner, traits);
    }

    /** The head of the possessor at the front of the phrase, or -1. */
    private static int possessor(Sentence sentence, int from, int head) {
        for (int k = head - 1; k >= from; k--) {
            if (sentence.pos(k).equals("PRP$")) {
                return k;
            }
            if (sentence.pos(k).equals("POS")) {
                return k - 1;
            }
        }
        return -1;
    }

    /** The head of the institution that the phrase names: "a State Department official", "a spokesman for the army". */
    private static int institution(Scan scan, int from, int to, int head) {
        for (int k = from; k <= to; k++) {
            Mention name = k == head ? null : scan.nameAt(k);
            if (name != null
                    && name.form() == Form.NAME
                    && !name.traits().nature().human()) {
                return name.head();
            }
        }
        return -1;
    }

    private static Mention.Reach reach(Sentence sentence, int from, int possessor) {
        String first = sentence.token(from).word().toLowerCase(Locale.ROOT);
        if (INDEFINITE.contains(first) || sentence.pos(from).equals("CD")) {
            return Mention.Reach.INDEFINITE;
        }
        return possessor >= 0 || DEFINITE.contains(first) ? Mention.Reach.DEFINITE : Mention.Reach.BARE;
    }

    /** "one of the officials", "some of its members": the number word is a mention of its own. */
    private void partitive(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        boolean number = sentence.pos(i).equals("CD")
                || sentence.token(i).lemma().equals("some")
                || sentence.token(i).lemma().equals("several");
        if (!number || i + 2 >= sentence.size() || !sentence.token(i + 1).word().equals("of")) {
            return;
        }
        int to = Chunks.right(sentence, i);
        boolean plural = !sentence.token(i).word().equalsIgnoreCase("one");
        if (sentence.pos(i + 2).equals("PRP")) {
            Traits one = Traits.of(Nature.SOURCE, plural, Gender.UNKNOWN);
            scan.add(new Mention(sentence, i, i, i + 2, i, Form.NOMINAL, "one", Mention.Reach.INDEFINITE, i + 2, one));
            return;
        }
        for (int k = to; k > i + 1; k--) {
            Role role = sentence.token(k).isNoun() && !scan.taken[k] ? roles.endingAt(sentence, k) : null;
            if (role != null && !role.nature().institution()) {
                int possessor = possessor(sentence, i + 2, k);
                Traits whole = describer.describe(scan, Chunks.left(sentence, k), k, k, role);
                Traits part = new Traits(
                        whole.nature(),
                        plural,
                        whole.gender(),
                        whole.country(),
                        whole.foreign(),
                        whole.sector(),
                        whole.office());
                scan.add(new Mention(
                        sentence, i, i, to, i, Form.NOMINAL, role.noun(), Mention.Reach.INDEFINITE, possessor, part));
                return;
            }
        }
    }
}
