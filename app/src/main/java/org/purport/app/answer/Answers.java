package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.json.ReadingJson;
import org.purport.keep.CaseFile;
import org.purport.model.Reading;

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

    private static String given(String value, String what) {
        if (value.isBlank()) {
            throw new Unanswerable(Reason.UNCLEAR, what + " is missing");
        }
        return value.strip();
    }
}
