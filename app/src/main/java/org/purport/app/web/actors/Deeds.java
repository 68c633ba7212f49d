package org.purport.app.web.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Statements;
import org.purport.app.brief.Words;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Role;
import org.purport.model.Source;

/** What the actors of a story do and say. */
public final class Deeds {
    private final StoryIndex story;
    private final Cast cast;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    public Deeds(StoryIndex story, Cast cast) {
        this.story = story;
        this.cast = cast;
        story.telling().forEach(this::happening);
        story.reports().forEach(this::claims);
    }

    public List<Deed> all() {
        return List.copyOf(deeds);
    }

    public List<Saying> sayings() {
        return List.copyOf(sayings);
    }

    private void happening(Links.Happening happening) {
        Set<String> seen = new HashSet<>();
        for (Links.Mention mention : story.mentions(happening).toList()) {
            Lookup report = story.report(mention.report()).orElseThrow();
            report.event(mention.id()).ifPresent(event -> {
                Set<Member> to = members(event, mention.report(), Role.Kind.RECIPIENT);
                for (Member from : members(event, mention.report(), Role.Kind.ACTOR)) {
                    boolean alone = true;
                    for (Member other : to) {
                        if (!other.equals(from)) {
                            alone = false;
                            if (seen.add(from.key() + "\n" + other.key())) {
                                deeds.add(deed(happening, mention, event, from, other));
                            }
                        }
                    }
                    if (alone && seen.add(from.key())) {
                        deeds.add(deed(happening, mention, event, from, null));
                    }
                }
            });
        }
    }

    private Set<Member> members(Event event, String report, Role.Kind kind) {
        Set<Member> members = new LinkedHashSet<>();
        for (Role role : event.roles()) {
            if (role.role() == kind) {
                cast.of(report, role.actor()).ifPresent(members::add);
            }
        }
        return members;
    }

    private Deed deed(Links.Happening happening, Links.Mention mention, Event event, Member from, @Nullable Member to) {
        Lookup report = story.report(mention.report()).orElseThrow();
        String kind = happening.type() == null
                ? Words.plain(event.lemma())
                : happening.type().plover().name().toLowerCase(Locale.ROOT);
        return new Deed(
                from,
                to,
                happening.id(),
                Words.clip(Words.plain(event.text()), 200),
                story.verdict(happening),
                Tone.of(happening.type()),
                kind,
                firstTold(happening),
                mention.report(),
                report.sentence(event.trigger().start()),
                StoryIndex.reports(happening));
    }

    private @Nullable LocalDate firstTold(Links.Happening happening) {
        return story.mentions(happening)
                .map(mention -> Optional.ofNullable(story.day(mention.report())))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void claims(Lookup report) {
        String id = report.reading().report().id();
        if (story.root(id).isPresent()) {
            return; // a copy says again what its root says
        }
        Statements statements = new Statements(report);
        for (Claim claim : report.reading().claims()) {
            String speaker = claim.chain().get(0);
            if (!speaker.equals(Source.AUTHOR)) {
                report.source(speaker)
                        .flatMap(source -> cast.of(id, source.actor()))
                        .ifPresent(member -> sayings.add(saying(member, claim, statements, report)));
            }
        }
    }

    private Saying saying(Member by, Claim claim, Statements statements, Lookup report) {
        String id = report.reading().report().id();
        Statement statement = statements.of(
                claim,
                claim.events().stream()
                        .flatMap(event -> report.event(event).stream())
                        .toList());
        String through = statement.chain().stream().skip(1).map(Statement::name).collect(Collectors.joining(", then "));
        String hedge = Phrases.hedge(claim.hedge(), report);
        return new Saying(
                by,
                statement.verb(),
                Words.clip(statement.words(), 260),
                through,
                hedge.startsWith(" — ") ? hedge.substring(3) : hedge,
                story.day(id),
                id,
                claim.id(),
                story.outlet(id));
    }
}
