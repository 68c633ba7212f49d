package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;

/** Joins names: full with short ones, long with acronyms. */
final class NameLinker {
    /** Words that a company's name may lose. */
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "corporation",
            "co",
            "co.",
            "company",
            "ltd",
            "ltd.",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "gmbh",
            "group",
            "n.v.",
            "news",
            "agency",
            "newspaper",
            "party");

    private final Discourse discourse;

    private final Set<String> ownNames;

    /** @param outlet the outlet whose report it is, or null */
    NameLinker(Discourse discourse, @Nullable String outlet) {
        this.discourse = discourse;
        this.ownNames = outlet == null
                ? Set.of()
                : Set.of(bare(Words.folded(outlet)), Words.folded(Words.initials(outlet)) + " ");
    }

    /** Joins the names of a report before anything else is read: a headline's "Ruiz" is the text's "Ana Ruiz". */
    void link(AnnotatedReport report, List<Mention> names) {
        for (Mention name : names) {
            if (name.traits().nature().human() && name.key().indexOf(' ') > 0) {
                linkFull(name);
            }
        }
        for (Mention name : names) {
            if (name.traits().nature().human()) {
                if (name.key().indexOf(' ') < 0) {
                    linkShort(name);
                }
            } else {
                linkInstitution(report, name);
            }
        }
    }

    private void linkFull(Mention name) {
        List<String> words = List.of(name.key().split(" "));
        Entity known = discourse.keyed("person " + name.key());
        if (known == null) {
            known = longerOrShorter(words, name.traits());
        }
        if (known == null) {
            known = discourse.open(name);
        } else {
            discourse.assign(name, known);
        }
        discourse.key("person " + name.key(), known);
        known.name(words);
        for (String word : words) {
            discourse.word(word, known);
        }
        registerOffice(name, known);
    }

    /** Lets "the minister" find the person whom a title calls so. */
    private void registerOffice(Mention name, Entity entity) {
        String office = name.traits().office();
        if (office != null) {
            discourse.head(NominalLinker.head(office), entity);
        }
    }

    /** The person of whose name this is a part, or the other way about: "Ana Maria Ruiz", "Ana Ruiz". */
    private @Nullable Entity longerOrShorter(List<String> words, Traits traits) {
        for (Entity entity : discourse.worded(words.get(words.size() - 1))) {
            if (agree(traits, entity.traits()) && entity.names().stream().allMatch(name -> oneName(words, name))) {
                return entity;
            }
        }
        return null;
    }

    private static boolean oneName(List<String> a, List<String> b) {
        return a.size() < b.size() ? Words.inOrder(a, b) : Words.inOrder(b, a);
    }

    private void linkShort(Mention name) {
        Entity found = null;
        for (Entity entity : discourse.worded(name.key())) {
            boolean possible = agree(name.traits(), entity.traits()) && !beside(name, entity);
            if (possible && (found == null || closer(entity, found, name))) {
                found = entity;
            }
        }
        if (found == null) {
            found = discourse.keyed("person " + name.key());
        }
        if (found == null) {
            found = discourse.open(name);
            discourse.key("person " + name.key(), found);
            discourse.word(name.key(), found);
        } else {
            discourse.assign(name, found);
        }
        registerOffice(name, found);
    }

    /** "President Ruiz and Ana Ruiz": two who are named side by side are two. */
    private static boolean beside(Mention name, Entity entity) {
        return entity.mentions().stream()
                .anyMatch(other -> other.sentence() == name.sentence()
                        && other.from() > name.to()
                        && other.from() - name.to() <= 4
                        && name.sentence().lemma(name.to() + 1).equals("and"));
    }

    /** Whether a bearer of a name is nearer before a short mention of it; one that comes later only where none came before. */
    private static boolean closer(Entity entity, Entity found, Mention name) {
        boolean called = calledSo(entity, name);
        return called == calledSo(found, name) ? distance(entity, name) < distance(found, name) : called;
    }

    /** Whether an earlier mention of it is this same short name. */
    private static boolean calledSo(Entity entity, Mention name) {
        return entity.mentions().stream()
                .anyMatch(other -> other.key().equals(name.key())
                        && other.span().start() < name.span().start());
    }

    private static int distance(Entity entity, Mention name) {
        int at = name.span().start();
        int best = Integer.MAX_VALUE;
        for (Mention mention : entity.mentions()) {
            int start = mention.span().start();
            int distance = start < at ? at - start : 1_000_000 + start - at;
            best = Math.min(best, distance);
        }
        return best;
    }

    private static boolean agree(Traits a, Traits b) {
        return a.gender().agrees(b.gender())
                && (a.country() == null || b.country() == null || a.country().equals(b.country()));
    }

    private void linkInstitution(AnnotatedReport report, Mention name) {
        String key = "body " + bare(name.key());
        Entity known = discourse.keyed(key);
        List<Entity> bearers =
                known == null && name.traits().sector().isEmpty() ? discourse.worded(name.key()) : List.of();
        if (bearers.size() == 1) {
            discourse.assign(name, bearers.get(0)); // a person whom the recognizer took for an organization
            return;
        }
        String text = report.text(name.span());
        if (known == null && text.length() <= 6 && text.equals(text.toUpperCase(Locale.ROOT))) {
            known = discourse.keyed("initials " + text);
        }
        String initials = Words.initials(text);
        if (known == null && initials.length() > 2) {
            known = discourse.keyed("acronym " + initials);
        }
        if (known == null || !countriesAgree(known.traits(), name.traits())) {
            known = discourse.open(name);
        } else {
            discourse.assign(name, known);
        }
        discourse.key(key, known);
        if (initials.length() > 2 && text.indexOf(' ') > 0) {
            discourse.key("initials " + initials, known);
        } else if (text.equals(text.toUpperCase(Locale.ROOT))) {
            discourse.key("acronym " + text, known);
        }
        if (ownNames.contains(bare(name.key())) || (name.key().length() > 1 && ownNames.contains(name.key() + " "))) {
            known.learn(new Traits(Nature.OUTLET, false, Gender.UNKNOWN, null, false, List.of("MED", "JRN"), null));
        }
        registerHead(name, known);
    }

    private void registerHead(Mention name, Entity entity) {
        List<String> words = new ArrayList<>(List.of(name.key().split(" ")));
        int of = words.indexOf("of");
        discourse.head(of > 0 ? words.get(of - 1) : words.get(words.size() - 1), entity);
    }

    private static boolean countriesAgree(Traits a, Traits b) {
        return a.country() == null || b.country() == null || a.country().equals(b.country());
    }

    private static String bare(String key) {
        String name = key.startsWith("the ") ? key.substring(4) : key;
        int last = name.lastIndexOf(' ');
        return last > 0 && LEGAL.contains(name.substring(last + 1)) ? name.substring(0, last) : name;
    }
}
