package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds names of persons and institutions, with the titles before them. */
final class NameSpotter {
    private static final Traits PERSON = Traits.of(Nature.PERSON, false, Gender.UNKNOWN);
    private static final Traits BODY = Traits.of(Nature.BODY, false, Gender.UNKNOWN);

    private final Roles roles;
    private final Organizations organizations;
    private final GivenNames givenNames;
    private final Describer describer;

    NameSpotter(Roles roles, Organizations organizations, GivenNames givenNames) {
        this.roles = roles;
        this.organizations = organizations;
        this.givenNames = givenNames;
        this.describer = new Describer(roles);
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
        if (nation != null && nation.kind() != Nation.Kind.SEAT && nation.from() == i && nation.to() >= found.to()) {
            return -1; // a country, capital or seat: left to the states
        }
        int to = wholeName(scan.sentence, i, found.to());
        Traits traits = new Traits(
                found.entry().nature(),
                false,
                Gender.UNKNOWN,
                found.entry().country(),
                found.entry().country() == null,
                found.entry().sector(),
                null);
        if (to > found.to()) {
            return -1; // a longer name that only begins like a known one
        }
        addInstitution(scan, i, to, "=" + found.entry().name(), traits);
        return to;
    }

    private static boolean withinPerson(Sentence sentence, int from, int to) {
        return sentence.token(from).entity().equals("PERSON")
                && ((from > 0 && sentence.token(from - 1).entity().equals("PERSON"))
                        || (to + 1 < sentence.size()
                                && sentence.token(to + 1).entity().equals("PERSON")));
    }

    /** Where the recognizer sees one longer organization around a known name, the end of that. */
    private static int wholeName(Sentence sentence, int from, int to) {
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
        if (entity.equals("PERSON")) {
            person(scan, i, to);
            return to;
        }
        Nation nation = scan.nations[i];
        if (nation != null && nation.to() >= to) {
            return -1;
        }
        institution(scan, i, to);
        return to;
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
        Role last = roles.endingAt(sentence, to);
        if (last != null && !last.nature().human() && last.nature() != Nature.PEOPLE && to > i) {
            institution(scan, i, to);
            return to;
        }
        if (last == null && titled(scan, i)) {
            person(scan, i, to);
            return to;
        }
        return -1;
    }

    private static char first(Sentence sentence, int i) {
        return sentence.token(i).word().charAt(0);
    }

    private boolean titled(Scan scan, int i) {
        if (i == 0) {
            return false;
        }
        if (roles.honorific(scan.sentence.token(i - 1).word()) != null) {
            return true;
        }
        Role role = roles.endingAt(scan.sentence, i - 1);
        return role != null
                && role.nature().human()
                && scan.sentence.token(i - 1).isProper();
    }

    private void person(Scan scan, int from, int to) {
        Sentence sentence = scan.sentence;
        int start = from;
        while (start < to && isTitleWord(sentence, start)) {
            start++;
        }
        List<String> words = new ArrayList<>();
        for (int k = start; k <= to; k++) {
            if (!sentence.token(k).isPunctuation()) {
                words.add(Words.folded(sentence.token(k).word()));
            }
        }
        Traits traits = titles(scan, start, PERSON.withGender(givenNames.of(words)));
        scan.take(from, to);
        scan.add(new Mention(
                sentence,
                start,
                to,
                headOf(sentence, start, to),
                Form.NAME,
                String.join(" ", words),
                Mention.Reach.DEFINITE,
                -1,
                traits));
    }

    private boolean isTitleWord(Sentence sentence, int i) {
        if (roles.honorific(sentence.token(i).word()) != null) {
            return true;
        }
        Role role = roles.endingAt(sentence, i);
        return role != null && role.nature().human() && !role.sector().contains("CVL");
    }

    /** What the titles that end before {@code start} add: "Armenia's Deputy Defence Minister Gen." */
    private Traits titles(Scan scan, int start, Traits known) {
        Traits traits = known;
        int end = start - 1;
        for (int rounds = 0; end >= 0 && rounds < 3; rounds++) {
            Roles.Honorific honorific = roles.honorific(scan.sentence.token(end).word());
            Role role = roles.endingAt(scan.sentence, end);
            if (honorific != null && Character.isUpperCase(first(scan.sentence, end))) {
                scan.taken[end] = true;
                traits = traits.withGender(honorific.gender().or(traits.gender()))
                        .and(abbreviated(honorific));
                end--;
            } else if (role != null && role.nature().human() && !scan.taken[end]) {
                int from = Chunks.left(scan.sentence, end);
                int first = end - role.words() + 1;
                traits = traits.and(describer.describe(scan, from, end, end, role));
                scan.take(Math.min(first, end), end);
                end = from - 1;
                break;
            } else {
                break;
            }
        }
        return traits;
    }

    private Traits abbreviated(Roles.Honorific honorific) {
        Role role = roles.named(honorific.role());
        return role == null
                ? PERSON
                : new Traits(Nature.PERSON, false, Gender.UNKNOWN, null, false, role.sector(), role.noun());
    }

    private void institution(Scan scan, int from, int to) {
        Sentence sentence = scan.sentence;
        StringBuilder key = new StringBuilder();
        Set<String> codes = new LinkedHashSet<>();
        for (int k = from; k <= to; k++) {
            Token token = sentence.token(k);
            key.append(k > from ? " " : "").append(Words.folded(token.word()));
            String code = roles.modifier(token.word());
            if (code != null) {
                codes.add(code);
            }
        }
        Role role = roleOf(scan, from, to);
        Traits traits = BODY;
        if (role != null && !role.nature().human()) {
            codes.addAll(role.sector());
            Nature nature =
                    role.nature() == Nature.SITE || role.nature() == Nature.PEOPLE ? Nature.BODY : role.nature();
            traits = new Traits(nature, false, Gender.UNKNOWN, null, false, new ArrayList<>(codes), null);
        }
        addInstitution(scan, from, to, key.toString(), traits.withCountry(countryAround(scan, from, to)));
    }

    private @Nullable Role roleOf(Scan scan, int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            String word = scan.sentence.token(k).word();
            if (word.equals("of") || word.equals("for") || word.equals("on")) {
                return roles.endingAt(scan.sentence, k - 1);
            }
        }
        return roles.endingAt(scan.sentence, to);
    }

    private void addInstitution(Scan scan, int from, int to, String key, Traits traits) {
        int head = headOf(scan.sentence, from, to);
        int start = from;
        String country = traits.country() == null ? countryAround(scan, from, to) : traits.country();
        scan.take(from, to);
        scan.add(new Mention(
                scan.sentence,
                start,
                to,
                head,
                Form.NAME,
                key,
                Mention.Reach.DEFINITE,
                -1,
                traits.withCountry(country)));
    }

    /** The country in the name, before it ("Armenian", "Russia's") or behind it ("of Armenia"). */
    private static @Nullable String countryAround(Scan scan, int from, int to) {
        String country = scan.origin(from, to);
        int before = from - 1;
        if (country == null && before >= 0 && scan.sentence.pos(before).equals("POS")) {
            before--;
        }
        if (country == null && before >= 0 && scan.nations[before] != null) {
            country = scan.origin(before, before);
        }
        if (country == null
                && to + 2 < scan.sentence.size()
                && scan.sentence.token(to + 1).word().equals("of")) {
            int next = scan.sentence.pos(to + 2).equals("DT") ? to + 3 : to + 2;
            country = next < scan.sentence.size() ? scan.origin(next, next) : null;
        }
        return country == null || country.isEmpty() ? null : country;
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
