package org.purport.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Claim;
import org.purport.model.EventType.Plover;

/** The tables that turn a base act and what became of it into a classic code. */
public final class CodeTable {
    private static final Map<Fate, Integer> COLUMNS =
            Map.of(Fate.PLANNED, 1, Fate.THREATENED, 2, Fate.REQUESTED, 3, Fate.DEMANDED, 4, Fate.REFUSED, 5);
    private static final String ASSASSINATION = "186";
    private static final String ATTEMPTED_ASSASSINATION = "185";

    private final Map<String, List<String>> codes = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();

    public CodeTable() {
        for (List<String> row : Table.open(CodeTable.class, "coding.tsv", 7).rows()) {
            codes.put(row.get(0), row);
        }
        for (List<String> row : Table.open(CodeTable.class, "roots.tsv", 3).rows()) {
            roots.put(row.get(0), Table.cell(row, 1));
        }
        for (List<String> row : Table.open(CodeTable.class, "statements.tsv", 5).rows()) {
            statements.put(key(row.get(0), row.get(1).equals("own"), Table.cell(row, 2)), row.get(3));
        }
    }

    /** The code of an act after what became of it, or null where classic coding has none. */
    public @Nullable String code(String base, Fate fate) {
        Integer column = COLUMNS.get(fate);
        if (column == null) {
            boolean tried = fate == Fate.ATTEMPTED && base.equals(ASSASSINATION);
            return fate == Fate.UNCODED ? null : tried ? ATTEMPTED_ASSASSINATION : base;
        }
        for (int length = base.length(); length > 0; length--) {
            List<String> row = codes.get(base.substring(0, length));
            if (row != null) {
                String code = Table.cell(row, column);
                return code.isEmpty() ? null : code;
            }
        }
        return null;
    }

    /**
     * The code of what is said of an act, or null where classic coding has none.
     *
     * @param own whether the one who speaks is the one who would have acted
     */
    public @Nullable String statement(Claim.Act act, boolean own, String base) {
        String name = act.name().toLowerCase(Locale.ROOT);
        for (int length = base.length(); length >= 0; length--) {
            String code = statements.get(key(name, own, base.substring(0, length)));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The PLOVER type of a CAMEO code, or null where PLOVER has none. */
    public @Nullable Plover plover(String cameo) {
        for (int length = cameo.length(); length > 0; length--) {
            String type = roots.get(cameo.substring(0, length));
            if (type != null) {
                return type.isEmpty() ? null : Plover.valueOf(type);
            }
        }
        return null;
    }

    private static String key(String act, boolean own, String base) {
        return act + (own ? " own " : " other ") + base;
    }
}
