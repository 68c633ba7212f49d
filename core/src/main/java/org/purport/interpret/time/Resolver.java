package org.purport.interpret.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Anchor;
import org.purport.interpret.time.Meaning.Base;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;
import org.purport.interpret.time.Meaning.Length;
import org.purport.interpret.time.Meaning.Repeated;
import org.purport.interpret.time.Meaning.Term;
import org.purport.interpret.time.Meaning.Vague;
import org.purport.model.TimeExpression.Type;

/** Ties meanings to the calendar, one after the other as the text names them. */
final class Resolver {
    /** A year so far from the one before is named in passing where the narrative does not stay there. */
    private static final int LEAP = 10;

    private static final Length A_YEAR = Length.of(new Meaning.Count(1, true), Grain.YEAR);

    private final Timeline timeline;
    private final CalendarFields calendar;
    private final YearChoice choice;

    Resolver(Timeline timeline, CalendarFields calendar) {
        this.timeline = timeline;
        this.calendar = calendar;
        this.choice = new YearChoice(timeline, calendar);
    }

    /**
     * What {@code meaning} says here.
     *
     * @param tense of its clause
     * @param inPassing whether what follows is not counted from it
     */
    Resolved resolve(Meaning meaning, Tense tense, boolean inPassing) {
        if (meaning instanceof Length length) {
            return Resolved.value(Type.DURATION, TimexValue.of(length));
        }
        if (meaning instanceof Repeated repeated) {
            return Resolved.value(Type.SET, repeated.value());
        }
        if (meaning instanceof Vague vague) {
            return Resolved.value(Type.DATE, vague.value());
        }
        return meaning instanceof Calendar date ? date(date, tense, inPassing) : Resolved.unknown(Type.DATE);
    }

    private Resolved date(Calendar date, Tense tense, boolean inPassing) {
        Base base = date.base();
        if (base != null && !base.length().known()) {
            return Resolved.value(Type.DATE, base.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (timeline.isNarrative() && date.fields().isEmpty() && base != null && isToday(base)) {
            return Resolved.value(Type.DATE, "PRESENT_REF");
        }
        Moment moment = moment(date, tense);
        if (moment == null) {
            boolean clock = date.has(Field.PART) || date.has(Field.CLOCK);
            return Resolved.unknown(clock ? Type.TIME : Type.DATE);
        }
        if (!(inPassing && leaps(moment)) && (base == null || base.sign() > 0 || base.anchor() == Anchor.NOW)) {
            timeline.named(moment);
        }
        return Resolved.of(moment, date.modifier());
    }

    private boolean leaps(Moment moment) {
        Moment last = timeline.last();
        return last != null && Math.abs(moment.year() - last.year()) > LEAP;
    }

    private static boolean isToday(Base base) {
        Term term = base.length().terms().get(0);
        return base.anchor() == Anchor.NOW
                && term.grain() == Grain.DAY
                && term.count().value() == 0;
    }

    private @Nullable Moment moment(Calendar date, Tense tense) {
        Base base = date.base();
        if (base != null) {
            Moment anchor = anchor(base);
            Moment shifted = anchor == null ? null : shifted(anchor, base);
            return shifted == null ? null : calendar.lay(date.fields(), shifted);
        }
        Moment absolute = absolute(date.fields());
        return absolute != null ? calendar.lay(date.fields(), absolute) : choice.moment(date, tense);
    }

    /** "a year ago" beside a quarter is that quarter a year before. */
    private @Nullable Moment anchor(Base base) {
        Moment last = timeline.last();
        if (base.length().grain() == Grain.QUARTER && base.anchor() == Anchor.THEN) {
            return timeline.quarter();
        }
        boolean then = base.anchor() == Anchor.THEN || base.anchor() == Anchor.EARLIER;
        Grain grain = base.length().grain();
        if (then && (grain == Grain.DAY || grain == Grain.MONTH)) {
            return timeline.named(grain);
        }
        boolean compares = base.anchor() == Anchor.AGO
                && base.length().equals(A_YEAR)
                && last != null
                && last.grain() == Grain.QUARTER;
        return compares ? last : timeline.at(base.anchor());
    }

    private static @Nullable Moment absolute(Map<Field, Integer> fields) {
        Integer year = fields.get(Field.YEAR);
        if (year != null) {
            return Moment.of(Grain.YEAR, LocalDate.of(year, 1, 1));
        }
        Integer decade = fields.get(Field.DECADE);
        if (decade != null) {
            int first = decade < 0 ? 2 - 10 - (-decade * 10) : decade * 10;
            return new Moment(Grain.DECADE, LocalDate.of(first, 1, 1), "", false);
        }
        Integer century = fields.get(Field.CENTURY);
        if (century != null) {
            int first = century < 0 ? 2 + century * 100 : (century - 1) * 100;
            return new Moment(Grain.CENTURY, LocalDate.of(first, 1, 1), "", false);
        }
        return null;
    }

    private static @Nullable Moment shifted(Moment anchor, Base base) {
        Grain grain = base.length().grain();
        if (grain.isClock()) {
            return Moment.of(Grain.DAY, anchor.start());
        }
        boolean counts =
                base.length().terms().stream().anyMatch(term -> term.count().value() != 0);
        if (grain.isFinerThan(anchor.grain()) && anchor.grain() != Grain.SEASON) {
            return !counts || grain == Grain.DAY
                    ? anchor.withUnknownDay()
                    : Moment.of(grain, shift(anchor.start(), base));
        }
        LocalDate day = shift(anchor.start(), base);
        boolean keeps = grain == Grain.YEAR
                && (base.anchor() == Anchor.AGO || base.anchor() == Anchor.EARLIER)
                && (anchor.grain() == Grain.QUARTER || anchor.grain() == Grain.HALF);
        return Moment.of(keeps ? anchor.grain() : grain, day);
    }

    private static LocalDate shift(LocalDate from, Base base) {
        LocalDate day = from;
        for (Term term : base.length().terms()) {
            double amount = term.count().value() * base.sign();
            boolean whole = amount == Math.rint(amount);
            if (Math.abs(amount) > 100_000) {
                return from;
            }
            day = whole || term.grain() != Grain.YEAR
                    ? term.grain().shift(day, Math.round(amount))
                    : Grain.MONTH.shift(day, Math.round(amount * 12));
        }
        return day;
    }
}
