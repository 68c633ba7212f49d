package org.purport.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.purport.Purport;
import org.purport.app.answer.Answers;
import org.purport.app.answer.Filter;
import org.purport.app.answer.Unanswerable;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;

/**
 * The routes of the API.
 *
 * <p>Answers carry an ETag that changes with the case; a list has {@code total}, {@code from} and {@code next}, and a {@code Link}
 * header that leads on. What goes wrong is told as {@code application/problem+json}. {@code /api/v1/openapi.json} describes it.
 */
public final class Api implements Page {
    private static final String ROOT = "/api/v1";
    private static final String JSON = "application/json";

    private final Adding adding;

    /**
     * The routes, with what adding a report needs.
     *
     * @param open loads the models, once a report is added
     * @param reader name and version of the program, which readings are kept with
     */
    public Api(Supplier<Purport> open, String reader) {
        this.adding = new Adding(open, reader);
    }

    /** Answers a question from what a request asks. */
    private interface Question {
        ObjectNode answer(Answers answers, Asked asked);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(ROOT, visit -> new Reply.Elsewhere(ROOT + "/openapi.json"));
        routes.get(ROOT + "/openapi.json", visit -> description());
        addStories(routes);
        addClaims(routes);
        routes.accept(ROOT + "/reports", adding::answer);
        routes.get(ROOT + "/<rest>", visit -> {
            throw Refusal.missing("There is no such address; " + ROOT + "/openapi.json lists all.");
        });
    }

    private static void addStories(Routes routes) {
        add(
                routes,
                "/stories",
                Set.of("text", "from", "limit"),
                (answers, asked) -> answers.stories(asked.text("text"), asked.page()));
        add(
                routes,
                "/stories/{story}",
                Set.of("from", "limit"),
                (answers, asked) -> answers.story(asked.part("story"), asked.page()));
        add(routes, "/stories/{story}/links", Set.of(), (answers, asked) -> answers.links(asked.part("story")));
        add(
                routes,
                "/stories/{story}/events/{event}",
                Set.of(),
                (answers, asked) -> answers.event(asked.part("story"), asked.part("event")));
        add(
                routes,
                "/diff",
                Set.of("since", "limit"),
                (answers, asked) ->
                        answers.diff(asked.text("since"), asked.page().most()));
    }

    private static void addClaims(Routes routes) {
        Set<String> ofClaims = new HashSet<>(Set.of("from", "limit"));
        for (Filter filter : Filter.values()) {
            ofClaims.add(filter.word());
        }
        add(routes, "/claims", ofClaims, (answers, asked) -> answers.claims(filters(asked), asked.page()));
        add(
                routes,
                "/sources",
                Set.of("name", "from", "limit"),
                (answers, asked) -> answers.source(asked.text("name"), asked.page()));
        add(routes, "/reports", Set.of("from", "limit"), (answers, asked) -> answers.reports(asked.page()));
        add(routes, "/reports/{report}", Set.of(), (answers, asked) -> answers.report(asked.part("report")));
    }

    private static Map<Filter, String> filters(Asked asked) {
        Map<Filter, String> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            filters.put(filter, asked.text(filter.word()));
        }
        return filters;
    }

    /**
     * @param known the fields that a query may have; others are told as mistakes, not passed over
     */
    private static void add(Routes routes, String path, Set<String> known, Question question) {
        routes.get(ROOT + path, visit -> {
            Asked asked = new Asked(visit, known);
            return visit.desk().read(kept -> {
                String tag = Tags.of(kept.state(), visit.address());
                if (Tags.match(visit.header("If-None-Match"), tag)) {
                    return new Reply.Data(304, JSON, new byte[0], Map.of("ETag", tag));
                }
                ObjectNode answer = answered(question, new Answers(kept), asked);
                Map<String, String> headers = new LinkedHashMap<>();
                headers.put("ETag", tag);
                headers.put("Cache-Control", "private, no-cache");
                if (answer.path("next").isInt()) {
                    headers.put("Link", "<" + asked.from(answer.path("next").asInt()) + ">; rel=\"next\"");
                }
                return new Reply.Data(200, JSON, answer.toString().getBytes(StandardCharsets.UTF_8), headers);
            });
        });
    }

    private static ObjectNode answered(Question question, Answers answers, Asked asked) {
        try {
            return question.answer(answers, asked);
        } catch (Unanswerable e) {
            throw new Refusal(e.reason() == Reason.NOT_FOUND ? 404 : 400, String.valueOf(e.getMessage()));
        }
    }

    private static Reply description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the program");
            }
            return new Reply.Data(200, JSON, in.readAllBytes(), Map.of("Cache-Control", "private, no-cache"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
