package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;

/** Reads the traits of an actor off the words around a role noun. */
final class Describer {
    /** Adjectives that belong to an office; others only describe its holder. */
    private static final Set<String> RANKS = Set.of(
            "deputy",
            "vice",
            "acting",
            "former",
            "ex",
            "retired",
            "interim",
            "chief",
            "senior",
            "foreign",
            "military",
            "federal",
            "permanent",
            "special");

    private final Roles roles;

    Describer(Roles roles) {
        this.roles = roles;
    }

    /** What tokens {@code from} to {@code to} around the role that ends at {@code head} say. */
    Traits describe(Scan scan, int from, int head, int to, Role role) {
        boolean plural = plural(scan.sentence, head, role);
        int start = head - role.words() + 1;
        String country = scan.origin(from, Math.max(from - 1, start - 1));
        Mention owner = null;
        for (int k = from; k < start && owner == null; k++) {
            owner = scan.nameAt(k);
        }
        if ((country == null || country.isEmpty()) && to > head) {
            String behind = scan.origin(head + 1, to);
            country = behind == null ? country : behind;
            owner = owner == null ? firstName(scan, head + 1, to) : owner;
        }
        List<String> sector = sectors(scan, from, start, to, head, role);
        if (owner != null && owner.form() == Form.NAME) {
            country = country == null || country.isEmpty() ? owner.traits().country() : country;
            if (!owner.traits().nature().human()) {
                sector = Traits.both(owner.traits().sector(), sector);
            }
        }
        boolean foreign = "".equals(country) || (owner != null && owner.traits().foreign() && country == null);
        return new Traits(
                informed(scan.sentence, head, to) ? Nature.SOURCE : role.nature(),
                plural,
                role.gender(),
                "".equals(country) ? null : country,
                foreign,
                sector,
                office(scan, from, start, role));
    }

    /** "three people with knowledge of the matter" are sources, whatever they are called. */
    private static boolean informed(Sentence sentence, int head, int to) {
        for (int k = head + 1; k <= Math.min(to, head + 2); k++) {
            String lemma = sentence.lemma(k);
            if (lemma.equals("knowledge") || lemma.equals("familiar") || lemma.equals("close")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention firstName(Scan scan, int from, int to) {
        for (int k = from; k <= to; k++) {
            Mention name = scan.nameAt(k);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static boolean plural(Sentence sentence, int head, Role role) {
        String pos = sentence.pos(head);
        if (role.nature() == Nature.FORCE) {
            return false; // "police" is tagged now so, now so
        }
        return pos.equals("NNS") || pos.equals("NNPS") || role.nature() == Nature.PEOPLE;
    }

    private List<String> sectors(Scan scan, int from, int start, int to, int head, Role role) {
        Set<String> codes = new LinkedHashSet<>();
        for (int k = from; k <= to; k++) {
            if ((k < start || k > head) && scan.nameAt(k) == null) {
                addModifier(scan.sentence.token(k).word(), codes);
            }
        }
        codes.addAll(role.sector());
        return new ArrayList<>(codes);
    }

    private void addModifier(String word, Set<String> codes) {
        String code = roles.modifier(word);
        if (code != null) {
            codes.add(code);
        }
    }

    /** The role with the words that tell it from others: "deputy defence minister", not "new", "the", "Russian". */
    private static @Nullable String office(Scan scan, int from, int start, Role role) {
        if (!role.nature().human()) {
            return null;
        }
        StringBuilder office = new StringBuilder();
        for (int k = from; k < start; k++) {
            String pos = scan.sentence.pos(k);
            boolean telling = (pos.startsWith("N") || RANKS.contains(scan.sentence.lemma(k)))
                    && scan.nations[k] == null
                    && scan.nameAt(k) == null;
            boolean owner = k + 1 < start && scan.sentence.pos(k + 1).equals("POS");
            if (owner) {
                office.setLength(0);
            } else if (telling) {
                office.append(scan.sentence.token(k).word().toLowerCase(Locale.ROOT))
                        .append(' ');
            }
        }
        return office.append(role.noun()).toString();
    }
}
