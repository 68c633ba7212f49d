package org.purport.interpret.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.interpret.lexicon.Seat;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Sentence;
import org.purport.model.Token;

/** Finds the words of a sentence that name countries, their people, capitals and seats of power. */
final class Nations {
    private static final int LONGEST = 5;

    /** What a state's own foreign service is called. */
    private static final Set<String> HOME =
            Set.of("minister", "ministry", "secretary", "office", "affair", "affairs", "policy", "service");

    private final Countries countries = Countries.table();

    /** Origins that are no country; they keep a phrase from being taken for one of the country that a report is about. */
    private final Set<String> regions = new HashSet<>();

    Nations() {
        for (List<String> row : Table.open(Nations.class, "regions.tsv", 2).rows()) {
            regions.addAll(List.of(row.get(0).split("\\|")));
        }
    }

    /** For each token the nation words that cover it, null elsewhere. */
    @Nullable
    Nation[] in(Sentence sentence) {
        @Nullable Nation[] found = new Nation[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            Nation nation = startingAt(sentence, i);
            if (nation != null) {
                for (int k = nation.from(); k <= nation.to(); k++) {
                    found[k] = nation;
                }
                i = nation.to();
            }
        }
        return found;
    }

    private @Nullable Nation startingAt(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        if (!Character.isUpperCase(word.charAt(0)) && word.indexOf('-') < 0) {
            return isRegion(sentence, i) ? new Nation(i, i, Nation.Kind.REGION, "", "") : null;
        }
        Nation longest = null;
        StringBuilder name = new StringBuilder();
        for (int k = i; k < sentence.size() && k < i + LONGEST; k++) {
            Token token = sentence.token(k);
            if (k > i) {
                name.append(' ');
            }
            name.append(token.word());
            Nation nation = nation(name.toString(), i, k);
            longest = nation == null ? longest : nation;
        }
        if (longest == null && isRegion(sentence, i)) {
            return new Nation(i, i, Nation.Kind.REGION, "", "");
        }
        return longest == null ? hyphenated(word, i) : longest;
    }

    private @Nullable Nation nation(String name, int from, int to) {
        Country country = countries.named(name);
        if (country != null) {
            return new Nation(from, to, Nation.Kind.NAME, country.alpha3(), "GOV");
        }
        country = countries.ofDemonym(name);
        if (country != null) {
            return new Nation(from, to, Nation.Kind.ADJECTIVE, country.alpha3(), "GOV");
        }
        Seat seat = countries.seat(name);
        if (seat != null) {
            String code = seat.country();
            return new Nation(from, to, Nation.Kind.SEAT, code == null ? "" : code, seat.sector());
        }
        country = countries.ofCapital(name);
        return country == null ? null : new Nation(from, to, Nation.Kind.CAPITAL, country.alpha3(), "GOV");
    }

    /** "then-US", "ex-Soviet": the word behind the hyphen; "US-led" and "Kenyan-led" say nothing sure of who belongs to whom. */
    private @Nullable Nation hyphenated(String word, int i) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return null;
        }
        String before = word.substring(0, hyphen);
        String behind = word.substring(hyphen + 1);
        if (before.equals("then") || before.equals("ex") || before.equals("former")) {
            return nation(behind, i, i);
        }
        Nation nation = nation(before, i, i);
        return nation == null ? null : new Nation(i, i, Nation.Kind.REGION, "", "");
    }

    /** A word of origin; the "foreign" of a foreign minister is none. */
    private boolean isRegion(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        if (!regions.contains(word)) {
            return false;
        }
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT) : "";
        return !word.equals("foreign") || !HOME.contains(next);
    }
}
