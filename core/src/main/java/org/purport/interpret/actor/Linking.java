package org.purport.interpret.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;

/** Joins the mentions of one report. */
final class Linking {
    private final AnnotatedReport report;
    private final Discourse discourse = new Discourse();
    private final NameLinker names;
    private final NominalLinker nominals;
    private final PronounLinker pronouns;
    private final SpeakerLinker speakers;

    Linking(AnnotatedReport report, @Nullable String setting, Agentive agentive) {
        this.report = report;
        this.names = new NameLinker(discourse, report.report().outlet());
        this.pronouns = new PronounLinker(discourse, agentive);
        this.speakers = new SpeakerLinker(discourse, agentive);
        this.nominals = new NominalLinker(discourse, setting);
    }

    /**
     * The actors of the report and who is meant where.
     *
     * @param recognize adds what is known of a person by name, before descriptions and pronouns are read
     */
    Discourse link(List<Scan> scans, Consumer<Entity> recognize) {
        List<Mention> named = new ArrayList<>();
        for (Scan scan : scans) {
            for (Mention mention : scan.mentions()) {
                if (mention.form() == Form.NAME) {
                    named.add(mention);
                } else if (mention.form() == Form.STATE) {
                    state(mention);
                }
            }
        }
        names.link(report, named);
        List<Map<Mention, Mention>> equal = new ArrayList<>();
        for (Scan scan : scans) {
            Map<Mention, Mention> pairs = Apposition.pairs(scan.mentions());
            equal.add(pairs);
            pairs.forEach(this::describe);
        }
        discourse.entities().forEach(recognize);
        for (int i = 0; i < scans.size(); i++) {
            read(scans.get(i), equal.get(i));
        }
        return discourse;
    }

    /** What the text says of a name goes before what is known of it: "Croatia's defence minister, Mara Velik". */
    private void describe(Mention phrase, Mention named) {
        Entity entity = named.form() == Form.NAME ? discourse.of(named) : null;
        if (entity != null && entity.traits().country() == null && phrase.form() == Form.NOMINAL) {
            entity.learn(entity.traits().withCountry(phrase.traits().country()));
        }
    }

    private void state(Mention mention) {
        Entity known = discourse.keyed("state " + mention.key());
        if (known == null) {
            discourse.key("state " + mention.key(), discourse.open(mention));
        } else {
            discourse.assign(mention, known);
        }
    }

    private void read(Scan scan, Map<Mention, Mention> equal) {
        List<Mention> mentions = scan.mentions();
        for (Mention mention : mentions) {
            Entity entity = resolve(mention, scan, equal);
            if (entity != null && mention.form() == Form.NAME && entity.owner() == null) {
                entity.owner(owner(mention, scan, equal));
            }
            if (entity != null) {
                discourse.hear(mention, entity);
            }
        }
        speakers.link(scan);
    }

    private @Nullable Entity resolve(Mention mention, Scan scan, Map<Mention, Mention> equal) {
        Entity known = discourse.of(mention);
        if (known != null) {
            return known;
        }
        return switch (mention.form()) {
            case NOMINAL -> nominal(mention, scan, equal);
            case PRONOUN -> join(mention, pronouns.antecedent(mention));
            case RELATIVE -> {
                Mention before = PronounLinker.relative(mention, scan.mentions());
                yield join(mention, discourse.of(before));
            }
            case THING -> discourse.thing(mention);
            case NAME, STATE, SPEAKER -> null;
        };
    }

    private @Nullable Entity join(Mention mention, @Nullable Entity entity) {
        if (entity != null && entity.traits().nature() != Nature.THING) {
            discourse.assign(mention, entity);
        }
        return entity;
    }

    private Entity nominal(Mention phrase, Scan scan, Map<Mention, Mention> equal) {
        Entity owner = owner(phrase, scan, equal);
        Entity twin = discourse.of(equal.get(phrase));
        if (twin != null) {
            discourse.assign(phrase, twin);
            if (owner != null && twin.owner() == null) {
                twin.owner(owner);
            }
            nominals.register(phrase, twin, owner);
            return twin;
        }
        return nominals.link(phrase, owner);
    }

    /** Whose a phrase says it is: the possessor, read before the phrase that it opens. */
    private @Nullable Entity owner(Mention phrase, Scan scan, Map<Mention, Mention> equal) {
        Mention possessor = scan.headedBy(phrase.owner());
        if (possessor == null) {
            return phrase.form() == Form.NOMINAL ? nominals.spokenFor(phrase) : null;
        }
        if (phrase.equals(possessor)) {
            return null;
        }
        return resolve(possessor, scan, equal);
    }
}
