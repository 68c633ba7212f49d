package org.purport.keep;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that a listed claim has to meet. */
public record Condition(Kind kind, String value) {
    /** What is looked at, and how. */
    public enum Kind {
        /** Part of the name of who says it. */
        SOURCE("like ? escape '\\'"),
        /** Part of the name of someone who speaks or takes part in what is said. */
        ACTOR("like ? escape '\\'"),
        /** Part of the name of a place where it happens, or its country's three letters. */
        PLACE("like ? escape '\\'"),
        /** The contract's word for the act. */
        ACT("= ?"),
        /** The contract's word for the status of an event inside. */
        STATUS("= ?"),
        /** A PLOVER type of an event inside. */
        TYPE("= ?"),
        /** Part of the outlet's name. */
        OUTLET(""),
        /** The report's id. */
        REPORT(""),
        /** Words of the claim, in any form; words in quotation marks stand side by side. */
        TEXT(""),
        /** A day or an interval of days "2024-01-01/2024-01-31", either end open, in which the report was published. */
        PUBLISHED(""),
        /** A day or an interval in which what is said can happen. */
        WHEN("");

        private final String match;

        Kind(String match) {
            this.match = match;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an index leads from it to claims. */
    boolean picksClaims() {
        return switch (kind) {
            case SOURCE, ACTOR, PLACE, ACT, STATUS, TYPE, TEXT -> true;
            case OUTLET, REPORT, PUBLISHED, WHEN -> false;
        };
    }

    String sql() {
        return switch (kind) {
            case SOURCE, ACTOR, PLACE, ACT, STATUS, TYPE, TEXT -> "o.claim in (" + picked() + ")";
            case OUTLET -> "r.outlet like ? escape '\\'";
            case REPORT -> "r.id = ?";
            case PUBLISHED -> "coalesce(r.published, '~') >= ? and coalesce(r.published, '~') < ? || '~'";
            case WHEN -> "c.last >= ? and c.first <= ?";
        };
    }

    /** The claims that meet it, where it picks claims. */
    String picked() {
        return kind == Kind.TEXT
                ? "select rowid as claim from claim_text where claim_text match ?"
                : "select claim from claim_name where name in " + names();
    }

    private String names() {
        return "(select number from name where kind = '" + kind.word() + "' and folded " + kind.match + ")";
    }

    /** Asks of one claim whether it meets the condition, where it picks claims. */
    String met() {
        return kind == Kind.TEXT
                ? "exists (select 1 from claim_text where claim_text match ? and rowid = c.number)"
                : "exists (select 1 from claim_name where claim = c.number and name in " + names() + ")";
    }

    List<Object> values() {
        return switch (kind) {
            case SOURCE, ACTOR, PLACE -> List.of("%" + escaped(folded(value)) + "%");
            // Outlets stand in the records as they call themselves, so they are compared so.
            case OUTLET -> List.of("%" + escaped(value.strip()) + "%");
            case ACT, STATUS, TYPE -> List.of(folded(value));
            case REPORT -> List.of(value);
            case TEXT -> List.of(match(value));
            case PUBLISHED, WHEN -> List.of(from(), to());
        };
    }

    private String from() {
        String from = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
        return from.isEmpty() ? "0000-01-01" : from;
    }

    private String to() {
        String to = value.substring(value.indexOf('/') + 1);
        return to.isEmpty() ? "9999-12-31" : to;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** Small letters without accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    /** The words as a query of SQLite's full-text search, in which no sign of theirs has a meaning. */
    static String match(String words) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(words);
        while (matcher.find()) {
            String term = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add('"' + term + '"');
            }
        }
        return terms.isEmpty() ? "\"\"" : String.join(" ", terms);
    }
}
