package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.internal.WireCursor.Step;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** Shows a {@link WireCursor} to JAXB as the document that the schemas describe: their names, their order aside, and nothing else. */
final class JaxbView extends StreamReaderDelegate {
    private static final NamespaceContext NO_PREFIXES = new NamespaceContext() {
        @Override
        public String getNamespaceURI(String prefix) {
            return XMLConstants.NULL_NS_URI;
        }

        @Override
        public @Nullable String getPrefix(String uri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return Collections.emptyIterator();
        }
    };

    private final WireCursor cursor;
    private final String rootNamespace;
    private final String rootName;
    private int event = XMLStreamConstants.START_ELEMENT;
    private String[] names = new String[16];
    private String[] namespaces = new String[16];
    private int open;

    JaxbView(WireCursor cursor, String rootNamespace, String rootName) {
        this.cursor = cursor;
        this.rootNamespace = rootNamespace;
        this.rootName = rootName;
        push(rootNamespace, rootName);
    }

    /** Begins the next event with the same buffers. */
    void restart() {
        event = XMLStreamConstants.START_ELEMENT;
        open = 0;
        push(rootNamespace, rootName);
    }

    @Override
    public int next() {
        if (event == XMLStreamConstants.END_ELEMENT) {
            open--;
        }
        if (cursor.step() == Step.VALUE && event != XMLStreamConstants.END_ELEMENT) {
            // Start tag, characters and end tag of a value are made of the one step.
            boolean atStart = event == XMLStreamConstants.START_ELEMENT;
            event = atStart && cursor.text().length() > 0
                    ? XMLStreamConstants.CHARACTERS
                    : XMLStreamConstants.END_ELEMENT;
            return event;
        }
        event = switch (cursor.next()) {
            case START, VALUE -> {
                WireMember member = cursor.member();
                push(member.namespace(), member.localName());
                yield XMLStreamConstants.START_ELEMENT;
            }
            case END -> XMLStreamConstants.END_ELEMENT;
            case DONE -> XMLStreamConstants.END_DOCUMENT;
        };
        return event;
    }

    private void push(String namespace, String name) {
        if (open == names.length) {
            names = Arrays.copyOf(names, 2 * open);
            namespaces = Arrays.copyOf(namespaces, 2 * open);
        }
        names[open] = name;
        namespaces[open] = namespace;
        open++;
    }

    @Override
    public boolean hasNext() {
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public String getLocalName() {
        return names[open - 1];
    }

    @Override
    public String getNamespaceURI() {
        return namespaces[open - 1];
    }

    @Override
    public String getPrefix() {
        return XMLConstants.DEFAULT_NS_PREFIX;
    }

    @Override
    public int getNamespaceCount() {
        return 0;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return NO_PREFIXES;
    }

    @Override
    public int getAttributeCount() {
        return cursor.step() == Step.START ? cursor.attributeCount() : 0;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return cursor.attribute(index).localName();
    }

    @Override
    public String getAttributeNamespace(int index) {
        return cursor.attribute(index).namespace();
    }

    @Override
    public String getAttributePrefix(int index) {
        return XMLConstants.DEFAULT_NS_PREFIX;
    }

    @Override
    public String getAttributeType(int index) {
        return "CDATA";
    }

    @Override
    public String getAttributeValue(int index) {
        return cursor.attributeValue(index);
    }

    @Override
    public String getText() {
        return cursor.text().toString();
    }

    @Override
    public char[] getTextCharacters() {
        return cursor.text().chars();
    }

    @Override
    public int getTextStart() {
        return 0;
    }

    @Override
    public int getTextLength() {
        return cursor.text().length();
    }

    @Override
    public boolean isStartElement() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    @Override
    public boolean isCharacters() {
        return event == XMLStreamConstants.CHARACTERS;
    }

    @Override
    public @Nullable Object getProperty(String name) {
        // All names come from the schemas and are interned, which spares JAXB doing so.
        boolean asksForInterning =
                name.equals("org.codehaus.stax2.internNames") || name.equals("org.codehaus.stax2.internNsUris");
        return asksForInterning ? Boolean.TRUE : null;
    }

    @Override
    public Location getLocation() {
        return NoLocation.INSTANCE;
    }

    /** Places are told by the cursor, not by JAXB. */
    private enum NoLocation implements Location {
        INSTANCE;

        @Override
        public int getLineNumber() {
            return -1;
        }

        @Override
        public int getColumnNumber() {
            return -1;
        }

        @Override
        public int getCharacterOffset() {
            return -1;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getSystemId() {
            return null;
        }
    }
}
