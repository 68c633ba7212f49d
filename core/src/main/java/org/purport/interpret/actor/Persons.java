package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;

/** Persons who are known by name, with their offices. */
final class Persons {
    private final Map<String, List<Entry>> byLastWord = new HashMap<>();
    private final Map<String, Entry> bySingleWord = new HashMap<>();

    /**
     * A known person.
     *
     * @param words of each of the names, folded
     * @param from first month of office, "" where unknown
     * @param to last month of office, "" where it lasts
     */
    record Entry(
            String name,
            List<List<String>> words,
            @Nullable String country,
            List<String> sector,
            String office,
            String from,
            String to) {

        /** Whether in office in a month; true where the month is unknown. */
        boolean inOffice(@Nullable String month) {
            return month == null || (from.compareTo(month) <= 0 && (to.isEmpty() || month.compareTo(to) <= 0));
        }
    }

    Persons() {
        for (List<String> row : Table.open(Persons.class, "persons.tsv", 8).rows()) {
            add(row);
        }
    }

    private void add(List<String> row) {
        List<List<String>> names = new ArrayList<>();
        names.add(Words.of(row.get(0)));
        String aliases = Table.cell(row, 1);
        List<String> single = new ArrayList<>();
        for (String alias : aliases.isEmpty() ? new String[0] : aliases.split("\\|")) {
            List<String> words = Words.of(alias);
            if (words.size() == 1) {
                single.add(words.get(0));
            } else {
                names.add(words);
            }
        }
        String country = Table.cell(row, 2);
        Entry entry = new Entry(
                row.get(0),
                List.copyOf(names),
                country.isEmpty() ? null : country,
                List.of(row.get(3).split(",")),
                Table.cell(row, 4),
                Table.cell(row, 5),
                Table.cell(row, 6));
        for (List<String> words : names) {
            for (String word : words) {
                List<Entry> sharing = byLastWord.computeIfAbsent(word, w -> new ArrayList<>());
                if (!sharing.contains(entry)) {
                    sharing.add(entry);
                }
            }
        }
        single.forEach(word -> bySingleWord.putIfAbsent(word, entry));
    }

    /** The known person of a name of two words or more, or of one word that is enough; null where nobody or several fit. */
    @Nullable
    Entry named(List<String> words, @Nullable String month) {
        if (words.size() == 1) {
            return bySingleWord.get(words.get(0));
        }
        Entry found = null;
        for (Entry entry : byLastWord.getOrDefault(words.get(words.size() - 1), List.of())) {
            if (entry.words().stream().anyMatch(name -> sameName(words, name))) {
                if (found == null || (!found.inOffice(month) && entry.inOffice(month))) {
                    found = entry;
                }
            }
        }
        return found;
    }

    /** The known person of this surname who held this office in this country then, or null. */
    @Nullable
    Entry holding(String surname, String office, @Nullable String country, @Nullable String month) {
        for (Entry entry : byLastWord.getOrDefault(surname, List.of())) {
            boolean same = entry.office().endsWith(office)
                    || office.endsWith(entry.office()) && !entry.office().isEmpty();
            if (same && entry.inOffice(month) && (country == null || country.equals(entry.country()))) {
                return entry;
            }
        }
        return null;
    }

    private static boolean sameName(List<String> words, List<String> name) {
        boolean ends =
                words.get(0).equals(name.get(0)) || words.get(words.size() - 1).equals(name.get(name.size() - 1));
        return ends && (Words.inOrder(words, name) || (name.size() > 1 && Words.inOrder(name, words)));
    }
}
