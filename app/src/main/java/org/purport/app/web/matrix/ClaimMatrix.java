package org.purport.app.web.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.web.story.Stance;

/**
 * Happenings in rows, those who speak of them in columns.
 *
 * @param rows those of this page
 * @param columns those who say most about the rows of this page, the reports' own voice last where it speaks
 * @param allRows how many rows there are on all pages
 * @param moreSpeakers how many speak of these rows and have no column
 */
public record ClaimMatrix(List<Row> rows, List<Column> columns, int allRows, int page, int pages, int moreSpeakers) {
    public ClaimMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * One who speaks, or one outlet that passes on what an opened speaker says.
     *
     * @param key of the speaker
     * @param about who that is; may be empty
     * @param origins how many first-hand statements of the speaker there are
     * @param outlets how many pass them on
     * @param grade the analyst's, null where there is none
     * @param of name of the speaker where this is an outlet of an opened one, else null
     */
    public record Column(
            String key,
            String name,
            String about,
            boolean named,
            int origins,
            int outlets,
            @Nullable String grade,
            @Nullable String of) {}

    /**
     * One happening.
     *
     * @param asserted how many origins say so
     * @param reports how many tell of it
     * @param odds what its sources say together, empty where fewer than two do
     * @param independence whether they are known not to hang on one another, empty where fewer than two origins assert it
     * @param cells as many as there are columns
     */
    public record Row(
            String happening,
            String headline,
            Verdict verdict,
            int asserted,
            int denied,
            int declined,
            int reports,
            String odds,
            String independence,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one speaker says of one happening; empty where it says nothing.
     *
     * @param quotes a few of each stance
     * @param reports in how many reports it is said
     */
    public record Cell(List<Quote> quotes, int reports) {
        public Cell {
            quotes = List.copyOf(quotes);
        }

        private static final int SPELLED_OUT = 3;

        public boolean isEmpty() {
            return quotes.isEmpty();
        }

        /** The stances taken, without repetition, those that commit first. */
        public List<Stance> stances() {
            return quotes.stream().map(Quote::stance).distinct().sorted().toList();
        }

        /** The sentences that are spelled out: the first of each stance, then others, none of them twice. */
        public List<Quote> shown() {
            Set<String> sentences = new HashSet<>();
            List<Quote> different = quotes.stream()
                    .filter(quote -> sentences.add(quote.sentence()))
                    .toList();
            Set<Stance> stances = EnumSet.noneOf(Stance.class);
            List<Quote> shown = new ArrayList<>();
            different.stream().filter(quote -> stances.add(quote.stance())).forEach(shown::add);
            different.stream().filter(quote -> !shown.contains(quote)).forEach(shown::add);
            return shown.subList(0, Math.min(SPELLED_OUT, shown.size()));
        }

        /** The word for a stance, as the first report has it. */
        public String verb(Stance stance) {
            return quotes.stream()
                    .filter(quote -> quote.stance() == stance)
                    .map(Quote::verb)
                    .findFirst()
                    .orElse("");
        }
    }
}
