package org.purport.app.web.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.app.web.story.FullNames;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Actor;

/**
 * The actors of a story, joined across its reports.
 *
 * <p>States are one by their country, persons by their full name, others by the name that reports give them. Who has no name is one
 * for each wording, which may be several people: it is marked so.
 */
public final class Cast {
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Map<String, Member>> byReport = new HashMap<>();

    public Cast(StoryIndex story) {
        List<String> persons = new ArrayList<>();
        for (Lookup report : story.reports()) {
            report.reading().actors().stream()
                    .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                    .forEach(actor -> persons.add(actor.name()));
        }
        FullNames names = new FullNames(persons);
        for (Lookup report : story.reports()) {
            Map<String, Member> own = new HashMap<>();
            for (Actor actor : report.reading().actors()) {
                Member made = member(actor, names);
                own.put(actor.id(), members.computeIfAbsent(made.key(), key -> made));
            }
            byReport.put(report.reading().report().id(), own);
        }
    }

    private static Member member(Actor actor, FullNames names) {
        String country = actor.country();
        String plain = Words.plain(actor.name());
        return switch (actor.kind()) {
            case STATE ->
                country == null
                        ? new Member(FullNames.key(plain), plain, actor.kind(), true, null)
                        : new Member("state " + country, Words.country(country), actor.kind(), true, country);
            case PERSON -> {
                String full = names.of(actor.name());
                yield new Member(FullNames.key(full), full, actor.kind(), true, country);
            }
            case ORGANIZATION, ARMED_GROUP, OUTLET ->
                new Member(FullNames.key(plain), plain, actor.kind(), true, country);
            case GROUP, UNNAMED -> new Member("~" + FullNames.key(plain), plain, actor.kind(), false, country);
        };
    }

    /** Every actor, in the order of the reports. */
    public Collection<Member> members() {
        return members.values();
    }

    public Optional<Member> member(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** Who an actor of one report is. */
    public Optional<Member> of(String report, @Nullable String actor) {
        return Optional.ofNullable(byReport.getOrDefault(report, Map.of()).get(actor));
    }
}
