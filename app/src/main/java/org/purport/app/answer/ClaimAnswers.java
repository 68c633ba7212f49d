package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.answer.Unanswerable.Reason;
import org.purport.app.brief.Words;
import org.purport.keep.CaseFile;
import org.purport.keep.ClaimRecord;
import org.purport.keep.Condition;
import org.purport.keep.Condition.Kind;
import org.purport.model.Claim;
import org.purport.model.Likelihood;
import org.purport.model.Links;

/** Answers who claims what. */
final class ClaimAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CaseFile kept;

    ClaimAnswers(CaseFile kept) {
        this.kept = kept;
    }

    /** The claims that meet all conditions, by day of publication. */
    ObjectNode claims(List<Condition> conditions, Page page) {
        ObjectNode answer = NODES.objectNode();
        ArrayNode claims = answer.putArray("claims");
        Citations citations = new Citations(kept);
        for (ClaimRecord claim : kept.claims(conditions, page.skip(), page.most())) {
            claims.add(claim(claim, citations));
        }
        return page.tell(answer, kept.countClaims(conditions), claims.size());
    }

    private static ObjectNode claim(ClaimRecord claim, Citations citations) {
        ObjectNode node = NODES.objectNode();
        node.put("report", claim.report());
        node.put("claim", claim.id());
        node.put("source", claim.source());
        node.put("grade", claim.grade());
        node.put("through", claim.through().isEmpty() ? null : claim.through());
        node.put("act", claim.act());
        node.put("content", claim.content());
        node.put("quotation", claim.quotation());
        node.set("likelihood", likelihood(claim.likelihood()));
        ArrayNode statuses = node.putArray("statuses");
        for (String status : claim.statuses().split(" ")) {
            if (!status.isEmpty()) {
                statuses.add(status);
            }
        }
        node.set("citation", citations.of(new Links.Mention(claim.report(), claim.id())));
        return node;
    }

    private static @Nullable ObjectNode likelihood(@Nullable Likelihood likelihood) {
        if (likelihood == null) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        node.put("low", likelihood.low());
        node.put("high", likelihood.high());
        node.put("words", Words.percent(likelihood));
        return node;
    }

    /** What a source does, act by act, and its claims. */
    ObjectNode source(String name, Page page) {
        Condition source = new Condition(Kind.SOURCE, name);
        if (kept.countClaims(List.of(source)) == 0) {
            throw new Unanswerable(Reason.NOT_FOUND, "no source of this case has '" + name + "' in its name");
        }
        ObjectNode answer = claims(List.of(source), page);
        answer.put("source", name);
        answer.put("grade", kept.grade(name));
        ObjectNode acts = answer.putObject("acts");
        for (Claim.Act act : Claim.Act.values()) {
            long count = kept.countClaims(List.of(source, new Condition(Kind.ACT, Words.of(act))));
            if (count > 0) {
                acts.put(Words.of(act), count);
            }
        }
        return answer;
    }

    /** The claims that these values of filters pick. */
    ObjectNode claims(Map<Filter, String> filters, Page page) {
        return claims(Filter.conditions(filters), page);
    }
}
