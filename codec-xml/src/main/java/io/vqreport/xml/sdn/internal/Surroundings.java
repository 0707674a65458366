package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.Location;
import io.vqreport.xml.internal.XmlWrapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * What stands around messages: text, as in logs, or other elements, as in a batch. Is told of each tag, text and instruction before a
 * message in their order, and remembers the elements that are open from one message to the next. Takes the same memory whatever it is told.
 */
final class Surroundings {
    /** A value is consumed whole, so that nothing in one is taken for a declaration. */
    private static final Pattern NAMESPACE = Pattern.compile(
            "\\sxmlns(?::([A-Za-z_][A-Za-z0-9_.-]*+))?+\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')|\"[^\"]*+\"|'[^']*+'");

    private static final Pattern ENCODING =
            Pattern.compile("\\sencoding\\s*+=\\s*+[\"']([A-Za-z][A-Za-z0-9._-]{0,39}+)[\"']");
    /** As much as all namespaces that hold for a message may take, since they are parsed with each. */
    private static final int ROOM = 1024;
    /** Elements that are open deeper than this are counted, and their namespaces are not looked at. */
    private static final int SCOPES = 64;

    /** The namespaces of each open element with those of the elements around it, by their prefixes. */
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    private int depth;
    private @Nullable Location outermost;
    private @Nullable String encoding;

    // Before one message.

    private boolean inText;
    private boolean inDocumentType;
    private int text;
    private int opened;
    private int prolog;

    /** Begins with what stands before a message. */
    void begin(int at) {
        inText = false;
        inDocumentType = false;
        text = -1;
        opened = -1;
        prolog = at;
        if (depth == 0) {
            encoding = null;
        }
    }

    /** Whether it makes no difference whether there is text here. */
    boolean ignoresText() {
        return inDocumentType || (prolog < 0 && (inText || depth > 0));
    }

    /** Whether tags are followed: in a log they are text like any other. */
    boolean followsTags() {
        return !inText;
    }

    /** Text that is not blank. */
    void text(int at) {
        if (inDocumentType) {
            return;
        }
        prolog = -1;
        if (depth == 0 && !inText) {
            inText = true;
            text = text < 0 ? at : text;
        }
    }

    /** A document type: whatever it belongs to, the message behind it is refused. */
    void documentType(int at) {
        if (inText) {
            return;
        }
        inDocumentType = true;
        prolog = prolog < 0 ? at : prolog;
    }

    /** An XML declaration, with which a document begins: that of the message, or that of what stands around it. */
    void declaration(int at, byte[] octets, int behind) {
        if (inDocumentType) {
            return;
        }
        prolog = at;
        if (depth == 0) {
            Matcher found = ENCODING.matcher(latin(octets, at, behind));
            String name = !inText && found.find() ? found.group(1) : null;
            encoding = "UTF-8".equalsIgnoreCase(name) ? null : name;
        }
    }

    void startTag(int at, byte[] octets, int behind) {
        leaveProlog();
        if (depth == 0) {
            opened = at;
        }
        depth++;
        if (scopes.size() < SCOPES && depth == scopes.size() + 1) {
            scopes.push(scope(latin(octets, at, behind)));
        }
        if (octets[behind - 2] == '/') {
            close();
        }
    }

    void endTag(int at) {
        if (depth == 0) {
            text(at);
        } else {
            leaveProlog();
            close();
        }
    }

    private void leaveProlog() {
        if (!inDocumentType) {
            prolog = -1;
        }
    }

    private void close() {
        if (depth == scopes.size()) {
            scopes.pop();
        }
        depth--;
        if (depth == 0) {
            if (opened >= 0 && text < 0) {
                // An element beside the messages, not around one.
                text = opened;
            }
            opened = -1;
            outermost = null;
            encoding = null;
        }
    }

    /** The namespaces inside an element; no more of them than there is room for. */
    private Map<String, String> scope(String tag) {
        Map<String, String> around = scopes.isEmpty() ? Map.of() : scopes.element();
        Map<String, String> scope = new LinkedHashMap<>(around);
        Matcher found = NAMESPACE.matcher(tag);
        while (found.find()) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            String prefix = found.group(1) == null ? "" : found.group(1);
            if (value != null && isDeclarable(prefix, value)) {
                scope.put(prefix, value);
                if (XmlWrapper.start(scope).length() > ROOM) {
                    scope.remove(prefix);
                }
            }
        }
        return scope;
    }

    /** Namespaces in XML 1.0, section 3: some prefixes and names are bound for good, and no prefix is bound to nothing. */
    private static boolean isDeclarable(String prefix, String value) {
        return value.length() < ROOM
                && XmlWrapper.isPlain(value)
                && !prefix.equals(XMLConstants.XML_NS_PREFIX)
                && !prefix.equals(XMLConstants.XMLNS_ATTRIBUTE)
                && !value.equals(XMLConstants.XML_NS_URI)
                && !value.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)
                && (prefix.isEmpty() || !value.isEmpty());
    }

    private static String latin(byte[] octets, int from, int to) {
        return new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
    }

    // Asked once the message, or the end of the input, was found.

    /** Where text or elements beside the messages begin; -1 when there is none. */
    int textAt() {
        return text;
    }

    /** Where the outermost element around the message begins, if it begins behind the message before; otherwise -1. */
    int openedAt() {
        return opened;
    }

    /** Where text or elements begin that are beside the messages, given that no other message follows; -1 when there are none. */
    int besideAt() {
        return text < 0 ? opened : text;
    }

    /** Whether an element is open. */
    boolean isOpen() {
        return depth > 0;
    }

    void setOutermost(Location place) {
        outermost = place;
    }

    /** Where the outermost element that is open begins; null when none is. */
    @Nullable
    Location outermost() {
        return outermost;
    }

    /** Where the message's own document begins, at its declaration for example, when its start tag stands at an index. */
    int documentAt(int root) {
        return prolog < 0 ? root : prolog;
    }

    /**
     * What has to be set before the message to read it as it is meant: the declaration of the document around it, if that names an encoding,
     * and an element with the namespaces of those around it, if they have any. Empty for a message that is a document of its own.
     */
    String context() {
        if (depth == 0 || prolog >= 0) {
            return "";
        }
        String declaration = encoding == null ? "" : "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        Map<String, String> scope = scopes.isEmpty() ? Map.of() : scopes.element();
        return declaration + (scope.isEmpty() ? "" : XmlWrapper.start(scope));
    }
}
