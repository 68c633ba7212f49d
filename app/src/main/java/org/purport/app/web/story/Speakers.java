package org.purport.app.web.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Words;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Source;

/** Tells who speaks in the claims of a story. */
public final class Speakers {
    private final StoryIndex story;
    private final FullNames names;
    private final Map<Links.Mention, Speaker> known = new ConcurrentHashMap<>();
    private final Set<String> named = new HashSet<>();

    public Speakers(StoryIndex story) {
        this.story = story;
        List<String> persons = new ArrayList<>();
        for (Lookup report : story.reports()) {
            for (Source source : report.reading().sources()) {
                if (source.named()) {
                    named.add(FullNames.key(name(source, report)));
                    if (isPerson(source, report)) {
                        persons.add(name(source, report));
                    }
                }
            }
        }
        this.names = new FullNames(persons);
    }

    private static boolean isPerson(Source source, Lookup report) {
        return report.actor(source.actor())
                .map(actor -> actor.kind() == Actor.Kind.PERSON)
                .orElse(source.kind() == Source.Kind.PERSON);
    }

    private static String name(Source source, Lookup report) {
        return report.actor(source.actor())
                .filter(actor -> source.named())
                .map(Actor::name)
                .orElse(source.name());
    }

    /** Who makes a claim. */
    public Speaker of(Links.Mention said) {
        return known.computeIfAbsent(said, this::find);
    }

    private Speaker find(Links.Mention said) {
        Optional<Lookup> report = story.report(said.report());
        Optional<Claim> claim = story.claim(said);
        if (report.isEmpty() || claim.isEmpty()) {
            return new Speaker(said.toString(), "somebody", false, "");
        }
        Optional<Source> source = report.get().source(claim.get().chain().get(0));
        if (source.isEmpty()) {
            return new Speaker(said.toString(), "somebody", false, "");
        }
        String about = about(source.get(), report.get());
        List<Links.Origin> origins = story.origins(said);
        if (source.get().named()) {
            String name = names.of(name(source.get(), report.get()));
            return new Speaker(FullNames.key(name), name, true, about);
        }
        String name = Words.plain(
                origins.isEmpty() ? source.get().name() : origins.get(0).source());
        if (named.contains(FullNames.key(name))) { // another report names the one behind this origin
            String full = names.of(name);
            return new Speaker(FullNames.key(full), full, true, "");
        }
        String key = origins.isEmpty()
                ? said.report() + " " + source.get().id()
                : origins.get(0).id();
        return new Speaker(key, name, false, about);
    }

    private static String about(Source source, Lookup report) {
        Optional<Actor> actor = report.actor(source.actor());
        String office = actor.map(Actor::office).orElse(null);
        if (office != null) {
            return Words.plain(office);
        }
        String country = actor.map(Actor::country).map(Words::country).orElse("");
        return country.isEmpty() ? Words.of(source.kind()) : Words.of(source.kind()) + ", " + country;
    }
}
