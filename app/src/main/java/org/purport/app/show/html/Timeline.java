package org.purport.app.show.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Circumstances;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.model.Factuality;
import org.purport.model.TimeExpression;

/** Happenings by day: solid where they happened, hatched where they are planned, faded where it is uncertain. */
final class Timeline {
    private static final int LONGEST_LABEL = 110;

    private final Briefing briefing;
    private final Anchors anchors;

    Timeline(Briefing briefing, Anchors anchors) {
        this.briefing = briefing;
        this.anchors = anchors;
    }

    private record Row(Matter matter, TimeExpression time, LocalDate from, LocalDate to) {}

    void write(Markup html) {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        LocalDate published = day(briefing.reading().report().published());
        Scale scale = Scale.of(rows, published);
        html.open("section", "class", "timeline", "aria-labelledby", anchors.part("timeline"));
        html.element("h2", "Timeline", "id", anchors.part("timeline")).line();
        html.open("table").open("thead").open("tr").element("th", "When", "scope", "col");
        html.open("th", "scope", "col").element("span", month(scale.first()), "class", "first");
        html.element("span", month(scale.last()), "class", "last").close();
        html.element("th", "What", "scope", "col").close().close().open("tbody").line();
        for (Row row : rows) {
            row(html, row, scale, published);
        }
        html.close().close();
        if (published != null) {
            html.element(
                    "p",
                    "The thin line is the day of publication, " + Words.day(published.toString()) + ".",
                    "class",
                    "hint");
        }
        html.close().line();
    }

    private void row(Markup html, Row row, Scale scale, @Nullable LocalDate published) {
        Verdict verdict = row.matter().verdict();
        html.open("tr").element("td", Circumstances.when(row.time(), briefing.lookup()));
        html.open("td", "class", "track");
        html.open("svg", "class", "bar", "width", "100%", "height", "16", "aria-hidden", "true", "focusable", "false");
        double from = scale.percent(row.from());
        double width = Math.max(1.6, scale.percent(row.to().plusDays(1)) - from);
        html.empty(
                "rect",
                "x",
                percent(Math.min(from, 98.4)),
                "y",
                "2",
                "width",
                percent(Math.min(width, 100)),
                "height",
                "12",
                "rx",
                "2",
                "class",
                "span " + Words.of(verdict) + (isUncertain(row.matter()) ? " faded" : ""));
        if (published != null) {
            String x = percent(scale.percent(published));
            html.empty("line", "x1", x, "x2", x, "y1", "0", "y2", "16", "class", "published");
        }
        html.close().close().open("td");
        html.element("span", verdict.mark() + " " + verdict.label(), "class", "state " + Words.of(verdict))
                .text(" ");
        String label = Words.clip(row.matter().headline(), LONGEST_LABEL);
        if (row.matter().number() > 0) {
            html.element("a", label, "href", "#" + anchors.matter(row.matter().number()));
        } else {
            html.text(label);
        }
        html.text(" ");
        anchors.reference(html, row.matter().sentence());
        html.close().close().line();
    }

    private static String month(LocalDate day) {
        return Words.day(day.toString()).replaceFirst("^[0-9]+ ", "");
    }

    private static boolean isUncertain(Matter matter) {
        return switch (matter.verdict()) {
            case CONTESTED, DENIED, SAID_NOT, POSSIBLE, HYPOTHETICAL, UNKNOWN, ATTEMPTED -> true;
            case RULED_OUT, THREATENED, PLANNED, OFFERED, ONGOING, OCCURRED ->
                matter.certainty() == Factuality.Certainty.POSSIBLE;
        };
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<Matter> matters : List.of(briefing.matters(), briefing.background())) {
            for (Matter matter : matters) {
                for (TimeExpression time : matter.circumstances().times()) {
                    LocalDate from = day(time.from());
                    LocalDate to = day(time.to());
                    boolean isNew = seen.add(time.id() + matter.verdict() + matter.sentence());
                    if (isNew && from != null && to != null && !to.isBefore(from)) {
                        rows.add(new Row(matter, time, from, to));
                    }
                }
            }
        }
        rows.sort(Comparator.comparing(Row::from).thenComparing(Row::to));
        return rows;
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** From the first to the last day shown, in equal days. */
    private record Scale(LocalDate first, LocalDate last) {
        static Scale of(List<Row> rows, @Nullable LocalDate published) {
            LocalDate first = rows.get(0).from();
            LocalDate last = first;
            for (Row row : rows) {
                last = row.to().isAfter(last) ? row.to() : last;
            }
            if (published != null) {
                first = published.isBefore(first) ? published : first;
                last = published.isAfter(last) ? published : last;
            }
            return new Scale(first, last);
        }

        double percent(LocalDate day) {
            double days = ChronoUnit.DAYS.between(first, last) + 1.0;
            return 100 * ChronoUnit.DAYS.between(first, day) / days;
        }
    }
}
