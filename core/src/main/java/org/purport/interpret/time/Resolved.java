package org.purport.interpret.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Modifier;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** What an expression says once it is known when. */
record Resolved(
        TimeExpression.Type type,
        @Nullable String value,
        @Nullable String edtf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Moment moment) {

    static Resolved unknown(TimeExpression.Type type) {
        return new Resolved(type, null, null, null, null, null);
    }

    static Resolved value(TimeExpression.Type type, String value) {
        return new Resolved(type, value, null, null, null, null);
    }

    static Resolved of(Moment moment, Modifier modifier) {
        TimeExpression.Type type =
                moment.grain().compareTo(Grain.PART) >= 0 ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        LocalDate start = moment.start();
        LocalDate end = moment.end();
        long half = ChronoUnit.DAYS.between(start, end) / 2;
        String edtf = moment.edtf();
        return switch (modifier) {
            case NONE -> new Resolved(type, moment.value(), edtf, start, end, moment);
            case START -> new Resolved(type, moment.value(), edtf, start, start.plusDays(half), moment);
            case MIDDLE ->
                new Resolved(type, moment.value(), edtf, start.plusDays(half / 2), end.minusDays(half / 2), moment);
            case END -> new Resolved(type, moment.value(), edtf, start.plusDays(half), end, moment);
            case ABOUT ->
                new Resolved(type, moment.value(), edtf.contains("/") ? edtf : edtf + "~", start, end, moment);
            case ONWARD ->
                new Resolved(type, moment.value(), edtf.contains("/") ? edtf : edtf + "/..", start, null, moment);
            case UNTIL ->
                new Resolved(type, moment.value(), edtf.contains("/") ? edtf : "../" + edtf, null, end, moment);
        };
    }

    TimeExpression expression(String id, Span span) {
        return new TimeExpression(
                id, span, type, value, edtf, from == null ? null : from.toString(), to == null ? null : to.toString());
    }
}
