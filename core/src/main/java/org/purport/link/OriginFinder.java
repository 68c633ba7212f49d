package org.purport.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;
import org.purport.model.Links;

/**
 * Finds the first-hand sources behind the claims: one origin is what one source said, however many reports relay it.
 *
 * <p>Across reports statements make an origin ({@link StatementJoiner}); a claim of several statements, of which others relay this and
 * that, is listed with each. What a source says in one report and nobody relays is one origin of that report.
 */
final class OriginFinder {
    /** Reports of one origin that are looked at; more of them say nothing new of who relays whom. */
    private static final int MOST = 512;

    private final LinkMemory memory;
    private final LocalGroups groups;
    private final Recent<Speech> speeches;

    OriginFinder(LinkMemory memory, LocalGroups groups) {
        this.memory = memory;
        this.groups = groups;
        this.speeches = new Recent<>(memory, Key.SPEECH, Speech::of);
    }

    /** Claims of one origin, with the item that gives it its id. */
    private record Members(long item, NavigableSet<Speech.Said> claims) {}

    void keep(Speech speech) {
        speeches.put(speech.report(), speech, speech.bytes());
    }

    Speech speech(long report) {
        return speeches.of(report);
    }

    /** The origins that these reports have a part in, by their first report. */
    List<Links.Origin> origins(Collection<Long> reports) {
        List<Members> all = relayed(reports);
        all.addAll(alone(reports, all));
        all.sort(Comparator.comparing((Members each) -> each.claims().first(), Speech.Said.BY_DAY)
                .thenComparing(each -> each.claims().size())
                .thenComparing(Members::item));
        return all.stream().map(OriginFinder::origin).toList();
    }

    /**
     * The reports whose stories are told otherwise since groups of statements changed.
     *
     * <p>An origin is listed with the story of its first report. Other stories only name it, so one more claim does not concern them
     * unless the origin itself is another now: its source, its first report, or whether there is one.
     *
     * @param changed the groups, those too that are no more
     */
    Set<Long> concerned(Collection<Long> changed) {
        Set<Long> concerned = new TreeSet<>();
        Set<Long> looked = new TreeSet<>(changed);
        // Of groups with the same claims one is listed: what else the claims say is an origin or none by that.
        changed.forEach(group -> looked.addAll(beside(group)));
        for (long group : looked) {
            Members members = relayed(group);
            long shown = members == null || isListedBefore(members) ? 0 : mark(members);
            if (shown != memory.number(Key.ORIGIN_SHOWN.of(group), 0)) {
                if (shown == 0) {
                    memory.forgetNumber(Key.ORIGIN_SHOWN.of(group));
                } else {
                    memory.keepNumber(Key.ORIGIN_SHOWN.of(group), shown);
                }
                for (long item : groups.members(group, MOST)) {
                    concerned.add(Key.report(item));
                }
                concerned.add(Key.report(group));
            } else if (members != null && shown != 0) {
                concerned.add(members.claims().first().report().report());
            }
        }
        return concerned;
    }

    /** The groups of the other statements of the claim that a group began with. */
    private Set<Long> beside(long group) {
        Set<Long> beside = new TreeSet<>();
        Speech speech = speech(Key.report(group));
        Speech.Said first = speech.said(Key.slot(group));
        for (int slot = 0; first != null && slot < speech.slots(); slot++) {
            Speech.Said said = speech.said(slot);
            if (said != null && said.line().equals(first.line())) {
                beside.add(groups.of(Key.item(speech.report(), slot)));
            }
        }
        return beside;
    }

    private boolean isListedBefore(Members members) {
        for (long other : beside(members.item())) {
            Members listed = other < members.item() ? relayed(other) : null;
            if (listed != null && claims(listed).equals(claims(members))) {
                return true;
            }
        }
        return false;
    }

    /** What other stories know of an origin, as a number other than 0. */
    private static long mark(Members members) {
        Links.Origin origin = origin(members);
        return Key.hash(origin.root() + '\n' + origin.source() + '\n' + origin.through()) | 1;
    }

    /** The claims of each group of statements that two reports have. */
    private List<Members> relayed(Collection<Long> reports) {
        Set<Long> ids = new TreeSet<>();
        for (long report : reports) {
            for (int slot = 0; slot < speech(report).slots(); slot++) {
                ids.add(groups.of(Key.item(report, slot)));
            }
        }
        List<Members> relayed = new ArrayList<>();
        Set<Set<List<Long>>> known = new HashSet<>();
        for (long group : ids) {
            Members members = relayed(group);
            if (members != null && known.add(claims(members))) {
                relayed.add(members);
            }
        }
        return relayed;
    }

    /** The claims of a group of statements, null where it is of one report. */
    private @Nullable Members relayed(long group) {
        if (groups.size(group) < 2) {
            return null;
        }
        NavigableSet<Speech.Said> claims = new TreeSet<>(Speech.Said.BY_DAY);
        for (long item : groups.members(group, MOST)) {
            Speech.Said said = speech(Key.report(item)).said(Key.slot(item));
            if (said != null) {
                claims.add(said);
            }
        }
        boolean fromTwo = !claims.isEmpty()
                && claims.first().report().report() != claims.last().report().report();
        return fromTwo ? new Members(group, claims) : null;
    }

    private static Set<List<Long>> claims(Members members) {
        Set<List<Long>> claims = new HashSet<>();
        for (Speech.Said said : members.claims()) {
            claims.add(List.of(said.report().report(), (long) said.line().number()));
        }
        return claims;
    }

    /** The claims that no other report has, together where one report has them of one voice. */
    private List<Members> alone(Collection<Long> reports, List<Members> relayed) {
        Set<Long> taken = new HashSet<>();
        relayed.forEach(each -> each.claims().forEach(said -> taken.add(said.item())));
        List<Members> alone = new ArrayList<>();
        for (long report : reports) {
            Speech speech = speech(report);
            Map<String, NavigableSet<Speech.Said>> byVoice = new TreeMap<>();
            for (Speech.Line line : speech.lines()) {
                Speech.Said said = new Speech.Said(speech, line);
                if (!taken.contains(said.item())) {
                    byVoice.computeIfAbsent(line.key(), v -> new TreeSet<>(Speech.Said.BY_DAY))
                            .add(said);
                }
            }
            byVoice.values()
                    .forEach(claims -> alone.add(new Members(claims.first().item(), claims)));
        }
        return alone;
    }

    private static Links.Origin origin(Members members) {
        Speech.Said first = members.claims().first();
        return new Links.Origin(
                "o" + Key.report(members.item()) + "." + (Key.slot(members.item()) + 1),
                source(members.claims()),
                first.line().through(),
                first.report().id(),
                members.claims().stream()
                        .map(said -> new Links.Mention(
                                said.report().id(), said.line().claim()))
                        .toList());
    }

    /** The name that most claims give a named source, the first of equals; of an unnamed source the first report's words. */
    private static String source(NavigableSet<Speech.Said> all) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Speech.Said each : all) {
            if (each.line().named()) {
                names.merge(each.line().name(), 1, Integer::sum);
            }
        }
        String best = all.first().line().name();
        int most = 0;
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > most) {
                most = name.getValue();
                best = name.getKey();
            }
        }
        return best;
    }
}
