package org.purport.app.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Exchange;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.pages.DossierPage.Exchanged;
import org.purport.app.web.pages.DossierPage.Indicator;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Relation;

/** What single reports of a story say beside its happenings: indicators, refusals to answer, transfers of materiel. */
final class Remarks {
    private static final int LONGEST = 200;

    private final StoryIndex index;

    Remarks(StoryIndex index) {
        this.index = index;
    }

    /** What a report sets for or against something; what copies repeat stands once. */
    List<Indicator> indicators() {
        Map<String, Indicator> found = new LinkedHashMap<>();
        for (Lookup lookup : index.reports()) {
            for (Relation relation : lookup.reading().relations()) {
                if (relation.kind() == Relation.Kind.SUPPORTS || relation.kind() == Relation.Kind.UNDERMINES) {
                    String words = told(relation.from(), lookup);
                    String of = told(relation.to(), lookup);
                    if (!words.isEmpty() && !of.isEmpty()) {
                        found.putIfAbsent(
                                (words + of).toLowerCase(Locale.ROOT), indicator(relation, words, of, lookup));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Indicator indicator(Relation relation, String words, String of, Lookup lookup) {
        String report = lookup.reading().report().id();
        int offset = lookup.event(relation.from())
                .map(event -> event.trigger().start())
                .orElseGet(
                        () -> lookup.claim(relation.from()).map(Lookup::offset).orElse(0));
        return new Indicator(
                relation.kind() == Relation.Kind.SUPPORTS,
                words,
                of,
                Said.where(lookup.reading().report()),
                Address.report(report) + "#s" + Math.max(1, lookup.sentence(offset)));
    }

    /** A claim or an event in the words of its report, with who makes the claim. */
    private static String told(@Nullable String id, Lookup lookup) {
        Claim claim = lookup.claim(id).orElse(null);
        if (claim != null) {
            String words = lookup.words(claim.content());
            return words.isEmpty() ? "" : speaker(claim, lookup) + ": " + Phrases.quoted(Words.clip(words, LONGEST));
        }
        Event event = lookup.event(id).orElse(null);
        return event == null ? "" : Words.clip(Words.clause(Words.plain(event.text())), LONGEST);
    }

    private static String speaker(Claim claim, Lookup lookup) {
        return lookup.source(claim.chain().get(0))
                .map(org.purport.app.brief.Statement::name)
                .orElse("somebody");
    }

    /** Who declined to answer or did not; what copies repeat stands once. */
    List<Said> unanswered() {
        Map<String, Said> found = new LinkedHashMap<>();
        for (Lookup lookup : index.reports()) {
            for (Claim claim : lookup.reading().claims()) {
                if (claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT) {
                    String about = about(claim, lookup);
                    String speaker = speaker(claim, lookup);
                    found.putIfAbsent(
                            (speaker + about).toLowerCase(Locale.ROOT), unanswered(claim, speaker, about, lookup));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Said unanswered(Claim claim, String speaker, String about, Lookup lookup) {
        String cue = lookup.words(claim.cue());
        return new Said(
                "open",
                "?",
                claim.act() == Claim.Act.SILENT ? "silent" : "declined",
                speaker,
                null,
                (about.isEmpty() ? "" : "on: " + about)
                        + (cue.isEmpty() ? "" : (about.isEmpty() ? "" : " — ") + "“" + cue + "”"),
                "",
                Said.where(lookup.reading().report()),
                Address.claim(lookup.reading().report().id(), claim.id()));
    }

    private static String about(Claim claim, Lookup lookup) {
        String words = lookup.words(claim.content());
        return words.isEmpty() ? told(claim.about(), lookup) : Words.clip(words, LONGEST);
    }

    /** Arms and equipment that pass from one to another; the same headline in several reports stands once. */
    List<Exchanged> transfers() {
        Map<String, Exchanged> found = new LinkedHashMap<>();
        Map<String, Set<String>> reports = new HashMap<>();
        for (Lookup lookup : index.reports()) {
            if (lookup.reading().transfers().isEmpty()) {
                continue;
            }
            for (Exchange exchange : Briefing.of(lookup.reading()).exchanges()) {
                String key = (exchange.verdict() + exchange.headline()).toLowerCase(Locale.ROOT);
                reports.computeIfAbsent(key, id -> new HashSet<>())
                        .add(lookup.reading().report().id());
                found.putIfAbsent(key, exchanged(exchange, lookup));
            }
        }
        List<Exchanged> counted = new ArrayList<>();
        found.forEach((key, each) -> {
            int number = reports.getOrDefault(key, Set.of()).size();
            counted.add(
                    number < 2
                            ? each
                            : new Exchanged(
                                    each.css(),
                                    each.mark(),
                                    each.label(),
                                    each.headline(),
                                    each.details(),
                                    each.where() + ", and in " + Words.count(number - 1, "more report"),
                                    each.address()));
        });
        return counted;
    }

    private static Exchanged exchanged(Exchange exchange, Lookup lookup) {
        String details = Phrases.exchange(exchange, lookup).stream()
                .map(line -> line.label() + ": " + line.words())
                .collect(Collectors.joining("; "));
        return new Exchanged(
                Words.of(exchange.verdict()),
                exchange.verdict().mark(),
                exchange.verdict().label(),
                exchange.headline(),
                details,
                Said.where(lookup.reading().report()),
                Address.report(lookup.reading().report().id()) + "#s" + Math.max(1, exchange.sentence()));
    }
}
