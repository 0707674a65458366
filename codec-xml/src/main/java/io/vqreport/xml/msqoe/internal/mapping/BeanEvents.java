package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.Binding;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Between beans and their elements: the binding tells a bean element by element, and makes one of an outline, so that names alone link table and beans. */
final class BeanEvents {
    private BeanEvents() {}

    /** Tells a bean to a capture, to which the event has begun. */
    static void tell(VQReportEvent event, Capture capture) {
        try {
            Binding.events().createMarshaller().marshal(event, new Teller(capture));
        } catch (JAXBException e) {
            // A capture refuses nothing, and the beans print every value they hold.
            throw new IllegalStateException("the event cannot be told", e);
        }
    }

    /** The bean of an outline. */
    static VQReportEvent bean(Outline outline) {
        try {
            UnmarshallerHandler handler = Binding.events().createUnmarshaller().getUnmarshallerHandler();
            handler.startDocument();
            outline.tell(handler);
            handler.endDocument();
            return (VQReportEvent) handler.getResult();
        } catch (JAXBException | SAXException e) {
            // The mapper writes only what the schema has.
            throw new IllegalStateException("the event cannot be bound", e);
        }
    }

    /** Hands elements on, each text with the end of its element. */
    private static final class Teller extends DefaultHandler {
        private final Capture capture;
        private final Deque<StringBuilder> texts = new ArrayDeque<>();

        Teller(Capture capture) {
            this.capture = capture;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (!texts.isEmpty()) {
                capture.start(uri, localName);
            }
            texts.push(new StringBuilder());
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!isDeclaration(attributes.getQName(i))) {
                    capture.attribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
                }
            }
        }

        private static boolean isDeclaration(String name) {
            return name.equals(XMLConstants.XMLNS_ATTRIBUTE) || name.startsWith(XMLConstants.XMLNS_ATTRIBUTE + ':');
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            texts.element().append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            capture.end(texts.pop().toString());
        }
    }
}
