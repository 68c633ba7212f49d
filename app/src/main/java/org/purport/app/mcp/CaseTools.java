package org.purport.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.purport.app.answer.Answers;
import org.purport.app.answer.Filter;
import org.purport.app.answer.Page;
import org.purport.app.answer.Unanswerable;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.keep.UnusableCase;

/** The questions that an assistant can ask a case. All of them only read. */
final class CaseTools {
    private static final int FEW = 10;

    private final Answers answers;
    private final List<SyncToolSpecification> all = new ArrayList<>();

    CaseTools(Answers answers) {
        this.answers = answers;
        searchClaims();
        stories();
        events();
        add(
                new Tool("source", "What sources with this in their name assert, deny, announce or decline to say.")
                        .needs("name", "Part of the name of a source.")
                        .paged(),
                asked -> answers.source(asked.text("name"), asked.page(FEW)));
        add(
                new Tool("diff", "What reports published since a day changed: stories, statuses, new denials.")
                        .needs("since", "The first day that counts as new, as in 2023-09-05.")
                        .number("limit", "How many entries each list has at most; " + FEW + " by default."),
                asked -> answers.diff(asked.text("since"), asked.page(FEW).most()));
        add(
                new Tool(
                                "report",
                                "The whole reading of one report: its text, and every claim and event in it with their offsets.")
                        .needs("report", "The id of a report, as citations give it."),
                asked -> answers.report(asked.text("report")));
    }

    List<SyncToolSpecification> all() {
        return List.copyOf(all);
    }

    private void searchClaims() {
        Tool tool = new Tool(
                "search_claims",
                "Who claims what, by day of publication. Filters are joined: a claim meets all. Each claim comes with the"
                        + " sentence that carries it.");
        for (Filter filter : Filter.values()) {
            tool.may(filter.word(), filter.description());
        }
        add(tool.paged(), asked -> {
            Map<Filter, String> filters = new EnumMap<>(Filter.class);
            for (Filter filter : Filter.values()) {
                filters.put(filter, asked.text(filter.word()));
            }
            return answers.claims(filters, asked.page(FEW));
        });
    }

    private void stories() {
        add(
                new Tool("stories", "The stories of the case, the largest first.")
                        .may("text", "Words that a report of the story has.")
                        .paged(),
                asked -> answers.stories(asked.text("text"), asked.page(FEW)));
        add(
                new Tool(
                                "story",
                                "One story: what happens in it, how that changed, which origins assert it, deny it or would not"
                                        + " say, each with the sentences that carry it.")
                        .needs("story", "The id of a story, as the list of stories gives it.")
                        .paged(),
                asked -> answers.story(asked.text("story"), asked.page(FEW)));
    }

    private void events() {
        add(
                new Tool("event", "One happening of a story: its history, and who asserts, denies, or would not say.")
                        .needs("story", "The id of a story.")
                        .needs("event", "The id of an event of that story."),
                asked -> answers.event(asked.text("story"), asked.text("event")));
    }

    /** Answers a question. */
    private interface Answerer {
        ObjectNode answer(Asked asked);
    }

    private void add(Tool tool, Answerer answerer) {
        all.add(SyncToolSpecification.builder()
                .tool(tool.built())
                .callHandler((exchange, request) -> {
                    Map<String, Object> arguments = request.arguments();
                    return result(answerer, new Asked(arguments == null ? Map.of() : arguments));
                })
                .build());
    }

    /** What has no answer is told as such, so that an assistant can ask otherwise. */
    private static McpSchema.CallToolResult result(Answerer answerer, Asked asked) {
        try {
            return McpSchema.CallToolResult.builder()
                    .addTextContent(answerer.answer(asked).toString())
                    .build();
        } catch (Unanswerable | UnusableCase e) {
            return McpSchema.CallToolResult.builder()
                    .addTextContent(String.valueOf(e.getMessage()))
                    .isError(true)
                    .build();
        }
    }

    /**
     * The arguments of a question.
     *
     * @param values as they were sent; other types than asked for are possible
     */
    private record Asked(Map<String, Object> values) {
        String text(String name) {
            Object value = values.get(name);
            return value == null ? "" : value.toString();
        }

        Page page(int usual) {
            return new Page(number("from", 0), number("limit", usual));
        }

        private int number(String name, int usual) {
            String text = text(name);
            try {
                return text.isBlank() ? usual : new java.math.BigDecimal(text.strip()).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new Unanswerable(Reason.UNCLEAR, name + " is a whole number, not '" + text + "'");
            }
        }
    }
}
