package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LocalGroupsTest {
    private final Map<Set<Long>, Double> likenesses = new HashMap<>();
    private final LocalGroups groups = new LocalGroups(new HeapMemory(), Key.STORY, Key.STORY_SIZE, 0.4);
    private int asked;

    private void alike(long one, long other, double likeness) {
        likenesses.put(Set.of(one, other), likeness);
    }

    private double likeness(long one, long other) {
        asked++;
        return likenesses.getOrDefault(Set.of(one, other), 0.0);
    }

    private void place(long item) {
        List<Long> near = new ArrayList<>();
        for (long other = 1; other < item; other++) {
            if (likenesses.getOrDefault(Set.of(item, other), 0.0) > 0) {
                near.add(other);
            }
        }
        near.sort((a, b) -> Double.compare(likenesses.get(Set.of(item, b)), likenesses.get(Set.of(item, a))));
        groups.place(item, near, this::likeness);
    }

    private List<Long> members(long item) {
        return Arrays.stream(groups.members(groups.of(item), 1000)).boxed().toList();
    }

    @Test
    void aLateItemBringsTwoGroupsTogetherUnderTheFirstOne() {
        alike(1, 2, 0.39);
        alike(1, 3, 0.9);
        alike(2, 3, 0.9);
        place(1);
        place(2);
        assertThat(groups.of(2)).isEqualTo(2);
        place(3);
        assertThat(members(2)).containsExactly(1L, 2L, 3L);
        assertThat(groups.of(3)).isEqualTo(1);
    }

    @Test
    void aLateItemTakesOutWhatIsMoreLikeIt() {
        alike(1, 2, 0.9);
        alike(1, 3, 0.45);
        alike(2, 3, 0.4);
        alike(3, 4, 0.95);
        for (long item = 1; item <= 4; item++) {
            place(item);
        }
        assertThat(members(1)).containsExactly(1L, 2L);
        assertThat(members(4)).containsExactly(3L, 4L);
        assertThat(groups.of(4)).isEqualTo(3);
    }

    @Test
    void neverJoinsAcrossAVetoHoweverMuchElseSpeaksForIt() {
        alike(1, 2, 0.9);
        alike(1, 3, Double.NEGATIVE_INFINITY);
        for (long other : List.of(1L, 2L, 3L)) {
            alike(other, 4, 0.99);
        }
        alike(2, 3, 0.99);
        for (long item = 1; item <= 4; item++) {
            place(item);
        }
        assertThat(groups.of(1)).isNotEqualTo(groups.of(3));
    }

    @Test
    void everyItemIsInOneGroupThatItsFirstMemberNames() {
        Random random = new Random(11);
        for (long item = 1; item <= 300; item++) {
            for (int i = 0; i < 8 && item > 1; i++) {
                alike(item, 1 + random.nextInt((int) item - 1), random.nextDouble());
            }
            place(item);
            if (item % 37 == 0) {
                groups.release(new long[] {item, item / 2});
                assertThat(members(item)).containsExactly(item);
            }
        }
        Set<Long> named = new TreeSet<>();
        for (long item = 1; item <= 300; item++) {
            List<Long> members = members(item);
            assertThat(members).contains(item).isSorted();
            assertThat(groups.of(item)).isEqualTo(members.get(0));
            assertThat(groups.size(groups.of(item))).isEqualTo(members.size());
            named.add(groups.of(item));
        }
        assertThat(named.stream().mapToLong(groups::size).sum()).isEqualTo(300);
    }

    @Test
    void oneMoreItemIsComparedWithAsManyHoweverLargeItsGroup() {
        LongStream.rangeClosed(1, 400).forEach(item -> {
            for (long other = Math.max(1, item - 100); other < item; other++) {
                alike(item, other, 0.9);
            }
        });
        int most = 0;
        for (long item = 1; item <= 400; item++) {
            asked = 0;
            place(item);
            most = Math.max(most, asked);
        }
        assertThat(groups.size(1)).isEqualTo(400);
        assertThat(most).isLessThanOrEqualTo(24);
    }
}
