package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * Finds the words that name places.
 *
 * <p>Names of countries, regions and seas count wherever they stand outside other names; names of towns only where the annotator
 * sees a location, or where the words around say so; streets and buildings by the word they end in.
 */
final class ToponymFinder {
    private static final Seen NOTHING = new Seen(Set.of(), Set.of());

    private final PlaceNames names;
    private final NameWords words;

    ToponymFinder(PlaceNames names, NameWords words) {
        this.names = names;
        this.words = words;
    }

    /** Every place name of the report in text order. */
    List<Mention> find(AnnotatedReport report) {
        Seen seen = seen(report);
        List<Mention> found = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind() == Block.Kind.DATELINE) {
                List<Piece> pieces = Piece.of(block.span(), report.text());
                found.addAll(new Walk(names, words, NOTHING, null, pieces, report.text()).run());
            }
        }
        for (Sentence sentence : report.sentences()) {
            List<Piece> pieces = Piece.of(sentence, report.text());
            found.addAll(new Walk(names, words, seen, sentence, pieces, report.text()).run());
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** The place names of a title or an outlet's name, for context. */
    List<Mention> find(String text) {
        return new Walk(names, words, NOTHING, null, Piece.of(new Span(0, text.length()), text), text).run();
    }

    /** What the annotator calls locations anywhere, and the last words of longer names of persons. */
    private static Seen seen(AnnotatedReport report) {
        Set<String> locations = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            for (int from = 0; from < sentence.size(); ) {
                int to = runEnd(sentence, from);
                String entity = sentence.token(from).entity();
                if (entity.equals("LOCATION")) {
                    locations.add(Seen.key(report.text(sentence.span(from, to - 1))));
                } else if (entity.equals("PERSON") && to - from > 1) {
                    surnames.add(Seen.key(report.text(sentence.token(to - 1).span())));
                }
                from = to;
            }
        }
        return new Seen(locations, surnames);
    }

    private static int runEnd(Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.size()
                && sentence.token(to).entity().equals(sentence.token(from).entity())) {
            to++;
        }
        return to;
    }
}
