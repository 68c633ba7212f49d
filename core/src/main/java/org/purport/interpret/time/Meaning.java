package org.purport.interpret.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words mean before it is known when they were written. */
sealed interface Meaning {

    /** A word that means nothing by itself. */
    record Nothing() implements Meaning {
        static final Nothing WORD = new Nothing();
    }

    /** A number; {@code known} is false for "several". */
    record Count(double value, boolean known) implements Meaning {}

    /** "week". */
    record Unit(Grain grain) implements Meaning {}

    /** A length of time: "two hours and ten minutes". */
    record Length(List<Term> terms) implements Meaning {
        public Length {
            terms = List.copyOf(terms);
        }

        static Length of(Count count, Grain grain) {
            return new Length(List.of(new Term(count, grain)));
        }

        boolean known() {
            return terms.stream().allMatch(term -> term.count().known());
        }

        /** The finest unit named. */
        Grain grain() {
            return terms.get(terms.size() - 1).grain();
        }
    }

    /** So many units. */
    record Term(Count count, Grain grain) {}

    /** Something that comes back: its TIMEX3 value. */
    record Repeated(String value) implements Meaning {}

    /**
     * PAST_REF, PRESENT_REF, FUTURE_REF.
     *
     * @param ahead whether it is said of the future only: "soon captured" tells of the past
     */
    record Vague(String value, boolean ahead) implements Meaning {}

    /** A date counted from another one: "two days later", "last week", "that month". */
    record Base(Length length, int sign, Anchor anchor) {}

    /** From where a date is counted. */
    enum Anchor {
        /** The day of publication. */
        NOW,
        /** The day of publication, or a quarter that the text just named: "a year ago" compares it. */
        AGO,
        /** The date that the text named last. */
        THEN,
        /** The same, and where that is a quarter, the same quarter of another year: "a year earlier". */
        EARLIER,
        /** The day of publication in news, the date named last in a narrative. */
        STORY
    }

    /** On which side of its anchor a date without a year lies. */
    enum Direction {
        NEAREST,
        LAST,
        THIS,
        NEXT,
        /** Last before the date named last. */
        BEFORE,
        /** Within the year of the date named last. */
        WITHIN,
        /** First after the date named last. */
        AFTER
    }

    /** The part of the stretch that is meant. */
    enum Modifier {
        NONE,
        START,
        MIDDLE,
        END,
        ABOUT,
        ONWARD,
        UNTIL
    }

    /** Fields of a calendar date, from the coarsest to the finest. */
    enum Field {
        MILLENNIUM,
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        SEASON,
        HOLIDAY,
        MONTH,
        WEEK,
        DAY,
        WEEKEND,
        WEEKDAY,
        PART,
        CLOCK
    }

    /**
     * A calendar date of which some fields are said.
     *
     * @param fields not modifiable, in the order of {@link Field}
     */
    record Calendar(Map<Field, Integer> fields, @Nullable Base base, Direction direction, Modifier modifier)
            implements Meaning {
        public Calendar {
            fields = Collections.unmodifiableMap(fields.isEmpty() ? Map.of() : new EnumMap<>(fields));
        }

        static Calendar of(Field field, int value) {
            return new Calendar(Map.of(field, value), null, Direction.NEAREST, Modifier.NONE);
        }

        static Calendar of(Base base) {
            return new Calendar(Map.of(), base, Direction.NEAREST, Modifier.NONE);
        }

        /** Whether it says a time of day and nothing else. */
        boolean isClock() {
            return base == null && fields.keySet().stream().allMatch(field -> field.compareTo(Field.PART) >= 0);
        }

        /** Whether it says a day and no time of day. */
        boolean isDay() {
            return !has(Field.PART)
                    && !has(Field.CLOCK)
                    && (has(Field.DAY)
                            || has(Field.WEEKDAY)
                            || (base != null && base.length().grain() == Grain.DAY));
        }

        boolean has(Field field) {
            return fields.containsKey(field);
        }

        int field(Field field) {
            Integer value = fields.get(field);
            if (value == null) {
                throw new IllegalArgumentException("no " + field + " in " + this);
            }
            return value;
        }

        Calendar with(Direction other) {
            return other == Direction.NEAREST ? this : new Calendar(fields, base, other, modifier);
        }

        Calendar with(Modifier other) {
            return other == Modifier.NONE ? this : new Calendar(fields, base, direction, other);
        }

        Calendar with(Field field, int value) {
            Map<Field, Integer> more = new EnumMap<>(Field.class);
            more.putAll(fields);
            more.put(field, value);
            return new Calendar(more, base, direction, modifier);
        }

        /** Both in one, or null where they contradict each other. */
        @Nullable
        Calendar and(Calendar other) {
            if (base != null && other.base != null) {
                return null;
            }
            Map<Field, Integer> both = new EnumMap<>(Field.class);
            both.putAll(fields);
            for (Map.Entry<Field, Integer> entry : other.fields.entrySet()) {
                if (both.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                    return null;
                }
            }
            return new Calendar(
                    both,
                    base == null ? other.base : base,
                    direction == Direction.NEAREST ? other.direction : direction,
                    modifier == Modifier.NONE ? other.modifier : modifier);
        }
    }
}
