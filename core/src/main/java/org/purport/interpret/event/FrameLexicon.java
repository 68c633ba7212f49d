package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.EventType;
import org.purport.model.Role;

/** The frames of every word, read from tables. */
final class FrameLexicon {
    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final Map<String, Map<String, Role.Kind>> patterns = new HashMap<>();

    FrameLexicon() {
        for (List<String> row :
                Table.open(FrameLexicon.class, "patterns.tsv", 2).rows()) {
            patterns.put(row.get(0), slots(row.get(1)));
        }
        WordClasses classes = new WordClasses();
        for (List<String> row : Table.open(FrameLexicon.class, "frames.tsv", 7).rows()) {
            read(row, classes);
        }
        for (List<Frame> list : frames.values()) {
            // A stable sort: of equally special frames one that says "no political act" goes first, else the first in
            // the table.
            list.sort(
                    Comparator.<Frame>comparingInt(frame -> -frame.conditions().size())
                            .thenComparing(frame -> frame.type() != null));
        }
    }

    /** The frames of a trigger, the most special first. */
    List<Frame> of(Trigger trigger) {
        return frames.getOrDefault(trigger.kind().letter() + ":" + oneSpelling(trigger.lemma()), List.of());
    }

    /** Whether a verb with this particle has frames of its own ("push back"). */
    boolean knowsVerb(String lemma) {
        return frames.containsKey("v:" + oneSpelling(lemma));
    }

    private static Map<String, Role.Kind> slots(String text) {
        Map<String, Role.Kind> slots = new LinkedHashMap<>();
        for (String slot : text.split(" ")) {
            int sign = slot.indexOf('=');
            slots.put(
                    slot.substring(0, sign),
                    Role.Kind.valueOf(slot.substring(sign + 1).toUpperCase(Locale.ROOT)));
        }
        return Collections.unmodifiableMap(slots);
    }

    private void read(List<String> row, WordClasses classes) {
        List<Condition> conditions = new ArrayList<>();
        String text = Table.cell(row, 5);
        for (String condition : text.isEmpty() ? new String[0] : text.split(" ")) {
            conditions.add(Condition.parse(condition, classes));
        }
        Map<String, Role.Kind> roles = patterns.get(row.get(6));
        if (roles == null) {
            throw new IllegalStateException("frames.tsv: no pattern " + row.get(6) + " for " + row.get(4));
        }
        for (String unit : row.get(4).split(", *")) {
            Frame frame = new Frame(
                    type(row), List.copyOf(conditions), roles, row.get(6), text.isEmpty() ? unit : unit + " " + text);
            frames.computeIfAbsent(oneSpelling(unit), any -> new ArrayList<>()).add(frame);
        }
    }

    private static @Nullable EventType type(List<String> row) {
        if (row.get(0).equals("none")) {
            return null;
        }
        String mode = Table.cell(row, 1);
        String contexts = Table.cell(row, 2);
        String cameo = Table.cell(row, 3);
        return new EventType(
                EventType.Plover.valueOf(row.get(0)),
                mode.isEmpty() ? null : mode,
                contexts.isEmpty() ? List.of() : List.of(contexts.split(",")),
                cameo.isEmpty() ? null : cameo);
    }

    /** British -ise and American -ize are one word. */
    private static String oneSpelling(String word) {
        return word.endsWith("ise") ? word.substring(0, word.length() - 3) + "ize" : word;
    }
}
