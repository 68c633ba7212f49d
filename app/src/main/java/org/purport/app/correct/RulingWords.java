package org.purport.app.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.keep.Anchor;
import org.purport.keep.CaseFile;
import org.purport.keep.Ruling;
import org.purport.model.EventType;
import org.purport.model.Reading;

/** Corrections in words, both ways. */
public final class RulingWords {
    private final CaseFile kept;

    public RulingWords(CaseFile kept) {
        this.kept = kept;
    }

    /**
     * The correction that the words mean.
     *
     * @throws IllegalArgumentException where they mean none; the message says why
     */
    public Ruling ruling(String what, List<String> about) {
        String kind = what.toLowerCase(Locale.ROOT);
        if (about.size() != 2) {
            throw new IllegalArgumentException(kind + " needs two things after it, not " + about.size());
        }
        String first = about.get(0);
        String second = about.get(1);
        return switch (kind) {
            case "same-actor" -> new Ruling.SameActor(actor(first), actor(second));
            case "same-event" -> new Ruling.SameEvent(event(first), event(second));
            case "other-event" -> new Ruling.OtherEvent(event(first), event(second));
            case "code" -> new Ruling.Code(event(first), type(second));
            case "source" -> new Ruling.Speaker(claim(first), second);
            case "right" ->
                new Ruling.Right(second.startsWith("e") ? event(first + "/" + second) : claim(first + "/" + second));
            case "grade" -> new Ruling.Grade(first, second.toUpperCase(Locale.ROOT));
            default ->
                throw new IllegalArgumentException(
                        "'" + what
                                + "' is no correction: there are same-actor, same-event, other-event, code, source, right and grade");
        };
    }

    private Anchor event(String words) {
        int cut = words.lastIndexOf('/');
        if (cut < 1) {
            throw new IllegalArgumentException("'" + words + "' names no event: write REPORT/e3");
        }
        Reading reading = reading(words.substring(0, cut));
        String id = words.substring(cut + 1);
        return reading.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .map(event -> Anchor.of(reading, event))
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + reading.report().id() + " has no event " + id));
    }

    private Anchor claim(String words) {
        int cut = words.lastIndexOf('/');
        if (cut < 1) {
            throw new IllegalArgumentException("'" + words + "' names no claim: write REPORT/c3");
        }
        Reading reading = reading(words.substring(0, cut));
        String id = words.substring(cut + 1);
        return reading.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(claim -> Anchor.of(reading, claim))
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + reading.report().id() + " has no claim " + id));
    }

    private Anchor actor(String words) {
        int cut = words.lastIndexOf('/');
        if (cut < 1 || !words.substring(cut + 1).matches("a\\d+")) {
            return Anchor.name(words);
        }
        Reading reading = reading(words.substring(0, cut));
        String id = words.substring(cut + 1);
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .map(actor -> Anchor.of(reading, actor))
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + reading.report().id() + " has no actor " + id));
    }

    private Reading reading(String report) {
        return kept.reading(report).orElseThrow(() -> new IllegalArgumentException("the case has no report " + report));
    }

    private static @Nullable EventType type(String code) {
        if (code.equalsIgnoreCase("none")) {
            return null;
        }
        String[] parts = code.split("/", -1);
        String name = parts[0].toUpperCase(Locale.ROOT);
        EventType.Plover plover = Arrays.stream(EventType.Plover.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + parts[0] + "' is no PLOVER type: there are "
                        + String.join(
                                ", ",
                                Arrays.stream(EventType.Plover.values())
                                        .map(Enum::name)
                                        .toList())));
        String mode = parts.length > 1 && !parts[1].isEmpty() ? parts[1].toLowerCase(Locale.ROOT) : null;
        String cameo = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
        if (parts.length > 3
                || (mode != null && !mode.matches("[a-z][a-z-]*"))
                || (cameo != null && !cameo.matches("\\d{2,4}"))) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no code: write TYPE, TYPE/MODE or TYPE/MODE/CAMEO as in CONSULT/visit/042");
        }
        return new EventType(plover, mode, List.of(), cameo);
    }

    /** A correction as a person reads it. */
    public static String text(Ruling ruling) {
        if (ruling instanceof Ruling.SameActor same) {
            return text(same.actor()) + " is " + text(same.other());
        }
        if (ruling instanceof Ruling.SameEvent same) {
            return text(same.event()) + " and " + text(same.other()) + " are one event";
        }
        if (ruling instanceof Ruling.OtherEvent other) {
            return text(other.event()) + " and " + text(other.other()) + " are two events";
        }
        if (ruling instanceof Ruling.Code code) {
            EventType type = code.type();
            return text(code.event()) + " is "
                    + (type == null
                            ? "of no type"
                            : type.plover()
                                    + (type.mode() == null ? "" : "/" + type.mode())
                                    + (type.cameo() == null ? "" : " (CAMEO " + type.cameo() + ")"));
        }
        if (ruling instanceof Ruling.Grade grade) {
            return Words.plain(grade.source()) + " is graded " + grade.grade();
        }
        if (ruling instanceof Ruling.Speaker speaker) {
            return "the claim at " + text(speaker.claim()) + " is by " + Words.plain(speaker.name());
        }
        if (ruling instanceof Ruling.Right right) {
            return text(right.place()) + " was read rightly";
        }
        return "judgement " + ((Ruling.Undo) ruling).judgement() + " is undone";
    }

    private static String text(Anchor anchor) {
        String words = "“" + Words.plain(anchor.words()) + "”";
        return anchor.report() == null ? words : words + " of " + Words.plain(anchor.report());
    }
}
