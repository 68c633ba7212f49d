package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.show.Grid;
import org.purport.app.show.text.Listing;
import org.purport.keep.ClaimRecord;
import org.purport.keep.Condition;
import org.purport.keep.Condition.Kind;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Likelihood;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lists the claims of a case. */
@Command(
        name = "claims",
        description =
                "Lists who claims what in a case, by day of publication. Conditions are joined: a claim meets all.",
        footer = {
            "",
            "Examples:",
            "  purport claims visit.purport --act denies",
            "  purport claims visit.purport --source Peskov --published 2023-09-01/2023-09-07",
            "  purport claims visit.purport --actor \"Kim Jong\" --status planned --place RUS --as csv > plans.csv",
            "  purport claims visit.purport --text '\"artillery shells\" deal'"
        })
final class ClaimsCommand extends CaseCommand {
    private static final int AT_A_GLANCE = 60;
    private static final String DAYS = "(\\d{4}-\\d{2}-\\d{2})?(/(\\d{4}-\\d{2}-\\d{2})?)?";

    private final List<Condition> conditions = new ArrayList<>();

    @Option(names = "--source", paramLabel = "NAME", description = "Part of the name of who says it.")
    void source(String name) {
        conditions.add(new Condition(Kind.SOURCE, name));
    }

    @Option(names = "--actor", paramLabel = "NAME", description = "Part of the name of who speaks or takes part.")
    void actor(String name) {
        conditions.add(new Condition(Kind.ACTOR, name));
    }

    @Option(
            names = "--act",
            paramLabel = "ACT",
            completionCandidates = Candidates.Acts.class,
            description = "What the source does: asserts, denies, confirms, threatens, declines ...")
    void act(String word) {
        conditions.add(new Condition(Kind.ACT, known(word, "act", Claim.Act.values())));
    }

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            completionCandidates = Candidates.Statuses.class,
            description = "How it stands with what is said: occurred, planned, ruled-out, possible ...")
    void status(String word) {
        conditions.add(new Condition(Kind.STATUS, known(word, "status", Factuality.Status.values())));
    }

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            completionCandidates = Candidates.Types.class,
            description = "A PLOVER type of event: CONSULT, AID, ASSAULT ...")
    void type(String word) {
        conditions.add(new Condition(Kind.TYPE, known(word, "type", EventType.Plover.values())));
    }

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Part of the name of where it happens, or a country's three letters.")
    void place(String name) {
        conditions.add(new Condition(Kind.PLACE, name));
    }

    @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the name of who published it.")
    void outlet(String name) {
        conditions.add(new Condition(Kind.OUTLET, name));
    }

    @Option(names = "--report", paramLabel = "ID", description = "The id of a report.")
    void report(String id) {
        conditions.add(new Condition(Kind.REPORT, id));
    }

    @Option(
            names = {"--published", "--date"},
            paramLabel = "DAYS",
            description = "When it was published: a day or an interval as in 2023-09-01/2023-09-07, either end open.")
    void published(String days) {
        conditions.add(new Condition(Kind.PUBLISHED, days(days)));
    }

    @Option(names = "--when", paramLabel = "DAYS", description = "When what is said happens.")
    void when(String days) {
        conditions.add(new Condition(Kind.WHEN, days(days)));
    }

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of what is said, in any form; words in quotation marks stand side by side.")
    void text(String words) {
        conditions.add(new Condition(Kind.TEXT, words));
    }

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many are shown at most: 60 in a table by default, all in json and csv.")
    private @Nullable Long limit;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json (one object a line) or csv; table by default.")
    private ListFormat format = ListFormat.TABLE;

    ClaimsCommand(Console console) {
        super(console);
    }

    private String known(String word, String what, Enum<?>[] constants) {
        return Words.known(word, constants)
                .orElseThrow(() -> wrong("'" + word + "' is no " + what + ": there are " + Words.all(constants)));
    }

    private String days(String text) {
        if (text.isBlank() || text.equals("/") || !text.matches(DAYS)) {
            throw wrong("'" + text + "' is neither a day as in 2023-09-05 nor an interval as in 2023-09-01/2023-09-07");
        }
        return text;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long most = limit != null && limit >= 0 ? limit : format == ListFormat.TABLE ? AT_A_GLANCE : Long.MAX_VALUE;
        return reading((kept, out) -> {
            List<ClaimRecord> claims = kept.claims(conditions, most);
            switch (format) {
                case TABLE -> {
                    table(claims, out);
                    long all = claims.size() < most ? claims.size() : kept.countClaims(conditions);
                    if (claims.size() < all) {
                        out.println("and " + (all - claims.size()) + " more: --limit shows more");
                    }
                }
                case JSON -> grid(claims).json(out);
                case CSV -> grid(claims).csv(out);
            }
            return ExitCode.OK;
        });
    }

    private void table(List<ClaimRecord> claims, PrintWriter out) throws IOException {
        Listing listing =
                new Listing(List.of("published", "claim", "source", "act", "what is said"), List.of(11, 20, 30, 9), 3);
        for (ClaimRecord claim : claims) {
            String day = claim.published();
            Likelihood likelihood = claim.likelihood();
            listing.row(
                    day == null ? "no day" : Words.day(day),
                    claim.report() + "/" + claim.id(),
                    claim.source()
                            + (claim.grade() == null ? "" : " [" + claim.grade() + "]")
                            + (claim.through().isEmpty() ? "" : " via " + claim.through()),
                    claim.act(),
                    claim.content()
                            + (likelihood == null ? "" : " (" + Words.percent(likelihood) + ")")
                            + (claim.statuses().isEmpty()
                                    ? ""
                                    : " → " + claim.statuses().replace(" ", ", ")));
        }
        listing.write(out, console().screen());
    }

    private static Grid grid(List<ClaimRecord> claims) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ClaimRecord claim : claims) {
            Likelihood likelihood = claim.likelihood();
            rows.add(Arrays.asList(
                    claim.report(),
                    claim.id(),
                    claim.published(),
                    claim.outlet(),
                    claim.source(),
                    claim.grade(),
                    claim.through(),
                    claim.act(),
                    claim.content(),
                    claim.quotation(),
                    likelihood == null ? null : (Object) likelihood.low(),
                    likelihood == null ? null : (Object) likelihood.high(),
                    Objects.toString(claim.statuses(), "")));
        }
        return new Grid(
                List.of(
                        "report",
                        "claim",
                        "published",
                        "outlet",
                        "source",
                        "grade",
                        "through",
                        "act",
                        "content",
                        "quotation",
                        "likelihood_low",
                        "likelihood_high",
                        "statuses"),
                rows);
    }
}
