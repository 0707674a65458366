package io.vqreport.xml.msqoe.internal.mapping;

import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Tells elements that were kept aside, without recursion: their depth is the sender's choice. */
final class KeptElements {
    private KeptElements() {}

    static void tell(Element root, Capture capture) {
        org.w3c.dom.Node at = root;
        start(root, capture);
        while (true) {
            org.w3c.dom.Node next = at.getFirstChild();
            if (next == null) {
                next = at;
                while (next == at) {
                    if (at instanceof Element element) {
                        capture.end(text(element));
                        if (at == root) {
                            return;
                        }
                    }
                    next = at.getNextSibling();
                    if (next == null) {
                        at = at.getParentNode();
                        next = at;
                    }
                }
            }
            at = next;
            if (at instanceof Element element) {
                start(element, capture);
            }
        }
    }

    private static void start(Element element, Capture capture) {
        capture.start(element.getNamespaceURI(), element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            org.w3c.dom.Node attribute = attributes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                capture.attribute(attribute.getNamespaceURI(), attribute.getLocalName(), attribute.getNodeValue());
            }
        }
    }

    /** The text of an element's own. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element) && child.getNodeValue() != null) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }
}
