package org.purport.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.purport.app.show.html.WorldMap;
import org.purport.model.Place;

class DisputedTest {
    private static final WorldMap WORLD = WorldMap.open();

    @Test
    void bordersInDisputeAreFoundWhereTheMapShowsThem() {
        assumeTrue(!WORLD.rings().isEmpty(), "built without the outlines of the world");
        assertThat(Disputed.in(Drawing.around(new Place.Position(34.5, 76), 10), WORLD))
                .anyMatch(line -> line.what().contains("Kashmir"))
                .allMatch(line -> line.path().startsWith("M"));
        assertThat(Disputed.in(Drawing.around(new Place.Position(42.6, 21), 6), WORLD))
                .anyMatch(line -> line.what().contains("Kosovo"));
        assertThat(Disputed.in(Drawing.around(new Place.Position(60.4, 5.3), 6), WORLD))
                .isEmpty();
    }

    @Test
    void theAtlasHasEveryBorderOfTheTable() {
        assumeTrue(!WORLD.rings().isEmpty(), "built without the outlines of the world");
        for (String pair : new String[] {"ESH MAR", "SOL SOM", "CYN CYP", "SRB XKX", "ISR PSE", "RUS UKR", "GUY VEN"}) {
            assertThat(WORLD.border(pair.substring(0, 3), pair.substring(4)))
                    .as(pair)
                    .isNotEmpty();
        }
    }
}
