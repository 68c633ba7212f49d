package org.purport.app.web.map;

import java.util.ArrayList;
import java.util.List;
import org.purport.app.show.html.View;
import org.purport.app.show.html.WorldMap;
import org.purport.interpret.lexicon.Table;

/** Borders that are drawn as disputed. */
public final class Disputed {
    private static final List<Border> BORDERS = borders();

    /**
     * A border in dispute.
     *
     * @param box the part of it that is
     */
    private record Border(String country, String other, View box, String what) {}

    /** A line on a map. */
    public record Line(String path, String what) {}

    private Disputed() {}

    private static List<Border> borders() {
        List<Border> borders = new ArrayList<>();
        for (List<String> row : Table.open(Disputed.class, "disputed.tsv", 7).rows()) {
            View box = new View(number(row, 2), number(row, 3), number(row, 4), number(row, 5), 1);
            borders.add(new Border(row.get(0), row.get(1), box, row.get(6)));
        }
        return List.copyOf(borders);
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    /** Those that lie in a view. */
    static List<Line> in(View view, WorldMap world) {
        List<Line> lines = new ArrayList<>();
        for (Border border : BORDERS) {
            StringBuilder path = new StringBuilder();
            for (double[] line : world.border(border.country(), border.other())) {
                if (touches(line, view)) {
                    path.append(view.line(line, border.box()));
                }
            }
            if (path.length() > 0) {
                lines.add(new Line(path.toString(), border.what()));
            }
        }
        return lines;
    }

    private static boolean touches(double[] line, View view) {
        for (int i = 0; i + 1 < line.length; i += 2) {
            if (view.west() < line[i]
                    && line[i] < view.east()
                    && view.south() < line[i + 1]
                    && line[i + 1] < view.north()) {
                return true;
            }
        }
        return false;
    }
}
