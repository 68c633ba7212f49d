package org.purport.app.show.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.purport.model.Place;

class ViewTest {
    private static final Pattern POINT = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    /** Russia and Fiji lie on both sides of the 180th meridian, the Antarctic around a pole. */
    @Test
    void noOutlineRunsAcrossTheWholeMap() {
        WorldMap world = WorldMap.open();
        assumeTrue(!world.rings().isEmpty(), "built without the outlines of the world");
        View view = View.of(List.of(new Place.Position(-60, -170), new Place.Position(75, 170)), 960);
        for (double[] ring : world.rings()) {
            for (String part : view.path(ring).split("(?=M)")) {
                Matcher points = POINT.matcher(part);
                double lastX = Double.NaN;
                double lastY = Double.NaN;
                while (points.find()) {
                    double x = Double.parseDouble(points.group(1));
                    double y = Double.parseDouble(points.group(2));
                    boolean inside = y > 0 && y < view.height() && lastY > 0 && lastY < view.height();
                    assertThat(inside && Math.abs(x - lastX) > 300)
                            .as("from %s %s to %s %s", lastX, lastY, x, y)
                            .isFalse();
                    lastX = x;
                    lastY = y;
                }
            }
        }
    }

    @Test
    void numbersAreWrittenWithOneDecimal() {
        assertThat(View.number(0)).isEqualTo("0.0");
        assertThat(View.number(12.34)).isEqualTo("12.3");
        assertThat(View.number(-0.26)).isEqualTo("-0.3");
        assertThat(View.number(-17.96)).isEqualTo("-18.0");
    }

    @Test
    void countriesShareABorder() {
        WorldMap world = WorldMap.open();
        assumeTrue(!world.rings().isEmpty(), "built without the outlines of the world");
        assertThat(world.border("IND", "PAK")).isNotEmpty().isEqualTo(world.border("PAK", "IND"));
        assertThat(world.border("NOR", "PAK")).isEmpty();
    }
}
