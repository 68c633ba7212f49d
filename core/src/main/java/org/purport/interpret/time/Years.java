package org.purport.interpret.time;

import java.util.List;
import java.util.Set;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;

/** Tells years from other numbers. */
final class Years {
    private static final int FIRST = 1000;
    private static final int LAST = 2100;
    /** From here on a number of four digits is a year, even before a noun, where nothing speaks against it. */
    private static final int MODERN = 1850;

    /** From here on it is one where no noun follows. */
    private static final int LIKELY = 1400;

    private static final int ENOUGH_ANCIENT = 3;

    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "before",
            "after",
            "during",
            "through",
            "early",
            "late",
            "mid",
            "around",
            "circa",
            "ca.",
            "c.",
            "year",
            "years",
            "between",
            "fiscal",
            "throughout",
            "post",
            "pre",
            "as",
            "-",
            "/",
            "for",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "beginning",
            "end");

    /** Words that may be joined to a year or day with a hyphen. */
    private static final Set<String> JOINED = Set.of("mid", "early", "late", "post", "pre", "non", "fiscal");

    /** Words after which a number is a name or a sum. */
    private static final Set<String> NUMBERED = Set.of(
            "resolution",
            "resolutions",
            "flight",
            "article",
            "section",
            "page",
            "room",
            "route",
            "paragraph",
            "channel",
            "$",
            "€",
            "£",
            "¥",
            "#",
            "no.",
            "number",
            "us$",
            "c$",
            "a$",
            "hk$");

    private Years() {}

    static boolean mayPrecede(String word) {
        return JOINED.contains(word);
    }

    /** Whether a text tells of years before Christ, so that "in 490" is one. */
    static boolean isAncient(List<List<Word>> sentences) {
        int years = 0;
        for (List<Word> words : sentences) {
            for (int i = 1; i < words.size(); i++) {
                String text = words.get(i).text();
                boolean christ = text.equals("bc") || text.equals("b.c.") || text.equals("bce");
                if (christ && words.get(i - 1).isDigits()) {
                    years++;
                }
            }
        }
        return years >= ENOUGH_ANCIENT;
    }

    /** Adds YEAR where a year may be meant, LONEYEAR where no more is needed to say so, DECADE for "1990s". */
    static void add(List<Word> words, int i, List<Edge> edges) {
        Word word = words.get(i);
        Numbers.Reading spelled = Numbers.year(words, i);
        if (spelled != null) {
            Calendar year = Calendar.of(Field.YEAR, (int) spelled.value());
            edges.add(Edge.word("YEAR", i, spelled.end(), year));
            edges.add(Edge.word("LONEYEAR", i, spelled.end(), year));
        }
        String text = word.text();
        if (word.isDigits() && text.length() == 4) {
            addYear(words, i, Integer.parseInt(text), edges);
        } else if (word.isDigits() && (text.length() == 3 || text.length() == 2)) {
            edges.add(Edge.word("OLDYEAR", i, i + 1, Calendar.of(Field.YEAR, Integer.parseInt(text))));
            if (mayBeAncient(words, i)) {
                edges.add(Edge.word("LONEOLDYEAR", i, i + 1, Calendar.of(Field.YEAR, Integer.parseInt(text))));
            }
            addShort(words, i, Integer.parseInt(text), edges);
        } else if (text.endsWith("s") && text.length() >= 3 && text.length() <= 6) {
            addDecade(text, i, edges);
        } else if (text.length() == 3 && text.charAt(0) == '\'' && isTwoDigits(text.substring(1))) {
            Calendar year = Calendar.of(Field.YEAR, pivot(Integer.parseInt(text.substring(1))));
            edges.add(Edge.word("YEAR", i, i + 1, year));
            edges.add(Edge.word("LONEYEAR", i, i + 1, year));
        }
    }

    private static void addYear(List<Word> words, int i, int year, List<Edge> edges) {
        if (year < FIRST
                || year > LAST
                || (i > 0 && NUMBERED.contains(words.get(i - 1).text()))) {
            return;
        }
        Calendar meaning = Calendar.of(Field.YEAR, year);
        edges.add(Edge.word("YEAR", i, i + 1, meaning));
        if (standsAlone(words, i, year)) {
            edges.add(Edge.word("LONEYEAR", i, i + 1, meaning));
        }
    }

    private static boolean standsAlone(List<Word> words, int i, int year) {
        String before = i > 0 ? words.get(i - 1).text() : "";
        Word after = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean counts = after != null
                && (after.pos().equals("NNS")
                        || after.text().equals("%")
                        || after.text().equals("percent"));
        boolean determined =
                before.equals("the") || before.equals("'s") || before.equals("its") || before.equals("their");
        if (counts && !determined && !BEFORE.contains(before)) {
            return false;
        }
        if (counts && year % 100 == 0) {
            return false;
        }
        boolean names =
                after != null && (after.pos().startsWith("N") || after.pos().startsWith("J"));
        return BEFORE.contains(before) || determined || year >= (names ? MODERN : LIKELY);
    }

    /** "in 490," but not "in 490 ships". */
    private static boolean mayBeAncient(List<Word> words, int i) {
        String after = i + 1 < words.size() ? words.get(i + 1).pos() : "";
        boolean counts =
                after.startsWith("NN") || after.startsWith("JJ") || after.startsWith("CD") || after.startsWith("V");
        return words.get(i).text().length() == 3
                && i > 0
                && BEFORE.contains(words.get(i - 1).text())
                && !counts;
    }

    /** The second half of "1995-96". */
    private static void addShort(List<Word> words, int i, int number, List<Edge> edges) {
        if (i < 2
                || words.get(i).text().length() != 2
                || !isRangeMark(words.get(i - 1).text())) {
            return;
        }
        Word before = words.get(i - 2);
        if (before.isDigits() && before.text().length() == 4) {
            int first = Integer.parseInt(before.text());
            int year = first / 100 * 100 + number;
            if (first >= FIRST && first <= LAST && year > first) {
                edges.add(Edge.word("LONEYEAR", i, i + 1, Calendar.of(Field.YEAR, year)));
            }
        }
    }

    private static boolean isRangeMark(String word) {
        return word.equals("-") || word.equals("/");
    }

    private static void addDecade(String text, int i, List<Edge> edges) {
        String digits = text.substring(0, text.length() - 1);
        digits = digits.endsWith("'") ? digits.substring(0, digits.length() - 1) : digits;
        digits = digits.startsWith("'") ? digits.substring(1) : digits;
        boolean short_ = isTwoDigits(digits);
        if (digits.endsWith("0")
                && (short_
                        || (digits.length() >= 3
                                && digits.length() <= 4
                                && digits.chars().allMatch(Character::isDigit)))) {
            int year = Integer.parseInt(digits);
            edges.add(Edge.word("DECADE", i, i + 1, Calendar.of(Field.DECADE, (short_ ? pivot(year) : year) / 10)));
        }
    }

    private static boolean isTwoDigits(String text) {
        return text.length() == 2 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(1));
    }

    /** Two digits mean a year of the last century from 30 on. */
    private static int pivot(int year) {
        return year < 30 ? 2000 + year : 1900 + year;
    }
}
