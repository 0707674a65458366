package io.vqreport.xml.internal;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps elements that no schema knows, as DOM elements. Nothing is parsed with DOM. Not thread-safe. */
public final class DomReader {
    private final CharBuffer text = new CharBuffer();
    private @Nullable Document document;

    /** Makes a reader. */
    public DomReader() {}

    /**
     * Reads the element at whose start tag the cursor stands, up to its end tag.
     *
     * @param cursor the cursor
     * @return the element with all it holds; whole up to where the input ends
     */
    public Element read(XmlCursor cursor) {
        Element root = start(cursor);
        Node current = root;
        int depth = cursor.depth();
        text.clear();
        while (true) {
            int event = cursor.next();
            if (event == XmlCursor.TEXT) {
                cursor.appendText(text);
                continue;
            }
            appendText(current);
            if (event == XmlCursor.START_ELEMENT) {
                Element child = start(cursor);
                current.appendChild(child);
                current = child;
            } else if (event == XmlCursor.END || cursor.depth() < depth) {
                return root;
            } else {
                current = current.getParentNode();
            }
        }
    }

    /** Ends a text, which may have come in pieces. */
    private void appendText(Node target) {
        if (text.length() > 0) {
            target.appendChild(document().createTextNode(text.toString()));
            text.clear();
        }
    }

    /**
     * Makes an element of a plain value.
     *
     * @param namespace its namespace; empty for none
     * @param prefix its prefix; empty for none
     * @param localName its name
     * @param content its text
     * @return the element
     */
    public Element leaf(String namespace, String prefix, String localName, String content) {
        Element element = element(namespace, prefix, localName);
        element.appendChild(document().createTextNode(content));
        return element;
    }

    private Element start(XmlCursor cursor) {
        Element element = element(cursor.namespace(), cursor.prefix(), cursor.localName());
        for (int i = 0; i < cursor.attributeCount(); i++) {
            String name = cursor.attributeName(i);
            String uri = cursor.attributeNamespace(i);
            if (uri.isEmpty()) {
                element.setAttributeNS(null, name, cursor.attributeValue(i));
            } else if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(uri)) {
                element.setAttributeNS(uri, qualified(cursor.attributePrefix(i), name), cursor.attributeValue(i));
            }
        }
        return element;
    }

    private Element element(String namespace, String prefix, String localName) {
        return document().createElementNS(namespace.isEmpty() ? null : namespace, qualified(prefix, localName));
    }

    private static String qualified(String prefix, String localName) {
        return prefix.isEmpty() ? localName : prefix + ':' + localName;
    }

    private Document document() {
        if (document == null) {
            try {
                document = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .newDocument();
            } catch (ParserConfigurationException e) {
                // No feature was asked for.
                throw new IllegalStateException(e);
            }
        }
        return document;
    }
}
