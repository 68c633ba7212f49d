package org.purport.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Likelihood;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** The claims of a case as rows that are looked up fast; derived from the readings. */
final class ClaimIndex {
    /** A condition that one claim of so many meets is a frequent one. */
    private static final int OFTEN = 10;

    private final Storage storage;
    private final Map<String, Long> names = new HashMap<>();

    ClaimIndex(Storage storage) {
        this.storage = storage;
    }

    /** Forgets what a transaction wrote that was given up. */
    void forget() {
        names.clear();
    }

    /** Takes in a report's text, once. */
    void text(long report, @Nullable String title, String text) {
        storage.run("insert into report_text (rowid, title, text) values (?, ?, ?)", report, title, text);
    }

    /** Puts the claims of a reading in the place of those that its report had. */
    void replace(long report, Reading reading) {
        storage.run("delete from claim_text where rowid in (select number from claim where report = ?)", report);
        storage.run("delete from claim_name where claim in (select number from claim where report = ?)", report);
        storage.run("delete from claim where report = ?", report);
        storage.run("delete from claim_order where report = ?", report);
        storage.run("delete from report_name where report = ?", report);
        Parts parts = new Parts(reading);
        for (Claim claim : reading.claims()) {
            insert(report, parts, claim);
        }
        Set<String> actors = new LinkedHashSet<>();
        reading.actors().forEach(actor -> actors.add(actor.name()));
        for (String name : actors) {
            storage.run("insert into report_name (name, report) values (?, ?)", name("actor", name), report);
        }
    }

    private void insert(long report, Parts parts, Claim claim) {
        String content = parts.words(claim.content());
        Source source = parts.source(claim.chain().get(0));
        List<Event> events = parts.events(claim);
        Likelihood likelihood = claim.hedge().likelihood();
        String[] days = parts.days(events);
        long number = storage.insert(
                "insert into claim (report, id, act, source, source_kind, through, content, quotation, low, high, statuses,"
                        + " first, last) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report,
                claim.id(),
                word(claim.act()),
                source.name(),
                word(source.kind()),
                parts.through(claim),
                content,
                word(claim.quotation()),
                likelihood == null ? null : (Double) likelihood.low(),
                likelihood == null ? null : (Double) likelihood.high(),
                events.stream()
                        .map(event -> word(event.factuality().status()))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                days[0],
                days[1]);
        storage.run(
                "insert into claim_order (claim, report, day) values (?, ?, coalesce(?, '~'))",
                number,
                report,
                parts.published());
        storage.run("insert into claim_text (rowid, content, source) values (?, ?, ?)", number, content, source.name());
        Set<Long> keys = new LinkedHashSet<>();
        parts.names(claim, source, events, (kind, value) -> keys.add(name(kind, value)));
        keys.forEach(key -> storage.run("insert into claim_name (name, claim) values (?, ?)", key, number));
    }

    private long name(String kind, String value) {
        return names.computeIfAbsent(kind + ' ' + value, key -> {
            Long known = storage.first(
                    "select number from name where kind = ? and value = ?", row -> row.getLong(1), kind, value);
            return known != null
                    ? known
                    : (Long) storage.insert(
                            "insert into name (kind, value, folded) values (?, ?, ?)",
                            kind,
                            value,
                            Condition.folded(value));
        });
    }

    /** The numbers of the reports in which an actor of this name takes part. */
    List<Long> reportsWithActor(String name) {
        return storage.all(
                "select report from report_name where name in (select number from name where kind = 'actor' and folded = ?)",
                row -> row.getLong(1),
                Condition.folded(name));
    }

    /** How many claims meet all conditions. */
    long count(List<Condition> conditions) {
        String sql = conditions.size() == 1 && conditions.get(0).picksClaims()
                ? "select count(distinct claim) from (" + conditions.get(0).picked() + ")"
                : "select count(*) from "
                        + (conditions.stream().anyMatch(Condition::picksClaims) ? PICKED : BY_DAY)
                        + where(conditions, Set.of());
        return storage.number(sql, values(conditions).toArray());
    }

    /** The claims that meet all conditions, by day of publication; undated reports come last. */
    List<ClaimRecord> find(List<Condition> conditions, long skip, long most, Corrections corrections) {
        Set<Condition> frequent = frequent(conditions);
        boolean picked = conditions.stream().anyMatch(each -> each.picksClaims() && !frequent.contains(each));
        List<Object> values = values(conditions);
        values.add(most);
        values.add(skip);
        // The order of few claims is found first, without their rows or those of their reports, which are large.
        return storage.all(
                "select r.id as report_id, r.published, r.outlet, c.* from (select c.number as number, "
                        + (picked ? "o.day as day, o.report" : "coalesce(r.published, '~') as day, r.number")
                        + " as report from " + (picked ? PICKED : BY_DAY) + where(conditions, frequent)
                        + " order by day, report, number limit ? offset ?) p join claim c on c.number = p.number"
                        + " join report r on r.number = c.report order by p.day, p.report, p.number",
                row -> record(row, corrections),
                values.toArray());
    }

    /** Where a condition picks claims, their order is looked up. */
    private static final String PICKED =
            "claim_order o cross join claim c on c.number = o.claim cross join report r on r.number = o.report";

    /** Where no condition does, reports are gone through by day, and a short list stops early. */
    private static final String BY_DAY = "report r cross join claim c on c.report = r.number";

    /** The conditions that so many claims meet that going through claims finds some sooner than they are put in order. */
    private Set<Condition> frequent(List<Condition> conditions) {
        long many = storage.number("select max(number) from claim") / OFTEN;
        Set<Condition> frequent = new HashSet<>();
        for (Condition each : conditions) {
            if (each.picksClaims()) {
                List<Object> values = new ArrayList<>(each.values());
                values.add(many + 1);
                String sql = "select count(*) from (select 1 from (" + each.picked() + ") limit ?)";
                if (storage.number(sql, values.toArray()) > many) {
                    frequent.add(each);
                }
            }
        }
        return frequent;
    }

    private static String where(List<Condition> conditions, Set<Condition> frequent) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(each -> frequent.contains(each) ? each.met() : each.sql())
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static List<Object> values(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(each -> each.values().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static ClaimRecord record(ResultSet row, Corrections corrections) throws SQLException {
        double low = row.getDouble("low");
        Likelihood likelihood = row.wasNull() ? null : new Likelihood(low, row.getDouble("high"));
        String source = row.getString("source");
        String outlet = row.getString("outlet");
        String grade = corrections.grade(source);
        return new ClaimRecord(
                row.getString("report_id"),
                row.getString("published"),
                outlet,
                row.getString("id"),
                row.getString("act"),
                source,
                grade == null ? corrections.grade(outlet) : grade,
                row.getString("through"),
                row.getString("content"),
                row.getString("quotation"),
                likelihood,
                row.getString("statuses"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Takes the kind and value of a name. */
    private interface NameSink {
        void take(String kind, String value);
    }

    /** The parts of a reading by id. */
    private static final class Parts {
        private final Reading reading;
        private final Map<String, Source> sources = new HashMap<>();
        private final Map<String, Event> events = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, TimeExpression> times = new HashMap<>();

        Parts(Reading reading) {
            this.reading = reading;
            reading.sources().forEach(each -> sources.put(each.id(), each));
            reading.events().forEach(each -> events.put(each.id(), each));
            reading.actors().forEach(each -> actors.put(each.id(), each));
            reading.places().forEach(each -> places.put(each.id(), each));
            reading.times().forEach(each -> times.put(each.id(), each));
        }

        @Nullable
        String published() {
            return reading.report().published();
        }

        Source source(String id) {
            Source source = sources.get(id);
            return source == null ? new Source(id, Source.Kind.UNSPECIFIED, id, null, false, List.of()) : source;
        }

        List<Event> events(Claim claim) {
            List<Event> found = new ArrayList<>();
            for (String id : claim.events()) {
                Event event = events.get(id);
                if (event != null) {
                    found.add(event);
                }
            }
            Event about = claim.about() == null ? null : events.get(claim.about());
            if (about != null && !found.contains(about)) {
                found.add(about);
            }
            return found;
        }

        String words(List<Span> spans) {
            return spans.stream()
                    .map(span -> span.of(reading.report().text()).replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" … "));
        }

        String through(Claim claim) {
            return claim.chain().stream()
                    .skip(1)
                    .filter(id -> !id.equals(Source.AUTHOR))
                    .map(id -> source(id).name())
                    .collect(Collectors.joining(" > "));
        }

        /** The first and the last day that the events can mean; nulls where none has a day. */
        @Nullable
        String[] days(List<Event> found) {
            @Nullable String[] days = new @Nullable String[2];
            for (Event event : found) {
                TimeExpression when = event.when() == null ? null : times.get(event.when());
                String from = when == null ? null : when.from();
                String to = when == null ? null : when.to();
                if (from != null && (days[0] == null || from.compareTo(days[0]) < 0)) {
                    days[0] = from;
                }
                if (to != null && (days[1] == null || to.compareTo(days[1]) > 0)) {
                    days[1] = to;
                }
            }
            return days;
        }

        void names(Claim claim, Source source, List<Event> found, NameSink sink) {
            sink.take("act", word(claim.act()));
            sink.take("source", source.name());
            actor(source.actor(), sink);
            for (Event event : found) {
                sink.take("status", word(event.factuality().status()));
                if (event.type() != null) {
                    sink.take("type", event.type().plover().name());
                }
                event.roles().forEach(role -> actor(role.actor(), sink));
                Place place = event.where() == null ? null : places.get(event.where());
                if (place != null) {
                    sink.take("place", place.name());
                    if (place.country() != null) {
                        sink.take("place", place.country());
                    }
                }
            }
        }

        private void actor(@Nullable String id, NameSink sink) {
            Actor actor = id == null ? null : actors.get(id);
            if (actor != null) {
                sink.take("actor", actor.name());
            }
        }
    }
}
