package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Place;

/**
 * Chooses which of the places of a name a report means.
 *
 * <p>A name means one place through the report unless the text says otherwise ("Springfield, Ohio"). What speaks for a place: how
 * well known it is, that the text puts it inside another ("Paris, Texas"), that other names of the report lie in the same country, in the
 * same state, or near. The votes of the other names are counted by how likely each of their places is, and counted again.
 */
final class Disambiguator {
    private static final int ROUNDS = 3;
    private static final int MOST_NAMES = 60;
    private static final double NEAR_KM = 120;
    private static final double FAR_DEGREES = 5;

    /** Weights of the evidence, each on a logarithmic scale; chosen on half of each gold set, the curve is flat around them. */
    private static final double FAME = 1.3;

    private static final double SAME_COUNTRY = 1.0;
    private static final double SAME_STATE = 2.0;
    private static final double NEARBY = 1.2;
    private static final double SAID_INSIDE = 8;
    private static final double AT_HOME = 6;
    private static final double HOME_KM = 150;
    private static final double REGION_ITSELF = 0.5;
    private static final double UNLIKELY = 1e-4;
    private static final double SHARE_OF_COUNTRY = 3;
    private static final double SAME_DISTRICT = 3;

    /** The places that one name can mean, with their chances. */
    private static final class Name {
        final List<Referent> referents;
        final double[] fixed;
        final double[] chance;
        double weight;

        Name(List<Referent> referents) {
            this.referents = referents;
            this.fixed = new double[referents.size()];
            this.chance = new double[referents.size()];
        }

        void toChances(double[] scores) {
            double highest = Arrays.stream(scores).max().orElse(0);
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                chance[i] = Math.exp(scores[i] - highest);
                sum += chance[i];
            }
            for (int i = 0; i < scores.length; i++) {
                chance[i] /= sum;
            }
        }

        int best() {
            int best = 0;
            for (int i = 1; i < chance.length; i++) {
                if (chance[i] > chance[best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    private final Map<String, Name> names = new LinkedHashMap<>();

    /**
     * One choice for each mention, null where it has no referents.
     *
     * @param containers for each mention the index of the mention it is said to lie in, or -1
     * @param context names that are not in the text: of the title, the outlet
     */
    static List<@Nullable Referent> choose(List<Mention> mentions, int[] containers, List<Mention> context, Home home) {
        Disambiguator names = new Disambiguator();
        mentions.forEach(mention -> names.add(mention, 1));
        context.forEach(mention -> names.add(mention, 0.5));
        names.names.values().forEach(name -> fame(name, home));
        for (int i = 0; i < mentions.size(); i++) {
            if (containers[i] >= 0) {
                names.inside(mentions.get(i), mentions.get(containers[i]));
            }
        }
        names.vote();
        List<@Nullable Referent> chosen = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            chosen.add(names.chosen(mentions.get(i), containers[i] < 0 ? null : mentions.get(containers[i])));
        }
        return chosen;
    }

    private static String key(Mention mention) {
        return mention.form() + mention.surface().toLowerCase(Locale.ROOT);
    }

    private void add(Mention mention, double weight) {
        if (!mention.referents().isEmpty()) {
            Name name = names.get(key(mention));
            if (name == null && names.size() < MOST_NAMES) {
                name = new Name(mention.referents());
                names.put(key(mention), name);
            }
            if (name != null) {
                name.weight = Math.min(3, name.weight + weight);
            }
        }
    }

    private static void fame(Name name, Home home) {
        for (int i = 0; i < name.fixed.length; i++) {
            Referent referent = name.referents.get(i);
            boolean sameCountry = home.country() != null && home.country().equals(referent.country());
            name.fixed[i] = FAME * Fame.of(referent) + (sameCountry ? SAME_COUNTRY : 0) + atHome(referent, home);
        }
        name.toChances(name.fixed);
    }

    /** Local papers write of the towns around them without saying which. */
    private static double atHome(Referent referent, Home home) {
        if (home.town() == null || referent.precision() == Place.Precision.COUNTRY) {
            return 0;
        }
        double km = Distance.km(
                referent.latitude(),
                referent.longitude(),
                home.town().lat(),
                home.town().lon());
        return AT_HOME * Math.exp(-km / HOME_KM);
    }

    /** What is said to lie inside another place is one that does; and the other is one that it lies in. */
    private void inside(Mention inner, Mention outer) {
        Name innerName = names.get(key(inner));
        Name outerName = names.get(key(outer));
        if (innerName != null && outerName != null) {
            boolean[] held = new boolean[innerName.fixed.length];
            for (int o = 0; o < outerName.fixed.length; o++) {
                boolean holds = false;
                for (int i = 0; i < held.length; i++) {
                    if (outerName.referents.get(o).holds(innerName.referents.get(i))) {
                        holds = true;
                        held[i] = true;
                    }
                }
                outerName.fixed[o] += holds ? SAID_INSIDE : 0;
            }
            for (int i = 0; i < held.length; i++) {
                innerName.fixed[i] += held[i] ? SAID_INSIDE : 0;
            }
        }
    }

    private void vote() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> countries = new HashMap<>();
            Map<Integer, Double> states = new HashMap<>();
            for (Name name : names.values()) {
                name.weight = Math.max(name.weight, 0.5);
                for (int i = 0; i < name.chance.length; i++) {
                    Referent referent = name.referents.get(i);
                    double vote = name.chance[i] * name.weight;
                    if (referent.country() != null) {
                        countries.merge(referent.country(), vote, Double::sum);
                    }
                    if (referent.state() >= 0) {
                        states.merge(referent.state(), vote, Double::sum);
                    }
                }
            }
            List<double[]> scores = new ArrayList<>();
            for (Name name : names.values()) {
                scores.add(scores(name, countries, states));
            }
            int n = 0;
            for (Name name : names.values()) {
                name.toChances(scores.get(n++));
            }
        }
    }

    private double[] scores(Name name, Map<String, Double> countries, Map<Integer, Double> states) {
        double[] scores = name.fixed.clone();
        double total = names.values().stream().mapToDouble(one -> one.weight).sum();
        if (scores.length > 1) {
            for (int i = 0; i < scores.length; i++) {
                Referent referent = name.referents.get(i);
                double own = own(name, referent, false);
                double country = countries.getOrDefault(String.valueOf(referent.country()), 0.0) - own;
                scores[i] += SAME_COUNTRY * Math.log1p(Math.max(0, country));
                scores[i] += SHARE_OF_COUNTRY * Math.max(0, country) / (1 + total - name.weight);
                if (referent.state() >= 0) {
                    double state = states.getOrDefault(referent.state(), 0.0) - own(name, referent, true);
                    boolean region = referent.precision() == Place.Precision.REGION && referent.district() < 0;
                    scores[i] += (region ? REGION_ITSELF : 1) * SAME_STATE * Math.log1p(Math.max(0, state));
                }
                scores[i] += nearby(name, referent);
            }
        }
        return scores;
    }

    /** What this name itself gave to the country or state of a referent. */
    private static double own(Name name, Referent referent, boolean state) {
        double own = 0;
        for (int i = 0; i < name.chance.length; i++) {
            Referent other = name.referents.get(i);
            boolean same = state
                    ? other.state() == referent.state()
                    : referent.country() != null && referent.country().equals(other.country());
            own += same ? name.chance[i] * name.weight : 0;
        }
        return own;
    }

    /** Support of places close by, and of the district that the text names beside its town. */
    private double nearby(Name name, Referent referent) {
        double near = 0;
        boolean district = false;
        for (Name other : names.values()) {
            if (other != name) {
                double best = 0;
                for (int i = 0; i < other.chance.length; i++) {
                    Referent neighbour = other.referents.get(i);
                    boolean close = Math.abs(referent.latitude() - neighbour.latitude()) < FAR_DEGREES;
                    if (close && neighbour.radiusKm() < NEAR_KM && other.chance[i] > UNLIKELY) {
                        double km = referent.distanceKm(neighbour);
                        best = Math.max(best, Math.sqrt(other.chance[i]) * Math.exp(-km / NEAR_KM));
                    }
                    district |= neighbour.source() == Referent.Source.DISTRICT && neighbour.holds(referent);
                    district |= referent.source() == Referent.Source.DISTRICT && referent.holds(neighbour);
                }
                near += best;
            }
        }
        return NEARBY * Math.log1p(near) + (district ? SAME_DISTRICT : 0);
    }

    private @Nullable Referent chosen(Mention mention, @Nullable Mention outer) {
        Name name = names.get(key(mention));
        if (name == null) {
            return mention.referents().isEmpty() ? null : mention.referents().get(0);
        }
        int best = name.best();
        Name outerName = outer == null ? null : names.get(key(outer));
        if (outerName != null) {
            Referent container = outerName.referents.get(outerName.best());
            if (!container.holds(name.referents.get(best))) {
                for (int i = 0; i < name.chance.length; i++) {
                    boolean better = !container.holds(name.referents.get(best)) || name.chance[i] > name.chance[best];
                    if (container.holds(name.referents.get(i)) && better) {
                        best = i;
                    }
                }
            }
        }
        return name.referents.get(best);
    }
}
