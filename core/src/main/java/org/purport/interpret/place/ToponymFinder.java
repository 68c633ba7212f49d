package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final int LONGEST_NAME = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> LOCATIVE = Set.of(
            "in", "near", "at", "from", "outside", "around", "to", "toward", "towards", "into", "across", "throughout");
    private static final Set<String> ARTICLES = Set.of(
            "The", "A", "An", "This", "That", "These", "Those", "His", "Her", "Its", "Their", "Our", "My", "Your", "In",
            "At", "On", "From", "To", "For", "And", "But", "No");
    private static final Set<String> INSIDE_NAMES =
            Set.of("of", "the", "and", "&", "de", "del", "la", "al", "el", "du", "on");

    private final PlaceNames names;
    private final NameWords words;

    ToponymFinder(PlaceNames names, NameWords words) {
        this.names = names;
        this.words = words;
    }

    /** Every place name of the report in text order. */
    List<Mention> find(AnnotatedReport report) {
        Set<String> seenAsLocation = seenAsLocation(report);
        List<Mention> found = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind() == Block.Kind.DATELINE) {
                found.addAll(
                        new Pass(null, Piece.of(block.span(), report.text()), report.text(), Set.of(), true).run());
            }
        }
        for (Sentence sentence : report.sentences()) {
            List<Piece> pieces = Piece.of(sentence, report.text());
            found.addAll(new Pass(sentence, pieces, report.text(), seenAsLocation, false).run());
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** The place names of a title or an outlet's name, for context. */
    List<Mention> find(String text) {
        return new Pass(null, Piece.of(new Span(0, text.length()), text), text, Set.of(), true).run();
    }

    private static Set<String> seenAsLocation(AnnotatedReport report) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            for (int from = 0; from < sentence.size(); ) {
                int to = runEnd(sentence, from);
                if (sentence.token(from).entity().equals("LOCATION")) {
                    seen.add(key(report.text(sentence.span(from, to - 1))));
                }
                from = to;
            }
        }
        return seen;
    }

    private static int runEnd(Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.size()
                && sentence.token(to).entity().equals(sentence.token(from).entity())) {
            to++;
        }
        return to;
    }

    private static String key(String surface) {
        return SPACES.matcher(surface).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** One walk over the pieces of a sentence. */
    private final class Pass {
        private final @Nullable Sentence sentence;
        private final List<Piece> pieces;
        private final String text;
        private final Set<String> seenAsLocation;
        private final boolean bare;
        private final boolean capitals;
        private final List<Mention> found = new ArrayList<>();

        /** @param bare without annotation: every capitalised word may be a town */
        Pass(@Nullable Sentence sentence, List<Piece> pieces, String text, Set<String> seenAsLocation, boolean bare) {
            this.sentence = sentence;
            this.pieces = pieces;
            this.text = text;
            this.seenAsLocation = seenAsLocation;
            this.bare = bare;
            this.capitals = pieces.stream()
                    .filter(piece -> piece.text().length() > 3)
                    .allMatch(piece -> PlaceKey.isCapitals(piece.text()) || !piece.isWord());
        }

        List<Mention> run() {
            for (int i = 0; i < pieces.size(); ) {
                i = pieces.get(i).isCapitalised() || pieces.get(i).text().startsWith("al") ? step(i) : i + 1;
            }
            return found;
        }

        /** Takes the longest name that begins here, and says where to go on. */
        private int step(int i) {
            int site = siteEnd(i);
            int most = Math.min(LONGEST_NAME, pieces.size() - i);
            for (int length = most; length > 0; length--) {
                int end = i + length;
                if (end < site && length < most) {
                    break;
                }
                Mention mention = at(i, end);
                if (mention != null) {
                    found.add(mention);
                    return end;
                }
            }
            if (site > i) {
                found.add(mention(i, site, Mention.Form.SITE, List.of()));
                return site;
            }
            return unknown(i);
        }

        private @Nullable Mention at(int from, int end) {
            String surface = surface(from, end);
            if (surface.isEmpty()
                    || ARTICLES.contains(pieces.get(from).text())
                            && !surface.equals("The Hague")
                            && !surface.startsWith("The Gambia")) {
                return null;
            }
            List<Referent> known = names.known(surface);
            if (known.isEmpty() && from > 0 && pieces.get(from - 1).text().equalsIgnoreCase("the")) {
                known = names.known("the " + surface);
            }
            if (!known.isEmpty() && acceptsKnown(from, end, surface)) {
                return mention(
                        from,
                        end,
                        Mention.Form.NAME,
                        bare || end - from > 0
                                ? names.named(surface).isEmpty() ? known : merged(known, surface)
                                : known);
            }
            List<Referent> adjectival = names.adjectival(surface);
            if (!adjectival.isEmpty() && acceptsAdjective(from, end)) {
                return mention(from, end, Mention.Form.ADJECTIVE, adjectival);
            }
            if (acceptsTown(from, end, surface)) {
                List<Referent> towns = names.named(surface);
                if (!towns.isEmpty()) {
                    return mention(from, end, Mention.Form.NAME, towns);
                }
            }
            return null;
        }

        private List<Referent> merged(List<Referent> known, String surface) {
            List<Referent> all = new ArrayList<>(known);
            for (Referent referent : names.named(surface)) {
                if (!all.contains(referent)) {
                    all.add(referent);
                }
            }
            return all;
        }

        /** The text of pieces that can be one name, or "". */
        private String surface(int from, int end) {
            for (int i = from; i < end; i++) {
                Piece piece = pieces.get(i);
                boolean comma = piece.text().equals(",") && i > from && i + 1 < end;
                if (!piece.isWord() && !comma && !piece.text().equals("&")) {
                    return "";
                }
            }
            Piece first = pieces.get(from);
            Piece last = pieces.get(end - 1);
            if (first.token() >= 0 && cutsName(from, end)) {
                return "";
            }
            String covered = text.substring(first.span().start(), last.span().end());
            return SPACES.matcher(covered).replaceAll(" ");
        }

        /** Whether a hyphenated word goes on before or behind in a way that makes it another word ("Port-au" of "Port-au-Prince"). */
        private boolean cutsName(int from, int end) {
            return end < pieces.size()
                    && pieces.get(end).joined()
                    && pieces.get(end).isCapitalised()
                    && names.known(pieces.get(end).text()).isEmpty()
                    && names.adjectival(pieces.get(end).text()).isEmpty()
                    && from >= 0
                    && end - from == 1
                    && !names.known(wholeToken(end - 1)).isEmpty();
        }

        private String wholeToken(int i) {
            int token = pieces.get(i).token();
            return sentence == null || token < 0
                    ? pieces.get(i).text()
                    : text.substring(
                            sentence.token(token).span().start(),
                            sentence.token(token).span().end());
        }

        private boolean acceptsKnown(int from, int end, String surface) {
            if (isAbbreviation(surface)) {
                return followsTown(from) || (surface.length() > 2 && location(from, end));
            }
            if (insidePerson(from, end)) {
                return false;
            }
            return !namesOtherThing(from, end) && (!capitals || sentence == null || surface.length() > 2);
        }

        private boolean acceptsAdjective(int from, int end) {
            return !insidePerson(from, end) && !namesOtherThing(from, end);
        }

        private boolean acceptsTown(int from, int end, String surface) {
            if (surface.length() < 3 || namesOtherThing(from, end) || insidePerson(from, end)) {
                return false;
            }
            if (bare || location(from, end)) {
                return isWholeRun(from, end) || bare;
            }
            if (seenAsLocation.contains(key(surface)) && !goesOn(end)) {
                return true;
            }
            boolean locative =
                    from > 0 && LOCATIVE.contains(pieces.get(from - 1).text().toLowerCase(Locale.ROOT));
            boolean named =
                    pieces.get(from).isCapitalised() && pieces.get(end - 1).isCapitalised();
            return named && !capitals && (locative || precedesState(end)) && !goesOn(end) && !startsName(from);
        }

        /** Whether the annotator calls every word of it a location. */
        private boolean location(int from, int end) {
            for (int i = from; i < end; i++) {
                if (!pieces.get(i).entity().equals("LOCATION")
                        && !pieces.get(i).text().equals(",")) {
                    return false;
                }
            }
            return true;
        }

        /** Whether what the annotator calls a location does not go on with words that make it another name. */
        private boolean isWholeRun(int from, int end) {
            return !goesOn(end)
                    || !pieces.get(end).entity().equals("LOCATION")
                    || names.known(pieces.get(end).text()).size() > 0;
        }

        private boolean goesOn(int end) {
            return end < pieces.size()
                    && pieces.get(end).isCapitalised()
                    && !pieces.get(end).joined();
        }

        private boolean startsName(int from) {
            return from > 0 && pieces.get(from - 1).isCapitalised() && from > 1;
        }

        private boolean precedesState(int end) {
            return end + 1 < pieces.size()
                    && pieces.get(end).text().equals(",")
                    && !names.known(pieces.get(end + 1).text()).isEmpty();
        }

        private boolean followsTown(int from) {
            return from > 1
                    && pieces.get(from - 1).text().equals(",")
                    && pieces.get(from - 2).isCapitalised();
        }

        /** "Ala.", "PA", but not "U.S.", "UK". */
        private boolean isAbbreviation(String surface) {
            boolean country = surface.startsWith("U");
            boolean dotted = surface.endsWith(".") && surface.length() <= 6;
            return !country && (dotted || surface.length() <= 2);
        }

        /** Part of a longer name of a person, or a person's name by itself that is nothing else in the report. */
        private boolean insidePerson(int from, int end) {
            boolean person = pieces.get(from).entity().equals("PERSON");
            boolean before = from > 0 && pieces.get(from - 1).entity().equals("PERSON");
            boolean after = end < pieces.size() && pieces.get(end).entity().equals("PERSON");
            return person
                    && (before
                            || after
                            || !seenAsLocation.contains(key(surface(from, end)))
                                    && names.known(surface(from, end)).isEmpty());
        }

        /** Whether the name goes on with a word that makes it a firm's, a paper's or a team's, or stands in one after "of". */
        private boolean namesOtherThing(int from, int end) {
            int to = end;
            while (to < pieces.size()
                    && (pieces.get(to).isCapitalised() && !pieces.get(to).joined())) {
                if (words.is(pieces.get(to).text(), NameWords.Kind.OTHER)) {
                    return true;
                }
                to++;
            }
            boolean organization = pieces.get(from).entity().equals("ORGANIZATION");
            return organization
                    && from > 1
                    && INSIDE_NAMES.contains(pieces.get(from - 1).text())
                    && pieces.get(from - 2).entity().equals("ORGANIZATION")
                    && pieces.get(from - 1).entity().equals("ORGANIZATION");
        }

        /** End of a street, building or other site that begins here, or {@code from} where none does. */
        private int siteEnd(int from) {
            if (ARTICLES.contains(pieces.get(from).text())) {
                return from;
            }
            int end = from;
            int best = from;
            while (end < pieces.size()
                    && end - from < LONGEST_NAME
                    && pieces.get(end).isCapitalised()
                    && !pieces.get(end).entity().equals("PERSON")
                    && !(end > from && pieces.get(end).joined())) {
                end++;
                boolean named =
                        end - from > 1 && words.endsPlace(pieces.get(end - 1).text());
                if (named) {
                    best = end;
                }
            }
            boolean numbered = end == from + 1
                    && end < pieces.size()
                    && pieces.get(end).isNumber()
                    && words.is(pieces.get(from).text(), NameWords.Kind.BEFORE);
            return numbered ? end + 1 : best;
        }

        private int unknown(int from) {
            int end = from;
            while (end < pieces.size()
                    && pieces.get(end).entity().equals("LOCATION")
                    && pieces.get(end).isWord()
                    && !(end > from && pieces.get(end).joined())) {
                end++;
            }
            if (end > from && !capitals) {
                found.add(mention(from, end, Mention.Form.UNKNOWN, List.of()));
                return end;
            }
            return from + 1;
        }

        private Mention mention(int from, int end, Mention.Form form, List<Referent> referents) {
            Span span = pieces.get(from).span().cover(pieces.get(end - 1).span());
            return new Mention(
                    sentence,
                    pieces.get(from).token(),
                    pieces.get(end - 1).token(),
                    span,
                    surface(from, end),
                    form,
                    referents);
        }
    }
}
