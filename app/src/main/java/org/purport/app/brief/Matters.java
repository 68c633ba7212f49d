package org.purport.app.brief;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.purport.app.brief.Matter.Argument;
import org.purport.app.brief.Statement.Bearing;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Relation;
import org.purport.model.Role;

/** Builds the matters of a reading and puts what needs a decision first. */
final class Matters {
    private static final int LONGEST_HEADLINE = 180;

    private final Lookup lookup;
    private final Filing filing;
    private final Statements statements;

    Matters(Lookup lookup, Filing filing) {
        this.lookup = lookup;
        this.filing = filing;
        this.statements = new Statements(lookup);
    }

    Matter of(List<Event> mentions) {
        List<Statement> said = said(mentions);
        Set<String> speaking =
                said.stream().map(statement -> statement.claim().id()).collect(Collectors.toSet());
        Event lead = lead(mentions, said);
        return new Matter(
                0,
                lead,
                mentions,
                within(mentions, said),
                verdict(lead, mentions, said),
                headline(lead, said),
                lookup.sentence(lead.trigger().start()),
                Circumstances.of(mentions, lookup),
                said,
                filing.arguments(mentions).stream()
                        .filter(argument -> !speaking.contains(argument.from()))
                        .toList());
    }

    /** What is said for it, then against it, then nothing or a question; in text order within each. */
    private List<Statement> said(List<Event> mentions) {
        Map<String, Boolean> arguing = filing.arguments(mentions).stream()
                .collect(Collectors.toMap(Argument::from, Argument::supports, (one, other) -> one));
        return filing.claims(mentions).stream()
                .map(claim -> {
                    Statement statement = statements.of(claim, mentions);
                    Boolean supports = arguing.get(claim.id());
                    return supports == null || statement.bearing() != Bearing.FOR
                            ? statement
                            : statement.arguing(supports);
                })
                .sorted(Comparator.comparing(Statement::bearing))
                .toList();
    }

    /** The fullest words that somebody commits to, or else the clause, or else the sentence. */
    private String headline(Event lead, List<Statement> said) {
        return said.stream()
                .filter(statement -> statement.bearing() != Bearing.OPEN
                        && statement.words().length() <= LONGEST_HEADLINE
                        && statement.claim().holds(lead.trigger().start()))
                .map(Statement::words)
                .max(Comparator.comparingInt(String::length))
                .filter(words -> isTelling(words))
                .orElseGet(() -> clause(lead));
    }

    /** The clause, with who it is about before it where the clause does not say. */
    private String clause(Event lead) {
        String clause = Words.clause(Words.plain(lead.text()));
        if (!isTelling(clause)) {
            String sentence = lookup.words(lookup.sentenceAround(lead.trigger()));
            if (sentence.length() <= LONGEST_HEADLINE) {
                return sentence;
            }
        }
        return lead.roles().stream()
                .filter(role -> role.role() == Role.Kind.ACTOR)
                .flatMap(role -> lookup.actor(role.actor()).stream())
                .map(actor -> Words.plain(actor.name()))
                .findFirst()
                .filter(name -> !clause.contains(lastWord(name)))
                .map(name -> name + ": " + clause)
                .orElse(clause);
    }

    /** "the talks" says too little to stand alone. */
    private static boolean isTelling(String words) {
        return words.chars().filter(c -> c == ' ').count() >= 4;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The mention that a type, participants, a time and a place make the most telling; the first of equals. */
    private static Event lead(List<Event> mentions, List<Statement> said) {
        return mentions.stream()
                .max(Comparator.<Event>comparingInt(event -> weight(event, said))
                        .thenComparing(Event::trigger, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int weight(Event event, List<Statement> said) {
        boolean claimed = said.stream()
                .anyMatch(statement -> statement.claim().holds(event.trigger().start()));
        return (event.type() == null ? 0 : 4)
                + Math.min(3, event.roles().size())
                + (claimed ? 2 : 0)
                + (event.when() == null ? 0 : 1)
                + (event.where() == null ? 0 : 1);
    }

    private List<Event> within(List<Event> mentions, List<Statement> said) {
        Set<Event> inner = new LinkedHashSet<>();
        for (Statement statement : said) {
            for (String id : statement.claim().events()) {
                lookup.event(id)
                        .filter(event -> event.type() != null && !mentions.contains(event))
                        .ifPresent(inner::add);
            }
        }
        return List.copyOf(inner);
    }

    private Verdict verdict(Event lead, List<Event> mentions, List<Statement> said) {
        boolean denied = said.stream().anyMatch(Matters::denies) || isDenied(mentions);
        boolean negated = said.stream().anyMatch(Matters::negates) || isNegated(mentions);
        boolean asserted = said.stream().anyMatch(Matters::asserts);
        if ((denied || negated) && asserted) {
            return Verdict.CONTESTED;
        }
        if (denied) {
            return Verdict.DENIED;
        }
        return negated ? Verdict.SAID_NOT : Verdict.of(lead.factuality().status());
    }

    private boolean isDenied(List<Event> mentions) {
        return lookup.reading().relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.DENIES)
                .anyMatch(relation ->
                        mentions.stream().anyMatch(event -> event.id().equals(relation.to())));
    }

    private static boolean isNegated(List<Event> mentions) {
        return mentions.stream()
                        .flatMap(event -> event.views().stream())
                        .anyMatch(view -> view.polarity() == Factuality.Polarity.NEGATIVE)
                && mentions.stream().anyMatch(event -> event.factuality().status() == Factuality.Status.UNKNOWN);
    }

    private static boolean denies(Statement statement) {
        return statement.claim().act() == Claim.Act.DENIES;
    }

    /** A source that states a negative denies nobody's words. */
    private static boolean negates(Statement statement) {
        return statement.verb().equals(Statements.SAYS_NOT);
    }

    private static boolean asserts(Statement statement) {
        return statement.bearing() == Bearing.FOR;
    }

    /** Whether a reader must hear of it: somebody is behind it, something speaks for or against it, or it is not done. */
    static boolean matters(Matter matter) {
        return !matter.statements().isEmpty()
                || !matter.arguments().isEmpty()
                || (matter.lead().type() != null && !matter.verdict().isFact());
    }

    /** What is disputed, doubted or left without an answer first; then what is not done yet; then what is told. */
    static final Comparator<Matter> MOST_PRESSING = Comparator.<Matter>comparingInt(Matters::rank)
            .thenComparing(Comparator.<Matter>comparingInt(matter ->
                            matter.statements().size() + matter.arguments().size())
                    .reversed())
            .thenComparing(matter -> matter.lead().trigger());

    private static int rank(Matter matter) {
        boolean typed = matter.lead().type() != null;
        boolean denied = matter.verdict() == Verdict.CONTESTED
                || matter.verdict() == Verdict.DENIED
                || matter.statements().stream().anyMatch(statement -> statement.bearing() == Bearing.AGAINST);
        if (denied) {
            return typed ? 0 : 1;
        }
        boolean questioned = !matter.arguments().isEmpty()
                || matter.statements().stream().anyMatch(statement -> statement.bearing() == Bearing.OPEN);
        if (typed && questioned) {
            return 1;
        }
        if (!matter.statements().isEmpty() && !matter.verdict().isFact()) {
            return typed ? 2 : 3;
        }
        return typed ? 3 : 4;
    }
}
