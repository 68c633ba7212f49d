package org.purport.lab.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.purport.model.Links;
import org.purport.model.Reading;

/**
 * Readings as an archive of some years would have them, made by seeded recombination of real ones.
 *
 * <p>An affair takes the readings of one real story, another day, and other real names for its persons, organizations and towns, the
 * same throughout. Each of its reports is put together from two runs of sentences of those readings and one of any other reading,
 * with all records inside them. So names, days and company of passages differ from affair to affair as in an archive, and what is
 * claimed, by whom and how, is what real readings have.
 */
final class Affairs {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final double GOES_ON = 0.8; // five reports an affair on average
    private static final int MOST_REPORTS = 200;
    private static final int LONGEST_RUN = 9;

    private final List<List<Reading>> stories = new ArrayList<>();
    private final List<Reading> all;
    private final List<String> outlets;
    private final Renaming.Pool pool;

    /** @param links tell which readings are of one story */
    Affairs(List<Reading> readings, Links links) {
        this.all =
                readings.stream().filter(each -> each.sentences().size() >= 3).toList();
        Map<String, Reading> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.report().id(), each));
        for (Links.Story story : links.stories()) {
            List<Reading> members = story.reports().stream()
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .toList();
            if (!members.isEmpty()) {
                stories.add(members);
            }
        }
        this.outlets = readings.stream()
                .map(each -> each.report().outlet())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
        this.pool = Renaming.Pool.of(all);
    }

    /** Hands on so many readings, as many a day on average, the affairs of a day side by side. */
    void make(int count, int aDay, long seed, Consumer<Reading> sink) {
        Random random = new Random(seed);
        List<Affair> open = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocalDate day = FIRST_DAY.plusDays(number / aDay);
            boolean begins = open.isEmpty() || random.nextDouble() > GOES_ON;
            if (begins) {
                open.add(new Affair(random.nextLong()));
            }
            int chosen = begins ? open.size() - 1 : random.nextInt(open.size());
            Affair affair = open.get(chosen);
            sink.accept(affair.report("m" + number, day));
            // An affair is told of for some weeks; a lively one goes on, a quiet one is forgotten.
            if (open.size() > 10 * aDay || affair.reports >= MOST_REPORTS) {
                open.remove(random.nextInt(open.size()));
            }
        }
    }

    private final class Affair {
        private final Random random;
        private final List<Reading> story;
        private final Renaming renaming;
        private int reports;

        Affair(long seed) {
            this.random = new Random(seed);
            this.story = stories.get(random.nextInt(stories.size()));
            this.renaming = new Renaming(pool, seed);
        }

        Reading report(String id, LocalDate day) {
            reports++;
            String outlet = outlets.isEmpty() ? "The Example" : outlets.get(random.nextInt(outlets.size()));
            Assembly assembly = new Assembly(day, outlet);
            Reading lead = story.get(random.nextInt(story.size()));
            run(assembly, lead, 0, renaming);
            Reading more = story.get(random.nextInt(story.size()));
            run(assembly, more, random.nextInt(more.sentences().size()), renaming);
            Reading other = all.get(random.nextInt(all.size()));
            run(assembly, other, random.nextInt(other.sentences().size()), new Renaming(pool, random.nextLong()));
            String title = lead.report().title();
            return assembly.reading(id, title == null ? null : renaming.words(lead, title), outlet);
        }

        private void run(Assembly assembly, Reading reading, int first, Renaming names) {
            int end = Math.min(reading.sentences().size(), first + 2 + random.nextInt(LONGEST_RUN - 1));
            assembly.add(reading, first, end, names);
        }
    }
}
