package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Heading;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.show.html.ReportMarkup;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Note;
import org.purport.model.Reading;

/** A report: its text as it stood with what was read in it marked, why it was read so, and ways to correct it. */
public final class ReportPage implements Page {

    @Override
    public void addTo(Routes routes) {
        routes.get("/report", this::show);
    }

    /**
     * What the template shows.
     *
     * @param done what a correction did, null where none was just made
     * @param text the marked text as markup, escaped by the program
     * @param legend what the marks mean, as markup
     */
    public record Model(
            String title,
            String origin,
            String tally,
            @Nullable String url,
            @Nullable String done,
            String language,
            String text,
            String legend,
            List<Told> matters,
            List<Spoken> elsewhere,
            List<Told> background,
            List<Link> actors,
            List<Link> sources,
            List<String> notes) {
        public Model {
            matters = List.copyOf(matters);
            elsewhere = List.copyOf(elsewhere);
            background = List.copyOf(background);
            actors = List.copyOf(actors);
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
        }
    }

    /** A happening of the report with what is said of it. */
    public record Told(
            int number,
            String css,
            String mark,
            String label,
            String headline,
            int sentence,
            List<String> circumstances,
            List<Spoken> said,
            List<Read> events) {
        public Told {
            circumstances = List.copyOf(circumstances);
            said = List.copyOf(said);
            events = List.copyOf(events);
        }
    }

    /** A claim as it was read. */
    public record Spoken(
            String claim,
            String css,
            String mark,
            String verb,
            String words,
            int sentence,
            List<String> because,
            String correct) {
        public Spoken {
            because = List.copyOf(because);
        }
    }

    /** An event as it was read. */
    public record Read(String words, String type, int sentence, List<String> because, String correct) {
        public Read {
            because = List.copyOf(because);
        }
    }

    /** Something to correct or to ask for. */
    public record Link(String text, String about, String ask, String correct) {}

    private Reply show(Visit visit) {
        String id = visit.needed("id");
        return visit.desk().read(kept -> {
            Reading reading =
                    kept.reading(id).orElseThrow(() -> Refusal.missing("The case has no report “" + id + "”."));
            StoryRecord story = kept.overview().storyOf(id).orElse(null);
            Model model = model(reading, visit.query("done"), kept);
            return story == null
                    ? Reply.page("report.jte", model.title(), model)
                    : Reply.page("report.jte", model.title(), story, model);
        });
    }

    private static Model model(Reading reading, @Nullable String done, CaseFile kept) {
        Briefing briefing = Briefing.of(reading);
        Heading heading = Heading.of(briefing);
        String report = reading.report().id();
        String url = reading.report().url();
        String outlet = reading.report().outlet();
        return new Model(
                heading.title(),
                Said.where(reading.report()) + graded(kept.grade(outlet)) + " · report " + Words.plain(report),
                heading.tally(),
                url != null && url.matches("(?i)https?://\\S+") ? url : null,
                done == null ? null : "Correction " + done + " is on record. Links between reports follow in a moment.",
                reading.report().language(),
                ReportMarkup.text(briefing),
                ReportMarkup.legend(),
                briefing.matters().stream()
                        .map(matter -> told(matter, briefing))
                        .toList(),
                briefing.elsewhere().stream()
                        .map(statement -> spoken(statement, "", briefing.lookup()))
                        .toList(),
                briefing.background().stream()
                        .map(matter -> told(matter, briefing))
                        .toList(),
                actors(reading),
                sources(briefing, kept, report),
                reading.notes().stream().map(Note::why).toList());
    }

    private static String graded(@Nullable String grade) {
        return grade == null ? "" : " · graded " + grade;
    }

    private static Told told(Matter matter, Briefing briefing) {
        Lookup lookup = briefing.lookup();
        List<Spoken> said = new ArrayList<>();
        matter.statements().forEach(statement -> said.add(spoken(statement, matter.headline(), lookup)));
        for (Matter.Argument argument : matter.arguments()) {
            said.add(new Spoken(
                    "",
                    argument.supports() ? "for" : "against",
                    argument.supports() ? "▲" : "▼",
                    argument.supports() ? "supports" : "undermines",
                    (argument.who().isEmpty() ? "" : argument.who() + ": ") + argument.words(),
                    argument.sentence(),
                    List.of(),
                    ""));
        }
        return new Told(
                matter.number(),
                Words.of(matter.verdict()),
                matter.verdict().mark(),
                matter.number() == 0
                        ? matter.verdict().label()
                        : Phrases.verdict(matter).toLowerCase(java.util.Locale.ROOT),
                matter.headline(),
                matter.sentence(),
                Phrases.circumstances(matter, lookup).stream()
                        .map(line -> line.label() + ": " + line.words())
                        .toList(),
                said,
                matter.mentions().stream().map(event -> read(event, lookup)).toList());
    }

    private static Read read(Event event, Lookup lookup) {
        EventType type = event.type();
        String code = type == null
                ? "no type"
                : type.plover()
                        + (type.mode() == null ? "" : "/" + type.mode())
                        + (type.cameo() == null ? "" : ", CAMEO " + type.cameo());
        return new Read(
                lookup.words(event.trigger()) + ": "
                        + Verdict.of(event.factuality().status()).label(),
                code,
                lookup.sentence(event.trigger().start()),
                Why.of(event.because()),
                CorrectPage.address(lookup.reading().report().id(), "event", event.id()));
    }

    private static Spoken spoken(Statement statement, String known, Lookup lookup) {
        Claim claim = statement.claim();
        return new Spoken(
                claim.id(),
                Words.of(statement.bearing()),
                statement.bearing().mark(),
                statement.verb(),
                Phrases.statement(statement, known, lookup),
                statement.sentence(),
                Why.of(claim.because()),
                CorrectPage.address(lookup.reading().report().id(), "claim", claim.id()));
    }

    private static List<Link> actors(Reading reading) {
        return reading.actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                .map(actor -> {
                    String office = actor.office();
                    return new Link(
                            Words.plain(actor.name()),
                            office == null ? Words.of(actor.kind()) : Words.plain(office),
                            Address.ask(Query.filter("actor", Words.plain(actor.name()))),
                            CorrectPage.address(reading.report().id(), "actor", actor.id()));
                })
                .toList();
    }

    private static List<Link> sources(Briefing briefing, CaseFile kept, String report) {
        Set<String> names = new LinkedHashSet<>();
        String outlet = briefing.reading().report().outlet();
        if (outlet != null) {
            names.add(Words.plain(outlet));
        }
        briefing.voices().forEach(voice -> names.add(Words.plain(voice.source().name())));
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    String grade = kept.grade(name);
                    return new Link(
                            name,
                            grade == null ? "not graded" : "graded " + grade,
                            Address.ask(Query.filter("source", name)),
                            CorrectPage.address(report, "source", name));
                })
                .toList();
    }
}
