package org.purport.interpret.actor;

import org.purport.model.Sentence;

/** Finds names of persons and institutions, with the titles before them. */
final class NameSpotter {
    private final Roles roles;
    private final Organizations organizations;
    private final PersonNames persons;
    private final InstitutionNames institutions;

    NameSpotter(Roles roles, Organizations organizations, GivenNames givenNames) {
        this.roles = roles;
        this.organizations = organizations;
        this.persons = new PersonNames(roles, givenNames);
        this.institutions = new InstitutionNames(roles);
    }

    void spot(Scan scan) {
        Sentence sentence = scan.sentence;
        for (int i = 0; i < sentence.size(); i++) {
            if (scan.taken[i]) {
                continue;
            }
            int to = known(scan, i);
            if (to < i) {
                to = recognized(scan, i);
            }
            if (to < i) {
                to = capitalized(scan, i);
            }
            i = Math.max(i, to);
        }
    }

    /** A known organization at {@code i}; its last token, or -1. */
    private int known(Scan scan, int i) {
        Organizations.Found found = organizations.startingAt(scan.sentence, i);
        if (found == null
                || withinPerson(scan.sentence, i, found.to())
                || scan.sentence.pos(i).equals("PRP")) {
            return -1;
        }
        Nation nation = scan.nations[i];
        if (nation != null
                && nation.kind() != Nation.Kind.SEAT
                && nation.kind() != Nation.Kind.REGION
                && nation.from() == i
                && nation.to() >= found.to()) {
            return -1; // a country, capital or seat: left to the states
        }
        if (found.actor().weak() && !acts(scan.sentence, i, found.to())) {
            scan.take(i, found.to());
            return found.to();
        }
        int to = wholeName(scan.sentence, found.to());
        Traits traits = new Traits(
                found.nature(),
                false,
                Gender.UNKNOWN,
                found.actor().country(),
                found.actor().country() == null,
                found.actor().sector(),
                null);
        if (to > found.to()) {
            return -1; // a longer name that only begins like a known one
        }
        institutions.add(scan, i, to, "=" + found.actor().name(), traits);
        return to;
    }

    private static boolean withinPerson(Sentence sentence, int from, int to) {
        return sentence.token(from).entity().equals("PERSON")
                && ((from > 0 && sentence.token(from - 1).entity().equals("PERSON"))
                        || (to + 1 < sentence.size()
                                && sentence.token(to + 1).entity().equals("PERSON")));
    }

    /** Where the recognizer sees one longer organization around a known name, the end of that. */
    private static int wholeName(Sentence sentence, int to) {
        int end = to;
        while (end + 1 < sentence.size()
                && sentence.token(end + 1).entity().equals("ORGANIZATION")
                && sentence.token(end).entity().equals("ORGANIZATION")
                && sentence.token(end + 1).isProper()) {
            end++;
        }
        return end;
    }

    /** A name that the recognizer sees at {@code i}; its last token, or -1. */
    private int recognized(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        String entity = sentence.token(i).entity();
        if (entity.equals("O") || entity.equals("LOCATION")) {
            return -1;
        }
        int to = i;
        while (to + 1 < sentence.size() && sentence.token(to + 1).entity().equals(entity) && !scan.taken[to + 1]) {
            to++;
        }
        while (to > i && (sentence.token(to).isPunctuation() || sentence.pos(to).equals("POS"))) {
            to--;
        }
        Nation country = scan.nations[i];
        if (country != null && country.from() == i && country.to() >= to && !bearsCountry(scan, i, to)) {
            return -1;
        }
        if (entity.equals("PERSON")) {
            to = withNickname(sentence, to);
        }
        if (scan.isPlace(i, to) && !titled(scan, i)) {
            return -1;
        }
        if (entity.equals("PERSON")) {
            persons.add(scan, i, to);
            return to;
        }
        return institution(scan, i, to);
    }

    /** An institution that the recognizer sees at tokens {@code i} to {@code to}; its last token, or -1 where it is none. */
    private int institution(Scan scan, int i, int to) {
        Nation nation = scan.nations[i];
        boolean country = nation != null && nation.to() >= to;
        if (country || portfolio(scan.sentence, i)) {
            return -1; // the State of "Secretary of State"
        }
        if (institutions.isWeak(scan.sentence, to) && !acts(scan.sentence, i, to)) {
            scan.take(i, to);
        } else {
            institutions.add(scan, i, to);
        }
        return to;
    }

    /** Whether tokens {@code from} to {@code to} are the subject of a verb. */
    private static boolean acts(Sentence sentence, int from, int to) {
        int head = headOf(sentence, from, to);
        int governor = sentence.head(head);
        return governor >= 0
                && sentence.isRelation(head, "nsubj")
                && sentence.token(governor).isVerb();
    }

    /** Whether a country's name at {@code i} is a person's: "Ms. Jordan", "Georgia" after "Georgia Roe". */
    private boolean bearsCountry(Scan scan, int i, int to) {
        return i == to
                && scan.sentence.token(i).entity().equals("PERSON")
                && (titled(scan, i) || scan.isPersonsName(i));
    }

    /** Matiu "Matt" Ratana: one name. */
    private static int withNickname(Sentence sentence, int to) {
        int end = to + 1;
        boolean marked = end + 3 < sentence.size()
                && sentence.token(end).isPunctuation()
                && sentence.token(end).word().length() == 1
                && "\"\u201c(".contains(sentence.token(end).word())
                && sentence.token(end + 2).isPunctuation();
        int next = end + 3;
        if (!marked || !sentence.token(next).entity().equals("PERSON")) {
            return to;
        }
        while (next + 1 < sentence.size() && sentence.token(next + 1).entity().equals("PERSON")) {
            next++;
        }
        return next;
    }

    /** Whether "Secretary of" or "Minister of" stands before: what follows is a portfolio. */
    private static boolean portfolio(Sentence sentence, int i) {
        if (i < 2 || !sentence.token(i - 1).word().equals("of")) {
            return false;
        }
        String before = Roles.plain(sentence.token(i - 2).word());
        return before.equals("secretary") || before.equals("minister") || before.equals("undersecretary");
    }

    /** Capitals that the recognizer missed: an institution by its last word, a person by the title before. */
    private int capitalized(Scan scan, int i) {
        Sentence sentence = scan.sentence;
        if (!sentence.token(i).isProper() || scan.nations[i] != null || !Character.isUpperCase(first(sentence, i))) {
            return -1;
        }
        int to = i;
        while (to + 1 < sentence.size()
                && sentence.token(to + 1).isProper()
                && sentence.token(to + 1).entity().equals("O")
                && scan.nations[to + 1] == null
                && Character.isUpperCase(first(sentence, to + 1))) {
            to++;
        }
        if (to + 1 < sentence.size() && isOutletNoun(sentence, to + 1)) {
            institutions.add(scan, i, to + 1);
            return to + 1;
        }
        Role last = roles.endingAt(sentence, to);
        if (last != null && !last.nature().human() && last.nature() != Nature.PEOPLE && to > i) {
            institutions.add(scan, i, to);
            return to;
        }
        if (last == null && (titled(scan, i) || (to > i && personal(sentence, i, to)))) {
            persons.add(scan, i, to);
            return to;
        }
        return -1;
    }

    /** Two capitals that speak or that a role noun describes are a person. */
    private boolean personal(Sentence sentence, int from, int to) {
        int head = headOf(sentence, from, to);
        int described = sentence.child(head, "appos");
        Role role = described < 0 ? null : roles.endingAt(sentence, described);
        return (role != null && role.nature().human()) || persons.isGivenName(sentence, from, to);
    }

    /** "Zodiak radio", "Kviris newspaper": a name with the noun that says what it is. */
    private boolean isOutletNoun(Sentence sentence, int i) {
        Role role = roles.endingAt(sentence, i);
        boolean last = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
        return last
                && role != null
                && role.words() == 1
                && role.nature() == Nature.OUTLET
                && sentence.pos(i).equals("NN");
    }

    private static char first(Sentence sentence, int i) {
        return sentence.token(i).word().charAt(0);
    }

    private boolean titled(Scan scan, int i) {
        if (i == 0) {
            return false;
        }
        if (i > 1
                && scan.sentence.token(i - 1).word().equals("as")
                && scan.sentence.token(i - 2).word().equals("known")) {
            return true; // a spokesman "known as Kiki Petro"
        }
        if (roles.honorific(scan.sentence.token(i - 1).word()) != null) {
            return true;
        }
        Role role = roles.endingAt(scan.sentence, i - 1);
        return role != null
                && role.nature().human()
                && scan.sentence.token(i - 1).isProper();
    }

    /** The token of a stretch that hangs on a word outside, the last where several do. */
    static int headOf(Sentence sentence, int from, int to) {
        for (int k = to; k >= from; k--) {
            int governor = sentence.head(k);
            if ((governor < from || governor > to) && !sentence.token(k).isPunctuation()) {
                return k;
            }
        }
        return to;
    }
}
