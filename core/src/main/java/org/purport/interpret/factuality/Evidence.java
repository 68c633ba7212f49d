package org.purport.interpret.factuality;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Block;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Tense;
import org.purport.model.Role;
import org.purport.model.Sentence;
import org.purport.model.Source;

/**
 * Everything that the learned layer knows of one event, by name.
 *
 * <p>What is so or not has the value 1 or is left out; counts have their number. The names are those that model files use:
 * whoever changes one trains the models anew.
 */
final class Evidence {
    private static final int DEEPEST = 12;

    private final Map<String, Double> values = new TreeMap<>();
    private final Sentence sentence;
    private final int at;

    private Evidence(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /**
     * The evidence on one event.
     *
     * @param judged what was composed on the event, in its place
     * @param holding claims in whose content it stands, the outermost first
     */
    static Map<String, Double> of(
            AnnotatedReport report, Attributions attributions, Event event, Judged judged, List<Claim> holding) {
        int found = judged.locus().index();
        Sentence sentence = judged.locus().sentence();
        int head = sentence.head(found);
        Evidence evidence = new Evidence(sentence, sentence.isRelation(found, "cop") && head >= 0 ? head : found);
        evidence.stance(judged.stance(), judged.tense());
        evidence.form(report, event);
        evidence.governors();
        evidence.claims(attributions, event, holding);
        return evidence.values;
    }

    /** An event in its place with what was composed on it. */
    record Judged(AnnotatedReport.Locus locus, Stance stance, Tense tense) {}

    private void stance(Stance stance, Tense tense) {
        String state = word(stance.certainty()) + "/" + word(stance.polarity()) + "/" + word(stance.status());
        yes("state", state);
        yes("certainty", word(stance.certainty()));
        yes("polarity", word(stance.polarity()));
        yes("status", word(stance.status()));
        yes("tense", word(tense));
        yes("tense/state", word(tense) + "/" + state);
        yes("kind", kind());
        yes("kind/state", kind() + "/" + state);
        operators(stance.path());
    }

    private void operators(List<Stance.Step> path) {
        boolean open = false;
        int negations = 0;
        Set<String> names = new HashSet<>();
        for (int k = 0; k < path.size(); k++) {
            String name = path.get(k).effect().name();
            boolean negates = name.equals("counter") || name.endsWith("_not");
            negations += negates ? 1 : 0;
            names.add(name);
            yes(k == path.size() - 1 ? "last" : "above", name);
            if (open && negates) {
                yes("last", "negated-while-open");
            }
            open |= path.get(k).effect().polarity() == Polarity.UNKNOWN;
        }
        names.forEach(name -> yes("step", name));
        if (path.isEmpty()) {
            yes("last", "none");
        }
        values.put("steps", (double) path.size());
        values.put("negations", (double) negations);
    }

    private void form(AnnotatedReport report, Event event) {
        yes("pos", sentence.pos(at));
        yes("form", Frames.form(sentence, at));
        yes("relation", Frames.base(sentence.relation(at)));
        int modal = Clauses.modal(sentence, at);
        if (modal >= 0) {
            yes("modal", Frames.word(sentence, modal));
        }
        for (int auxiliary : sentence.childrenBy(at, "aux", "cop")) {
            yes("aux", Frames.word(sentence, auxiliary));
        }
        for (int child : sentence.children(at)) {
            String relation = Frames.base(sentence.relation(child));
            yes("has", relation);
            if (relation.equals("advmod") || relation.equals("amod") || relation.equals("mark")) {
                yes(relation, Frames.word(sentence, child));
            }
        }
        yes("article", article());
        if (event.type() != null) {
            yes("type", word(event.type().plover()));
        }
        yes("lemma", event.lemma().replace(' ', '_'));
        yes("mark", sentence.token(sentence.size() - 1).word());
        Block.Kind block = report.blocks().get(sentence.block()).kind();
        yes("block", word(block));
        values.put("sentence", Math.min(sentence.index(), 30.0));
        yes("when", event.when() == null ? "none" : "told");
        yes("where", event.where() == null ? "none" : "told");
        for (Role role : event.roles()) {
            yes("role", word(role.role()) + (role.actor() == null ? "" : "/actor"));
        }
    }

    private String article() {
        if (!sentence.token(at).isNoun()) {
            return "none";
        }
        if (sentence.child(at, "nmod:poss") >= 0) {
            return "possessive";
        }
        int determiner = sentence.child(at, "det");
        return determiner >= 0
                ? Frames.word(sentence, determiner)
                : sentence.child(at, "nummod") >= 0
                        ? "number"
                        : sentence.pos(at).endsWith("S") ? "plural" : "bare";
    }

    /** What stands above the event: frames, words of the nearest predicates, kinds of clauses on the way up. */
    private void governors() {
        int depth = 0;
        int above = 0;
        for (int i = at; sentence.head(i) >= 0 && depth < DEEPEST; i = sentence.head(i), depth++) {
            String relation = sentence.relation(i);
            yes("path", relation);
            if (depth > 0
                    && Set.of("advcl", "acl", "ccomp", "xcomp", "parataxis").contains(Frames.base(relation))) {
                yes("clause", Frames.opener(sentence, i));
            }
            int head = sentence.head(i);
            String frame = Frames.of(sentence, i);
            if (depth == 0) {
                yes("frame", frame);
                yes("governor", sentence.lemma(head).toLowerCase(Locale.ROOT));
                yes("governor/frame", sentence.lemma(head).toLowerCase(Locale.ROOT) + "/" + frame);
                yes("governor-form", Frames.form(sentence, head));
            } else if (above < 2) {
                above++;
                yes("upper", sentence.lemma(head).toLowerCase(Locale.ROOT));
            }
        }
        values.put("depth", (double) depth);
        yes("opener", Frames.opener(sentence, at));
    }

    private void claims(Attributions attributions, Event event, List<Claim> holding) {
        values.put("claims", (double) holding.size());
        if (holding.isEmpty()) {
            return;
        }
        Claim outer = holding.get(0);
        yes("outer", word(outer.act()));
        yes("inner", word(holding.get(holding.size() - 1).act()));
        yes("quotation", word(outer.quotation()));
        yes("hedged", outer.hedge().spans().isEmpty() ? "no" : "yes");
        values.put("chain", (double) outer.chain().size());
        for (Source source : attributions.sources()) {
            if (source.id().equals(outer.chain().get(0))) {
                yes("source", word(source.kind()));
                yes("named", source.named() ? "yes" : "no");
                boolean own = source.actor() != null
                        && event.roles().stream()
                                .anyMatch(role -> role.role() == Role.Kind.ACTOR
                                        && source.actor().equals(role.actor()));
                yes("own", own ? "yes" : "no");
            }
        }
    }

    private String kind() {
        if (sentence.child(at, "cop") >= 0) {
            return "copular";
        }
        return sentence.token(at).isVerb() ? "verb" : sentence.token(at).isNoun() ? "noun" : "other";
    }

    private void yes(String name, String value) {
        values.put(name + "=" + (value.isEmpty() ? "none" : value), 1.0);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
