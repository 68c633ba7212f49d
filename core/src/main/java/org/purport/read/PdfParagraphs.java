package org.purport.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines of PDF pages into paragraphs, puts hyphenated words together, drops running heads and page numbers. */
final class PdfParagraphs {
    private PdfParagraphs() {}

    static String of(List<String> pages) {
        List<List<String>> lines = new ArrayList<>();
        for (String page : pages) {
            lines.add(page.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        Map<String, Integer> margins = margins(lines);
        List<String> kept = new ArrayList<>();
        for (List<String> page : lines) {
            for (int i = 0; i < page.size(); i++) {
                boolean edge = i < 2 || i >= page.size() - 2;
                if (!edge || !isMargin(page.get(i), margins, pages.size())) {
                    kept.add(page.get(i));
                }
            }
        }
        return join(kept);
    }

    /** How many pages have a line among their first or last two, numbers left aside. */
    private static Map<String, Integer> margins(List<List<String>> pages) {
        Map<String, Integer> margins = new HashMap<>();
        for (List<String> page : pages) {
            page.stream()
                    .filter(line -> page.indexOf(line) < 2 || page.lastIndexOf(line) >= page.size() - 2)
                    .map(PdfParagraphs::withoutNumbers)
                    .distinct()
                    .forEach(line -> margins.merge(line, 1, Integer::sum));
        }
        return margins;
    }

    private static boolean isMargin(String line, Map<String, Integer> margins, int pages) {
        String bare = withoutNumbers(line);
        if (bare.equals("#") || bare.matches("(?i)page #( of #)?|# ?/ ?#|[-–—] ?# ?[-–—]")) {
            return true;
        }
        return pages >= 3 && margins.getOrDefault(bare, 0) * 2 > pages;
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("\\d+", "#");
    }

    private static String join(List<String> lines) {
        int width = width(lines);
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : lines) {
            if (text.length() == 0) {
                text.append(line);
            } else if (!goesOn(before, line, width)) {
                text.append("\n\n").append(line);
            } else if (isHyphenated(before, line)) {
                text.setLength(text.length() - 1);
                text.append(line);
            } else {
                text.append(before.endsWith("-") && !before.endsWith(" -") ? "" : " ")
                        .append(line);
            }
            before = line;
        }
        return text.toString();
    }

    /** The width that nine of ten lines keep. */
    private static int width(List<String> lines) {
        List<Integer> widths = lines.stream().map(String::length).sorted().toList();
        return widths.isEmpty() ? 0 : widths.get((int) (0.9 * (widths.size() - 1)));
    }

    /** A line that was broken for want of room, or in the middle of a sentence, goes on in the next. */
    private static boolean goesOn(String line, String next, int width) {
        char last = line.charAt(line.length() - 1);
        boolean closed = ".!?:”\"’)".indexOf(last) >= 0;
        boolean full = line.length() >= 0.75 * width;
        return Character.isLowerCase(next.codePointAt(0))
                || line.endsWith("-")
                || (full && !closed)
                || (full && line.length() >= 0.9 * width);
    }

    private static boolean isHyphenated(String line, String next) {
        boolean hyphen = line.endsWith("-") || line.endsWith("\u00ad") || line.endsWith("\u2010");
        return hyphen
                && line.length() > 1
                && Character.isLowerCase(line.charAt(line.length() - 2))
                && Character.isLowerCase(next.codePointAt(0));
    }
}
