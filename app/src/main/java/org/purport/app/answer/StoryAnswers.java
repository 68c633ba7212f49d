package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.app.brief.Words;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import org.purport.model.EventType;
import org.purport.model.Links;

/** Answers what stories there are, what happens in one, and how a happening stands. */
final class StoryAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How many origins of a side, and sentences of an origin, the list of a story shows of each event. */
    private static final Depth GLANCE = new Depth(5, 1);

    /** The same for an event that is asked for by itself. */
    private static final Depth FULL = new Depth(200, 3);

    /** How much is shown of each side of a question. */
    private record Depth(int origins, int citations) {}

    private static final String INDEPENDENCE =
            "Copies and origins are counted apart from reports. That origins are independent of each other is not established.";

    private final CaseFile kept;

    StoryAnswers(CaseFile kept) {
        this.kept = kept;
    }

    /**
     * The stories, the largest first.
     *
     * @param words that a report of the story has, blank where any story will do
     */
    ObjectNode stories(String words, Page page) {
        Set<String> meant = words.isBlank() ? Set.of() : kept.storiesWith(words);
        List<StoryRecord> all = kept.stories().stream()
                .filter(story -> words.isBlank() || meant.contains(story.id()))
                .toList();
        ObjectNode answer = NODES.objectNode();
        ArrayNode stories = answer.putArray("stories");
        all.stream().skip(page.skip()).limit(page.most()).forEach(story -> {
            ObjectNode node = stories.addObject();
            node.put("story", story.id());
            node.put("title", story.title());
            node.put("first", story.first());
            node.put("last", story.last());
            node.put("reports", story.reports());
            node.put("copies", story.copies());
            node.put("origins", story.origins());
        });
        return page.tell(answer, all.size(), stories.size());
    }

    /** One story: its reports and the page of what happens in it, what is asked about most first. */
    ObjectNode story(String id, Page page) {
        Links story = links(id);
        Links.Story told = story.stories().get(0);
        ObjectNode answer = NODES.objectNode();
        answer.put("story", told.id());
        answer.put("title", told.title());
        answer.put("first", told.first());
        answer.put("last", told.last());
        answer.put("reports", told.reports().size());
        answer.put(
                "copies",
                story.copies().stream()
                        .mapToInt(family -> family.reports().size() - 1)
                        .sum());
        answer.put("origins", story.origins().size());
        answer.put("note", INDEPENDENCE);
        Voices voices = new Voices(story, GLANCE);
        List<Links.Happening> all = story.events().stream()
                .sorted(Comparator.comparing((Links.Happening event) -> !voices.propositions.containsKey(event.id()))
                        .thenComparing(event -> event.type() == null)
                        .thenComparing(event -> -event.mentions().size()))
                .toList();
        ArrayNode events = answer.putArray("events");
        all.stream().skip(page.skip()).limit(page.most()).forEach(event -> events.add(voices.event(event)));
        return page.tell(answer, all.size(), events.size());
    }

    /** One happening of a story. */
    ObjectNode event(String story, String id) {
        Links links = links(story);
        ObjectNode answer = links.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .map(new Voices(links, FULL)::event)
                .orElseThrow(() -> new Unanswerable(
                        Reason.NOT_FOUND, "story " + story + " has no event " + id + "; the story lists its events"));
        answer.put("story", story);
        return answer;
    }

    Links links(String id) {
        return kept.story(id)
                .orElseThrow(() -> new Unanswerable(
                        Reason.NOT_FOUND, "there is no story " + id + "; the list of stories has the ids"));
    }

    /** What is said for and against the happenings of a story. */
    private final class Voices {
        private final Map<String, Links.Origin> origins = new HashMap<>();
        private final Map<String, Links.Proposition> propositions = new HashMap<>();
        private final Citations citations = new Citations(kept);

        private final Depth depth;

        Voices(Links story, Depth depth) {
            this.depth = depth;
            story.origins().forEach(origin -> origins.put(origin.id(), origin));
            story.propositions().forEach(each -> propositions.put(each.event(), each));
        }

        ObjectNode event(Links.Happening event) {
            ObjectNode node = NODES.objectNode();
            node.put("event", event.id());
            node.put("type", type(event.type()));
            node.put("status", Words.of(event.status()));
            ArrayNode participants = node.putArray("participants");
            event.participants().forEach(participants::add);
            node.put("where", event.where());
            node.put("when", event.when());
            node.put(
                    "reports",
                    event.mentions().stream()
                            .map(Links.Mention::report)
                            .distinct()
                            .count());
            ArrayNode history = node.putArray("history");
            for (Links.State state : event.history()) {
                ObjectNode entry = history.addObject();
                entry.put("asOf", state.asOf());
                entry.put("status", Words.of(state.status()));
                entry.set("citations", cited(state.because()));
            }
            Links.Proposition proposition = propositions.get(event.id());
            List<String> asserted = proposition == null ? List.of() : proposition.asserted();
            List<String> denied = proposition == null ? List.of() : proposition.denied();
            List<String> declined = proposition == null ? List.of() : proposition.declined();
            ObjectNode origins = node.putObject("origins");
            origins.put("asserted", asserted.size());
            origins.put("denied", denied.size());
            origins.put("declined", declined.size());
            node.set("asserted", side(asserted));
            node.set("denied", side(denied));
            node.set("declined", side(declined));
            node.set("citations", cited(event.mentions()));
            return node;
        }

        private @Nullable String type(@Nullable EventType type) {
            return type == null ? null : type.plover().name() + (type.mode() == null ? "" : "/" + type.mode());
        }

        private ArrayNode side(List<String> ids) {
            ArrayNode side = NODES.arrayNode();
            for (String id : ids) {
                Links.Origin origin = origins.get(id);
                if (origin != null && side.size() < depth.origins()) {
                    ObjectNode node = side.addObject();
                    node.put("origin", origin.id());
                    node.put("source", origin.source());
                    node.put("through", origin.through());
                    node.put("grade", kept.grade(origin.source()));
                    node.put(
                            "reports",
                            origin.claims().stream()
                                    .map(Links.Mention::report)
                                    .distinct()
                                    .count());
                    node.set("citations", cited(origin.claims()));
                }
            }
            return side;
        }

        private ArrayNode cited(List<Links.Mention> mentions) {
            ArrayNode cited = NODES.arrayNode();
            for (Links.Mention mention : mentions) {
                ObjectNode citation = cited.size() < depth.citations() ? citations.of(mention) : null;
                if (citation != null) {
                    cited.add(citation);
                }
            }
            return cited;
        }
    }
}
