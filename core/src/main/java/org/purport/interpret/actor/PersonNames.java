package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Sentence;

/** Reads a person's name and the titles before it. */
final class PersonNames {
    private static final int MOST_TITLES = 3;

    private static final Traits PERSON = Traits.of(Nature.PERSON, false, Gender.UNKNOWN);

    private final Roles roles;
    private final GivenNames givenNames;
    private final Describer describer;

    /**
     * The titles before a name.
     *
     * @param lead first token of the titles
     * @param owner head token of the institution that they name, or -1
     */
    private record Titles(Traits traits, int lead, int owner) {}

    PersonNames(Roles roles, GivenNames givenNames) {
        this.roles = roles;
        this.givenNames = givenNames;
        this.describer = new Describer(roles);
    }

    /** Adds the person whom tokens {@code from} to {@code to} name; titles among them are no part of the name. */
    void add(Scan scan, int from, int to) {
        Sentence sentence = scan.sentence;
        int start = from;
        while (start < to && isTitle(sentence, start)) {
            start++;
        }
        List<String> words = new ArrayList<>();
        for (int k = start; k <= to; k++) {
            if (!sentence.token(k).isPunctuation()) {
                words.add(Words.folded(sentence.token(k).word()));
            }
        }
        if (words.isEmpty()) {
            return;
        }
        Titles titles = titles(scan, start, PERSON.withGender(givenNames.of(words)));
        scan.take(from, to);
        int head = NameSpotter.headOf(sentence, start, to);
        String key = String.join(" ", words);
        scan.add(new Mention(
                sentence,
                titles.lead,
                start,
                to,
                head,
                Form.NAME,
                key,
                Mention.Reach.DEFINITE,
                titles.owner,
                titles.traits));
    }

    /** Whether tokens {@code from} to {@code to} begin with a name that people are given. */
    boolean isGivenName(Sentence sentence, int from, int to) {
        String first = Words.folded(sentence.token(from).word());
        String rest = Words.folded(sentence.token(to).word());
        return givenNames.of(List.of(first, rest)) != Gender.UNKNOWN;
    }

    private boolean isTitle(Sentence sentence, int i) {
        if (roles.honorific(sentence.token(i).word()) != null) {
            return true;
        }
        Role role = roles.endingAt(sentence, i);
        return role != null && role.nature().human() && !role.sector().contains("CVL");
    }

    /** What the titles that end before {@code start} add: "Armenia's Deputy Defence Minister Gen." */
    private Titles titles(Scan scan, int start, Traits known) {
        Traits traits = known;
        int end = start - 1;
        for (int i = 0; end >= 0 && i < MOST_TITLES; i++) {
            Roles.Honorific honorific = roles.honorific(scan.sentence.token(end).word());
            if (honorific == null
                    || !Character.isUpperCase(scan.sentence.token(end).word().charAt(0))) {
                break;
            }
            scan.taken[end] = true;
            traits = traits.withGender(honorific.gender().or(traits.gender())).and(abbreviated(honorific));
            end--;
        }
        Role role = end >= 0 ? roles.endingAt(scan.sentence, end) : null;
        if (role == null || !role.nature().human() || scan.taken[end]) {
            return new Titles(traits, end + 1, -1);
        }
        int from = Math.min(Chunks.left(scan.sentence, end), end - role.words() + 1);
        int owner = owner(scan, from, end);
        traits = traits.and(describer.describe(scan, from, end, end, role));
        for (int k = from; k <= end; k++) {
            scan.taken[k] |= k > end - role.words()
                    || (scan.nations[k] == null && scan.sentence.token(k).isProper());
        }
        return new Titles(traits, from, owner);
    }

    /** The institution that the titles name: "Foreign Ministry spokesman", "the Progressive Alliance's candidate". */
    private static int owner(Scan scan, int from, int end) {
        for (int k = end; k >= from; k--) {
            Mention name = scan.nameAt(k);
            if (name != null) {
                return name.head();
            }
            if (scan.sentence.pos(k).equals("PRP$")) {
                return k;
            }
        }
        return -1;
    }

    private Traits abbreviated(Roles.Honorific honorific) {
        Role role = roles.named(honorific.role());
        return role == null
                ? PERSON
                : new Traits(Nature.PERSON, false, Gender.UNKNOWN, null, false, role.sector(), role.noun());
    }
}
