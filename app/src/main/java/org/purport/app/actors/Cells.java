package org.purport.app.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;

/** Reads single values as lists write them. */
final class Cells {
    private static final Pattern DATE = Pattern.compile("\\+?(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");
    private static final Pattern UNKNOWN_PART = Pattern.compile("-00.*");
    private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}");

    private Cells() {}

    /** The country of a code or an English name, or null. */
    static @Nullable String country(String cell) {
        Countries table = Countries.table();
        String plain = cell.strip();
        Country country = plain.length() <= 3 ? table.coded(plain.toUpperCase(Locale.ROOT)) : null;
        if (country == null) {
            country = table.named(plain);
        }
        return country == null ? null : country.alpha3();
    }

    /** A day, month or year in ISO 8601, or null where the cell is no such date. */
    static @Nullable String date(String cell) {
        Matcher matcher = DATE.matcher(cell.strip());
        return matcher.matches() ? UNKNOWN_PART.matcher(matcher.group(1)).replaceAll("") : null;
    }

    /** Parts between bars, semicolons or, where there are neither, line breaks. */
    static List<String> parts(String cell, String marks) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("[" + marks + "\\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    static boolean isSector(String code) {
        return SECTOR.matcher(code).matches();
    }

    /** The item of an address such as http://www.wikidata.org/entity/Q42; other text as it is. */
    static String id(String cell) {
        String plain = cell.strip();
        return plain.contains("/entity/") ? plain.substring(plain.lastIndexOf('/') + 1) : plain;
    }

    static boolean isAddress(String cell) {
        return cell.startsWith("http://") || cell.startsWith("https://");
    }
}
