package org.purport.app.show.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.show.Screen;
import org.purport.app.watch.Development;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What new reports changed, a line each. */
public final class DevelopmentLine {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int KIND = 12;
    private static final int MOST_NAMED = 3;

    private final Development development;
    private final Headlines headlines;

    /** @param readings of the reports that tell of it, by id */
    public DevelopmentLine(Development development, Map<String, Reading> readings) {
        this.development = development;
        this.headlines = Headlines.of(readings);
    }

    /** Whether it is worth a line: a happening that says something by itself, and stands otherwise in a person's eyes. */
    public boolean isTelling() {
        Links.Happening event = development.event();
        if (event == null) {
            return true;
        }
        boolean same =
                development.before() != null && Verdict.of(development.before()).equals(Verdict.of(event.status()));
        return headlines.tells(event) && !same;
    }

    /** For a person. */
    public String text(Screen screen) {
        String kind =
                switch (development.kind()) {
                    case STORY -> "new story";
                    case STATUS -> "changed";
                    case DENIAL -> "denied";
                    case ORIGIN -> "new origin";
                };
        Ink ink = development.kind() == Development.Kind.DENIAL ? Ink.RED : Ink.BOLD;
        return ink.on(screen, Columns.pad(kind, KIND)) + " "
                + development.story().id() + "  " + what();
    }

    private String what() {
        Links.Story story = development.story();
        Links.Happening event = development.event();
        if (event == null) {
            return title(story) + " (" + Words.count(story.reports().size(), "report") + ")";
        }
        String headline = headlines.of(event) + " [" + event.id() + "]";
        return switch (development.kind()) {
            case STORY -> headline;
            case STATUS -> {
                String before = development.before() == null
                        ? ""
                        : Verdict.of(development.before()).label() + " → ";
                yield headline + ": " + before + Verdict.of(event.status()).label();
            }
            case DENIAL -> headline + ": denied for the first time, by " + who();
            case ORIGIN -> headline + ": now also from " + who();
        };
    }

    private String who() {
        String named = development.origins().stream()
                .map(origin -> Words.plain(origin.source())
                        + (origin.through() == null ? "" : " through " + Words.plain(origin.through())))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        int left = development.origins().size() - MOST_NAMED;
        return left > 0 ? named + " and " + left + " more" : named;
    }

    private static String title(Links.Story story) {
        return story.title() == null ? "untitled" : Words.plain(story.title());
    }

    /** For a program: one JSON object. */
    public String json(Instant at) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("at", at.toString());
        node.put("kind", Words.of(development.kind()));
        node.put("story", development.story().id());
        node.put("title", development.story().title());
        ArrayNode reports = node.putArray("reports");
        development.reports().forEach(reports::add);
        Links.Happening event = development.event();
        node.put("event", event == null ? null : event.id());
        node.put("headline", event == null ? null : headlines.of(event));
        node.put("before", word(development.before()));
        node.put("status", event == null ? null : word(event.status()));
        ArrayNode origins = node.putArray("origins");
        for (Links.Origin origin : development.origins()) {
            origins.addObject()
                    .put("id", origin.id())
                    .put("source", origin.source())
                    .put("through", origin.through());
        }
        return node.toString();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }
}
