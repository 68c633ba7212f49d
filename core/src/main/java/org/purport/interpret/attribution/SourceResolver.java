package org.purport.interpret.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.syntax.Clauses;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.interpret.syntax.Quotations;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Sentence;
import org.purport.model.Source;
import org.purport.model.Span;

/** Gathers the sources of one report: one record for each, however often and by whatever words it speaks. */
final class SourceResolver {
    private static final String NOBODY = "reportedly";
    private static final Set<String> PARTS =
            Set.of("member", "number", "handful", "group", "dozen", "pair", "couple", "majority", "team");
    private static final Set<String> IDENTIFIED = Set.of("the", "his", "her", "its", "their");

    private static final Set<String> WE = Set.of("we", "us");

    private static final Set<String> ISSUED = Set.of(
            "statement",
            "letter",
            "communique",
            "email",
            "memo",
            "message",
            "tweet",
            "post",
            "announcement",
            "filing",
            "testimony",
            "report",
            "indictment",
            "release",
            "note",
            "complaint",
            "readout");
    private static final Set<String> MAKING = Set.of("from", "by");
    private static final Set<String> MEDIA = Set.of(
            "Radio",
            "TV",
            "Television",
            "News",
            "Newspaper",
            "Times",
            "Post",
            "Herald",
            "Tribune",
            "Gazette",
            "Journal",
            "Daily",
            "Chronicle",
            "Courier",
            "Telegraph",
            "Observer",
            "Broadcasting",
            "Newswire",
            "Magazine");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");

    private final AnnotatedReport report;
    private final Quotations quotations;
    private final SourceNouns nouns;
    private final Map<Integer, Actor> actorByStart = new LinkedHashMap<>();
    private final Map<Integer, Span> mentionByOffset = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** A source in the making. */
    private static final class Draft {
        private final String id;
        private final Source.Kind kind;
        private final String name;
        private final @Nullable Actor actor;
        private final boolean named;
        private final List<Span> spans = new ArrayList<>();

        Draft(String id, Source.Kind kind, String name, @Nullable Actor actor, boolean named) {
            this.id = id;
            this.kind = kind;
            this.name = name;
            this.actor = actor;
            this.named = named;
        }
    }

    SourceResolver(AnnotatedReport report, Quotations quotations, List<Actor> actors, SourceNouns nouns) {
        this.report = report;
        this.quotations = quotations;
        this.nouns = nouns;
        for (Actor actor : actors) {
            for (Span mention : actor.mentions()) {
                mentionByOffset.put(mention.start(), mention);
                for (int offset = mention.start(); offset < mention.end(); offset++) {
                    Actor other = actorByStart.get(offset);
                    if (other == null || actor.kind() == Actor.Kind.PERSON) {
                        actorByStart.put(offset, actor);
                    }
                }
            }
        }
        drafts.put("", new Draft(Source.AUTHOR, Source.Kind.AUTHOR, authorName(report), null, true));
    }

    private static String authorName(AnnotatedReport report) {
        String outlet = report.report().outlet();
        return outlet == null ? "the author" : outlet;
    }

    /** Id of the source of an attribution. */
    String source(Attribution attribution) {
        if (attribution.sourceHead() == Attribution.AUTHOR) {
            return Source.AUTHOR;
        }
        if (!attribution.hasSource()) {
            return draft(NOBODY, Source.Kind.UNSPECIFIED, NOBODY, null, false).id;
        }
        return source(
                attribution.sentence(),
                attribution.sourceHead(),
                attribution.sentence().spans(attribution.source()));
    }

    /** Id of the source whose phrase has its head at {@code head}. */
    String source(Sentence sentence, int head, List<Span> spans) {
        int named = head;
        if (Clauses.relativePronoun(sentence, head)) {
            int antecedent = Clauses.antecedent(sentence, head);
            antecedent = antecedent < 0 ? Speakers.before(sentence, head) : antecedent;
            named = antecedent < 0 ? head : antecedent;
        }
        List<Span> naming = named == head ? spans : List.of(NounPhrases.core(sentence, named));
        int maker = maker(sentence, named);
        Draft draft = maker < 0
                ? resolve(sentence, named, naming)
                : resolve(sentence, maker, List.of(NounPhrases.core(sentence, maker)));
        for (Span span : spans) {
            if (!draft.spans.contains(span)) {
                draft.spans.add(span);
            }
        }
        return draft.id;
    }

    /** Whoever made a document that speaks ("the ministry's statement", "a letter from the bank"), or -1. */
    private int maker(Sentence sentence, int head) {
        if (!ISSUED.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int maker = sentence.child(head, "nmod:poss");
        for (int child : maker < 0 ? sentence.childrenBy(head, "nmod") : List.<Integer>of()) {
            maker = MAKING.contains(Clauses.preposition(sentence, child)) && maker < 0 ? child : maker;
        }
        boolean speaks = maker >= 0
                && (actorAt(sentence, maker) != null
                        || sentence.token(maker).isProper()
                        || nouns.kind(sentence.lemma(maker)) != null);
        return speaks ? maker : -1;
    }

    /** Whether the noun at {@code head} names a medium that is not the report's own outlet. */
    boolean otherOutlet(Sentence sentence, int head) {
        Actor actor = actorAt(sentence, head);
        if (own(sentence.token(head).word())) {
            return false;
        }
        if (actor == null) {
            boolean press = sentence.lemma(head).equals("press");
            return nouns.kind(sentence.lemma(head)) == Source.Kind.OUTLET && !press && !speaksItself(sentence, head);
        }
        boolean outlet =
                actor.kind() == Actor.Kind.OUTLET || sentence.token(head).isProper() && broadcasts(sentence, head);
        return outlet && !own(actor.name());
    }

    /** "We" and "this newspaper" outside quotations are the author. */
    private boolean speaksItself(Sentence sentence, int head) {
        String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
        if (quotations.holds(sentence, head)) {
            return false;
        }
        int determiner = sentence.child(head, "det");
        boolean paper = nouns.kind(lemma) == Source.Kind.OUTLET
                && determiner >= 0
                && sentence.lemma(determiner).equals("this");
        return sentence.pos(head).equals("PRP") && WE.contains(lemma) || paper;
    }

    /** "Radio Norte", "the Harbour Gazette": names of media that nobody has listed. */
    private static boolean broadcasts(Sentence sentence, int head) {
        boolean radio = MEDIA.contains(sentence.token(head).word());
        for (int part : sentence.childrenBy(head, "compound", "flat")) {
            radio |= MEDIA.contains(sentence.token(part).word());
        }
        return radio;
    }

    private boolean own(String name) {
        String outlet = report.report().outlet();
        return outlet != null
                && (plain(outlet).equals(plain(name)) || initials(outlet).equals(name));
    }

    /** "CSA" of "Caspian State Agency"; "" of a single word. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 2 ? initials.toString() : "";
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("’", "'");
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private Draft resolve(Sentence sentence, int head, List<Span> spans) {
        Actor actor = actorAt(sentence, head);
        if (actor != null && own(actor.name()) || own(phrase(sentence, head, spans)) || speaksItself(sentence, head)) {
            return draft("", Source.Kind.AUTHOR, authorName(report), null, true);
        }
        List<Actor> joint = joint(sentence, head, actor);
        Source.Kind byNoun = nouns.kind(sentence.lemma(noun(sentence, head)));
        if (joint.size() > 1) {
            String name = String.join(" and ", joint.stream().map(Actor::name).toList());
            return draft(name, kind(joint.get(0), byNoun), name, null, true);
        }
        if (actor != null) {
            Source.Kind kind = kind(actor, byNoun);
            return draft("actor " + actor.id(), kind, actor.name(), actor, named(actor, kind));
        }
        String name = phrase(sentence, head, spans);
        boolean proper = sentence.token(head).isProper()
                || head > 0 && Character.isUpperCase(sentence.token(head).word().charAt(0)) && byNoun == null;
        if (proper && person(sentence, spans)) {
            return draft(name.toLowerCase(Locale.ROOT), Source.Kind.PERSON, name, null, true);
        }
        Source.Kind kind = PERSONAL.contains(sentence.lemma(head).toLowerCase(Locale.ROOT))
                ? Source.Kind.PERSON
                : byNoun != null ? byNoun : proper ? entityKind(sentence, head) : Source.Kind.UNSPECIFIED;
        boolean named =
                proper && (byNoun == null || head > 0 && sentence.token(head).isProper())
                        || kind == Source.Kind.SPOKESPERSON
                        || institution(kind) && definite(sentence, head);
        return draft(name.toLowerCase(Locale.ROOT), kind, name, null, named);
    }

    /** The noun that says what kind of source it is: in "one of the pilots" the pilots. */
    private static int noun(Sentence sentence, int head) {
        boolean part = !sentence.token(head).isNoun() || PARTS.contains(sentence.lemma(head));
        for (int whole : part ? sentence.childrenBy(head, "nmod") : List.<Integer>of()) {
            if (Clauses.preposition(sentence, whole).equals("of")) {
                return whole;
            }
        }
        return head;
    }

    private static boolean person(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.entity().equals("PERSON")
                        && spans.stream().anyMatch(span -> span.contains(token.span())));
    }

    private static boolean institution(Source.Kind kind) {
        return kind == Source.Kind.ORGANIZATION
                || kind == Source.Kind.STATE
                || kind == Source.Kind.OUTLET
                || kind == Source.Kind.DOCUMENT;
    }

    private static boolean definite(Sentence sentence, int head) {
        int determiner = sentence.child(head, "det", "nmod:poss");
        return determiner >= 0
                && (IDENTIFIED.contains(sentence.lemma(determiner)) || sentence.isRelation(determiner, "nmod:poss"));
    }

    private static Source.Kind entityKind(Sentence sentence, int head) {
        return switch (sentence.token(head).entity()) {
            case "PERSON" -> Source.Kind.PERSON;
            case "LOCATION" -> Source.Kind.STATE;
            default -> Source.Kind.ORGANIZATION;
        };
    }

    private static boolean named(Actor actor, Source.Kind kind) {
        return switch (actor.kind()) {
            case PERSON, STATE, ORGANIZATION, ARMED_GROUP, OUTLET -> true;
            case GROUP, UNNAMED -> kind == Source.Kind.SPOKESPERSON;
        };
    }

    private static Source.Kind kind(Actor actor, Source.@Nullable Kind byNoun) {
        return switch (actor.kind()) {
            case PERSON -> byNoun == null || byNoun == Source.Kind.PUBLIC ? Source.Kind.PERSON : byNoun;
            case STATE -> Source.Kind.STATE;
            case ORGANIZATION, ARMED_GROUP -> byNoun == Source.Kind.OUTLET ? byNoun : Source.Kind.ORGANIZATION;
            case OUTLET -> Source.Kind.OUTLET;
            case GROUP -> byNoun == null ? Source.Kind.PUBLIC : byNoun;
            case UNNAMED -> byNoun == null ? Source.Kind.UNSPECIFIED : byNoun;
        };
    }

    private List<Actor> joint(Sentence sentence, int head, @Nullable Actor first) {
        List<Actor> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
            for (int other : sentence.childrenBy(head, "conj")) {
                Actor actor = actorAt(sentence, other);
                if (actor != null && !all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        return all;
    }

    private @Nullable Actor actorAt(Sentence sentence, int head) {
        Actor actor = actorByStart.get(sentence.token(head).span().start());
        if (actor != null) {
            return actor;
        }
        for (int name : sentence.childrenBy(head, "appos", "flat")) {
            Actor behind = actorByStart.get(sentence.token(name).span().start());
            if (behind != null && sentence.token(name).isProper()) {
                return behind;
            }
        }
        return null;
    }

    /** The words of a source phrase up to its first clause or comma. */
    private String phrase(Sentence sentence, int head, List<Span> spans) {
        Span first = spans.isEmpty() ? sentence.token(head).span() : spans.get(0);
        for (Span span : spans) {
            first = span.contains(sentence.token(head).span().start()) ? span : first;
        }
        int end = first.end();
        for (int i = head + 1; i < sentence.size() && sentence.token(i).span().start() < end; i++) {
            if (sentence.token(i).word().equals(",") || sentence.pos(i).startsWith("W")) {
                end = Math.max(
                        sentence.token(head).span().end(),
                        sentence.token(i - 1).span().end());
            }
        }
        return report.text(new Span(first.start(), Math.max(end, first.start() + 1)))
                .replaceAll("\\s+", " ");
    }

    private Draft draft(String key, Source.Kind kind, String name, @Nullable Actor actor, boolean named) {
        return drafts.computeIfAbsent(key, k -> new Draft("s" + drafts.size(), kind, name, actor, named));
    }

    /** All sources, the author first. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            Actor actor = draft.actor;
            sources.add(new Source(
                    draft.id,
                    draft.kind,
                    draft.name,
                    actor == null ? null : actor.id(),
                    draft.named,
                    draft.spans.stream().sorted().toList()));
        }
        return sources;
    }
}
