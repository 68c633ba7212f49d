package org.purport.interpret.time;

import java.time.LocalDate;

/** The seasons of the northern half of the earth, by calendar month. */
enum Season {
    SPRING("SP", 21, 3),
    SUMMER("SU", 22, 6),
    AUTUMN("FA", 23, 9),
    WINTER("WI", 24, 12);

    private final String timex;
    private final int edtf;
    private final int firstMonth;

    Season(String timex, int edtf, int firstMonth) {
        this.timex = timex;
        this.edtf = edtf;
        this.firstMonth = firstMonth;
    }

    String timex() {
        return timex;
    }

    /** The month number that ISO 8601-2 gives to the season. */
    int edtf() {
        return edtf;
    }

    /** First day of the season of a year; the winter of 1920 is the one that began in 1919. */
    LocalDate start(int year) {
        return LocalDate.of(this == WINTER ? year - 1 : year, firstMonth, 1);
    }

    static Season of(LocalDate day) {
        return values()[Math.floorMod(day.getMonthValue() / 3 - 1, 4)];
    }

    /** The year by which the season around {@code day} is called: December belongs to the winter of the next year. */
    static int yearOf(LocalDate day) {
        return day.getMonthValue() == 12 ? day.getYear() + 1 : day.getYear();
    }
}
