package org.purport.app.web.story;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Links;

/**
 * Says what a happening is, in words that a report has: a clause that stands by itself, or else what somebody commits to, or else a
 * whole sentence.
 *
 * <p>Only tellings that agree with where the happening stands are asked, as long as there are any: what is said under an "if" would be
 * no heading for what happened.
 */
final class Headings {
    private static final int LONGEST = 200;
    private static final int FEWEST_SPACES = 5;

    /** What begins in the middle of a sentence. */
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?i)(to|on|of|at|by|for|from|in|with|which|who|whom|whose|that|and|or|but|is|are|was|were|be|been|being|due|if"
                    + "|unless|whether|because|although|while|once|when|where|as|than|also|not)\\b");

    private final StoryIndex story;
    private final Headlines headlines;

    Headings(StoryIndex story, Headlines headlines) {
        this.story = story;
        this.headlines = headlines;
    }

    String of(Links.Happening happening) {
        Verdict verdict = story.verdict(happening);
        List<Links.Mention> agreeing =
                story.mentions(happening).filter(each -> agrees(each, verdict)).toList();
        Links.Happening told = agreeing.isEmpty() ? happening : only(happening, agreeing);
        String claimed = story.positions(happening.id()).stream()
                .filter(position -> position.stance().commits() && (agreeing.isEmpty() || isOf(position, agreeing)))
                .map(position -> position.statement().words())
                .filter(words -> words.length() <= LONGEST && isTelling(words))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String clause = headlines.of(told);
        if (isTelling(clause) && clause.length() >= claimed.length() / 2) {
            return clause;
        }
        return claimed.isEmpty() ? sentence(told, clause) : claimed;
    }

    /** "is due to arrive" says too little to stand alone. */
    private static boolean isTelling(String words) {
        return words.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES
                && !FRAGMENT.matcher(words).lookingAt();
    }

    private boolean agrees(Links.Mention mention, Verdict verdict) {
        Factuality.Status status =
                story.event(mention).map(told -> told.factuality().status()).orElse(Factuality.Status.UNKNOWN);
        return switch (verdict) {
            case OCCURRED, ONGOING -> Verdict.of(status).isFact();
            case CONTESTED, DENIED -> status != Factuality.Status.HYPOTHETICAL;
            default -> Verdict.of(status) == verdict;
        };
    }

    private boolean isOf(Position position, List<Links.Mention> mentions) {
        return story.claim(position.said()).stream()
                .flatMap(claim -> claim.events().stream())
                .anyMatch(event ->
                        mentions.contains(new Links.Mention(position.said().report(), event)));
    }

    private static Links.Happening only(Links.Happening whole, List<Links.Mention> mentions) {
        return new Links.Happening(
                whole.id(),
                mentions,
                whole.type(),
                whole.participants(),
                whole.where(),
                whole.when(),
                whole.status(),
                whole.history());
    }

    private String sentence(Links.Happening happening, String otherwise) {
        Links.Mention first = story.mentions(happening).findFirst().orElse(null);
        Lookup report = first == null ? null : story.report(first.report()).orElse(null);
        Event told = report == null || first == null
                ? null
                : report.event(first.id()).orElse(null);
        return report == null || told == null
                ? otherwise
                : Words.clip(report.words(report.sentenceAround(told.trigger())), LONGEST);
    }
}
