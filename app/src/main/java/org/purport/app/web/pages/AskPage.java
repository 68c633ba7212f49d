package org.purport.app.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Page;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.ClaimRecord;
import org.purport.keep.Condition;
import org.purport.keep.Overview;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Likelihood;

/** Full text and filters in one box; what is found are claims, and every question is a link. */
public final class AskPage implements Page {
    private static final int SIZE = 60;
    private static final int OFFERS = 12;
    private static final int LONGEST = 320;

    @Override
    public void addTo(Routes routes) {
        routes.get("/ask", this::show);
        routes.get("/ask/complete", this::complete);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofCase("Ask", "/ask"));
    }

    /**
     * What the template shows.
     *
     * @param query in the box
     * @param filters in force, with the address of the question without each
     */
    public record Model(
            String query,
            List<Filter> filters,
            String tally,
            List<Found> found,
            List<Filter> examples,
            @Nullable Pager pager) {
        public Model {
            filters = List.copyOf(filters);
            found = List.copyOf(found);
            examples = List.copyOf(examples);
        }
    }

    /** A filter with an address. */
    public record Filter(String text, String address) {}

    /**
     * A claim that was found.
     *
     * @param odds "55–80%", empty where nobody gave any
     * @param statuses how it stands with what is said
     */
    public record Found(
            String day,
            String css,
            String mark,
            Filter act,
            Filter source,
            @Nullable String grade,
            String through,
            String content,
            String odds,
            List<Status> statuses,
            String where,
            String address) {
        public Found {
            statuses = List.copyOf(statuses);
        }
    }

    /** A status with its mark, and the question that asks for it too. */
    public record Status(String css, String mark, String label, String address) {}

    private Reply show(Visit visit) {
        Query query = Query.of(visit.query("q"));
        int from = visit.number("from", 0, 0, 100_000);
        if (query.terms().isEmpty()) {
            return Reply.page("ask.jte", "Ask", new Model("", List.of(), "", List.of(), examples(visit), null));
        }
        List<Condition> conditions = query.conditions();
        return visit.desk().read(kept -> {
            long all = kept.countClaims(conditions);
            List<ClaimRecord> claims = kept.claims(conditions, from, SIZE);
            List<Found> found =
                    claims.stream().map(claim -> found(claim, query)).toList();
            List<Filter> filters = query.terms().stream()
                    .map(term -> new Filter(
                            term.text(), Address.ask(query.without(term).text())))
                    .toList();
            String tally = String.format(Locale.ROOT, "%,d %s", all, all == 1 ? "claim" : "claims");
            Pager pager = found.isEmpty() ? null : Pager.of(Address.ask(query.text()), from, SIZE, all);
            return Reply.page(
                    "ask.jte",
                    "Ask: " + query.text(),
                    new Model(query.text(), filters, tally, found, List.of(), pager));
        });
    }

    private static Found found(ClaimRecord claim, Query query) {
        String day = claim.published();
        Likelihood likelihood = claim.likelihood();
        String css = css(claim.act());
        return new Found(
                day == null ? "no day" : Words.day(day),
                css,
                css.equals("for") ? "+" : css.equals("against") ? "−" : "?",
                new Filter(
                        claim.act(), Address.ask(query.with("act", claim.act()).text())),
                new Filter(
                        Words.plain(claim.source()),
                        Address.ask(query.with("source", Words.plain(claim.source()))
                                .text())),
                claim.grade(),
                Words.plain(claim.through()),
                claim.content().isEmpty() ? "" : Phrases.quoted(Words.clip(Words.plain(claim.content()), LONGEST)),
                likelihood == null ? "" : Words.percent(likelihood),
                Arrays.stream(claim.statuses().split(" ", -1))
                        .filter(status -> !status.isEmpty())
                        .map(status -> status(status, query))
                        .toList(),
                Words.plain(Objects.requireNonNullElse(claim.outlet(), "outlet unknown")),
                Address.claim(claim.report(), claim.id()));
    }

    private static Status status(String word, Query query) {
        Verdict verdict = Verdict.of(
                Factuality.Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        return new Status(
                Words.of(verdict),
                verdict.mark(),
                verdict.label(),
                Address.ask(query.with("status", word).text()));
    }

    private static String css(String act) {
        return switch (Claim.Act.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_'))) {
            case DENIES, DOUBTS -> "against";
            case REQUESTS, ASKS, DECLINES, SILENT -> "open";
            case ASSERTS, CONFIRMS, EXPECTS, INTENDS, PROMISES, THREATENS, WARNS, ACCUSES, ORDERS, OFFERS -> "for";
        };
    }

    /** Questions that this case answers. */
    private static List<Filter> examples(Visit visit) {
        return visit.desk().read(kept -> {
            List<String> questions = new ArrayList<>(List.of("act:denies", "act:declines", "status:planned"));
            Overview overview = kept.overview();
            overview.names("source", "", 3)
                    .forEach(name -> questions.add(Query.filter("source", Words.plain(name.value()))));
            overview.names("place", "", 3)
                    .forEach(
                            name -> questions.add(Query.filter("place", Words.plain(name.value())) + " act:threatens"));
            return questions.stream()
                    .map(question -> new Filter(question, Address.ask(question)))
                    .toList();
        });
    }

    /** Questions that go on from what is typed, as options of the box. */
    private Reply complete(Visit visit) {
        String typed = Objects.requireNonNullElse(visit.query("q"), "");
        int cut = lastTerm(typed);
        String before = typed.substring(0, cut);
        String term = typed.substring(cut);
        List<String> offers = term.contains(":")
                ? values(visit, term.substring(0, term.indexOf(':')), term.substring(term.indexOf(':') + 1))
                : Query.filters().stream()
                        .filter(name -> !term.isEmpty() && name.startsWith(term.toLowerCase(Locale.ROOT)))
                        .map(name -> name + ":")
                        .toList();
        StringBuilder options = new StringBuilder();
        for (String offer : offers) {
            options.append("<option value=\"").append(escaped(before + offer)).append("\"></option>\n");
        }
        return new Reply.File(
                "text/html; charset=utf-8", null, options.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the last term begins: after the last space that stands in no quotation marks. */
    private static int lastTerm(String typed) {
        boolean quoted = false;
        int cut = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '"') {
                quoted = !quoted;
            } else if (typed.charAt(i) == ' ' && !quoted) {
                cut = i + 1;
            }
        }
        return cut;
    }

    private static List<String> values(Visit visit, String filter, String begun) {
        String part = begun.replace("\"", "");
        return switch (filter) {
            case "act" -> constants(filter, part, Claim.Act.values());
            case "status" -> constants(filter, part, Factuality.Status.values());
            case "type" -> constants(filter, part, EventType.Plover.values());
            case "source", "actor", "place" ->
                visit.desk().read(kept -> kept.overview().names(filter, part, OFFERS).stream()
                        .map(name -> Query.filter(filter, Words.plain(name.value())))
                        .distinct()
                        .toList());
            default -> List.of();
        };
    }

    private static List<String> constants(String filter, String part, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(Words::of)
                .filter(word -> word.startsWith(part.toLowerCase(Locale.ROOT)))
                .map(word -> filter + ":" + word)
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
