package org.purport.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.purport.keep.UnusableCase.Reason;
import org.purport.model.Findings;
import org.purport.model.Links;

/** The links of a case as last found, a row a story, so that one story is shown, and told anew, without the rest. */
final class Picture {
    private final Storage storage;
    private final Stages stages;

    Picture(Storage storage, Stages stages) {
        this.storage = storage;
        this.stages = stages;
    }

    /** Puts the links of a story in the place of those that were there, or nothing where there is no such story; inside a transaction. */
    void replace(long number, @Nullable Links part) {
        storage.run("delete from story where number = ?", number);
        storage.run("delete from story_report where story = ?", number);
        storage.run("delete from story_member where story = ?", number);
        if (part == null) {
            return;
        }
        Links.Story story = part.stories().get(0);
        Packed packed = Packed.of(stages.json(part));
        StoryRecord record = record(part);
        storage.run(
                "insert into story (number, id, title, first, last, reports, copies, origins, length, links)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                story.id(),
                story.title(),
                story.first(),
                story.last(),
                record.reports(),
                record.copies(),
                record.origins(),
                packed.length(),
                packed.bytes());
        for (String report : story.reports()) {
            storage.run("insert or replace into story_report (report, story) values (?, ?)", report, number);
            storage.run(
                    "insert or replace into story_member (report, story) select number, ? from report where id = ?",
                    number,
                    report);
        }
    }

    List<StoryRecord> stories() {
        return storage.all(
                "select id, title, first, last, reports, copies, origins from story order by reports desc, number",
                row -> new StoryRecord(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)));
    }

    /** Ids of the stories with a report that has these words. */
    Set<String> storiesWith(String words) {
        return new HashSet<>(storage.all(
                "select id from story where number in (select m.story from report_text t"
                        + " join story_member m on m.report = t.rowid where report_text match ?)",
                row -> row.getString(1),
                Condition.match(words)));
    }

    /** The links of one story, null where there is none; a story that went into another is found under its old id. */
    @Nullable
    Links story(String id) {
        Links named = storage.first(
                "select length, links from story where id = ?", row -> unpacked(row.getInt(1), row.getBytes(2)), id);
        return named != null || !id.matches("st[0-9]{1,15}")
                ? named
                : storage.first(
                        "select s.length, s.links from report r join story_report m on m.report = r.id"
                                + " join story s on s.number = m.story where r.number = ?",
                        row -> unpacked(row.getInt(1), row.getBytes(2)),
                        Long.parseLong(id.substring(2)));
    }

    /** The links of the story that a report tells, null where it tells none. */
    @Nullable
    Links storyOf(String report) {
        return storage.first(
                "select s.length, s.links from story_report m join story s on s.number = m.story where m.report = ?",
                row -> unpacked(row.getInt(1), row.getBytes(2)),
                report);
    }

    /** All links, in the order of their ids. */
    Links all() {
        List<Links> parts = storage.all(
                "select length, links from story order by number", row -> unpacked(row.getInt(1), row.getBytes(2)));
        return joined(parts);
    }

    private Links unpacked(int length, byte[] bytes) {
        try {
            return stages.links(new Packed(length, bytes).text());
        } catch (DataFormatException e) {
            throw new UnusableCase(
                    Reason.DAMAGED,
                    storage.file() + ": the links are damaged; purport check " + storage.file() + " says what is whole",
                    e);
        }
    }

    static StoryRecord record(Links part) {
        Links.Story story = part.stories().get(0);
        return new StoryRecord(
                story.id(),
                story.title(),
                story.first(),
                story.last(),
                story.reports().size(),
                part.copies().stream()
                        .mapToInt(family -> family.reports().size() - 1)
                        .sum(),
                part.origins().size());
    }

    static Links joined(List<Links> parts) {
        List<Links.Story> stories = new ArrayList<>();
        List<Links.CopyFamily> copies = new ArrayList<>();
        List<Links.Origin> origins = new ArrayList<>();
        List<Links.Happening> events = new ArrayList<>();
        List<Links.Proposition> propositions = new ArrayList<>();
        List<Findings> findings = new ArrayList<>();
        for (Links part : parts) {
            stories.addAll(part.stories());
            copies.addAll(part.copies());
            origins.addAll(part.origins());
            events.addAll(part.events());
            propositions.addAll(part.propositions());
            findings.add(part.findings());
        }
        Comparator<String> byNumber = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        origins.sort(Comparator.comparing(Links.Origin::id, byNumber));
        events.sort(Comparator.comparing(Links.Happening::id, byNumber));
        propositions.sort(Comparator.comparing(Links.Proposition::id, byNumber));
        return new Links(stories, copies, origins, events, propositions, FindingsByStory.joined(findings));
    }

    /** The links of each story; what crosses stories stands with the story of its first report. */
    static Map<String, Links> parts(Links links) {
        Map<String, Links.Story> homes = new HashMap<>();
        Map<String, Lists> lists = new LinkedHashMap<>();
        for (Links.Story story : links.stories()) {
            lists.put(story.id(), new Lists());
            story.reports().forEach(report -> homes.putIfAbsent(report, story));
        }
        Map<String, Lists> byEvent = new HashMap<>();
        for (Links.Happening event : links.events()) {
            Lists home = home(homes, lists, event.mentions().get(0).report());
            home.events.add(event);
            byEvent.put(event.id(), home);
        }
        // A family or an origin whose first report is in a story that is not told here stands there; here it only
        // counts.
        links.copies().stream()
                .filter(family -> homes.containsKey(family.root()))
                .forEach(family -> home(homes, lists, family.root()).copies.add(family));
        links.origins().stream()
                .filter(origin -> homes.containsKey(origin.root()))
                .forEach(origin -> home(homes, lists, origin.root()).origins.add(origin));
        links.propositions().forEach(each -> {
            Lists home = byEvent.get(each.event());
            if (home != null) {
                home.propositions.add(each);
            }
        });
        return parts(links, lists);
    }

    private static Map<String, Links> parts(Links links, Map<String, Lists> lists) {
        FindingsByStory findings = new FindingsByStory(links);
        Map<String, Links> parts = new LinkedHashMap<>();
        for (Links.Story story : links.stories()) {
            Lists own = lists.getOrDefault(story.id(), new Lists());
            parts.put(
                    story.id(),
                    new Links(
                            List.of(story),
                            own.copies,
                            own.origins,
                            own.events,
                            own.propositions,
                            findings.of(story.id())));
        }
        return parts;
    }

    private static Lists home(Map<String, Links.Story> homes, Map<String, Lists> lists, String report) {
        Links.Story story = homes.get(report);
        Lists home = story == null ? null : lists.get(story.id());
        if (home == null) {
            throw new IllegalStateException("report " + report + " is in no story");
        }
        return home;
    }

    /** What one story holds. */
    private static final class Lists {
        final List<Links.CopyFamily> copies = new ArrayList<>();
        final List<Links.Origin> origins = new ArrayList<>();
        final List<Links.Happening> events = new ArrayList<>();
        final List<Links.Proposition> propositions = new ArrayList<>();
    }
}
