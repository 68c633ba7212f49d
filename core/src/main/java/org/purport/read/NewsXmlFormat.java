package org.purport.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The agencies' own formats: NITF and NewsML-G2, a report of every news item. */
final class NewsXmlFormat implements Format {
    private static final Set<String> ROOTS = Set.of("nitf", "newsitem", "newsmessage");
    private static final int LARGEST = 32 << 20;

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return ROOTS.contains(head.rootElement());
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        Element root =
                parse(XmlText.of(input.all(LARGEST), input.hint().charset())).getDocumentElement();
        Iterator<Element> items = items(root).iterator();
        return new Records(input.hint()) {
            private int number;

            @Override
            @Nullable
            Outcome advance() throws IOException {
                if (!items.hasNext()) {
                    return null;
                }
                number++;
                Element item = items.next();
                Draft draft = new Draft(input.hint(), "item " + number);
                return Xml.isNamed(item, "nitf") ? nitf(item, draft) : newsItem(item, draft);
            }
        };
    }

    private static List<Element> items(Element root) {
        if (Xml.isNamed(root, "nitf") || Xml.isNamed(root, "newsItem")) {
            return List.of(root);
        }
        return Xml.all(root, "newsItem");
    }

    private static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new Unreadable("line " + e.getLineNumber(), "not well-formed XML (" + e.getMessage() + ")");
        } catch (SAXException | ParserConfigurationException e) {
            throw new Unreadable("not XML that can be read (" + e.getMessage() + ")");
        }
    }

    private static Outcome nitf(Element nitf, Draft draft) {
        Element id = Xml.first(nitf, "doc-id");
        Element issued = Xml.first(nitf, "date.issue");
        Element paper = Xml.first(nitf, "pubdata");
        Element source = Xml.first(nitf, "distributor");
        String outlet =
                paper == null || paper.getAttribute("name").isBlank() ? Xml.text(source) : paper.getAttribute("name");
        return draft.id(id == null ? null : id.getAttribute("id-string"))
                .title(first(Xml.text(Xml.first(nitf, "hl1")), Xml.text(Xml.first(nitf, "title"))))
                .outlet(outlet)
                .published(issued == null ? null : issued.getAttribute("norm"))
                .finish(paragraphs(Xml.first(nitf, "body.content")));
    }

    private static Outcome newsItem(Element item, Draft draft) {
        Element inside = Xml.first(item, "inlineXML");
        Element body = inside == null ? null : Xml.first(inside, "body.content");
        String text = body != null ? paragraphs(body) : inside != null ? paragraphs(inside) : "";
        if (text.isBlank()) {
            text = first(Xml.text(Xml.first(item, "inlineData")), "");
        }
        return draft.id(item.getAttribute("guid"))
                .title(Xml.text(Xml.first(item, "headline")))
                .outlet(provider(Xml.first(item, "provider")))
                .published(first(
                        Xml.text(Xml.first(item, "contentCreated")),
                        Xml.text(Xml.first(item, "firstCreated")),
                        Xml.text(Xml.first(item, "versionCreated"))))
                .finish(text);
    }

    private static @Nullable String provider(@Nullable Element provider) {
        if (provider == null) {
            return null;
        }
        String code = provider.getAttribute("qcode");
        return first(
                Xml.text(Xml.first(provider, "name")),
                provider.getAttribute("literal"),
                code.substring(code.indexOf(':') + 1));
    }

    private static String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** Paragraphs and headings; where there are none, the text as it stands. */
    private static String paragraphs(@Nullable Element body) {
        if (body == null) {
            return "";
        }
        List<String> paragraphs = new ArrayList<>();
        for (Element element : Xml.all(body, "p", "hl2", "h1", "h2", "h3", "li")) {
            String text = Xml.text(element);
            if (text != null && !text.isBlank() && !Xml.isInside(element, "p", "li", "media-caption", "head", "nav")) {
                paragraphs.add(text);
            }
        }
        String whole = Xml.text(body);
        return paragraphs.isEmpty() ? first(whole, "") : String.join("\n\n", paragraphs);
    }
}
