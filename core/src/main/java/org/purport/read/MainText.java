package org.purport.read;

import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.purport.model.Block;

/**
 * Finds the article in a page: readability4j's choice of container, after what is plainly no article has been taken out.
 *
 * <p>docs/extraction.md compares it with the others.
 */
final class MainText {
    /** A page that builds itself with scripts has less than this share of the article that its JSON-LD gives. */
    private static final double HARDLY_ANY = 0.5;

    private static final int SHORTEST_TOLD = 200;
    private static final int SHORTEST_SENTENCE = 40;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？؟۔।][\"'”’)\\]»」』]*$");

    private MainText() {}

    /**
     * The text of the article, or "" where the page has none.
     *
     * @param title of the page; the text does not repeat it
     * @param told the article as the page's JSON-LD gives it
     */
    static String of(Document page, @Nullable String title, @Nullable String told) {
        String found = found(page.clone(), title);
        String given = told == null ? "" : given(told);
        boolean better = given.length() >= SHORTEST_TOLD && found.length() < HARDLY_ANY * given.length();
        return better ? given : found;
    }

    private static String found(Document page, @Nullable String title) {
        PageClutter.remove(page);
        Element body = article(page);
        String text = withoutTitle(HtmlText.of(body), title);
        return isProse(text) && !isMostlyLinks(body) ? text : "";
    }

    /** The container that readability4j chooses; the whole page where its odd markup brings it down. */
    private static Element article(Document page) {
        try {
            String content =
                    new Readability4J(page.baseUri(), page.clone()).parse().getContent();
            return content == null
                    ? page.createElement("body")
                    : Jsoup.parse(content).body();
        } catch (RuntimeException e) {
            return page.body();
        }
    }

    /** Some pages put markup into JSON-LD, most put plain text. */
    private static String given(String told) {
        return told.contains("</p>") || told.contains("<br")
                ? HtmlText.of(Jsoup.parse(told).body())
                : told.strip();
    }

    private static String withoutTitle(String text, @Nullable String title) {
        int end = text.indexOf("\n\n");
        if (title == null || end < 0) {
            return text;
        }
        String first = bare(text.substring(0, end));
        boolean same = first.length() > 10 && bare(title).startsWith(first);
        return same ? text.substring(end + 2) : text;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{P}\\p{Z}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** At least one sentence that is not the page talking about itself. */
    private static boolean isProse(String text) {
        List<Block> blocks = Layout.of(text);
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> block.span().of(text))
                .anyMatch(line -> weight(line) >= SHORTEST_SENTENCE
                        && SENTENCE.matcher(line).find());
    }

    /** Characters, of which those that are whole words count for three. */
    private static long weight(String line) {
        return line.length()
                + 2 * line.codePoints().filter(Character::isIdeographic).count();
    }

    private static boolean isMostlyLinks(Element body) {
        int linked =
                body.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return linked * 2 > body.text().length();
    }
}
