package org.purport.app.actors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Actor;
import org.purport.model.KnownActor.Tenure;

/** Which column of a table of actors holds what, and its rows. */
final class Columns {
    private enum Column {
        NAME,
        ALIASES,
        KIND,
        COUNTRY,
        SECTOR,
        OFFICE,
        FROM,
        TO,
        ID
    }

    private static final String LABEL = "label";
    private static final String OTHER_LABEL = "altlabel";
    private static final Map<String, Column> NAMES = names();

    private final Map<Column, Integer> at = new EnumMap<>(Column.class);

    /** Wikidata parts other names by commas, which people put into names: "Ruiz, Ana". */
    private final boolean wikidata;

    private static Map<String, Column> names() {
        Map<String, Column> names = new HashMap<>();
        for (List<String> row : Table.open(Columns.class, "columns.tsv", 3).rows()) {
            Column column = Column.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String name : row.get(1).split("\\|")) {
                names.put(name, column);
            }
        }
        return names;
    }

    /**
     * The columns of a header.
     *
     * @throws UnusableFile where none of them can be the name of an actor
     */
    Columns(List<String> header) throws UnusableFile {
        List<String> plain = header.stream().map(Columns::plain).toList();
        boolean labels = false;
        for (int i = 0; i < plain.size(); i++) {
            String name = plain.get(i);
            int label = plain.indexOf(name + LABEL);
            Column column = name.endsWith(OTHER_LABEL) ? Column.ALIASES : NAMES.get(name);
            boolean isLabel = name.length() > LABEL.length() && name.endsWith(LABEL);
            if (label >= 0) {
                labels = true;
                if (column == Column.NAME) {
                    at.putIfAbsent(Column.ID, i);
                }
            } else if (column != null) {
                at.putIfAbsent(column, i);
            } else if (isLabel) {
                column = NAMES.get(name.substring(0, name.length() - LABEL.length()));
                at.putIfAbsent(column == null ? Column.NAME : column, i);
            }
        }
        this.wikidata = labels;
        if (!at.containsKey(Column.NAME)) {
            throw new UnusableFile("no column named name among: " + String.join(", ", header));
        }
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "").replace("\ufeff", "");
    }

    /** Adds a row; what cannot be used of it is told to {@code rows}. */
    void read(String where, List<String> cells, Rows rows) {
        String country = cell(cells, Column.COUNTRY);
        String code = country.isEmpty() ? null : Cells.country(country);
        String type = cell(cells, Column.KIND);
        Kinds.Meaning meaning = type.isEmpty() ? null : Kinds.of(type);
        List<String> sector = sector(where, cells, rows);
        String from = date(where, cells, Column.FROM, rows);
        String to = date(where, cells, Column.TO, rows);
        if (sector == null || from == null || to == null) {
            return;
        }
        String name = cell(cells, Column.NAME);
        if (!country.isEmpty() && code == null) {
            rows.note(
                    where,
                    "no country is called \"" + country + "\" (ISO 3166-1 code or English name); \"" + name
                            + "\" is kept without one");
        }
        String id = Cells.id(cell(cells, Column.ID));
        rows.add(new ActorRow(
                where,
                id.isEmpty() ? null : id,
                name,
                Cells.parts(cell(cells, Column.ALIASES), wikidata ? "|;," : "|;"),
                kind(meaning),
                code,
                sector.isEmpty() && meaning != null ? meaning.sector() : sector,
                tenure(cell(cells, Column.OFFICE), code, sector, from, to)));
    }

    private static Actor.@Nullable Kind kind(Kinds.@Nullable Meaning meaning) {
        return meaning == null ? null : meaning.kind();
    }

    private static @Nullable Tenure tenure(
            String office, @Nullable String country, List<String> sector, String from, String to) {
        if (office.isEmpty()) {
            return null;
        }
        Offices.Office plain = Offices.of(office);
        return new Tenure(plain.role(), plain.country() == null ? country : plain.country(), sector, from, to);
    }

    private String cell(List<String> cells, Column column) {
        Integer i = at.get(column);
        return i == null || i >= cells.size() ? "" : cells.get(i).strip();
    }

    private @Nullable List<String> sector(String where, List<String> cells, Rows rows) {
        List<String> codes = new ArrayList<>();
        for (String part : Cells.parts(cell(cells, Column.SECTOR), "|;,")) {
            String code = part.toUpperCase(Locale.ROOT);
            if (!Cells.isSector(code)) {
                rows.problem(
                        where, "\"" + part + "\" is no PLOVER sector code; give three letters, such as GOV or MIL");
                return null;
            }
            codes.add(code);
        }
        return codes;
    }

    /** "" where there is none, null where it is no date; Wikidata has addresses and words for what is unknown. */
    private @Nullable String date(String where, List<String> cells, Column column, Rows rows) {
        String cell = cell(cells, column);
        if (cell.isEmpty() || (wikidata && (Cells.isAddress(cell) || cell.startsWith("t")))) {
            return "";
        }
        String date = Cells.date(cell);
        if (date == null) {
            rows.problem(where, "\"" + cell + "\" is no date; give a day, month or year, as in 2012-11-06");
        }
        return date;
    }
}
