package org.purport.app.export.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;

/** What event data says of CAMEO codes, and of countries. */
final class Cameo {
    private final Map<String, List<String>> codes = rows("cameo.tsv");
    private final Map<String, List<String>> acled = rows("acled.tsv");
    private final Map<String, List<String>> countries = rows("countries.tsv");

    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new HashMap<>();
        Table.open(Cameo.class, table, 3).rows().forEach(row -> rows.put(row.get(0), row));
        return rows;
    }

    private static @Nullable List<String> longest(Map<String, List<String>> rows, String code) {
        for (int length = code.length(); length > 0; length--) {
            List<String> row = rows.get(code.substring(0, length));
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The Goldstein value, empty for a code that is none. */
    String goldstein(String code) {
        List<String> row = longest(codes, code);
        return row == null ? "" : row.get(1);
    }

    /** What a code stands for. */
    String name(String code) {
        List<String> row = longest(codes, code);
        return row == null ? "" : row.get(2);
    }

    /** The first two digits. */
    static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    /** The first three digits, or the code where it has fewer. */
    static String base(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }

    /** 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict. */
    static int quad(String code) {
        int root = Integer.parseInt(root(code));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** Disorder type, event type and sub-event type, null where ACLED has no such event. */
    @Nullable
    List<String> acled(String code) {
        List<String> row = longest(acled, code);
        return row == null ? null : List.of(Table.cell(row, 1), Table.cell(row, 2), Table.cell(row, 3));
    }

    /** ISO 3166-1 numeric without leading zeros, empty where there is none. */
    String numeric(@Nullable String alpha3) {
        List<String> row = alpha3 == null ? null : countries.get(alpha3);
        return row == null ? "" : Table.cell(row, 1).replaceFirst("^0+", "");
    }

    /** FIPS 10-4, empty where there is none. */
    String fips(@Nullable String alpha3) {
        List<String> row = alpha3 == null ? null : countries.get(alpha3);
        return row == null ? "" : Table.cell(row, 2);
    }
}
