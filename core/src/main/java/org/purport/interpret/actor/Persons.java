package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/** Persons who are known by name, with their offices. */
final class Persons {
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> bySingleWord = new HashMap<>();
    private final Map<String, List<Entry>> byOffice = new HashMap<>();

    /**
     * A known person.
     *
     * @param words of each of the names, folded
     */
    record Entry(KnownActor person, List<List<String>> words) {

        /** The office held on a day, the one begun last where there are several; null where there is none. */
        @Nullable
        Tenure on(@Nullable String day) {
            Tenure latest = null;
            for (Tenure tenure : person.tenures()) {
                if (tenure.holds(day) && (latest == null || latest.from().compareTo(tenure.from()) < 0)) {
                    latest = tenure;
                }
            }
            return latest;
        }
    }

    /**
     * Persons to be found by name.
     *
     * @param actors known ones of any kind, of two with one name the one that counts first
     */
    Persons(List<KnownActor> actors) {
        actors.stream().filter(actor -> actor.kind() == Actor.Kind.PERSON).forEach(this::add);
    }

    private void add(KnownActor person) {
        List<List<String>> names = new ArrayList<>();
        names.add(Words.of(person.name()));
        List<String> single = new ArrayList<>();
        for (String alias : person.aliases()) {
            List<String> words = Words.of(alias);
            if (words.size() == 1) {
                single.add(words.get(0));
            } else if (!words.isEmpty()) {
                names.add(words);
            }
        }
        if (names.get(0).size() == 1) {
            single.add(names.get(0).get(0));
        }
        Entry entry = new Entry(person, List.copyOf(names));
        for (List<String> words : names) {
            for (String word : words) {
                List<Entry> sharing = byWord.computeIfAbsent(word, any -> new ArrayList<>());
                if (!sharing.contains(entry)) {
                    sharing.add(entry);
                }
            }
        }
        single.forEach(word ->
                bySingleWord.computeIfAbsent(word, any -> new ArrayList<>()).add(entry));
        for (Tenure tenure : person.tenures()) {
            String country = tenure.country() == null ? person.country() : tenure.country();
            if (!tenure.office().isEmpty() && country != null) {
                byOffice.computeIfAbsent(key(tenure.office(), country), any -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private static String key(String office, String country) {
        return country + " " + Office.plain(office);
    }

    /** The known person of a name of two words or more, or of one word that is enough; null where nobody fits. */
    @Nullable
    Entry named(List<String> words, @Nullable String day) {
        Entry found = null;
        List<Entry> candidates = words.size() == 1
                ? bySingleWord.getOrDefault(words.get(0), List.of())
                : byWord.getOrDefault(words.get(words.size() - 1), List.of());
        for (Entry entry : candidates) {
            boolean fits = words.size() == 1 || entry.words().stream().anyMatch(name -> sameName(words, name));
            if (fits && (found == null || (found.on(day) == null && entry.on(day) != null))) {
                found = entry;
            }
        }
        return found;
    }

    /** The known person of this surname who held this office in this country then, or null. */
    @Nullable
    Entry holding(String surname, String title, @Nullable String country, @Nullable String day) {
        String office = Office.plain(title);
        for (Entry entry : byWord.getOrDefault(surname, List.of())) {
            for (Tenure tenure : entry.person().tenures()) {
                String known = Office.plain(tenure.office());
                boolean same = known.endsWith(office) || office.endsWith(known) && !known.isEmpty();
                boolean there =
                        country == null || country.equals(entry.person().country()) || country.equals(tenure.country());
                if (same && there && tenure.holds(day)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The only one who is known to have held this office of this country on a day, or null. */
    @Nullable
    Entry holder(String office, String country, String day) {
        Entry only = null;
        for (Entry entry : byOffice.getOrDefault(key(office, country), List.of())) {
            for (Tenure tenure : entry.person().tenures()) {
                boolean dated = !tenure.from().isEmpty()
                        && Office.plain(tenure.office()).equals(Office.plain(office));
                if (dated && tenure.holds(day) && !entry.equals(only)) {
                    if (only != null) {
                        return null;
                    }
                    only = entry;
                }
            }
        }
        return only;
    }

    private static boolean sameName(List<String> words, List<String> name) {
        boolean ends =
                words.get(0).equals(name.get(0)) || words.get(words.size() - 1).equals(name.get(name.size() - 1));
        return ends && (Words.inOrder(words, name) || (name.size() > 1 && Words.inOrder(name, words)));
    }
}
