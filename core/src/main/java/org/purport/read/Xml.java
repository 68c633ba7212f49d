package org.purport.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements by name, whatever their namespace. */
final class Xml {
    private Xml() {}

    static boolean isNamed(Node node, String name) {
        String local = node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
        return name.equals(local);
    }

    /** Elements below {@code top} with one of these names, in document order. */
    static List<Element> all(Element top, String... names) {
        List<Element> found = new ArrayList<>();
        Node at = next(top, top);
        while (at != null) {
            if (at instanceof Element element) {
                for (String name : names) {
                    if (isNamed(element, name)) {
                        found.add(element);
                        break;
                    }
                }
            }
            at = next(at, top);
        }
        return found;
    }

    static @Nullable Element first(Element top, String name) {
        for (Node at = next(top, top); at != null; at = next(at, top)) {
            if (at instanceof Element element && isNamed(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether an element above it has one of these names. */
    static boolean isInside(Element element, String... names) {
        for (Node above = element.getParentNode(); above != null; above = above.getParentNode()) {
            for (String name : names) {
                if (isNamed(above, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The text with white space as single spaces, or null where there is no element. */
    static @Nullable String text(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Node at = next(element, element); at != null; at = next(at, element)) {
            if (at.getNodeType() == Node.TEXT_NODE || at.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(at.getNodeValue());
            }
        }
        return text.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    /** The node after {@code at} in document order below {@code top}; walks without recursion. */
    private static @Nullable Node next(Node at, Node top) {
        if (at.getFirstChild() != null) {
            return at.getFirstChild();
        }
        Node up = at;
        while (up != null && up != top) {
            if (up.getNextSibling() != null) {
                return up.getNextSibling();
            }
            up = up.getParentNode();
        }
        return null;
    }
}
