package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
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

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean pretty;

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
        private final String path;
        private final boolean spaced;
        private int next;

        Open(SdnElement element, String path, boolean spaced) {
            this.element = element;
            this.path = path;
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
        Deque<Open> open = new ArrayDeque<>();
        start(root, null, open);
        while (!open.isEmpty()) {
            Open top = open.element();
            List<SdnElement> children = top.element.children();
            if (top.next < children.size()) {
                start(children.get(top.next++), top, open);
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
    private void start(SdnElement element, @Nullable Open parent, Deque<Open> open) {
        // Below what no schema knows elements may nest as deep as they like; there the path stays that of the
        // outermost.
        String path = parent == null ? "" : open.size() > 8 ? parent.path : join(parent.path, element.name());
        if (parent != null && parent.spaced) {
            newLine(open.size());
        }
        name(element.name(), path);
        out.append('<').append(element.name());
        String inherited = parent == null ? "" : parent.element.namespace();
        if (!element.namespace().equals(inherited)) {
            attribute(XMLConstants.XMLNS_ATTRIBUTE, element.namespace(), path);
        }
        attributes(element, path);
        if (element.children().isEmpty() && element.text().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        text(element.text(), false, path);
        boolean spaced = pretty && element.text().isEmpty();
        open.push(new Open(element, path, spaced));
    }

    private void attributes(SdnElement element, String path) {
        int prefixes = 0;
        for (SdnAttribute attribute : element.attributes()) {
            String at = join(path, "@" + attribute.name());
            name(attribute.name(), at);
            if (attribute.namespace().isEmpty()) {
                attribute(attribute.name(), attribute.value(), at);
            } else if (attribute.namespace().equals(XMLConstants.XML_NS_URI)) {
                attribute("xml:" + attribute.name(), attribute.value(), at);
            } else {
                String prefix = "n" + prefixes++;
                attribute("xmlns:" + prefix, attribute.namespace(), at);
                attribute(prefix + ":" + attribute.name(), attribute.value(), at);
            }
        }
    }

    private void attribute(String name, String value, String path) {
        out.append(' ').append(name).append("=\"");
        text(value, true, path);
        out.append('"');
    }

    private void text(String text, boolean attribute, String path) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> {
                    int length = XmlText.legalAt(text, i);
                    if (length == 0) {
                        throw refused(path, "a character that XML has no way to say");
                    }
                    out.append(text, i, i + length);
                    i += length - 1;
                }
            }
        }
    }

    private static void name(String name, String path) {
        if (!NAME.matcher(name).matches()) {
            throw refused(path, "a name that is none of XML");
        }
    }

    private static UnrepresentableReportException refused(String path, String what) {
        return new UnrepresentableReportException(
                SdnFormat.ID, List.of(what + " at " + (path.isEmpty() ? "the root" : path)));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
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
