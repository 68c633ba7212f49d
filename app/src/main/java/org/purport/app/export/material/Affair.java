package org.purport.app.export.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Links;

/** One story of a case with those of its reports that are exported. */
public final class Affair {
    private final Material material;
    private final Links links;
    private final List<String> reports;
    private final Map<String, Links.Origin> origins = new HashMap<>();
    private final Map<String, Links.Proposition> propositions = new HashMap<>();

    Affair(Material material, Links links, List<String> reports) {
        this.material = material;
        this.links = links;
        this.reports = List.copyOf(reports);
        links.origins().forEach(origin -> origins.put(origin.id(), origin));
        links.propositions().forEach(each -> propositions.put(each.event(), each));
    }

    public Links.Story story() {
        return links.stories().get(0);
    }

    public String id() {
        return story().id();
    }

    /** The title, or else the id. */
    public String title() {
        String title = story().title();
        return title == null || title.isBlank() ? id() : Plain.line(title);
    }

    /** Ids of its reports that are exported, in the order of the links. */
    public List<String> reports() {
        return reports;
    }

    public ReadReport report(String id) {
        return material.report(id);
    }

    /** The origin of a claim, null where the links have none. */
    public Links.@Nullable Origin origin(String report, String claim) {
        return material.origin(new Links.Mention(report, claim));
    }

    /** The report that this one copies, null where it copies none. */
    public @Nullable String root(String report) {
        return material.root(report);
    }

    /** The analyst's grade of a source or outlet, null where none. */
    public @Nullable String grade(@Nullable String source) {
        return material.grade(source);
    }

    /** The happenings that exported reports tell, in the order of the links. */
    public Iterable<Told> happenings() {
        return () -> links.events().stream()
                .map(this::told)
                .flatMap(java.util.Optional::stream)
                .iterator();
    }

    private java.util.Optional<Told> told(Links.Happening happening) {
        List<Telling> tellings = new ArrayList<>();
        for (Links.Mention mention : happening.mentions()) {
            if (material.admits(mention.report())) {
                ReadReport report = material.report(mention.report());
                Event event = report.event(mention.id());
                if (event != null) {
                    tellings.add(new Telling(report, event));
                }
            }
        }
        if (tellings.isEmpty()) {
            return java.util.Optional.empty();
        }
        Links.Proposition proposition = propositions.get(happening.id());
        Told told = new Told(
                this,
                happening,
                status(happening),
                tellings,
                proposition == null ? List.of() : origins(proposition.asserted()),
                proposition == null ? List.of() : origins(proposition.denied()),
                proposition == null ? List.of() : origins(proposition.declined()));
        return material.selection().occurredOnly() && !told.isOccurred()
                ? java.util.Optional.empty()
                : java.util.Optional.of(told);
    }

    /** As it stood on the last day that is exported. */
    private Factuality.Status status(Links.Happening happening) {
        String until = material.selection().until();
        Factuality.Status status = happening.status();
        if (until != null && !happening.history().isEmpty()) {
            status = happening.history().get(0).status();
            for (Links.State state : happening.history()) {
                if (state.asOf() != null && state.asOf().compareTo(until) <= 0) {
                    status = state.status();
                }
            }
        }
        return status;
    }

    private List<Links.Origin> origins(List<String> ids) {
        List<Links.Origin> found = new ArrayList<>();
        for (String id : ids) {
            Links.Origin origin = origins.get(id);
            if (origin == null) {
                origin = material.origin(id);
            }
            if (origin != null && origin.claims().stream().anyMatch(mention -> material.admits(mention.report()))) {
                found.add(origin);
            }
        }
        return found;
    }
}
