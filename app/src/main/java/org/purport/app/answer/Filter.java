package org.purport.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.app.brief.Words;
import org.purport.keep.Condition;
import org.purport.keep.Condition.Kind;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;

/** What claims are looked for by: the names that every way in has in common, and what may stand behind each. */
public enum Filter {
    TEXT("Words of what is said, in any form; words in quotation marks stand side by side."),
    SOURCE("Part of the name of who says it."),
    ACTOR("Part of the name of who speaks or takes part."),
    ACT("What the source does: " + Words.all(Claim.Act.values()) + "."),
    STATUS("How it stands with what is said: " + Words.all(Factuality.Status.values()) + "."),
    TYPE("A PLOVER type of event: " + Words.all(EventType.Plover.values()) + "."),
    PLACE("Part of the name of where it happens, or a country's three letters."),
    OUTLET("Part of the name of who published it."),
    REPORT("The id of a report."),
    SINCE("First day of publication, as in 2023-09-01."),
    UNTIL("Last day of publication, as in 2023-09-07."),
    WHEN(
            "A day or an interval in which what is said happens, as in 2023-09-01/2023-09-07; either end may be left open.");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?(/(\\d{4}-\\d{2}-\\d{2})?)?");

    private final String description;

    Filter(String description) {
        this.description = description;
    }

    /** The name that it has in questions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may stand behind it, in a sentence. */
    public String description() {
        return description;
    }

    /**
     * The conditions that these values set; empty values set none.
     *
     * @throws Unanswerable where a value cannot stand behind its name
     */
    public static List<Condition> conditions(Map<Filter, String> values) {
        List<Condition> conditions = new ArrayList<>();
        values.forEach((filter, value) -> {
            if (!value.isBlank() && filter != SINCE && filter != UNTIL) {
                conditions.add(filter.condition(value.strip()));
            }
        });
        String since = SINCE.day(values.getOrDefault(SINCE, ""));
        String until = UNTIL.day(values.getOrDefault(UNTIL, ""));
        if (!since.isEmpty() || !until.isEmpty()) {
            conditions.add(new Condition(Kind.PUBLISHED, since + "/" + until));
        }
        return conditions;
    }

    private Condition condition(String value) {
        return switch (this) {
            case TEXT -> new Condition(Kind.TEXT, value);
            case SOURCE -> new Condition(Kind.SOURCE, value);
            case ACTOR -> new Condition(Kind.ACTOR, value);
            case ACT -> new Condition(Kind.ACT, known(value, Claim.Act.values()));
            case STATUS -> new Condition(Kind.STATUS, known(value, Factuality.Status.values()));
            case TYPE -> new Condition(Kind.TYPE, known(value, EventType.Plover.values()));
            case PLACE -> new Condition(Kind.PLACE, value);
            case OUTLET -> new Condition(Kind.OUTLET, value);
            case REPORT -> new Condition(Kind.REPORT, value);
            case WHEN -> new Condition(Kind.WHEN, days(value));
            case SINCE, UNTIL -> new Condition(Kind.PUBLISHED, day(value));
        };
    }

    private String known(String value, Enum<?>[] constants) {
        return Words.known(value, constants)
                .orElseThrow(() -> new Unanswerable(
                        Reason.UNCLEAR, "'" + value + "' is no " + word() + ": there are " + Words.all(constants)));
    }

    private String day(String value) {
        return day(value, word());
    }

    /** The day as it was given, blank where none was. */
    static String day(String value, String name) {
        String day = value.strip();
        if (!day.isEmpty() && !DAY.matcher(day).matches()) {
            throw new Unanswerable(Reason.UNCLEAR, name + " is a day as in 2023-09-05, not '" + value + "'");
        }
        return day;
    }

    private String days(String value) {
        if (value.equals("/") || !DAYS.matcher(value).matches()) {
            throw new Unanswerable(
                    Reason.UNCLEAR,
                    word() + " is a day as in 2023-09-05 or an interval as in 2023-09-01/2023-09-07, not '" + value
                            + "'");
        }
        return value;
    }
}
