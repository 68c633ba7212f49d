package org.purport.interpret.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States and territories by name, demonym, capital and seat of government.
 *
 * <p>Look-ups take a name as a text has it: curly apostrophes, non-breaking spaces and a leading article are understood, and so
 * are names in capitals ("NORTH KOREA"); an abbreviation is only known by its own case ("US" is not "us").
 */
public final class Countries {
    private final List<Country> all = new ArrayList<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final Map<String, Seat> seats = new HashMap<>();

    private Countries() {
        for (List<String> row : Table.open(Countries.class, "countries.tsv", 12).rows()) {
            add(country(row));
        }
        for (List<String> row : Table.open(Countries.class, "seats.tsv", 8).rows()) {
            add(row);
        }
    }

    /** The table, read once. */
    public static Countries table() {
        return Holder.TABLE;
    }

    /** Every country, by alpha-3 code. */
    public List<Country> all() {
        return List.copyOf(all);
    }

    /** The country with this ISO alpha-3 or alpha-2 code. */
    public @Nullable Country coded(String code) {
        return byCode.get(code);
    }

    /** The country of this name, abbreviation or former name: "the Netherlands", "DPRK", "Zaire". */
    public @Nullable Country named(String name) {
        return find(byName, name);
    }

    /** The country of this adjective or of this word for its people: "Dutch", "Turks". */
    public @Nullable Country ofDemonym(String word) {
        return find(byDemonym, word);
    }

    /** The country whose government this city stands for: "Pyongyang", "The Hague". */
    public @Nullable Country ofCapital(String city) {
        return find(byCapital, city);
    }

    /** The seat of power of this name: "the Kremlin". */
    public @Nullable Seat seat(String name) {
        return find(seats, name);
    }

    private static <T> @Nullable T find(Map<String, T> map, String name) {
        String key = key(name);
        T found = map.get(key);
        if (found == null && key.length() > 3 && key.equals(key.toUpperCase(Locale.ROOT))) {
            found = map.get(key.toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /** A name without article, with plain apostrophes and single spaces. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.append(c == '\u2019' || c == '\u02bc' ? '\'' : c);
            }
        }
        String plain = key.toString().strip();
        boolean article =
                plain.length() > 4 && plain.substring(0, 4).equalsIgnoreCase("the ") && !plain.equals("The Hague");
        return article ? plain.substring(4) : plain;
    }

    private void add(Country country) {
        all.add(country);
        byCode.put(country.alpha3(), country);
        byCode.put(country.alpha2(), country);
        put(byName, country.name(), country);
        country.names().forEach(name -> put(byName, name, country));
        country.formerNames().forEach(name -> put(byName, name, country));
        country.capitals().forEach(name -> put(byCapital, name, country));
        for (String demonym : country.demonyms()) {
            put(byDemonym, demonym, country);
            if (takesPlural(demonym)) {
                put(byDemonym, demonym + "s", country);
            }
        }
    }

    /** "Russian", "Turk", "Iraqi"; not "Chinese", "Dutch", "Swiss". */
    private static boolean takesPlural(String demonym) {
        return !demonym.endsWith("s") && !demonym.endsWith("sh") && !demonym.endsWith("ch") && !demonym.endsWith("ese");
    }

    /** The first country in the table keeps a name; long names are also known in lower case, for headlines in capitals. */
    private static <T> void put(Map<String, T> map, String name, T value) {
        String key = key(name);
        map.putIfAbsent(key, value);
        if (key.length() > 3) {
            map.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
        }
    }

    private void add(List<String> row) {
        String country = Table.cell(row, 2);
        Seat seat = new Seat(
                row.get(0),
                country.isEmpty() ? null : country,
                row.get(3),
                row.get(4),
                Table.cell(row, 5),
                Double.parseDouble(row.get(6)),
                Double.parseDouble(row.get(7)));
        put(seats, seat.name(), seat);
        list(row, 1).forEach(name -> put(seats, name, seat));
    }

    private static Country country(List<String> row) {
        return new Country(
                row.get(0),
                row.get(1),
                row.get(2),
                list(row, 3),
                list(row, 4),
                list(row, 5),
                list(row, 6),
                Double.parseDouble(row.get(7)),
                Double.parseDouble(row.get(8)),
                Double.parseDouble(row.get(9)),
                code(row, 10),
                code(row, 11));
    }

    private static @Nullable String code(List<String> row, int column) {
        String code = Table.cell(row, column);
        return code.isEmpty() ? null : code;
    }

    private static List<String> list(List<String> row, int column) {
        String cell = Table.cell(row, column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static final class Holder {
        static final Countries TABLE = new Countries();
    }
}
