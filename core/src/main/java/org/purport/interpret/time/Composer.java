package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Base;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Count;
import org.purport.interpret.time.Meaning.Field;
import org.purport.interpret.time.Meaning.Length;
import org.purport.interpret.time.Meaning.Repeated;
import org.purport.interpret.time.Meaning.Term;
import org.purport.interpret.time.Meaning.Unit;
import org.purport.interpret.time.Meaning.Vague;

/** Makes the meaning of an expression of the meanings of its parts. */
final class Composer {
    private Composer() {}

    /**
     * The meaning, or null where the parts do not go together.
     *
     * @param parts those of the expression
     * @param around those of the expression and of what is only looked at
     */
    static @Nullable Meaning compose(Action action, List<Edge> parts, List<Edge> around) {
        return switch (action.kind()) {
            case DATE -> date(action, parts, null);
            case SHIFT -> shift(action, parts);
            case COUNT -> count(action, parts);
            case FIELD -> field(action, parts);
            case NUMBER -> new Count(action.number(), action.number() > 0);
            case ALSO -> also(action, parts, around);
            case BC -> beforeChrist(action, parts);
            case LENGTH -> length(action, parts);
            case SUM -> sum(parts);
            case SAME -> same(action, parts);
            case REPEATED -> repeated(action, parts);
            case VAGUE -> new Vague(action.value(), action.direction() == Meaning.Direction.NEXT);
        };
    }

    private static <M extends Meaning> @Nullable M first(Class<M> kind, List<Edge> parts) {
        for (Edge part : parts) {
            if (kind.isInstance(part.meaning())) {
                return kind.cast(part.meaning());
            }
        }
        return null;
    }

    private static @Nullable Calendar date(Action action, List<Edge> parts, @Nullable Calendar start) {
        Calendar date = start;
        for (Edge part : parts) {
            if (part.meaning() instanceof Calendar calendar) {
                date = date == null ? calendar : date.and(calendar);
                if (date == null) {
                    return null;
                }
            }
        }
        return date == null ? null : date.with(action.direction()).with(action.modifier());
    }

    private static @Nullable Calendar shift(Action action, List<Edge> parts) {
        Unit unit = first(Unit.class, parts);
        Grain grain = unit == null ? action.grain() : unit.grain();
        int sign = action.number() < 0 ? -1 : 1;
        Length length = Length.of(new Count(Math.abs(action.number()), true), grain);
        return date(action, parts, Calendar.of(new Base(length, sign, action.anchor())));
    }

    private static @Nullable Meaning count(Action action, List<Edge> parts) {
        Length said = first(Length.class, parts);
        Unit unit = first(Unit.class, parts);
        Length length = said;
        if (length == null) {
            if (unit == null) {
                return null;
            }
            length = Length.of(new Count(0, false), unit.grain());
        }
        return date(action, parts, Calendar.of(new Base(length, action.number() < 0 ? -1 : 1, action.anchor())));
    }

    private static @Nullable Calendar field(Action action, List<Edge> parts) {
        Count count = first(Count.class, parts);
        Field field = Field.valueOf(action.value());
        int value = (int) (action.number() != 0 || count == null ? action.number() : count.value());
        return inRange(field, value) ? date(action, parts, Calendar.of(field, value)) : null;
    }

    private static boolean inRange(Field field, int value) {
        return switch (field) {
            case HALF -> value >= 1 && value <= 2;
            case QUARTER -> value >= 1 && value <= 4;
            case CENTURY -> value >= 1 && value <= 30;
            case DAY -> value >= 1 && value <= 31;
            case WEEK -> value >= 1 && value <= 5;
            default -> true;
        };
    }

    private static Length length(Action action, List<Edge> parts) {
        Unit unit = first(Unit.class, parts);
        Count count = first(Count.class, parts);
        boolean more = count != null && action.value().equals("MORE");
        Count number = count == null || more
                ? new Count(action.number() + (count == null ? 0 : count.value()), action.number() > 0)
                : count;
        return Length.of(number, unit == null ? action.grain() : unit.grain());
    }

    /** "May 4 and 5": the second day has the month of the first. */
    private static @Nullable Calendar also(Action action, List<Edge> parts, List<Edge> around) {
        Calendar own = date(action, parts, null);
        for (Edge part : around) {
            if (own != null && part.meaning() instanceof Calendar other) {
                for (Field field : other.fields().keySet()) {
                    own = own.has(field) || field == Field.WEEKDAY ? own : own.with(field, other.field(field));
                }
            }
        }
        return own;
    }

    private static @Nullable Calendar beforeChrist(Action action, List<Edge> parts) {
        Calendar date = date(action, parts, null);
        if (date == null) {
            return null;
        }
        if (date.has(Field.YEAR)) {
            return date.with(Field.YEAR, 1 - date.field(Field.YEAR));
        }
        Field coarse = date.has(Field.DECADE) ? Field.DECADE : Field.CENTURY;
        return date.has(coarse) ? date.with(coarse, -date.field(coarse)) : null;
    }

    private static Length sum(List<Edge> parts) {
        List<Term> terms = new ArrayList<>();
        for (Edge part : parts) {
            if (part.meaning() instanceof Length length) {
                terms.addAll(length.terms());
            }
        }
        return new Length(terms);
    }

    private static Meaning same(Action action, List<Edge> parts) {
        for (Edge part : parts) {
            if (part.meaning() instanceof Calendar calendar) {
                return calendar.with(action.direction()).with(action.modifier());
            }
            if (!(part.meaning() instanceof Meaning.Nothing)) {
                return part.meaning();
            }
        }
        return Meaning.Nothing.WORD;
    }

    private static @Nullable Meaning repeated(Action action, List<Edge> parts) {
        if (!action.value().isEmpty()) {
            return new Repeated(action.value());
        }
        Length length = first(Length.class, parts);
        if (length != null) {
            return new Repeated(TimexValue.of(length));
        }
        Unit unit = first(Unit.class, parts);
        if (unit != null) {
            Count said = first(Count.class, parts);
            Count count = said == null && action.number() > 0 ? new Count(action.number(), true) : said;
            return new Repeated(TimexValue.of(Length.of(count == null ? new Count(1, true) : count, unit.grain())));
        }
        Calendar calendar = first(Calendar.class, parts);
        String value = calendar == null ? null : TimexValue.everyYear(calendar);
        return value == null ? null : new Repeated(value);
    }
}
