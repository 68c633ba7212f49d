package org.purport.app.export.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.app.show.html.Markup;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Transfer;

/** The chapter of a dossier on one story. */
final class Chapter {
    private static final int CITED = 6;
    private static final int QUOTED = 4;

    private final Affair affair;
    private final Markup html = new Markup();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Chapter(Affair affair) {
        this.affair = affair;
        affair.reports().forEach(report -> numbers.put(report, numbers.size() + 1));
    }

    String write() {
        html.open("section", "id", affair.id()).line();
        html.element("h2", affair.title()).line();
        html.element("p", summary(), "class", "dim").line();
        Map<Part, List<Told>> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
        for (Told told : affair.happenings()) {
            if (told.isNotable()) {
                parts.getOrDefault(Part.of(told), new ArrayList<>()).add(told);
            }
        }
        parts.forEach(this::part);
        transfers();
        reports();
        html.close().line();
        return html.toString();
    }

    /** The parts of a chapter. */
    private enum Part {
        CONTESTED("Contested"),
        AHEAD("Planned, offered, threatened"),
        DONE("Happened"),
        OPEN("Possible, asked for, ruled out, open");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        static Part of(Told told) {
            if (!told.denied().isEmpty()) {
                return CONTESTED;
            }
            return switch (told.status()) {
                case OCCURRED, ONGOING, ATTEMPTED -> DONE;
                case PLANNED, OFFERED, THREATENED -> AHEAD;
                case POSSIBLE, HYPOTHETICAL, RULED_OUT, UNKNOWN -> OPEN;
            };
        }
    }

    private String summary() {
        long copies = affair.reports().stream()
                .filter(report -> affair.root(report) != null)
                .count();
        String days = Words.days(affair.story().first(), affair.story().last());
        return (days == null ? "no day known" : days) + " · " + Words.count(numbers.size(), "report") + " · "
                + (copies == 1 ? "1 copy" : copies + " copies");
    }

    private void part(Part part, List<Told> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        html.element("h3", part.title).line();
        happenings.forEach(this::happening);
    }

    private void happening(Told told) {
        Verdict verdict = !told.denied().isEmpty()
                ? (told.asserted().isEmpty() ? Verdict.DENIED : Verdict.CONTESTED)
                : Verdict.of(told.status());
        html.open("article").line().open("p", "class", "told");
        html.element("strong", verdict.mark() + " " + verdict.label())
                .text(" " + Words.clip(told.best().words(), 400));
        cite(told);
        html.close().line().open("dl").line();
        row("Who", String.join("; ", told.best().names(Role.Kind.ACTOR)));
        row("Whom", String.join("; ", told.best().names(Role.Kind.RECIPIENT)));
        Days days = Told.days(told.tellings());
        row("When", days.isUnknown() ? "" : Words.days(text(days.from()), text(days.to())));
        Place place = Told.place(told.tellings());
        row("Where", place == null ? "" : Plain.line(place.name()));
        row("Says so", voices(told.asserted()));
        row("Denies it", voices(told.denied()));
        row("Would not say", voices(told.declined()));
        Told.Count count = told.count(told.tellings());
        row(
                "Rests on",
                Words.count(count.reports(), "report") + " (" + count.copies() + " of them copies), "
                        + Words.count(count.origins(), "origin"));
        html.close().line();
        claims(told);
        html.close().line();
    }

    private static @Nullable String text(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void row(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            html.element("dt", name).element("dd", value).line();
        }
    }

    private String voices(List<Links.Origin> origins) {
        Map<String, Integer> voices = new LinkedHashMap<>();
        for (Links.Origin origin : origins) {
            String grade = affair.grade(origin.source());
            voices.merge(
                    Plain.line(origin.source())
                            + (grade == null ? "" : " [" + grade + "]")
                            + (origin.through() == null ? "" : " through " + Plain.line(origin.through())),
                    1,
                    Integer::sum);
        }
        return voices.entrySet().stream()
                .map(voice -> voice.getKey() + (voice.getValue() > 1 ? " (" + voice.getValue() + " times)" : ""))
                .collect(Collectors.joining("; "));
    }

    /** Numbers of the reports that tell it, as links to the list at the end. */
    private void cite(Told told) {
        List<ReadReport> reports = told.reports();
        html.text(" ");
        for (ReadReport report : reports.subList(0, Math.min(CITED, reports.size()))) {
            Integer number = numbers.get(report.id());
            if (number == null) {
                html.text("[" + report.id() + "]");
            } else {
                html.element("a", "[" + number + "]", "href", "#" + affair.id() + "-" + number);
            }
        }
        html.text(reports.size() > CITED ? " and " + (reports.size() - CITED) + " more" : "");
    }

    /** What is said of it, in the words of the reports. */
    private void claims(Told told) {
        List<Markup> quoted = new ArrayList<>();
        for (Telling telling : told.tellings()) {
            for (Claim claim : telling.claims()) {
                if (quoted.size() < QUOTED) {
                    quoted.add(claim(telling.report(), claim));
                }
            }
        }
        if (!quoted.isEmpty()) {
            html.open("ul").line();
            quoted.forEach(each -> html.raw(each.toString()).line());
            html.close().line();
        }
    }

    private static Markup claim(ReadReport read, Claim claim) {
        Markup item = new Markup();
        String words = Words.clip(read.words(claim.content()), 300);
        String through = read.relays(claim).stream()
                .map(relay -> ", through " + Plain.line(relay.name()))
                .collect(Collectors.joining());
        item.open("li").text(Plain.line(read.speaker(claim).name()) + through + " " + Words.of(claim.act()));
        if (!words.isEmpty()) {
            item.text(": ").element("q", words);
        }
        if (claim.hedge().likelihood() != null) {
            item.text(" (" + Words.percent(claim.hedge().likelihood()) + ")");
        }
        return item.close();
    }

    private void transfers() {
        List<Markup> rows = new ArrayList<>();
        for (String id : affair.reports()) {
            ReadReport read = affair.report(id);
            read.reading().transfers().forEach(transfer -> rows.add(transfer(read, transfer)));
        }
        if (rows.isEmpty()) {
            return;
        }
        html.element("h3", "Arms and equipment that change hands").line();
        html.open("table").line().open("thead").open("tr");
        for (String name : List.of("From", "To", "What", "Status", "Report")) {
            html.element("th", name, "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        rows.forEach(row -> html.raw(row.toString()).line());
        html.close().line().close().line();
    }

    private Markup transfer(ReadReport read, Transfer transfer) {
        Markup row = new Markup();
        row.open("tr");
        row.element("td", parties(read, transfer.suppliers()));
        row.element("td", parties(read, transfer.recipients()));
        row.element("td", transfer.items().stream().map(Chapter::item).collect(Collectors.joining("; ")));
        row.element("td", Words.of(transfer.factuality().status()));
        Integer number = numbers.get(read.id());
        row.open("td").element("a", "[" + number + "]", "href", "#" + affair.id() + "-" + number);
        return row.close().close();
    }

    private static String item(Materiel item) {
        return Plain.line((item.quantity() == null ? "" : item.quantity() + " ") + item.name());
    }

    private static String parties(ReadReport read, List<Transfer.Party> parties) {
        return parties.stream()
                .map(party -> {
                    Actor actor = read.actor(party.actor());
                    if (actor != null) {
                        return Plain.line(actor.name());
                    }
                    return party.span() == null
                            ? "understood"
                            : Plain.line(party.span().of(read.report().text()));
                })
                .collect(Collectors.joining("; "));
    }

    private void reports() {
        html.element("h3", "Reports").line().open("ol").line();
        numbers.forEach((id, number) -> {
            ReadReport read = affair.report(id);
            String day = Days.published(read.report());
            String outlet = read.report().outlet();
            URI address = Address.of(read.report());
            html.open("li", "id", affair.id() + "-" + number);
            html.text((day == null ? "no day" : Words.day(day)) + (outlet == null ? "" : ", " + Plain.line(outlet))
                    + ": ");
            if (address == null) {
                html.text(read.headline());
            } else {
                html.element("a", read.headline(), "href", address.toASCIIString(), "rel", "noreferrer noopener");
            }
            String root = affair.root(id);
            if (root != null) {
                Integer copied = numbers.get(root);
                html.element("span", " a copy of " + (copied == null ? root : "[" + copied + "]"), "class", "dim");
            }
            html.close().line();
        });
        html.close().line();
    }
}
