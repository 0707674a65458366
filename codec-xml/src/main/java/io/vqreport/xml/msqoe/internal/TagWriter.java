package io.vqreport.xml.msqoe.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes tags and text in UTF-8 into memory. Looks at each character once: what XML must escape is escaped, and what it has no way to write
 * ends the writing. Names are taken as they are. Not thread-safe.
 */
final class TagWriter {
    private static final int LONGEST_ESCAPE = 6;
    private static final int ASCII = 0x80;
    private static final boolean[] PLAIN_IN_TEXT = plain("&<>");
    private static final boolean[] PLAIN_IN_ATTRIBUTE = plain("&<\"");

    private byte[] octets = new byte[1 << 14];
    private int length;
    /** Whether the last start tag lacks its end, so that attributes can be added. */
    private boolean inTag;
    /** Where the names of the open elements stand, from which the end tags are copied. */
    private int[] nameStarts = new int[16];

    private int[] nameEnds = new int[16];
    private int open;

    private static boolean[] plain(String escaped) {
        boolean[] plain = new boolean[ASCII];
        Arrays.fill(plain, ' ', ASCII, true);
        for (int i = 0; i < escaped.length(); i++) {
            plain[escaped.charAt(i)] = false;
        }
        return plain;
    }

    /** Forgets what was written. */
    void reset() {
        length = 0;
        inTag = false;
        open = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(octets, 0, length);
    }

    /** What stands outside the elements, as it is. */
    void raw(String ascii) {
        copy(ascii);
    }

    /** Begins an element. */
    void start(String prefix, String local) {
        closeTag();
        octet('<');
        if (open == nameStarts.length) {
            nameStarts = Arrays.copyOf(nameStarts, 2 * open);
            nameEnds = Arrays.copyOf(nameEnds, 2 * open);
        }
        nameStarts[open] = length;
        name(prefix, local);
        nameEnds[open++] = length;
        inTag = true;
    }

    /** Ends the element that began last; one without anything in it by its start tag. */
    void end() {
        open--;
        if (inTag) {
            inTag = false;
            octet('/');
            octet('>');
            return;
        }
        int from = nameStarts[open];
        int count = nameEnds[open] - from;
        ensure(count + 3);
        octets[length] = '<';
        octets[length + 1] = '/';
        System.arraycopy(octets, from, octets, length + 2, count);
        length += count + 3;
        octets[length - 1] = '>';
    }

    /** Takes the end back of the element that ended last, which holds nothing yet. */
    void reopen() {
        length -= 2;
        octet('>');
    }

    /**
     * Adds an attribute to the start tag.
     *
     * @return the index of the first character of the value that XML has no way to write; -1 when there is none
     */
    int attribute(String prefix, String local, String value) {
        octet(' ');
        name(prefix, local);
        octet('=');
        octet('"');
        int illegal = escaped(value, PLAIN_IN_ATTRIBUTE);
        octet('"');
        return illegal;
    }

    /**
     * Writes text.
     *
     * @return the index of the first character that XML has no way to write; -1 when there is none
     */
    int text(String text) {
        closeTag();
        return escaped(text, PLAIN_IN_TEXT);
    }

    private void closeTag() {
        if (inTag) {
            inTag = false;
            octet('>');
        }
    }

    private void name(String prefix, String local) {
        if (!prefix.isEmpty()) {
            copy(prefix);
            octet(':');
        }
        copy(local);
    }

    /** Names are most often ASCII. */
    private void copy(String text) {
        int count = text.length();
        ensure(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                ensure(encoded.length);
                System.arraycopy(encoded, 0, octets, length, encoded.length);
                length += encoded.length;
                return;
            }
            octets[length + i] = (byte) c;
        }
        length += count;
    }

    private int escaped(String text, boolean[] plain) {
        int count = text.length();
        ensure(count);
        byte[] target = octets;
        int to = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < ASCII && plain[c]) {
                target[to++] = (byte) c;
                continue;
            }
            length = to;
            ensure(count - i + LONGEST_ESCAPE);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                codePoint(Character.toCodePoint(c, text.charAt(++i)));
            } else if (!special(c, plain == PLAIN_IN_TEXT)) {
                return i;
            }
            target = octets;
            to = length;
        }
        length = to;
        return -1;
    }

    /** A character that is not simply an octet; false when XML has no way to write it. */
    private boolean special(char c, boolean inText) {
        switch (c) {
            case '&' -> copy("&amp;");
            case '<' -> copy("&lt;");
            case '>' -> copy("&gt;");
            case '"' -> copy("&quot;");
            case '\r' -> copy("&#xd;");
            case '\n' -> copy(inText ? "\n" : "&#xa;");
            case '\t' -> copy(inText ? "\t" : "&#x9;");
            default -> {
                if (XmlCharacters.isIllegal(c)) {
                    return false;
                }
                codePoint(c);
            }
        }
        return true;
    }

    private void codePoint(int c) {
        if (c < 0x800) {
            octet(0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                octet(0xE0 | c >> 12);
            } else {
                octet(0xF0 | c >> 18);
                octet(0x80 | (c >> 12 & 0x3F));
            }
            octet(0x80 | (c >> 6 & 0x3F));
        }
        octet(0x80 | (c & 0x3F));
    }

    private void octet(int value) {
        ensure(1);
        octets[length++] = (byte) value;
    }

    private void ensure(int more) {
        if (octets.length - length < more) {
            octets = Arrays.copyOf(octets, Math.addExact(length, Math.max(length, more)));
        }
    }
}
