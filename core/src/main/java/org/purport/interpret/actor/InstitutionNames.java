package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Reads the name of an institution: what it is and of which country, as far as its words tell. */
final class InstitutionNames {
    private static final Traits BODY = Traits.of(Nature.BODY, false, Gender.UNKNOWN);

    private final Roles roles;

    InstitutionNames(Roles roles) {
        this.roles = roles;
    }

    /** Adds the institution that tokens {@code from} to {@code to} name. */
    void add(Scan scan, int from, int to) {
        StringBuilder key = new StringBuilder();
        Set<String> codes = new LinkedHashSet<>();
        for (int k = from; k <= to; k++) {
            Token token = scan.sentence.token(k);
            key.append(k > from ? " " : "").append(Words.folded(token.word()));
            String code = roles.modifier(token.word());
            if (code != null) {
                codes.add(code);
            }
        }
        Role role = roleOf(scan.sentence, from, to);
        Traits traits = BODY;
        if (role != null && !role.nature().human()) {
            codes.addAll(role.sector());
            boolean kept = role.nature() != Nature.PEOPLE && role.nature() != Nature.LAND;
            traits = new Traits(
                    kept ? role.nature() : Nature.BODY,
                    false,
                    Gender.UNKNOWN,
                    null,
                    false,
                    new ArrayList<>(codes),
                    null);
        }
        add(scan, from, to, key.toString(), traits);
    }

    /** Adds a known institution; a country that the text tells wins where the table knows none. */
    void add(Scan scan, int from, int to, String key, Traits traits) {
        String country = traits.country() == null ? countryAround(scan, from, to) : traits.country();
        int head = NameSpotter.headOf(scan.sentence, from, to);
        scan.take(from, to);
        scan.add(new Mention(
                scan.sentence,
                from,
                from,
                to,
                head,
                Form.NAME,
                key,
                Mention.Reach.DEFINITE,
                -1,
                traits.withCountry(country)));
    }

    /** Whether a name that ends here is an actor only as the subject of a verb: "Wellhouse Lane". */
    boolean isWeak(Sentence sentence, int to) {
        Role role = roles.inName(sentence.token(to).word());
        return role != null && role.weak();
    }

    private @Nullable Role roleOf(Sentence sentence, int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            String word = sentence.token(k).word();
            if (word.equals("of") || word.equals("for") || word.equals("on")) {
                return typed(sentence, k - 1);
            }
        }
        return typed(sentence, to);
    }

    private @Nullable Role typed(Sentence sentence, int i) {
        Role role = roles.endingAt(sentence, i);
        boolean tells = role != null && !role.nature().human() && role.nature() != Nature.PEOPLE && !role.weak();
        return tells ? role : roles.inName(sentence.token(i).word());
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
}
