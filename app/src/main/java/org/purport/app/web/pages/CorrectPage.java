package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.correct.RulingWords;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.keep.Judgement;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;

/** Corrections of one thing of a report, each with its reason; they are kept as records and can be undone. */
public final class CorrectPage implements Page {
    private static final int MOST = 60;

    private final StoryIndexes stories;

    public CorrectPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/correct", this::show);
        routes.post("/correct", this::correct);
    }

    /** The address where something of a report is corrected. */
    static String address(String report, String kind, String id) {
        return "/correct?report=" + Address.part(report) + "&" + kind + "=" + Address.part(id);
    }

    /**
     * What the template shows.
     *
     * @param what is to be corrected, in the words of the report
     * @param back where one came from
     */
    public record Model(String what, String read, String back, List<Form> forms) {
        public Model {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A form for one kind of correction.
     *
     * @param first what it is about, as the command line names it
     * @param field what is asked for, empty where nothing is
     * @param options to choose from, empty where the field is free
     * @param offers names that the free field completes
     */
    public record Form(
            String kind,
            String first,
            String title,
            String hint,
            String field,
            List<Option> options,
            List<String> offers) {
        public Form {
            options = List.copyOf(options);
            offers = List.copyOf(offers);
        }
    }

    /** A choice. */
    public record Option(String value, String label) {}

    private Reply show(Visit visit) {
        String report = visit.needed("report");
        Reading reading = visit.desk()
                .read(kept -> kept.reading(report))
                .orElseThrow(() -> Refusal.missing("The case has no report “" + report + "”."));
        Lookup lookup = new Lookup(reading);
        String event = visit.query("event");
        String claim = visit.query("claim");
        String actor = visit.query("actor");
        Model model = event != null
                ? event(visit, lookup, lookup.event(event).orElseThrow(() -> gone("event")))
                : claim != null
                        ? claim(lookup, lookup.claim(claim).orElseThrow(() -> gone("claim")))
                        : actor != null
                                ? actor(lookup, lookup.actor(actor).orElseThrow(() -> gone("actor")))
                                : source(lookup, visit.needed("source"));
        return Reply.page("correct.jte", "Correct", model);
    }

    private static Refusal gone(String what) {
        return Refusal.missing("The report has no such " + what + " (any more).");
    }

    private Model event(Visit visit, Lookup lookup, Event event) {
        String report = lookup.reading().report().id();
        EventType type = event.type();
        int sentence = lookup.sentence(event.trigger().start());
        return new Model(
                lookup.words(lookup.sentenceAround(event.trigger())),
                "“" + lookup.words(event.trigger()) + "” was read as "
                        + (type == null ? "an event of no type" : type.plover()) + ".",
                Address.report(report) + "#s" + Math.max(1, sentence),
                ofEvent(report, event.id(), told(visit, lookup, event)));
    }

    private static List<Form> ofEvent(String report, String id, Told told) {
        String first = report + "/" + id;
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(
                "code",
                first,
                "Another type of event",
                "PLOVER's types; none where none fits.",
                "Type",
                types(),
                List.of()));
        forms.add(new Form(
                "same-event",
                first,
                "The same happening as another",
                "The two count as one from here on.",
                "Which",
                told.others(),
                List.of()));
        if (!told.same().isEmpty()) {
            forms.add(new Form(
                    "other-event",
                    first,
                    "Not the same happening as",
                    "They were taken for one; the second stands alone.",
                    "Which",
                    told.same(),
                    List.of()));
        }
        forms.add(right(report, id));
        return forms;
    }

    private static Form right(String report, String id) {
        return new Form(
                "right",
                report,
                "It was read rightly",
                "It leaves the queue of doubts.",
                "",
                List.of(new Option(id, "")),
                List.of());
    }

    private static List<Option> types() {
        List<Option> types = new ArrayList<>(Arrays.stream(EventType.Plover.values())
                .map(type -> new Option(type.name(), type.name()))
                .toList());
        types.add(new Option("none", "none"));
        return types;
    }

    /** Tellings that an event is taken for the same as, and others of its story that it could be. */
    private record Told(List<Option> same, List<Option> others) {}

    private Told told(Visit visit, Lookup lookup, Event event) {
        String report = lookup.reading().report().id();
        List<Option> same = new ArrayList<>();
        List<Option> others = new ArrayList<>();
        StoryIndexes.Story story = visit.desk()
                .read(kept -> kept.overview().storyOf(report))
                .map(record -> stories.of(visit.desk(), record.id()))
                .orElse(null);
        if (story == null) {
            return new Told(same, others);
        }
        StoryIndex index = story.index();
        Links.Happening own =
                index.happeningOf(new Links.Mention(report, event.id())).orElse(null);
        if (own != null) {
            index.mentions(own)
                    .filter(mention ->
                            !(mention.report().equals(report) && mention.id().equals(event.id())))
                    .limit(MOST)
                    .forEach(mention -> same.add(option(mention, index)));
        }
        Points points = new Points(story);
        points.weighed().stream()
                .filter(each -> own == null || !each.id().equals(own.id()))
                .limit(MOST)
                .forEach(each -> index.mentions(each)
                        .findFirst()
                        .ifPresent(mention -> others.add(new Option(
                                mention.report() + "/" + mention.id(), Words.clip(points.headline(each), 110)))));
        return new Told(same, others);
    }

    private static Option option(Links.Mention mention, StoryIndex index) {
        Lookup lookup = index.report(mention.report()).orElseThrow();
        String words = lookup.event(mention.id())
                .map(event -> Words.plain(event.text()))
                .orElse(mention.id());
        return new Option(
                mention.report() + "/" + mention.id(),
                Said.where(lookup.reading().report()) + ": " + Words.clip(words, 90));
    }

    private static Model claim(Lookup lookup, Claim claim) {
        String report = lookup.reading().report().id();
        Set<String> names = new LinkedHashSet<>();
        lookup.reading().sources().stream()
                .filter(source -> !source.id().equals(Source.AUTHOR))
                .forEach(source -> names.add(Words.plain(source.name())));
        lookup.reading().actors().forEach(actor -> names.add(Words.plain(actor.name())));
        String speaker = lookup.source(claim.chain().get(0))
                .map(Source::name)
                .map(Words::plain)
                .orElse("nobody");
        String words = lookup.words(claim.content());
        return new Model(
                words.isEmpty() ? lookup.words(claim.cue()) : words,
                speaker + " " + Words.of(claim.act()) + " this, as it was read.",
                Address.claim(report, claim.id()),
                List.of(
                        new Form(
                                "source",
                                report + "/" + claim.id(),
                                "Another source says it",
                                "Someone of the report, or another name.",
                                "Who",
                                List.of(),
                                List.copyOf(names)),
                        grade(speaker),
                        right(report, claim.id())));
    }

    private static Form grade(String source) {
        List<Option> grades = new ArrayList<>();
        for (char letter = 'A'; letter <= 'F'; letter++) {
            for (int number = 1; number <= 6; number++) {
                grades.add(new Option("" + letter + number, "" + letter + number));
            }
        }
        return new Form(
                "grade",
                source,
                "Grade “" + source + "”",
                "The Admiralty system: A reliable to F cannot be judged, 1 confirmed to 6 cannot be judged.",
                "Grade",
                grades,
                List.of());
    }

    private static Model actor(Lookup lookup, Actor actor) {
        String report = lookup.reading().report().id();
        List<String> names = lookup.reading().actors().stream()
                .filter(other -> !other.id().equals(actor.id()))
                .map(other -> Words.plain(other.name()))
                .distinct()
                .toList();
        String name = Words.plain(actor.name());
        return new Model(
                name,
                "Read as " + Words.of(actor.kind())
                        + (actor.office() == null ? "" : ", " + Words.plain(Objects.requireNonNull(actor.office())))
                        + ".",
                Address.report(report),
                List.of(
                        new Form(
                                "same-actor",
                                report + "/" + actor.id(),
                                "The same as another, in this report",
                                "From here on the two are one, under the other's name.",
                                "Whose name",
                                List.of(),
                                names),
                        new Form(
                                "same-actor",
                                name,
                                "The same as another, in the whole case",
                                "Wherever the name stands.",
                                "Whose name",
                                List.of(),
                                names),
                        grade(name)));
    }

    private static Model source(Lookup lookup, String source) {
        return new Model(
                Words.plain(source),
                "A source or an outlet.",
                Address.report(lookup.reading().report().id()),
                List.of(grade(source)));
    }

    private Reply correct(Visit visit) {
        String kind = visit.filledIn("kind", "The form lacks its kind.");
        String first = visit.filledIn("first", "The form does not say what it is about.");
        String second = visit.filledIn("second", "Choose or write what is right.");
        String why = Objects.requireNonNullElse(visit.form("why"), kind.equals("right") ? "read rightly" : "");
        if (why.isEmpty()) {
            throw Refusal.unclear("A correction is kept with its reason: say why.");
        }
        String back = own(visit.form("back"));
        String code = kind.equals("code") && !second.equals("none") ? second + mode(visit.form("mode")) : second;
        Judgement made = visit.desk().clerk().writeSoon(kept -> {
            try {
                return kept.judge(
                        System.getProperty("user.name", "unknown"),
                        why,
                        new RulingWords(kept).ruling(kind, List.of(first, code)));
            } catch (IllegalArgumentException e) {
                throw Refusal.unclear(String.valueOf(e.getMessage()) + ".");
            }
        });
        return new Reply.Elsewhere(made == null ? "/record" : told(back, made.number()));
    }

    private static String mode(@Nullable String mode) {
        return mode == null ? "" : "/" + mode.toLowerCase(Locale.ROOT);
    }

    /** The address with what was done, before the place in the page. */
    private static String told(String address, long number) {
        int place = address.indexOf('#');
        String page = place < 0 ? address : address.substring(0, place);
        return page + (page.contains("?") ? "&" : "?") + "done=" + number + (place < 0 ? "" : address.substring(place));
    }

    /** An address of this case, or the record of corrections. */
    static String own(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[^\\r\\n]*") ? address : "/record";
    }
}
