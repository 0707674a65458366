package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.UnrepresentableReportException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * What JAXB writes to: sets the marker elements, keeps the prefixes {@code v2}, {@code v3} and {@code v4}, refuses characters that XML has
 * no way to write, and indents where that is wanted.
 */
final class WireStreamWriter implements XMLStreamWriter {
    private static final String[] INDENTS = new String[16];

    static {
        for (int i = 0; i < INDENTS.length; i++) {
            INDENTS[i] = "\n" + "  ".repeat(i);
        }
    }

    /** What the root of a document declares. */
    static final NamespaceContext PREFIXES = new Prefixes();

    private final TagWriter out;
    private final boolean pretty;
    private final int indent;
    private final boolean declares;
    private final WireType rootType;
    private final String rootNamespace;
    private @Nullable WireType[] types = new WireType[16];
    private String[] names = new String[16];
    private int[] separators = new int[16];
    private boolean[] hasChildren = new boolean[16];
    /** Which elements of the schema stand in each open one so far. */
    private long[] seen = new long[16];

    private int open;

    /**
     * Begins.
     *
     * @param out where to
     * @param rootType what the root is
     * @param rootNamespace its namespace
     * @param declares whether the root declares the namespaces
     * @param pretty whether to indent
     * @param indent how deep the root stands
     */
    WireStreamWriter(
            TagWriter out, WireType rootType, String rootNamespace, boolean declares, boolean pretty, int indent) {
        this.out = out;
        this.rootType = rootType;
        this.rootNamespace = rootNamespace;
        this.declares = declares;
        this.pretty = pretty;
        this.indent = indent;
    }

    @Override
    public void writeStartElement(String prefix, String localName, String namespace) {
        WireType type = null;
        boolean known = false;
        if (open == 0) {
            type = rootType;
        } else {
            WireType parent = types[open - 1];
            // Where anything may stand a line end is text.
            if (parent != null && !parent.isOpen()) {
                known = true;
                WireMember member = parent.element(localName);
                if (member != null && member.namespace().equals(namespace) && isPlace(member)) {
                    separate(parent, member.separators());
                    type = member.type();
                } else {
                    separate(parent, parent.separators().size());
                }
            }
            if (known) {
                line(open);
                hasChildren[open - 1] = true;
            }
        }
        push(type, localName);
        out.start(prefix, localName);
        if (open == 1 && declares) {
            declare();
        }
    }

    /** Whether an element stands in its place in the schema. The repetition of one that may not repeat was kept as it was read, markers and all. */
    private boolean isPlace(WireMember member) {
        long bit = WireType.bit(member.index());
        boolean again = (seen[open - 1] & bit) != 0;
        seen[open - 1] |= bit;
        return member.repeated() || !again;
    }

    private void declare() {
        writeDefaultNamespace(rootNamespace);
        if (rootNamespace.equals(Namespaces.BASE)) {
            writeNamespace("v2", Namespaces.V2);
            writeNamespace("v3", Namespaces.V3);
            writeNamespace("v4", Namespaces.V4);
        }
    }

    /** Sets the markers that must stand before what comes next. */
    private void separate(WireType parent, int wanted) {
        List<QName> markers = parent.separators();
        while (separators[open - 1] < wanted) {
            QName marker = markers.get(separators[open - 1]++);
            line(open);
            hasChildren[open - 1] = true;
            out.start(prefix(marker.getNamespaceURI()), marker.getLocalPart());
            out.end();
        }
    }

    private void line(int depth) {
        if (pretty) {
            text(INDENTS[Math.min(depth + indent, INDENTS.length - 1)]);
        }
    }

    private void push(@Nullable WireType type, String name) {
        if (open == names.length) {
            types = Arrays.copyOf(types, 2 * open);
            names = Arrays.copyOf(names, 2 * open);
            separators = Arrays.copyOf(separators, 2 * open);
            hasChildren = Arrays.copyOf(hasChildren, 2 * open);
            seen = Arrays.copyOf(seen, 2 * open);
        }
        types[open] = type;
        names[open] = name;
        separators[open] = 0;
        hasChildren[open] = false;
        seen[open] = 0;
        open++;
    }

    @Override
    public void writeEndElement() {
        open--;
        if (hasChildren[open]) {
            line(open);
        }
        out.end();
    }

    @Override
    public void writeAttribute(String localName, String value) {
        attribute("", localName, value);
    }

    @Override
    public void writeAttribute(String prefix, String namespace, String localName, String value) {
        attribute(prefix, localName, value);
    }

    @Override
    public void writeAttribute(String namespace, String localName, String value) {
        attribute(prefix(namespace), localName, value);
    }

    private void attribute(String prefix, String localName, String value) {
        int illegal = out.attribute(prefix, localName, value);
        if (illegal >= 0) {
            throw unwritable(illegal, localName);
        }
    }

    @Override
    public void writeCharacters(String text) {
        text(text);
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) {
        text(new String(text, start, length));
    }

    private void text(String text) {
        int illegal = out.text(text);
        if (illegal >= 0) {
            throw unwritable(illegal, "");
        }
    }

    private UnrepresentableReportException unwritable(int illegal, String attribute) {
        Deque<String> path = new ArrayDeque<>(Arrays.asList(names).subList(0, open));
        if (!attribute.isEmpty()) {
            path.add('@' + attribute);
        }
        return new UnrepresentableReportException(
                MsQoeFormat.ID,
                List.of(String.join("/", path) + ": character " + illegal + " is none that XML can hold"));
    }

    @Override
    public void writeNamespace(String prefix, String namespace) {
        if (prefix.isEmpty()) {
            writeDefaultNamespace(namespace);
        } else {
            attribute("xmlns", prefix, namespace);
        }
    }

    @Override
    public void writeDefaultNamespace(String namespace) {
        attribute("", "xmlns", namespace);
    }

    /** The prefix of a namespace of the root's; none for any other. */
    private String prefix(String namespace) {
        String prefix = getPrefix(namespace);
        return prefix == null ? "" : prefix;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return rootNamespace.equals(Namespaces.BASE) ? PREFIXES : FeedbackPrefixes.INSTANCE;
    }

    /** The root's namespaces are fixed, and JAXB keeps its own book of the others. */
    @Override
    public void setNamespaceContext(NamespaceContext context) {}

    @Override
    public @Nullable String getPrefix(String uri) {
        return getNamespaceContext().getPrefix(uri);
    }

    @Override
    public void setPrefix(String prefix, String uri) {}

    @Override
    public void setDefaultNamespace(String uri) {}

    @Override
    public @Nullable Object getProperty(String name) {
        return null;
    }

    /** The document's frame is not JAXB's to write. */
    @Override
    public void writeStartDocument() {}

    @Override
    public void writeStartDocument(String version) {}

    @Override
    public void writeStartDocument(String encoding, String version) {}

    @Override
    public void writeEndDocument() {}

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public void writeStartElement(String localName) {
        writeStartElement("", localName, "");
    }

    @Override
    public void writeStartElement(String namespace, String localName) {
        writeStartElement("", localName, namespace);
    }

    @Override
    public void writeEmptyElement(String namespace, String localName) {
        writeEmptyElement("", localName, namespace);
    }

    @Override
    public void writeEmptyElement(String prefix, String localName, String namespace) {
        writeStartElement(prefix, localName, namespace);
        writeEndElement();
    }

    @Override
    public void writeEmptyElement(String localName) {
        writeEmptyElement("", localName, "");
    }

    @Override
    public void writeComment(String data) throws XMLStreamException {
        throw new XMLStreamException("a comment is not written");
    }

    @Override
    public void writeProcessingInstruction(String target) throws XMLStreamException {
        throw new XMLStreamException("a processing instruction is not written");
    }

    @Override
    public void writeProcessingInstruction(String target, String data) throws XMLStreamException {
        throw new XMLStreamException("a processing instruction is not written");
    }

    @Override
    public void writeCData(String data) {
        text(data);
    }

    @Override
    public void writeDTD(String dtd) throws XMLStreamException {
        throw new XMLStreamException("a document type declaration is not written");
    }

    @Override
    public void writeEntityRef(String name) throws XMLStreamException {
        throw new XMLStreamException("an entity reference is not written");
    }

    /** The prefixes producers use, on which some consumers rely. */
    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return switch (prefix) {
                case "" -> Namespaces.BASE;
                case "v2" -> Namespaces.V2;
                case "v3" -> Namespaces.V3;
                case "v4" -> Namespaces.V4;
                default -> XMLConstants.NULL_NS_URI;
            };
        }

        @Override
        public @Nullable String getPrefix(String uri) {
            return switch (uri) {
                case Namespaces.BASE -> "";
                case Namespaces.V2 -> "v2";
                case Namespaces.V3 -> "v3";
                case Namespaces.V4 -> "v4";
                default -> null;
            };
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            String prefix = getPrefix(uri);
            return prefix == null
                    ? Collections.emptyIterator()
                    : List.of(prefix).iterator();
        }
    }

    /** The feedback's namespace is the default one of its document. */
    private enum FeedbackPrefixes implements NamespaceContext {
        INSTANCE;

        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.isEmpty() ? Namespaces.CQF : XMLConstants.NULL_NS_URI;
        }

        @Override
        public @Nullable String getPrefix(String uri) {
            return uri.equals(Namespaces.CQF) ? "" : null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return uri.equals(Namespaces.CQF) ? List.of("").iterator() : Collections.emptyIterator();
        }
    }
}
