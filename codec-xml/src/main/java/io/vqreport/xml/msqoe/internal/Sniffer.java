package io.vqreport.xml.msqoe.internal;

import java.util.Set;

/** Looks at the beginning of an input: whether it is a document that can be read as it is, or text in which to search. */
final class Sniffer {
    /** How far it looks. */
    static final int HEAD = 4096;

    private static final Set<String> ROOTS = Set.of("VQReportEvent", "VQReportEventList", "CallQualityFeedbackReport");

    private final byte[] head;
    private final int length;
    private int at;

    private Sniffer(byte[] head, int length) {
        this.head = head;
        this.length = length;
    }

    /**
     * Looks at the beginning of an input.
     *
     * @param head its octets
     * @param length how many of them
     * @return whether its root is one of the format, or it is an XML document that must not be searched
     */
    static boolean isDocument(byte[] head, int length) {
        return new Sniffer(head, length).isDocument();
    }

    /**
     * The name of an input's root, without prefix.
     *
     * @param head its octets
     * @param length how many of them
     * @return the name; empty when the beginning shows none
     */
    static String root(byte[] head, int length) {
        Sniffer sniffer = new Sniffer(head, length);
        return sniffer.skipProlog() ? sniffer.name() : "";
    }

    private boolean isDocument() {
        if (length >= 2 && (head[0] == 0 || head[1] == 0 || isUtf16Mark())) {
            // UTF-16 or UTF-32, which only the parser can read.
            return true;
        }
        if (!skipProlog()) {
            return at >= length && length == HEAD;
        }
        return starts("!") || ROOTS.contains(name());
    }

    private boolean isUtf16Mark() {
        return (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
    }

    /** Goes behind the {@code <} of the first tag or declaration; false when other text stands before it. */
    private boolean skipProlog() {
        if (starts("\u00EF\u00BB\u00BF")) {
            at = 3;
        }
        while (true) {
            while (at < length && head[at] <= ' ' && head[at] >= 0) {
                at++;
            }
            if (starts("<?")) {
                skipBehind("?>");
            } else if (starts("<!--")) {
                skipBehind("-->");
            } else if (starts("<")) {
                at++;
                return true;
            } else {
                return false;
            }
        }
    }

    private void skipBehind(String end) {
        while (at < length && !starts(end)) {
            at++;
        }
        at = Math.min(length, at + end.length());
    }

    private boolean starts(String text) {
        if (at + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((head[at + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < length && head[i] > ' ' && head[i] != '>' && head[i] != '/'; i++) {
            if (head[i] == ':') {
                name.setLength(0);
            } else {
                name.append((char) head[i]);
            }
        }
        return name.toString();
    }
}
