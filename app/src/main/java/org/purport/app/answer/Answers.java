package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.json.LinksJson;
import org.purport.json.ReadingJson;
import org.purport.keep.CaseFile;
import org.purport.model.Reading;
import org.purport.model.Report;

/**
 * Answers questions about a case as JSON. Whatever is said in an answer comes with a citation: the report, the sentence to the
 * character, and its offsets (UTF-16 code units of the report's text, end exclusive). Thread-safe, as the case is.
 *
 * <p>Methods throw {@link Unanswerable} where a question has no answer.
 */
public final class Answers {
    private final CaseFile kept;

    public Answers(CaseFile kept) {
        this.kept = kept;
    }

    /** The claims that meet all filters, by day of publication. */
    public ObjectNode claims(Map<Filter, String> filters, Page page) {
        return new ClaimAnswers(kept).claims(filters, page);
    }

    /** What the sources with this in their name do, act by act, and their claims. */
    public ObjectNode source(String name, Page page) {
        return new ClaimAnswers(kept).source(given(name, "the name of a source"), page);
    }

    /** The stories of which a report has all these words, the largest first; all stories for blank words. */
    public ObjectNode stories(String words, Page page) {
        return new StoryAnswers(kept).stories(words, page);
    }

    /** One story and what happens in it, what somebody asserts or denies first. */
    public ObjectNode story(String id, Page page) {
        return new StoryAnswers(kept).story(given(id, "the id of a story"), page);
    }

    /** One happening of a story, with its history and who asserts, denies, or would not say. */
    public ObjectNode event(String story, String id) {
        return new StoryAnswers(kept).event(given(story, "the id of a story"), given(id, "the id of an event"));
    }

    /** What reports published since a day changed; each list has {@code most} entries at most. */
    public ObjectNode diff(String since, int most) {
        return new ChangeAnswers(kept).since(Filter.day(given(since, "a day"), "since"), most);
    }

    /** The reading of a report, as the contract has it. */
    public ObjectNode report(String id) {
        Reading reading = kept.reading(given(id, "the id of a report"))
                .orElseThrow(() -> new Unanswerable(Reason.NOT_FOUND, "the case has no report " + id));
        return ReadingJson.tree(reading);
    }

    /** The reports, in the order in which they were added. */
    public ObjectNode reports(Page page) {
        List<Report> all = kept.reports(page.skip(), page.most());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode reports = answer.putArray("reports");
        all.forEach(report -> reports.add(Citations.report(report)));
        return page.tell(answer, kept.size(), reports.size());
    }

    /** The links of a story, as the contract has them. */
    public ObjectNode links(String story) {
        return LinksJson.tree(new StoryAnswers(kept).links(given(story, "the id of a story")));
    }

    private static String given(String value, String what) {
        if (value.isBlank()) {
            throw new Unanswerable(Reason.UNCLEAR, what + " is missing");
        }
        return value.strip();
    }
}
