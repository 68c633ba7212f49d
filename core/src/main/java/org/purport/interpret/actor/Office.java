package org.purport.interpret.actor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the names of offices into one form: "Minister of Foreign Affairs" is a "foreign minister". */
final class Office {
    private static final Pattern TURNED =
            Pattern.compile("(deputy |vice |acting )?(minister|secretary) (?:of|for) (?:the )?(?!state\\b)(.+)");
    private static final Pattern ABROAD =
            Pattern.compile("\\b(?:foreign|external) (?:affairs|relations)( and [\\w -]+)? (?=minister|secretary)");

    private Office() {}

    static String plain(String office) {
        String words = Stream.of(office.strip().split("\\s+")).map(Roles::plain).collect(Collectors.joining(" "));
        Matcher matcher = TURNED.matcher(words);
        String turned = matcher.matches()
                ? (matcher.group(1) == null ? "" : matcher.group(1)) + matcher.group(3) + " " + matcher.group(2)
                : words;
        return ABROAD.matcher(turned).replaceAll("foreign ");
    }
}
