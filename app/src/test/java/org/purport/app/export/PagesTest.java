package org.purport.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The vault and the dossier, as other programs' parsers see them. */
class PagesTest extends OnHostileCase {
    private static final Pattern NOTE = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^|\\]]+)\\|[^\\]]+]]");

    @Test
    void thePageLoadsNothingRunsNothingAndShowsTheTricksAsText() throws IOException {
        String html = write(Format.HTML).text();
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, object, embed, link, form, base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(page.text()).contains("<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>", "漢字");
        assertThat(html).doesNotContain("\u202e", "\u0000", "\u001b");
        for (String target : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
        }
    }

    @Test
    void theFrontMatterOfEveryNoteIsYamlThatSaysWhatTheReportsSay() throws IOException {
        Map<String, String> notes = Written.folder(Format.OBSIDIAN, kept());
        notes.forEach((path, note) -> {
            Matcher parts = NOTE.matcher(note);
            assertThat(parts.matches()).as(path).isTrue();
            Object front = new Load(LoadSettings.builder().build()).loadFromString(parts.group(1));
            assertThat(front).as(path).isInstanceOf(Map.class);
        });
        assertThat(notes.values()).anyMatch(note -> note.contains("outlet: \"The Reporter\""));
    }

    @Test
    void nothingInANoteIsMarkupButOurOwn() throws IOException {
        for (Map.Entry<String, String> note :
                Written.folder(Format.OBSIDIAN, kept()).entrySet()) {
            Matcher parts = NOTE.matcher(note.getValue());
            assertThat(parts.matches()).isTrue();
            Markup markup = new Markup();
            Parser.builder().build().parse(parts.group(2)).accept(markup);
            assertThat(markup.found).as(note.getKey()).isEmpty();
            assertThat(parts.group(2)).doesNotContain("%%", "${", "{{", "==", "\u202e", "\u0000");
        }
    }

    @Test
    void theTextOfAReportStandsInItsNoteAsItWas() throws IOException {
        StringBuilder words = new StringBuilder();
        for (String note : Written.folder(Format.OBSIDIAN, kept()).values()) {
            Parser.builder().build().parse(note).accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
        }
        assertThat(words.toString())
                .contains("<script>alert(1)</script>", "![[embed]] [link](javascript:alert(3))", "${jndi:x} {{7*7}}");
    }

    @Test
    void everyLinkLeadsToANoteInsideTheVault() throws IOException {
        Map<String, String> notes = Written.folder(Format.OBSIDIAN, kept());
        assertThat(notes.keySet())
                .noneMatch(path -> path.contains("..") || path.startsWith("/") || path.contains("\\"));
        List<String> targets = new ArrayList<>();
        notes.values().forEach(note -> WIKI_LINK.matcher(note).results().forEach(link -> targets.add(link.group(1))));
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(notes).containsKey(target + ".md"));
    }

    /** Collects what is neither text nor our own headings, lists and quotations. */
    private static final class Markup extends AbstractVisitor {
        private final List<String> found = new ArrayList<>();

        @Override
        public void visit(HtmlInline node) {
            found.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            found.add(node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            found.add(node.getDestination());
        }

        @Override
        public void visit(Image node) {
            found.add(node.getDestination());
        }

        @Override
        public void visit(Code node) {
            found.add(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            found.add(node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            found.add(node.getLiteral());
        }
    }
}
