package org.purport.interpret.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A stretch of the calendar: the unit {@code grain} that begins on {@code start}.
 *
 * @param time "" or what TIMEX3 writes after the day ("TMO", "T10:35"), only with grain PART and finer
 * @param vague whether the day within the stretch is not known ("the next day" after "in April": 1918-04-XX)
 */
record Moment(Grain grain, LocalDate start, String time, boolean vague) {

    static Moment of(Grain grain, LocalDate day) {
        return new Moment(grain, grain.start(day), "", false);
    }

    static Moment at(LocalDate day, Grain grain, String time) {
        return new Moment(grain, day, time, false);
    }

    static Moment season(Season season, int year) {
        return new Moment(Grain.SEASON, season.start(year), "", false);
    }

    LocalDate end() {
        return grain.end(start);
    }

    int year() {
        return start.getYear();
    }

    /** The same stretch with a day in it that is not known. */
    Moment withUnknownDay() {
        return new Moment(grain, start, "", grain == Grain.MONTH);
    }

    /** The value as TIMEX3 writes it. */
    String value() {
        String value = calendarValue();
        return vague ? value + "-XX" : value;
    }

    private String calendarValue() {
        return switch (grain) {
            case MILLENNIUM -> year(year()).substring(0, year(year()).length() - 3);
            case CENTURY -> year(year()).substring(0, year(year()).length() - 2);
            case DECADE -> year(year()).substring(0, year(year()).length() - 1);
            case YEAR -> year(year());
            case HALF -> year(year()) + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case QUARTER -> year(year()) + "-Q" + (start.getMonthValue() + 2) / 3;
            case SEASON -> year(Season.yearOf(start)) + "-" + Season.of(start).timex();
            case MONTH -> month();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case DAY -> day();
            case PART, HOUR, MINUTE, SECOND -> day() + time;
        };
    }

    /** The value as ISO 8601-2 (EDTF) writes it. */
    String edtf() {
        return switch (grain) {
            case MILLENNIUM -> wide(1000, "XXX");
            case CENTURY -> wide(100, "XX");
            case DECADE -> wide(10, "X");
            case YEAR -> edtfYear(year());
            case HALF -> edtfYear(year()) + "-" + (start.getMonthValue() < 7 ? 40 : 41);
            case QUARTER -> edtfYear(year()) + "-" + (32 + (start.getMonthValue() + 2) / 3);
            case SEASON ->
                edtfYear(Season.yearOf(start)) + "-" + Season.of(start).edtf();
            case MONTH -> edtfMonth() + (vague ? "-XX" : "");
            case WEEK, WEEKEND -> edtfDay(start) + "/" + edtfDay(end());
            case DAY, PART -> edtfDay(start);
            case HOUR, MINUTE, SECOND -> edtfDay(start) + (time.length() > 3 ? time : time + ":00");
        };
    }

    private String wide(int years, String unknown) {
        return year() > 0
                ? String.format("%0" + (4 - unknown.length()) + "d", year() / years) + unknown
                : edtfYear(year()) + "/" + edtfYear(year() + years - 1);
    }

    private String month() {
        return year(year()) + String.format("-%02d", start.getMonthValue());
    }

    private String day() {
        return month() + String.format("-%02d", start.getDayOfMonth());
    }

    private String week() {
        return year(start.get(IsoFields.WEEK_BASED_YEAR))
                + String.format("-W%02d", start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String edtfMonth() {
        return edtfYear(year()) + String.format("-%02d", start.getMonthValue());
    }

    private static String edtfDay(LocalDate day) {
        return edtfYear(day.getYear()) + String.format("-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    /** Years before Christ count from 1 and carry BC: the year 0 of the calendar is BC0001. */
    private static String year(int year) {
        return year > 0 ? String.format("%04d", year) : String.format("BC%04d", 1 - year);
    }

    private static String edtfYear(int year) {
        return year >= 0 ? String.format("%04d", year) : String.format("-%04d", -year);
    }
}
