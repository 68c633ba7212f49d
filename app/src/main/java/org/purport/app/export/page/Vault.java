package org.purport.app.export.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Told;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Place;
import org.purport.model.Source;

/** A folder of Markdown notes for Obsidian: stories, reports and actors, linked with one another. */
public final class Vault implements Export.OfFolder {
    @Override
    public Tally write(Material material, Folder folder) throws IOException {
        Notes notes = new Notes(folder);
        List<String> stories = new ArrayList<>();
        material.each(affair -> {
            Map<String, List<String>> told = new LinkedHashMap<>();
            stories.add("- " + notes.story(affair, told));
            for (String report : affair.reports()) {
                notes.report(affair, affair.report(report));
            }
        });
        notes.actors();
        notes.note("Case.md", "case", Map.of(), List.of("# Case", "", String.join("\n", stories)));
        return notes.tally;
    }

    /** Writes notes and knows their names. */
    private static final class Notes {
        private final Folder folder;
        private final Tally tally = new Tally("notes");
        private final FileNames stories = new FileNames();
        private final FileNames reports = new FileNames();
        private final FileNames people = new FileNames();
        private final Map<String, Known> known = new LinkedHashMap<>();

        /** What reports call an actor. */
        private record Known(
                String name, Actor.Kind kind, @Nullable String country, Set<String> sectors, Set<String> offices) {}

        Notes(Folder folder) {
            this.folder = folder;
        }

        void note(String path, String type, Map<String, String> properties, List<String> lines) throws IOException {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(folder.open(path), StandardCharsets.UTF_8))) {
                out.append("---\ntype: ").append(type).append('\n');
                for (Map.Entry<String, String> property : properties.entrySet()) {
                    out.append(property.getKey())
                            .append(": ")
                            .append(property.getValue())
                            .append('\n');
                }
                out.append("---\n\n");
                for (String line : lines) {
                    out.append(line).append('\n');
                }
            }
            tally.write();
        }

        private static void property(Map<String, String> properties, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                properties.put(name, Markdown.value(value));
            }
        }

        private static String link(String folder, String name) {
            return "[[" + folder + "/" + name + "|" + name + "]]";
        }

        private String linkOf(ReadReport read) {
            return link("Reports", reports.of(read.id(), read.headline().isEmpty() ? read.id() : read.headline()));
        }

        private @Nullable String linkOf(@Nullable Actor actor) {
            if (actor == null || actor.kind() == Actor.Kind.UNNAMED || actor.kind() == Actor.Kind.GROUP) {
                return null;
            }
            String name = Plain.line(actor.name());
            String key = name + '\n' + actor.kind() + '\n' + actor.country();
            Known about = known.computeIfAbsent(
                    key,
                    any -> new Known(
                            name, actor.kind(), actor.country(), new LinkedHashSet<>(), new LinkedHashSet<>()));
            about.sectors().addAll(actor.sector());
            if (actor.office() != null) {
                about.offices().add(Plain.line(actor.office()));
            }
            return link("Actors", people.of(key, name));
        }

        /** Writes the note on a story and returns the link to it. */
        String story(Affair affair, Map<String, List<String>> sections) throws IOException {
            String name = stories.of(affair.id(), affair.id() + " " + affair.title());
            Map<String, String> properties = new LinkedHashMap<>();
            property(properties, "title", affair.title());
            property(properties, "first", affair.story().first());
            property(properties, "last", affair.story().last());
            properties.put("reports", String.valueOf(affair.reports().size()));
            List<String> lines = new ArrayList<>();
            lines.add("# " + Markdown.text(affair.title()));
            for (Told told : affair.happenings()) {
                if (told.isNotable()) {
                    sections.computeIfAbsent(section(told), any -> new ArrayList<>())
                            .addAll(happening(told));
                }
            }
            for (String section : List.of("Contested", "Planned", "Happened", "Open")) {
                List<String> found = sections.getOrDefault(section, List.of());
                if (!found.isEmpty()) {
                    lines.add("\n## " + section + "\n");
                    lines.addAll(found);
                }
            }
            lines.add("\n## Reports\n");
            for (String id : affair.reports()) {
                ReadReport read = affair.report(id);
                String day = Days.published(read.report());
                lines.add("- " + (day == null ? "no day" : day) + " " + linkOf(read)
                        + (affair.root(id) == null ? "" : " (a copy)"));
            }
            note("Stories/" + name + ".md", "story", properties, lines);
            return link("Stories", name) + " (" + Words.count(affair.reports().size(), "report") + ")";
        }

        private static String section(Told told) {
            if (!told.denied().isEmpty()) {
                return "Contested";
            }
            return switch (told.status()) {
                case OCCURRED, ONGOING -> "Happened";
                case PLANNED, OFFERED, THREATENED -> "Planned";
                default -> "Open";
            };
        }

        private List<String> happening(Told told) {
            List<String> lines = new ArrayList<>();
            lines.add("- **" + Words.of(told.status()) + "**: "
                    + Markdown.text(told.best().words()));
            Days days = Told.days(told.tellings());
            if (!days.isUnknown()) {
                lines.add("    - when: "
                        + Words.days(
                                days.from() == null ? null : days.from().toString(),
                                days.to() == null ? null : days.to().toString()));
            }
            Place place = Told.place(told.tellings());
            if (place != null) {
                lines.add("    - where: " + Markdown.text(place.name()));
            }
            names(lines, "says so", Told.names(told.asserted()));
            names(lines, "denies it", Told.names(told.denied()));
            names(lines, "would not say", Told.names(told.declined()));
            List<String> reports =
                    told.reports().stream().limit(8).map(this::linkOf).toList();
            int more = told.reports().size() - reports.size();
            lines.add("    - told in: " + String.join(", ", reports) + (more > 0 ? " and " + more + " more" : ""));
            return lines;
        }

        private static void names(List<String> lines, String what, List<String> names) {
            if (!names.isEmpty()) {
                lines.add("    - " + what + ": "
                        + String.join("; ", names.stream().map(Markdown::text).toList()));
            }
        }

        void report(Affair affair, ReadReport read) throws IOException {
            Map<String, String> properties = new LinkedHashMap<>();
            property(properties, "id", read.id());
            property(properties, "title", read.report().title());
            property(properties, "outlet", read.report().outlet());
            property(properties, "published", read.report().published());
            URI address = Address.of(read.report());
            property(properties, "url", address == null ? null : address.toASCIIString());
            List<String> lines = new ArrayList<>();
            lines.add("# " + Markdown.text(read.headline()));
            lines.add("");
            lines.add("Story: " + link("Stories", stories.of(affair.id(), affair.id() + " " + affair.title())));
            String root = affair.root(read.id());
            if (root != null) {
                lines.add("\nShares its text with an earlier report: " + Markdown.text(root));
            }
            lines.add("\n## Who says what\n");
            read.reading().claims().forEach(claim -> lines.add(claim(read, claim)));
            lines.add("\n## Text\n");
            Plain.text(read.report().text()).lines().forEach(line -> lines.add("> " + Markdown.text(line)));
            note(
                    "Reports/" + reports.of(read.id(), read.headline().isEmpty() ? read.id() : read.headline()) + ".md",
                    "report",
                    properties,
                    lines);
        }

        private String claim(ReadReport read, Claim claim) {
            Source source = read.speaker(claim);
            String link = linkOf(read.actor(source.actor()));
            String name = Markdown.text(source.name());
            StringBuilder line = new StringBuilder("- ").append(link == null ? name : link);
            line.append(source.named() ? "" : " (not identified)");
            for (Source relay : read.relays(claim)) {
                line.append(", through ").append(Markdown.text(relay.name()));
            }
            line.append(" **").append(Words.of(claim.act())).append("**");
            String content = read.words(claim.content());
            line.append(content.isEmpty() ? "" : ": " + Markdown.text(content));
            if (claim.hedge().likelihood() != null) {
                line.append(" (")
                        .append(Words.percent(claim.hedge().likelihood()))
                        .append(')');
            }
            return line.toString();
        }

        void actors() throws IOException {
            for (Map.Entry<String, Known> entry : known.entrySet()) {
                Known actor = entry.getValue();
                Map<String, String> properties = new LinkedHashMap<>();
                property(properties, "name", actor.name());
                property(properties, "kind", Words.of(actor.kind()));
                property(properties, "country", actor.country());
                if (!actor.sectors().isEmpty()) {
                    properties.put("sectors", Markdown.values(actor.sectors()));
                }
                if (!actor.offices().isEmpty()) {
                    properties.put("offices", Markdown.values(actor.offices()));
                }
                note(
                        "Actors/" + people.of(entry.getKey(), actor.name()) + ".md",
                        "actor",
                        properties,
                        List.of(
                                "# " + Markdown.text(actor.name()),
                                "",
                                "Backlinks list every report in which it speaks."));
            }
        }
    }
}
