package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** One walk over the pieces of a sentence, a dateline or a title that collects place names from left to right. */
final class Walk {
    private static final int LONGEST_NAME = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "Your",
            "In",
            "At",
            "On",
            "From",
            "To",
            "For",
            "And",
            "But",
            "No",
            "By",
            "Of",
            "Or",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "Sen.",
            "Rep.",
            "Gov.",
            "Gen.",
            "President",
            "Former",
            "New");

    private final PlaceNames names;
    private final NameWords words;
    private final Seen seen;
    private final @Nullable Sentence sentence;
    private final List<Piece> pieces;
    private final String text;
    private final Neighbours around;
    private final boolean bare;
    private final boolean capitals;
    private final List<Mention> found = new ArrayList<>();

    /** A walk over a sentence; without one over pieces that nobody annotated, where every capitalised word may be a town. */
    Walk(PlaceNames names, NameWords words, Seen seen, @Nullable Sentence sentence, List<Piece> pieces, String text) {
        this.names = names;
        this.words = words;
        this.seen = seen;
        this.sentence = sentence;
        this.pieces = pieces;
        this.text = text;
        this.around = new Neighbours(pieces);
        this.bare = sentence == null;
        this.capitals = pieces.stream()
                .filter(piece ->
                        piece.isWord() && !piece.isNumber() && piece.text().length() > 3)
                .allMatch(piece -> PlaceKey.isCapitals(piece.text()));
    }

    List<Mention> run() {
        for (int i = 0; i < pieces.size(); ) {
            boolean name = pieces.get(i).isCapitalised() || pieces.get(i).text().equals("al");
            i = name ? step(i) : i + 1;
        }
        return found;
    }

    /** Takes the longest name that begins here, and says where to go on. */
    private int step(int i) {
        int site = siteEnd(i);
        for (int end = Math.min(pieces.size(), i + LONGEST_NAME); end > i; end--) {
            Mention mention = named(i, end);
            if (mention != null) {
                if (site > end && mention.form() == Mention.Form.NAME && !holdsSite(mention, site)) {
                    break;
                }
                found.add(mention);
                return end;
            }
        }
        if (site > i) {
            Mention mention = site(i, site);
            found.add(mention);
            return site;
        }
        return unknown(i);
    }

    /** "U.S. District", "Henry County Courthouse": the place is named, what follows is not another one. */
    private boolean holdsSite(Mention mention, int site) {
        String last = pieces.get(site - 1).text();
        boolean general = mention.referents().stream().anyMatch(PlaceNames::isGeneral);
        return words.is(last, NameWords.Kind.SITE)
                || words.is(last, NameWords.Kind.REGION)
                || (general && !words.is(last, NameWords.Kind.STREET));
    }

    /** A site, or a region that is known without the word for its kind ("Borno State", "County Mayo", "Republic of Ireland"). */
    private Mention site(int from, int site) {
        List<Referent> bare = List.of();
        if (words.is(pieces.get(site - 1).text(), NameWords.Kind.REGION)) {
            bare = names.named(surface(from, site));
        }
        if (bare.isEmpty() && words.is(pieces.get(site - 1).text(), NameWords.Kind.REGION)) {
            bare = regions(
                    names.named(surface(from, site - 1)), pieces.get(site - 1).text());
        }
        return mention(from, site, bare.isEmpty() ? Mention.Form.SITE : Mention.Form.NAME, bare);
    }

    private static List<Referent> regions(List<Referent> all, String word) {
        boolean small =
                word.equals("County") || word.equals("Parish") || word.equals("District") || word.equals("Borough");
        List<Referent> fitting = all.stream()
                .filter(one -> small
                        ? one.source() == Referent.Source.DISTRICT
                        : one.source() == Referent.Source.STATE || one.source() == Referent.Source.TABLE)
                .toList();
        return fitting;
    }

    private @Nullable Mention named(int from, int end) {
        String surface = surface(from, end);
        if (surface.isEmpty() || isOtherWord(from, surface)) {
            return null;
        }
        List<Referent> known = known(from, end, surface);
        if (!known.isEmpty() && acceptsKnown(from, end, surface)) {
            List<Referent> all = names.named(surface);
            return mention(from, end, Mention.Form.NAME, all.isEmpty() ? known : all);
        }
        List<Referent> adjectival = names.adjectival(surface);
        if (!adjectival.isEmpty() && acceptsAdjective(from, end)) {
            return mention(from, end, Mention.Form.ADJECTIVE, adjectival);
        }
        if (acceptsTown(from, end, surface)) {
            List<Referent> towns = around.isCountyInList(end) ? names.named(surface + " County") : names.named(surface);
            if (!towns.isEmpty()) {
                return mention(from, end, Mention.Form.NAME, towns);
            }
        }
        return null;
    }

    private boolean isOtherWord(int from, String surface) {
        boolean opener = OPENERS.contains(pieces.get(from).text())
                && names.known(surface).isEmpty();
        boolean article = surface.startsWith("The ") && !surface.equals("The Hague") && !surface.equals("The Gambia");
        return article
                || words.isNoPlace(surface)
                || (opener && (bare || !pieces.get(from).entity().equals("LOCATION")));
    }

    /** What the tables know of the name, with the article or the full stop that stands beside it. */
    private List<Referent> known(int from, int end, String surface) {
        List<Referent> known = names.known(surface);
        if (known.isEmpty() && from > 0 && pieces.get(from - 1).text().equalsIgnoreCase("the")) {
            known = names.known("the " + surface);
        }
        int after = pieces.get(end - 1).span().end();
        boolean stop = after < text.length() && text.charAt(after) == '.';
        if (known.isEmpty() && (stop || followsParty(from) || around.followsTownAndComma(from))) {
            known = names.known(surface + ".");
        }
        return known;
    }

    /** The text of pieces that can be one name, or "". */
    private String surface(int from, int end) {
        for (int i = from; i < end; i++) {
            Piece piece = pieces.get(i);
            boolean inner = i > from && i + 1 < end && isLink(piece.text());
            if (!piece.isWord() && !inner) {
                return "";
            }
        }
        if (cutsToken(from, end)) {
            return "";
        }
        String covered = text.substring(
                pieces.get(from).span().start(), pieces.get(end - 1).span().end());
        return SPACES.matcher(covered).replaceAll(" ");
    }

    private static boolean isLink(String mark) {
        return mark.equals(",") || mark.equals("&") || mark.equals("'s") || mark.equals("\u2019s") || mark.equals("'");
    }

    /** Whether it takes a part of a hyphenated name that is known whole ("Bissau" of "Guinea-Bissau"). */
    private boolean cutsToken(int from, int end) {
        boolean before = pieces.get(from).joined();
        boolean after = end < pieces.size() && pieces.get(end).joined();
        if (sentence == null || !(before || after)) {
            return false;
        }
        Span token = sentence.token(pieces.get(before ? from : end - 1).token()).span();
        String whole = text.substring(token.start(), token.end());
        return !names.known(whole).isEmpty() || names.isBigTown(whole);
    }

    private boolean acceptsKnown(int from, int end, String surface) {
        if (isAbbreviation(surface)) {
            return around.followsTownAndComma(from)
                    || followsParty(from)
                    || (surface.length() > 2 && around.all(from, end, "LOCATION"));
        }
        boolean person = around.insideLongerPerson(from, end);
        return !person && !namesOther(from, end) && (!capitals || bare || surface.length() > 2);
    }

    private boolean acceptsAdjective(int from, int end) {
        boolean style = end < pieces.size()
                && pieces.get(end).joined()
                && STYLE.contains(pieces.get(end).text());
        return !style && !around.insideLongerPerson(from, end) && !namesOther(from, end);
    }

    /** "Soviet-era", "Russian-made": a kind of thing, not where it is. */
    private static final Set<String> STYLE =
            Set.of("era", "style", "made", "designed", "built", "type", "manufactured");

    private boolean acceptsTown(int from, int end, String surface) {
        if (surface.length() < 3 || namesOther(from, end) || around.insideLongerPerson(from, end)) {
            return false;
        }
        boolean inside = around.isInside(from);
        if (bare) {
            return true;
        }
        if (seen.isSurname(surface) && !inside && !precedesState(end)) {
            return false;
        }
        if (around.all(from, end, "LOCATION")) {
            return endsRun(end);
        }
        if (around.all(from, end, "PERSON")) {
            return seen.isLocation(surface) || (inside && !around.goesOn(end)) || precedesState(end);
        }
        if (!pieces.get(end - 1).isCapitalised() || capitals && !precedesState(end)) {
            return false;
        }
        boolean local = !pieces.get(from).entity().equals("O")
                && (around.goesOnWith(end, words, NameWords.Kind.LOCAL)
                        || around.goesOnWith(end, words, NameWords.Kind.SITE))
                && names.isTown(surface);
        if (seen.isLocation(surface) || local) {
            return !around.followsCapital(from) || from == 1;
        }
        boolean said = (around.followsOf(from) && names.isBigTown(surface))
                || around.isLocative(from)
                || around.isHome(end)
                || precedesState(end)
                || around.namesItsPeople(end)
                || around.isCountyInList(end);
        return said && !around.goesOn(end) && !around.followsCapital(from);
    }

    /** Whether what the annotator calls a location ends here, or goes on with another known name. */
    private boolean endsRun(int end) {
        return !around.goesOn(end)
                || !pieces.get(end).entity().equals("LOCATION")
                || !names.known(pieces.get(end).text()).isEmpty()
                || words.isAny(pieces.get(end).text());
    }

    private boolean precedesState(int end) {
        return end + 1 < pieces.size()
                && pieces.get(end).text().equals(",")
                && !known(end + 1, end + 2, pieces.get(end + 1).text()).isEmpty();
    }

    /** "D-Calif.", "R-Neb.": a party and a state. */
    private boolean followsParty(int from) {
        return pieces.get(from).joined()
                && from > 0
                && PARTIES.contains(pieces.get(from - 1).text());
    }

    private static final Set<String> PARTIES = Set.of("D", "R", "I", "DFL", "L");

    /** "Ala.", "PA", but not "U.S.", "UK". */
    private static boolean isAbbreviation(String surface) {
        boolean dotted = surface.endsWith(".") && surface.length() <= 6;
        return !surface.startsWith("U")
                && !surface.equals("EU")
                && !surface.equals("E.U.")
                && (dotted || surface.length() <= 2);
    }

    private boolean namesOther(int from, int end) {
        return around.goesOnWith(end, words, NameWords.Kind.OTHER) || around.behindOfInOrganization(from);
    }

    /** End of a street, building or other site that begins here, or {@code from} where none does. */
    private int siteEnd(int from) {
        if (OPENERS.contains(pieces.get(from).text())
                || words.isNoPlace(pieces.get(from).text()) && from > 0) {
            return from;
        }
        int end = from;
        int best = from;
        while (end < pieces.size() && end - from < LONGEST_NAME && continuesSite(from, end)) {
            end++;
            if (end - from > 1 && words.endsPlace(pieces.get(end - 1).text())) {
                best = end;
            }
        }
        boolean numbered = from + 1 < pieces.size()
                && pieces.get(from + 1).isNumber()
                && words.is(pieces.get(from).text(), NameWords.Kind.BEFORE);
        return numbered ? from + 2 : best;
    }

    private boolean continuesSite(int from, int end) {
        Piece piece = pieces.get(end);
        boolean link = end > from
                && (piece.text().equals("'s") || piece.text().equals("\u2019s"))
                && end + 1 < pieces.size()
                && pieces.get(end + 1).isCapitalised();
        boolean word = piece.isCapitalised() && !piece.entity().equals("PERSON") && !(end > from && piece.joined());
        return word || link;
    }

    private int unknown(int from) {
        int end = from;
        while (end < pieces.size()
                && pieces.get(end).entity().equals("LOCATION")
                && pieces.get(end).isWord()
                && !(end > from && pieces.get(end).joined())) {
            end++;
        }
        String surface = end == from ? "" : surface(from, end);
        if (surface.length() > 2
                && isSaidToBePlace(from, end)
                && !capitals
                && !words.isNoPlace(surface)
                && !seen.isSurname(surface)
                && !holdsName(from, end)) {
            found.add(mention(from, end, Mention.Form.UNKNOWN, List.of()));
            return end;
        }
        return from + 1;
    }

    /** A lone word that the annotator calls a location, and nothing knows, has to stand where places stand. */
    private boolean isSaidToBePlace(int from, int end) {
        return end - from > 1 || around.isLocative(from) || around.followsOf(from) || precedesState(end);
    }

    /** Whether a known name begins later in the run: "West Wichita". */
    private boolean holdsName(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            Mention inner = named(i, end);
            if (inner != null) {
                boolean general = inner.referents().stream().anyMatch(PlaceNames::isGeneral);
                return general
                        || (i == from + 1
                                && words.isDirection(pieces.get(from).text())
                                && names.isTown(inner.surface()));
            }
        }
        return false;
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
