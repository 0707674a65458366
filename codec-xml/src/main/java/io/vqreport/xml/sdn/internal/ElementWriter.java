package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as UTF-8. Nothing here recurs. What XML has no way to say, a control character for example, is refused with its place.
 */
public final class ElementWriter {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.·-]*");
    private static final String INDENT = "  ";
    /** As many names a path has at most. */
    private static final int DEPTH = 8;

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean pretty;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * Starts an empty text.
     *
     * @param pretty whether every element begins a line of its own
     */
    public ElementWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** An element that is being written: how many of its children are, and whether white space may stand in it. */
    private static final class Open {
        private final SdnElement element;
        private final boolean spaced;
        private int next;

        Open(SdnElement element, boolean spaced) {
            this.element = element;
            this.spaced = spaced;
        }
    }

    /**
     * Writes a document: the declaration, a root element and a line end.
     *
     * @param root the root
     * @return this writer
     * @throws UnrepresentableReportException when a name or text has no way to be written
     */
    public ElementWriter document(SdnElement root) {
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>").append(pretty ? "\n" : "");
        start(root);
        while (!open.isEmpty()) {
            Open top = open.element();
            List<SdnElement> children = top.element.children();
            if (top.next < children.size()) {
                start(children.get(top.next++));
            } else {
                open.pop();
                if (top.spaced && !children.isEmpty()) {
                    newLine(open.size());
                }
                out.append("</").append(top.element.name()).append('>');
            }
        }
        out.append('\n');
        return this;
    }

    /** Writes a start tag and the text behind it; an element without content is written whole. */
    private void start(SdnElement element) {
        Open parent = open.peek();
        if (parent != null && parent.spaced) {
            newLine(open.size());
        }
        name(element.name(), element, null);
        out.append('<').append(element.name());
        String inherited = parent == null ? "" : parent.element.namespace();
        if (!element.namespace().equals(inherited)) {
            attribute(XMLConstants.XMLNS_ATTRIBUTE, element.namespace(), element, null);
        }
        attributes(element);
        if (element.children().isEmpty() && element.text().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        text(element.text(), false, element, null);
        boolean spaced = pretty && element.text().isEmpty();
        open.push(new Open(element, spaced));
    }

    private void attributes(SdnElement element) {
        int prefixes = 0;
        for (SdnAttribute attribute : element.attributes()) {
            String name = attribute.name();
            name(name, element, name);
            if (attribute.namespace().isEmpty()) {
                attribute(name, attribute.value(), element, name);
            } else if (attribute.namespace().equals(XMLConstants.XML_NS_URI)) {
                attribute("xml:" + name, attribute.value(), element, name);
            } else {
                String prefix = "n" + prefixes++;
                attribute("xmlns:" + prefix, attribute.namespace(), element, name);
                attribute(prefix + ":" + name, attribute.value(), element, name);
            }
        }
    }

    private void attribute(String written, String value, SdnElement element, @Nullable String name) {
        out.append(' ').append(written).append("=\"");
        text(value, true, element, name);
        out.append('"');
    }

    /** Writes text of an element, or of an attribute of it where the attribute's name is given. */
    private void text(String text, boolean quoted, SdnElement element, @Nullable String attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                case '\t' -> out.append(quoted ? "&#9;" : "\t");
                default -> {
                    int length = XmlText.legalAt(text, i);
                    if (length == 0) {
                        throw refused("a character that XML has no way to say", element, attribute);
                    }
                    out.append(text, i, i + length);
                    i += length - 1;
                }
            }
        }
    }

    private void name(String name, SdnElement element, @Nullable String attribute) {
        if (!NAME.matcher(name).matches()) {
            throw refused("a name that is none of XML", element, attribute);
        }
    }

    /** Paths are made only here; below what no schema knows, where elements may nest as deep as they like, they end. */
    private UnrepresentableReportException refused(String what, SdnElement element, @Nullable String attribute) {
        List<String> names = new ArrayList<>();
        for (Iterator<Open> around = open.descendingIterator(); around.hasNext() && names.size() <= DEPTH; ) {
            names.add(around.next().element.name());
        }
        names.add(element.name());
        // The root has no name in paths.
        List<String> path = new ArrayList<>(names.subList(1, Math.min(names.size(), DEPTH + 1)));
        if (attribute != null) {
            path.add("@" + attribute);
        }
        return new UnrepresentableReportException(
                SdnFormat.ID, List.of(what + " at " + (path.isEmpty() ? "the root" : String.join("/", path))));
    }

    private void newLine(int depth) {
        out.append('\n').append(INDENT.repeat(Math.min(depth, 32)));
    }

    /**
     * What was written.
     *
     * @return the octets
     */
    public byte[] toByteArray() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
