package io.vqreport.xml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Compares elements that no schema knows, by what they say: namespace, name, attributes, text and children. Prefixes, and where a text is
 * cut into nodes, do not count.
 */
public final class DomNodes {
    private DomNodes() {}

    /**
     * Compares two nodes.
     *
     * @param a one
     * @param b the other
     * @return whether they say the same
     */
    public static boolean equal(Node a, Node b) {
        if (!(a instanceof Element) || !(b instanceof Element)) {
            return a.getNodeType() == b.getNodeType() && Objects.equals(a.getNodeValue(), b.getNodeValue());
        }
        if (!name(a).equals(name(b)) || !attributes(a).equals(attributes(b))) {
            return false;
        }
        List<Object> left = content(a);
        List<Object> right = content(b);
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            Object x = left.get(i);
            Object y = right.get(i);
            boolean same = (x instanceof Element ex && y instanceof Element ey) ? equal(ex, ey) : x.equals(y);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /**
     * A hash code.
     *
     * @param node the node
     * @return equal for equal nodes
     */
    public static int hash(Node node) {
        return node instanceof Element ? name(node).hashCode() : Objects.hashCode(node.getNodeValue());
    }

    private static QName name(Node node) {
        String local = node.getLocalName();
        return new QName(node.getNamespaceURI(), local == null ? node.getNodeName() : local);
    }

    /**
     * The attributes of an element, namespace declarations left out.
     *
     * @param element the element
     * @return a new map
     */
    public static Map<QName, String> attributes(Node element) {
        NamedNodeMap nodes = element.getAttributes();
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node attribute = nodes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute), attribute.getNodeValue());
            }
        }
        return attributes;
    }

    /**
     * What an element holds: elements, and between them joined texts.
     *
     * @param element the element
     * @return a new list of {@link Element} and {@link String}
     */
    public static List<Object> content(Node element) {
        List<Object> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                flush(text, content);
                content.add(child);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        flush(text, content);
        return content;
    }

    private static void flush(StringBuilder text, List<Object> content) {
        if (!text.isEmpty()) {
            content.add(text.toString());
            text.setLength(0);
        }
    }
}
