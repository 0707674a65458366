package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.xml.internal.XmlOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages that stand one behind the other apart, each with what stands before it, so that one bad message does not spoil the next.
 * Looks at every octet once, and holds one message at a time. Comments and CDATA sections are passed over; text in UTF-16 is one piece.
 */
public final class Splitter {
    private static final byte[] ROOT = SdnFormat.ROOT.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] EMPTY_TAG_END = "/>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
    /** The longest end tag that is looked for: prefix, name and blanks. */
    private static final int TAG = 128;

    private static final int CHUNK = 8 * 1024;

    private final InputStream in;
    private final DecodeLimits limits;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private boolean ended;
    /** Where the next piece begins in the buffer, and in the input. */
    private int start;

    private long offset;
    private int line = 1;
    private int column = 1;
    /** Whether the input begins with the byte order mark of UTF-8, which is then the encoding of all its messages. */
    private boolean marked;

    private @Nullable Location textBehind;

    /**
     * Starts at the beginning of an input.
     *
     * @param in the input, not closed
     * @param limits how long a message may be
     */
    public Splitter(InputStream in, DecodeLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /**
     * Whether the input has no octet at all.
     *
     * @return true for an empty input
     * @throws IOException when the stream fails
     */
    public boolean isEmpty() throws IOException {
        return !has(1);
    }

    /**
     * Where text behind the last message begins, once {@link #next} gave null.
     *
     * @return the place; null when there is none
     */
    public @Nullable Location textBehind() {
        return textBehind;
    }

    /**
     * The next piece.
     *
     * @return the piece; null at the end of the input, or when only text follows the last message
     * @throws IOException when the stream fails
     */
    public @Nullable Piece next() throws IOException {
        boolean first = offset == 0;
        drop();
        skipBlanks();
        if (!first && !has(start + 1)) {
            return null;
        }
        boolean wide = first && isWide();
        int end = wide ? all() : end();
        int root = startTag(start, end);
        if (root < 0 && !first) {
            textBehind = here();
            return null;
        }
        Location before = null;
        if (!wide && root > start && buffer[start] != '<') {
            before = here();
            int declaration = indexOf(DECLARATION, start, root);
            advance(declaration < 0 ? root : declaration);
        }
        XmlOrigin origin = new XmlOrigin(offset, line, column, 0);
        Piece piece = new Piece(buffer, start, end, origin, root >= 0, marked || isMark(start - 3), before);
        advance(end);
        return piece;
    }

    private Location here() {
        return new Location(offset, line, column, "");
    }

    /** Forgets the pieces given out, whose array stays theirs, once they are half of the buffer: so every octet is moved but once or twice. */
    private void drop() {
        if (start > buffer.length / 2) {
            byte[] rest = new byte[Math.max(CHUNK, buffer.length / 2)];
            System.arraycopy(buffer, start, rest, 0, filled - start);
            buffer = rest;
            filled -= start;
            start = 0;
        }
    }

    private void skipBlanks() throws IOException {
        if (offset == 0 && has(3) && isMark(0)) {
            marked = true;
            advance(start + 3);
        }
        while (has(start + 1)) {
            int at = start;
            while (at < filled && isBlank(buffer[at])) {
                at++;
            }
            boolean more = at == filled;
            advance(at);
            if (!more) {
                return;
            }
            drop();
        }
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }

    private boolean isMark(int at) {
        return isAt(MARK, at);
    }

    private boolean isWide() throws IOException {
        return has(start + 2) && ((buffer[start] & 0xFF) >= 0xFE || buffer[start] == 0 || buffer[start + 1] == 0);
    }

    private int all() throws IOException {
        while (has(filled + 1)) {
            limits.checkReportBytes(filled - (long) start);
        }
        return filled;
    }

    /** Behind the first message: its end tag, or its only tag; the end of the input when there is none. */
    private int end() throws IOException {
        int at = start;
        boolean opened = false;
        byte[] until = null;
        while (has(at + 1)) {
            limits.checkReportBytes(at + 1L - start);
            if (until != null) {
                if (buffer[at] == until[until.length - 1] && isAt(until, at - until.length + 1)) {
                    until = null;
                }
                at++;
            } else if (buffer[at] != '<') {
                at++;
            } else {
                // Everything that begins here is looked at whole.
                has(at + TAG);
                int behind = behindEndTag(at);
                if (behind >= 0) {
                    return behind;
                }
                if (!opened && isStartTag(at)) {
                    opened = true;
                    at = tagEnd(at);
                    if (isAt(EMPTY_TAG_END, at - EMPTY_TAG_END.length)) {
                        return at;
                    }
                } else if (isAt(COMMENT, at)) {
                    until = COMMENT_END;
                    at += COMMENT.length;
                } else if (isAt(CDATA, at)) {
                    until = CDATA_END;
                    at += CDATA.length;
                } else {
                    at++;
                }
            }
        }
        return filled;
    }

    /** Behind the end tag that begins at an index; -1 when none does. */
    private int behindEndTag(int at) {
        int limit = Math.min(filled, at + TAG);
        if (at + 1 >= limit || buffer[at + 1] != '/') {
            return -1;
        }
        int name = at + 2;
        for (int i = name; i < limit && isNameOctet(buffer[i]); i++) {
            if (buffer[i] == ':') {
                name = i + 1;
            }
        }
        if (!isAt(ROOT, name)) {
            return -1;
        }
        int i = name + ROOT.length;
        while (i < limit && isBlank(buffer[i])) {
            i++;
        }
        return i < limit && buffer[i] == '>' ? i + 1 : -1;
    }

    /** Whether the start tag of a message begins at an index. */
    private boolean isStartTag(int at) {
        int limit = Math.min(filled, at + TAG);
        int name = at + 1;
        for (int i = name; i < limit && isNameOctet(buffer[i]); i++) {
            if (buffer[i] == ':') {
                name = i + 1;
                break;
            }
        }
        int behind = name + ROOT.length;
        return isAt(ROOT, name) && (behind >= filled || !isNameOctet(buffer[behind]));
    }

    /** Behind the start tag that begins at an index; where the next one begins, or the input ends, when it has no end. */
    private int tagEnd(int from) throws IOException {
        byte quote = 0;
        for (int at = from + 1; has(at + 1); at++) {
            limits.checkReportBytes(at + 1L - start);
            byte octet = buffer[at];
            if (octet == '<') {
                return at;
            } else if (quote != 0) {
                quote = octet == quote ? 0 : quote;
            } else if (octet == '"' || octet == '\'') {
                quote = octet;
            } else if (octet == '>') {
                return at + 1;
            }
        }
        return filled;
    }

    /** Where the first start tag of a message begins; -1 when there is none. */
    private int startTag(int from, int to) {
        int at = from;
        while (true) {
            int found = indexOf(ROOT, at, to);
            if (found < 0) {
                return -1;
            }
            int open = found - 1;
            int least = Math.max(from, found - TAG);
            if (open >= least && buffer[open] == ':') {
                do {
                    open--;
                } while (open >= least && isNameOctet(buffer[open]) && buffer[open] != ':');
            }
            int behind = found + ROOT.length;
            if (open >= least && buffer[open] == '<' && (behind >= to || !isNameOctet(buffer[behind]))) {
                return open;
            }
            at = found + 1;
        }
    }

    private static boolean isNameOctet(byte octet) {
        return octet < 0
                || (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || octet == '_'
                || octet == '-'
                || octet == '.'
                || octet == ':';
    }

    private int indexOf(byte[] text, int from, int to) {
        for (int at = from; at + text.length <= to; at++) {
            if (buffer[at] == text[0] && isAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] text, int at) {
        return at >= 0
                && at + text.length <= filled
                && Arrays.equals(buffer, at, at + text.length, text, 0, text.length);
    }

    /** Moves the start forward, and counts lines and code points on the way. */
    private void advance(int to) {
        for (int at = start; at < to; at++) {
            byte octet = buffer[at];
            if (octet == '\n' || (octet == '\r' && !(at + 1 < filled && buffer[at + 1] == '\n'))) {
                line++;
                column = 1;
            } else if ((octet & 0xC0) != 0x80 && octet != '\r') {
                column++;
            }
        }
        offset += to - start;
        start = to;
    }

    private boolean has(int octets) throws IOException {
        while (filled < octets && !ended) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                ended = true;
            } else {
                filled += count;
            }
        }
        return filled >= octets;
    }
}
