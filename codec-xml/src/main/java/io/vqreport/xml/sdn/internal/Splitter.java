package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.xml.internal.XmlOrigin;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages that stand one behind the other, or in another element, apart, each with what stands before it, so that one bad message does
 * not spoil the next. Looks at every octet but twice, and holds one message at a time. Comments and CDATA sections are passed over; text in
 * UTF-16 is one piece.
 */
public final class Splitter {
    private static final byte[] ROOT = SdnFormat.ROOT.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INSTRUCTION_END = "?>".getBytes(StandardCharsets.US_ASCII);
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

    private final Surroundings around = new Surroundings();
    /** Where the start tag of the message begins that is being looked for; -1 until it is found. */
    private int root;

    private @Nullable Problem behind;

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
     * What is odd about that which stands behind the last message, once {@link #next} gave null.
     *
     * @return the problem; null when there is none
     */
    public @Nullable Problem behind() {
        return behind;
    }

    /**
     * The next piece.
     *
     * @return the piece; null at the end of the input, or when no message follows the last one
     * @throws IOException when the stream fails
     */
    public @Nullable Piece next() throws IOException {
        boolean first = offset == 0;
        drop();
        skipBlanks();
        boolean wide = first && isWide();
        boolean inside = around.outermost() != null;
        int end = wide ? all() : end();
        int tag = root < 0 ? startTag(start, end) : root;
        if (tag < 0 && !first) {
            behind = behind(end, inside);
            return null;
        }
        Location text = null;
        if (!wide && root >= 0) {
            if (around.textAt() >= 0) {
                advance(around.textAt());
                text = here();
            }
            if (around.openedAt() >= 0) {
                advance(around.openedAt());
                around.setOutermost(here());
            }
            advance(around.documentAt(root));
        }
        XmlOrigin origin = new XmlOrigin(offset, line, column, 0);
        boolean utf8 = marked || isMark(start - 3);
        Location element = wide ? null : around.outermost();
        Piece piece = new Piece(buffer, start, end, origin, tag >= 0, utf8, text, element, around.context());
        advance(end);
        return piece;
    }

    /** Behind the last message: the rest of the elements that it stands inside of is as it should be, if they end. */
    private @Nullable Problem behind(int end, boolean inside) {
        int text = inside ? around.besideAt() : start < end ? start : -1;
        advance(text < 0 ? end : text);
        if (text < 0 && !around.isOpen()) {
            return null;
        }
        return Problem.of(text < 0 ? SdnProblem.NOT_WELL_FORMED : SdnProblem.TEXT_AROUND, here());
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

    /** Behind the next message: its end tag, or its only tag; the end of the input when there is none. */
    private int end() throws IOException {
        int at = start;
        root = -1;
        around.begin(start);
        byte[] until = null;
        while (has(at + 1)) {
            limits.checkReportBytes(at + 1L - start);
            if (until != null) {
                if (buffer[at] == until[until.length - 1] && isAt(until, at - until.length + 1)) {
                    until = null;
                }
                at++;
            } else if (buffer[at] != '<') {
                if (root < 0 && !around.ignoresText() && !isBlank(buffer[at])) {
                    around.text(at);
                }
                at++;
            } else {
                // Everything that begins here is looked at whole.
                has(at + TAG);
                int behindTag = root < 0 ? -1 : behindEndTag(at);
                if (behindTag >= 0) {
                    return behindTag;
                }
                if (root < 0 && isStartTag(at)) {
                    root = at;
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
                    at = root < 0 ? before(at) : at + 1;
                }
            }
        }
        return filled;
    }

    /** Looks at what begins with an angle bracket before the message. Where to go on. */
    private int before(int at) throws IOException {
        byte next = has(at + 2) ? buffer[at + 1] : 0;
        if (next == '?') {
            int behindIt = instructionEnd(at);
            if (behindIt >= 0) {
                if (isAt(DECLARATION, at) && isBlank(buffer[at + DECLARATION.length])) {
                    around.declaration(at, buffer, behindIt);
                }
                return behindIt;
            }
        } else if (isAt(DOCUMENT_TYPE, at)) {
            around.documentType(at);
            return at + DOCUMENT_TYPE.length;
        } else if (around.followsTags() && behindEndTag(at) < 0) {
            // The end tag of a message whose beginning is lost closes nothing.
            boolean end = next == '/';
            if (isNameStart(end && has(at + 3) ? buffer[at + 2] : next)) {
                int behindTag = tagEnd(at);
                if (buffer[behindTag - 1] == '>') {
                    if (end) {
                        around.endTag(at);
                    } else {
                        around.startTag(at, buffer, behindTag);
                    }
                    return behindTag;
                }
            }
        }
        around.text(at);
        return at + 1;
    }

    /** Behind the instruction that begins at an index; -1 when it does not end before the next angle bracket. */
    private int instructionEnd(int from) throws IOException {
        for (int at = from + 2; has(at + 1) && buffer[at] != '<'; at++) {
            limits.checkReportBytes(at + 1L - start);
            if (isAt(INSTRUCTION_END, at - 1) && at > from + 2) {
                return at + 1;
            }
        }
        return -1;
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

    private static boolean isNameStart(byte octet) {
        return isNameOctet(octet) && octet != '-' && octet != '.' && (octet < '0' || octet > '9');
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
