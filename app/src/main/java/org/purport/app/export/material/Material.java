package org.purport.app.export.material;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;

/**
 * What is exported of a case.
 *
 * <p>Stories are gone through one by one, the largest first, and few readings are held at a time, so that memory does not grow with the
 * length of the reports.
 */
public final class Material {
    private static final int HELD = 400;

    private final CaseFile kept;
    private final Selection selection;
    private final Map<String, Boolean> admitted = new HashMap<>();
    private final Map<Links.Mention, Links.Origin> origins = new HashMap<>();
    private final Map<String, Links.Origin> byId = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final List<String> stories = new ArrayList<>();
    private int undated;
    private Instant newest = Instant.EPOCH;

    private final Map<String, ReadReport> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadReport> eldest) {
            return size() > HELD;
        }
    };

    /** Takes stock: which reports go out, who is the origin of each claim, which reports are copies. */
    public Material(CaseFile kept, Selection selection) {
        this.kept = kept;
        this.selection = selection;
        for (Report report : kept.reports()) {
            boolean goes = selection.admits(report);
            admitted.put(report.id(), goes);
            Instant published = Days.earliest(report);
            newest = goes && published != null && published.isAfter(newest) ? published : newest;
            undated += !goes && Days.published(report) == null ? 1 : 0;
        }
        for (StoryRecord record : kept.stories()) {
            Links part = links(record.id());
            part.origins().forEach(this::know);
            part.copies().forEach(family -> family.reports().stream()
                    .filter(report -> !report.equals(family.root()))
                    .forEach(report -> roots.put(report, family.root())));
            boolean wanted = selection.story() == null || selection.story().equals(record.id());
            if (wanted && part.stories().get(0).reports().stream().anyMatch(this::admits)) {
                stories.add(record.id());
            }
        }
    }

    private void know(Links.Origin origin) {
        byId.put(origin.id(), origin);
        origin.claims().forEach(claim -> origins.putIfAbsent(claim, origin));
    }

    private Links links(String story) {
        return kept.story(story).orElseThrow(() -> new IllegalStateException("story " + story + " is gone"));
    }

    /** Does something with a story. */
    public interface Step {
        void take(Affair affair) throws IOException;
    }

    /** Goes through the stories that have a report to export. */
    public void each(Step step) throws IOException {
        for (String story : stories) {
            step.take(affair(story));
        }
    }

    /** Does something with a report. */
    public interface ReportStep {
        void take(Affair affair, ReadReport report) throws IOException;
    }

    /** Goes through the reports, story by story. */
    public void eachReport(ReportStep step) throws IOException {
        each(affair -> {
            for (String report : affair.reports()) {
                step.take(affair, report(report));
            }
        });
    }

    private Affair affair(String story) {
        Links part = links(story);
        return new Affair(
                this,
                part,
                part.stories().get(0).reports().stream().filter(this::admits).toList());
    }

    public Selection selection() {
        return selection;
    }

    /** How many stories go out. */
    public int size() {
        return stories.size();
    }

    /** When the newest exported report was published; the epoch where no day is known. Stamps what has no day of its own. */
    public Instant newest() {
        return newest;
    }

    /** How many reports stay behind because nobody said their day. */
    public int undated() {
        return undated;
    }

    boolean admits(String report) {
        return admitted.getOrDefault(report, false);
    }

    ReadReport report(String id) {
        ReadReport report = held.get(id);
        if (report == null) {
            Reading reading =
                    kept.reading(id).orElseThrow(() -> new IllegalStateException("report " + id + " has no reading"));
            report = new ReadReport(reading);
            held.put(id, report);
        }
        return report;
    }

    Links.@Nullable Origin origin(Links.Mention claim) {
        return origins.get(claim);
    }

    Links.@Nullable Origin origin(String id) {
        return byId.get(id);
    }

    @Nullable
    String root(String report) {
        return roots.get(report);
    }

    @Nullable
    String grade(@Nullable String source) {
        return kept.grade(source);
    }
}
