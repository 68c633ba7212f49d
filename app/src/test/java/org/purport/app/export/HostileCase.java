package org.purport.app.export;

import java.nio.file.Path;
import java.util.List;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.EventType.Plover;
import org.purport.model.Factuality;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;
import org.purport.model.Hedge;
import org.purport.model.Likelihood;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Report;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * A case in which every text that a report brings along tries to be something else than text: the fixture that all formats share.
 *
 * <p>Report "evil" tells of a planned meeting, an attack that took place, and a statement; report "plain" denies the attack.
 */
final class HostileCase {
    /** Ways out of the formats, one each. */
    static final List<String> TRICKS = List.of(
            "<script>alert(1)</script>",
            "</script><img src=x onerror=alert(2)>",
            "=HYPERLINK(\"x\";\"y\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "tab\there",
            "line\r\nbreak",
            "nul\u0000bell\u0007escape\u001b[31m",
            "\u202egnirts\u202c",
            "\u2066isolate\u2069",
            "half \ud83d of a face",
            "a whole \ud83d\ude00 face",
            "\"quoted\", comma; semicolon | pipe \\ backslash 'single'",
            "[[Other note|alias]] ![[embed]] [link](javascript:alert(3))",
            "# heading",
            "---",
            "%%comment%% `code` $math$ ^block #tag **bold** {{template}} <% tp.x %>",
            "END:VEVENT\nEND:VCALENDAR",
            "${jndi:x} {{7*7}} %s %n",
            "../../etc/passwd",
            "w".repeat(3000),
            "ظاهر العربية שלום 漢字");

    static final String NAME = "=Mallory\t<b>\"[[X]]\";,\n\u202eevil\u202c \ud83d";
    static final String TEXT =
            "The meeting is planned. The attack happened. A source said so. \ud83d\ude00 " + String.join(" ", TRICKS);

    private static final Factuality PLANNED =
            new Factuality(Certainty.PROBABLE, Polarity.POSITIVE, Tense.FUTURE, Status.PLANNED, 1.8);
    private static final Factuality DONE =
            new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PAST, Status.OCCURRED, 3);
    private static final Factuality DENIED =
            new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, Tense.PAST, Status.RULED_OUT, -3);

    private HostileCase() {}

    /** The case, linked, in a new file. */
    static CaseFile open(Path folder) {
        CaseFile kept = Purport.openCase(folder.resolve("hostile.purport"), Access.WRITE);
        kept.add(evil(), "test");
        kept.add(plain(), "test");
        kept.add(undated(), "test");
        kept.link();
        return kept;
    }

    // exempt from MethodLength: one report, told from top to bottom
    static Reading evil() {
        Report report = new Report(
                "evil",
                "Title " + String.join(" ", TRICKS),
                "Outlet " + TRICKS.get(1) + TRICKS.get(6) + TRICKS.get(14),
                "https://example.org/?q=<script>&a=\"b\"",
                "2024-05-14T09:30:00Z",
                "en",
                TEXT);
        return new Reading(
                report,
                List.of(new Span(0, 23), new Span(24, 44), new Span(45, 62), new Span(63, TEXT.length())),
                List.of(
                        actor("a1", NAME, Actor.Kind.PERSON, "NOR", List.of("GOV"), new Span(0, 3)),
                        actor(
                                "a2",
                                "@Org " + TRICKS.get(14),
                                Actor.Kind.ORGANIZATION,
                                "POL",
                                List.of("MIL"),
                                new Span(24, 27))),
                List.of(
                        new Place(
                                "p1",
                                "-Place " + TRICKS.get(1) + "\t",
                                "POL",
                                new Place.Position(52.25, 21),
                                Place.Precision.CITY,
                                12.0,
                                List.of(),
                                List.of()),
                        new Place("p2", "Nowhere; known", null, null, null, null, List.of(), List.of())),
                List.of(
                        new TimeExpression(
                                "t1",
                                new Span(4, 11),
                                TimeExpression.Type.DATE,
                                "2024-05-20",
                                "2024-05-20",
                                "2024-05-20",
                                "2024-05-20"),
                        new TimeExpression(
                                "t2",
                                new Span(24, 34),
                                TimeExpression.Type.DATE,
                                "2024-05",
                                "2024-05~",
                                "2024-05-01",
                                "2024-05-31")),
                List.of(
                        new Source("s0", Source.Kind.AUTHOR, report.outlet(), null, true, List.of()),
                        new Source("s1", Source.Kind.OFFICIAL, "=cmd " + NAME, "a1", false, List.of(new Span(45, 53)))),
                List.of(
                        claim(
                                "c1",
                                Claim.Act.ASSERTS,
                                List.of("s1", "s0"),
                                List.of(new Span(0, 22)),
                                List.of("e1"),
                                null),
                        claim(
                                "c2",
                                Claim.Act.ASSERTS,
                                List.of("s1", "s0"),
                                List.of(new Span(63, TEXT.length())),
                                List.of(),
                                null),
                        claim("c3", Claim.Act.DECLINES, List.of("s1", "s0"), List.of(), List.of(), "e2")),
                List.of(
                        event(
                                "e1",
                                new Span(4, 11),
                                "The meeting " + TRICKS.get(2),
                                new EventType(Plover.CONSULT, "visit", List.of("diplomatic"), "042"),
                                "p2",
                                "t1",
                                PLANNED),
                        event(
                                "e2",
                                new Span(28, 34),
                                "The attack " + String.join(" ", TRICKS),
                                new EventType(Plover.ASSAULT, null, List.of("military"), "190"),
                                "p1",
                                "t2",
                                DONE),
                        event("e3", new Span(54, 58), "said", null, null, null, DONE)),
                List.of(),
                List.of());
    }

    private static Reading plain() {
        String text = "Norway denied that the attack happened. \ud83d\ude00 It said nothing more.";
        return new Reading(
                new Report("plain", null, "The Reporter", null, "2024-05-15", "en", text),
                List.of(new Span(0, 39), new Span(40, text.length())),
                List.of(actor("a1", "Norway", Actor.Kind.STATE, "NOR", List.of("GOV"), new Span(0, 6))),
                List.of(),
                List.of(),
                List.of(
                        new Source("s0", Source.Kind.AUTHOR, "The Reporter", null, true, List.of()),
                        new Source("s1", Source.Kind.STATE, "Norway", "a1", true, List.of(new Span(0, 6)))),
                List.of(claim(
                        "c1", Claim.Act.DENIES, List.of("s1", "s0"), List.of(new Span(14, 38)), List.of("e1"), null)),
                List.of(event(
                        "e1",
                        new Span(23, 29),
                        "that the attack happened",
                        new EventType(Plover.ASSAULT, null, List.of(), "190"),
                        null,
                        null,
                        DENIED)),
                List.of(new Relation("r1", Relation.Kind.DENIES, "c1", "e1", new Span(7, 13), List.of())),
                List.of());
    }

    /** Neither day nor outlet nor title is known. */
    private static Reading undated() {
        String text = "Rain fell.";
        return new Reading(
                new Report("-undated", null, null, null, null, "en", text),
                List.of(new Span(0, 10)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("s0", Source.Kind.AUTHOR, "", null, true, List.of())),
                List.of(),
                List.of(new Event(
                        "e1",
                        new Span(5, 9),
                        "fall",
                        "Rain fell",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        DONE,
                        List.of(),
                        List.of())),
                List.of(),
                List.of());
    }

    private static Actor actor(
            String id, String name, Actor.Kind kind, String country, List<String> sector, Span span) {
        return new Actor(id, name, kind, country, sector, null, null, List.of(span));
    }

    private static Claim claim(
            String id, Claim.Act act, List<String> chain, List<Span> content, List<String> events, String about) {
        return new Claim(
                id,
                act,
                chain,
                List.of(new Span(5, 8)),
                List.of(new Span(0, 3)),
                content,
                Claim.Quotation.INDIRECT,
                new Hedge(List.of(new Span(0, 3)), new Likelihood(0.55, 0.8)),
                events,
                about,
                List.of());
    }

    private static Event event(
            String id, Span trigger, String text, EventType type, String where, String when, Factuality factuality) {
        List<Role> roles = type == null
                ? List.of()
                : List.of(new Role(Role.Kind.ACTOR, "a1", new Span(0, 3)), new Role(Role.Kind.RECIPIENT, "a2", null));
        List<Materiel> materiel = type == null
                ? List.of()
                : List.of(new Materiel(new Span(0, 3), "=shells\t<i>", "ammunition", "+12", null));
        return new Event(
                id,
                trigger,
                trigger.of(TEXT),
                text,
                type,
                roles,
                materiel,
                where,
                when,
                factuality,
                List.of(),
                List.of());
    }
}
