package org.purport.app.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.purport.app.brief.Words;
import org.purport.json.LinksJson;
import org.purport.keep.Changes;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What changed in a case, for programs; stories, events and origins are those of the contract. */
public final class ChangesJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ChangesJson() {}

    /**
     * One JSON object on one line.
     *
     * @param since the first day that counts as new
     */
    public static String write(Changes changes, String since) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("purport", Reading.VERSION);
        node.put("since", since);
        node.put("reports", changes.reports());
        node.put("undated", changes.undated());
        ArrayNode begun = node.putArray("begun");
        changes.begun().forEach(story -> begun.add(story(story)));
        ArrayNode grown = node.putArray("grown");
        for (Changes.Grown each : changes.grown()) {
            ObjectNode entry = grown.addObject();
            entry.set("story", story(each.story()));
            each.reports().forEach(entry.putArray("reports")::add);
        }
        ArrayNode moved = node.putArray("moved");
        for (Changes.Moved each : changes.moved()) {
            ObjectNode entry = moved.addObject();
            entry.put("story", each.story());
            entry.set("event", event(each.event()));
            entry.put("before", Words.of(each.before()));
            entry.put("now", Words.of(each.since().get(each.since().size() - 1).status()));
        }
        ArrayNode disputed = node.putArray("disputed");
        for (Changes.Disputed each : changes.disputed()) {
            ObjectNode entry = disputed.addObject();
            entry.put("story", each.story());
            entry.set("event", event(each.event()));
            ArrayNode origins = entry.putArray("origins");
            each.origins().forEach(origin -> origins.add(origin(origin)));
        }
        return node.toString();
    }

    private static JsonNode story(Links.Story story) {
        return only("stories", new Links(List.of(story), List.of(), List.of(), List.of(), List.of()));
    }

    private static JsonNode event(Links.Happening event) {
        return only("events", new Links(List.of(), List.of(), List.of(), List.of(event), List.of()));
    }

    private static JsonNode origin(Links.Origin origin) {
        return only("origins", new Links(List.of(), List.of(), List.of(origin), List.of(), List.of()));
    }

    /** The only entry of a list of the contract, which has one place where it is written. */
    private static JsonNode only(String list, Links links) {
        return LinksJson.tree(links).path(list).path(0);
    }
}
