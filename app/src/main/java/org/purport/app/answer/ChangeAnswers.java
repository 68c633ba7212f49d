package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.purport.app.brief.Words;
import org.purport.keep.CaseFile;
import org.purport.keep.Changes;
import org.purport.model.Links;

/** Answers what changed since a day. */
final class ChangeAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CaseFile kept;
    private final Citations citations;

    ChangeAnswers(CaseFile kept) {
        this.kept = kept;
        this.citations = new Citations(kept);
    }

    /** Every list has {@code most} entries at most, the weightiest first, and says how many there are. */
    ObjectNode since(String day, int most) {
        Changes changes = kept.changes(day);
        ObjectNode answer = NODES.objectNode();
        answer.put("since", day);
        answer.put("reports", changes.reports());
        answer.put("undated", changes.undated());
        ObjectNode totals = answer.putObject("totals");
        totals.put("begun", changes.begun().size());
        totals.put("grown", changes.grown().size());
        totals.put("moved", changes.moved().size());
        totals.put("disputed", changes.disputed().size());
        ArrayNode begun = answer.putArray("begun");
        changes.begun().stream().limit(most).forEach(story -> begun.add(story(story, story.reports())));
        ArrayNode grown = answer.putArray("grown");
        changes.grown().stream().limit(most).forEach(each -> grown.add(story(each.story(), each.reports())));
        ArrayNode moved = answer.putArray("moved");
        changes.moved().stream().limit(most).forEach(each -> moved.add(moved(each)));
        ArrayNode disputed = answer.putArray("disputed");
        changes.disputed().stream().limit(most).forEach(each -> disputed.add(disputed(each)));
        return answer;
    }

    private static ObjectNode story(Links.Story story, List<String> fresh) {
        ObjectNode node = NODES.objectNode();
        node.put("story", story.id());
        node.put("title", story.title());
        node.put("first", story.first());
        node.put("last", story.last());
        node.put("newReports", fresh.size());
        return node;
    }

    private ObjectNode moved(Changes.Moved moved) {
        ObjectNode node = NODES.objectNode();
        node.put("story", moved.story());
        node.put("event", moved.event().id());
        node.put("before", Words.of(moved.before()));
        ArrayNode later = node.putArray("since");
        for (Links.State state : moved.since()) {
            ObjectNode entry = later.addObject();
            entry.put("asOf", state.asOf());
            entry.put("status", Words.of(state.status()));
            cite(entry, state.because());
        }
        cite(node, moved.event().mentions());
        return node;
    }

    private ObjectNode disputed(Changes.Disputed disputed) {
        ObjectNode node = NODES.objectNode();
        node.put("story", disputed.story());
        node.put("event", disputed.event().id());
        ArrayNode deniers = node.putArray("denied");
        for (Links.Origin origin : disputed.origins()) {
            ObjectNode entry = deniers.addObject();
            entry.put("source", origin.source());
            entry.put("through", origin.through());
            cite(entry, origin.claims());
        }
        cite(node, disputed.event().mentions());
        return node;
    }

    /** The first sentence that can be cited. */
    private void cite(ObjectNode node, List<Links.Mention> mentions) {
        for (Links.Mention mention : mentions) {
            ObjectNode citation = citations.of(mention);
            if (citation != null) {
                node.set("citation", citation);
                return;
            }
        }
        node.putNull("citation");
    }
}
