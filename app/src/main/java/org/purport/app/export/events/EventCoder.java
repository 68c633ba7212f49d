package org.purport.app.export.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.coding.ClassicCoder;
import org.purport.coding.ClassicEvent;
import org.purport.model.Actor;

/** Makes records of event data out of happenings: what several reports code alike is one record. */
final class EventCoder {
    private static final int HELD = 400;

    private final ClassicCoder coder = new ClassicCoder();
    private final Map<String, Map<String, List<ClassicEvent>>> coded = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, List<ClassicEvent>>> eldest) {
            return size() > HELD;
        }
    };

    /** Takes a record. */
    interface Sink {
        void take(CodedEvent event) throws IOException;
    }

    /** Goes through all records, story by story and happening by happening. */
    void each(Material material, Sink sink) throws IOException {
        material.each(affair -> {
            for (Told told : affair.happenings()) {
                for (CodedEvent event : code(told)) {
                    if (!material.selection().occurredOnly() || event.first().isDone()) {
                        sink.take(event);
                    }
                }
            }
        });
    }

    /** The records of a happening, in the order in which reports tell it. */
    List<CodedEvent> code(Told told) {
        Map<String, CodedEvent> records = new LinkedHashMap<>();
        for (Telling telling : told.tellings()) {
            for (ClassicEvent record :
                    of(telling.report()).getOrDefault(telling.event().id(), List.of())) {
                for (CodedEvent event : pairs(told, telling, record)) {
                    records.merge(key(event), event, EventCoder::joined);
                }
            }
        }
        return fuller(new ArrayList<>(records.values()));
    }

    private Map<String, List<ClassicEvent>> of(ReadReport report) {
        return coded.computeIfAbsent(report.id(), any -> {
            Map<String, List<ClassicEvent>> byEvent = new LinkedHashMap<>();
            for (ClassicEvent record : coder.code(report.reading())) {
                byEvent.computeIfAbsent(record.event(), one -> new ArrayList<>())
                        .add(record);
            }
            return byEvent;
        });
    }

    /** Each source with each target; where all act on one another, each pair once each way. */
    private static List<CodedEvent> pairs(Told told, Telling telling, ClassicEvent record) {
        List<@Nullable Party> sources = parties(telling.report(), record.sources());
        List<@Nullable Party> targets = parties(telling.report(), record.targets());
        List<CodedEvent> found = new ArrayList<>();
        for (Party source : sources) {
            for (Party target : targets) {
                boolean self = source != null && target != null && source.equals(target);
                if (!self || (sources.size() == 1 && targets.size() == 1)) {
                    found.add(new CodedEvent(
                            told,
                            record.cameo(),
                            record.plover(),
                            record.claim() == null ? null : telling.report().claim(record.claim()),
                            source,
                            self ? null : target,
                            List.of(telling)));
                }
            }
        }
        return found;
    }

    private static List<@Nullable Party> parties(ReadReport report, List<String> ids) {
        List<@Nullable Party> found = new ArrayList<>();
        for (String id : ids) {
            Actor actor = report.actor(id);
            if (actor != null) {
                found.add(Party.of(actor));
            }
        }
        if (found.isEmpty()) {
            found.add(null);
        }
        return found;
    }

    private static String key(CodedEvent event) {
        Party source = event.source();
        Party target = event.target();
        return event.cameo()
                + '\n'
                + (source == null ? "" : source.key())
                + '\n'
                + (target == null ? "" : target.key())
                + '\n'
                + (event.statement() == null ? "" : "statement");
    }

    private static CodedEvent joined(CodedEvent one, CodedEvent other) {
        List<Telling> tellings = new ArrayList<>(one.tellings());
        other.tellings().stream().filter(telling -> !tellings.contains(telling)).forEach(tellings::add);
        return new CodedEvent(
                one.told(), one.cameo(), one.plover(), one.statement(), one.source(), one.target(), tellings);
    }

    /** What one report tells with fewer sides than another is counted with the fuller. */
    private static List<CodedEvent> fuller(List<CodedEvent> records) {
        for (int i = 0; i < records.size(); i++) {
            for (int k = 0; k < records.size(); k++) {
                if (i != k && isPartOf(records.get(i), records.get(k))) {
                    records.set(k, joined(records.get(k), records.get(i)));
                    records.remove(i);
                    return fuller(records);
                }
            }
        }
        return records;
    }

    private static boolean isPartOf(CodedEvent part, CodedEvent whole) {
        boolean smaller =
                (part.source() == null && whole.source() != null) || (part.target() == null && whole.target() != null);
        return smaller
                && part.cameo().equals(whole.cameo())
                && (part.statement() == null) == (whole.statement() == null)
                && agree(part.source(), whole.source())
                && agree(part.target(), whole.target());
    }

    private static boolean agree(@Nullable Party part, @Nullable Party whole) {
        return part == null || (whole != null && part.key().equals(whole.key()));
    }
}
