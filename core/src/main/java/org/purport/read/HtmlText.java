package org.purport.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes a piece of a page as text: a blank line between paragraphs, nothing of what is no prose. */
final class HtmlText implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "figcaption",
            "audio",
            "video",
            "canvas",
            "head",
            "title",
            "amp-ad",
            "amp-img",
            "amp-embed");

    private final StringBuilder text = new StringBuilder();
    private boolean paragraph;
    private boolean space;

    private HtmlText() {}

    /** The text of an element; never null, perhaps empty. */
    static String of(Element element) {
        HtmlText writer = new HtmlText();
        element.filter(writer);
        return writer.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText(), isPreformatted(words));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (SKIPPED.contains(name) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lineBreak(element);
            } else if (element.isBlock() || name.equals("tr")) {
                paragraph = true;
            } else if (name.equals("td") || name.equals("th")) {
                space = true;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("tr"))) {
            paragraph = true;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isPreformatted(TextNode words) {
        return words.parentNode() instanceof Element parent && parent.closest("pre") != null;
    }

    /** Two line breaks in a row part paragraphs, one only lines. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        boolean twice = next != null && next.nodeName().equals("br");
        if (twice) {
            paragraph = true;
        } else if (!paragraph && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
            space = false;
        }
    }

    private void write(String words, boolean preformatted) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (white && !preformatted) {
                space = true;
            } else {
                separate();
                text.append(c == '\r' ? '\n' : c);
            }
        }
    }

    private void separate() {
        boolean lineOpen = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        if (paragraph && text.length() > 0) {
            text.append(lineOpen ? "\n" : "\n\n");
        } else if (space && !lineOpen) {
            text.append(' ');
        }
        paragraph = false;
        space = false;
    }
}
