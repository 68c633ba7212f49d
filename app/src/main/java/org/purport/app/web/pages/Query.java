package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.web.Refusal;
import org.purport.keep.Condition;
import org.purport.keep.Condition.Kind;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;

/**
 * A question to the claims in one line, as in {@code source:Kremlin act:denies place:"Vladivostok" since:2023-09 shells}.
 *
 * <p>What has no filter before it is looked for in the words of what is said.
 */
public record Query(List<Term> terms) {
    private static final Pattern TERM = Pattern.compile("(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("source", Kind.SOURCE),
            Map.entry("actor", Kind.ACTOR),
            Map.entry("place", Kind.PLACE),
            Map.entry("act", Kind.ACT),
            Map.entry("status", Kind.STATUS),
            Map.entry("type", Kind.TYPE),
            Map.entry("outlet", Kind.OUTLET),
            Map.entry("report", Kind.REPORT),
            Map.entry("since", Kind.PUBLISHED),
            Map.entry("until", Kind.PUBLISHED),
            Map.entry("on", Kind.PUBLISHED),
            Map.entry("when", Kind.WHEN));

    public Query {
        terms = List.copyOf(terms);
    }

    /**
     * A part of the question.
     *
     * @param filter before the colon, empty for words
     * @param quoted whether it stood in quotation marks
     */
    public record Term(String filter, String value, boolean quoted) {
        String text() {
            if (filter.isEmpty()) {
                return quoted ? "\"" + value + "\"" : value;
            }
            return Query.filter(filter, value);
        }
    }

    /** A filter as one writes it: {@code source:"the Kremlin"}. */
    static String filter(String name, String value) {
        String plain = value.replace("\"", "");
        return name + ":" + (plain.matches("\\S+") ? plain : "\"" + plain + "\"");
    }

    static Query of(@Nullable String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text == null ? "" : text);
        while (matcher.find()) {
            String filter = Objects.requireNonNullElse(matcher.group(1), "").toLowerCase(Locale.ROOT);
            boolean quoted = matcher.group(2) != null;
            String value = quoted ? matcher.group(2) : Objects.requireNonNullElse(matcher.group(3), "");
            if (filter.isEmpty() || KINDS.containsKey(filter)) {
                if (!value.isBlank()) {
                    terms.add(new Term(filter, value.strip(), quoted));
                }
            } else {
                terms.add(new Term("", filter + ":" + value, true));
            }
        }
        return new Query(terms);
    }

    /** The names of the filters. */
    static List<String> filters() {
        return List.of(
                "source", "actor", "place", "act", "status", "type", "outlet", "report", "since", "until", "on",
                "when");
    }

    String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" "));
    }

    Query without(Term term) {
        return new Query(terms.stream().filter(each -> !each.equals(term)).toList());
    }

    /** The question with another filter, unless it has it. */
    Query with(String filter, String value) {
        Term added = new Term(filter, value.replace("\"", ""), false);
        List<Term> all = new ArrayList<>(terms);
        if (terms.stream()
                .noneMatch(term -> term.filter().equals(filter) && term.value().equalsIgnoreCase(added.value()))) {
            all.add(added);
        }
        return new Query(all);
    }

    /** What claims have to meet. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Term term : terms) {
            if (!term.filter().isEmpty()) {
                conditions.add(condition(term));
            }
        }
        String words = terms.stream()
                .filter(term -> term.filter().isEmpty())
                .map(Term::text)
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            conditions.add(new Condition(Kind.TEXT, words));
        }
        return conditions;
    }

    private static Condition condition(Term term) {
        Kind kind = Objects.requireNonNull(KINDS.get(term.filter()));
        return new Condition(
                kind,
                switch (kind) {
                    case ACT -> known(term, Claim.Act.values());
                    case STATUS -> known(term, Factuality.Status.values());
                    case TYPE -> known(term, EventType.Plover.values());
                    case PUBLISHED, WHEN -> days(term);
                    case SOURCE, ACTOR, PLACE, OUTLET, REPORT, TEXT -> term.value();
                });
    }

    private static String known(Term term, Enum<?>[] constants) {
        return Words.known(term.value(), constants)
                .orElseThrow(() -> Refusal.unclear(
                        "“" + term.value() + "” is no " + term.filter() + ": there are " + Words.all(constants) + "."));
    }

    private static String days(Term term) {
        String[] parts = term.value().split("/", -1);
        for (String part : parts) {
            if (parts.length > 2 || !(part.isEmpty() || DAY.matcher(part).matches())) {
                throw Refusal.unclear(
                        "“" + term.value() + "” is no day: write 2023-09-05, 2023-09, 2023, or two with / between.");
            }
        }
        String from = first(parts[0]);
        String to = last(parts.length == 2 ? parts[1] : parts[0]);
        return switch (term.filter()) {
            case "since" -> from + "/";
            case "until" -> "/" + to;
            default -> from + "/" + to;
        };
    }

    private static String first(String day) {
        return day.length() == 4 ? day + "-01-01" : day.length() == 7 ? day + "-01" : day;
    }

    private static String last(String day) {
        // No day of a month comes after its 31st, whether it has one or not: days are compared as text.
        return day.length() == 4 ? day + "-12-31" : day.length() == 7 ? day + "-31" : day;
    }
}
