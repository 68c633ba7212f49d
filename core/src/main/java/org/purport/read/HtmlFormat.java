package org.purport.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page of the web: its main text, and what it says of itself. */
final class HtmlFormat implements Format {
    private static final int LARGEST = 16 << 20;
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "div",
            "p",
            "article",
            "main",
            "section",
            "meta",
            "title",
            "h1",
            "table",
            "span",
            "amp-html");

    @Override
    public boolean recognizes(Head head, Hint hint) {
        String type = hint.mediaType() == null ? "" : hint.mediaType();
        return head.startsWith("<!doctype html")
                || ELEMENTS.contains(head.rootElement())
                || (head.startsWith("<") && (Names.endsWith(hint, ".html", ".htm", ".xhtml") || type.contains("html")))
                || Names.endsWith(hint, ".html", ".htm", ".xhtml")
                || type.contains("html");
    }

    @Override
    public Outcomes read(Input input) {
        return Records.one(input.hint(), () -> {
            Document page = parse(input.all(LARGEST), input.hint());
            PageFacts facts = PageFacts.of(page);
            String text = MainText.of(page, facts.title(), facts.body());
            Draft draft = new Draft(input.hint(), null)
                    .id(input.id())
                    .title(facts.title())
                    .outlet(facts.outlet())
                    .url(input.hint().url() == null ? facts.url() : input.hint().url())
                    .published(facts.published());
            return text.isBlank() ? draft.unread("no main text found in the page") : draft.finish(text);
        });
    }

    /** Decodes as a server or the page declares, else as good UTF-8, else as windows-1252. */
    private static Document parse(byte[] bytes, Hint hint) throws IOException {
        String base = hint.url() == null ? "" : hint.url();
        String charset = hint.charset() == null ? declared(bytes) : hint.charset();
        return Jsoup.parse(Decoded.of(bytes, charset).text(), base);
    }

    private static @Nullable String declared(byte[] bytes) throws IOException {
        byte[] head = bytes.length > 8192 ? java.util.Arrays.copyOf(bytes, 8192) : bytes;
        Document start = Jsoup.parse(new ByteArrayInputStream(head), "ISO-8859-1", "");
        String charset = start.select("meta[charset]").attr("charset");
        if (!charset.isBlank()) {
            return charset;
        }
        String type = start.select("meta[http-equiv~=(?i)content-type]")
                .attr("content")
                .toLowerCase(java.util.Locale.ROOT);
        int at = type.indexOf("charset=");
        return at < 0 ? null : type.substring(at + 8).strip();
    }
}
