package io.vqreport.rtcpxr.internal.grammar;

import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The octets of a body as the grammar's lexer sees them: unfolded, in place, so that an index is the offset in the input.
 *
 * <p>A CR LF with SP or HTAB behind it is two SP (RFC 6035 section 4.6.1 by way of LWS in RFC 3261 section 25.1). An octet of a character
 * beyond ASCII is DEL, because ANTLR's tables end there and DEL itself is refused before (see {@link OctetRules}).
 */
public final class OctetStream implements CharStream {
    private static final char NON_ASCII = 0x7F;

    private final byte[] octets;
    private final int from;
    private final int to;
    private int index;
    private boolean endSeen;

    /**
     * Begins at the first octet.
     *
     * @param octets the input, which must not change meanwhile
     * @param from the first octet
     * @param to the octet behind the last one
     */
    public OctetStream(byte[] octets, int from, int to) {
        this.octets = octets;
        this.from = from;
        this.to = to;
        this.index = from;
    }

    /**
     * Whether the end has been looked at.
     *
     * @return true when what was read so far may depend on where the end is
     */
    public boolean endSeen() {
        return endSeen;
    }

    @Override
    public int LA(int distance) {
        int at = index + (distance > 0 ? distance - 1 : distance);
        if (at >= to) {
            endSeen = true;
            return EOF;
        }
        if (at < from) {
            return EOF;
        }
        int octet = octets[at];
        if (octet > '\r') {
            return octet;
        }
        if (octet < 0) {
            return NON_ASCII;
        }
        boolean folded = octet == '\r' ? folds(at) : octet == '\n' && folds(at - 1);
        return folded ? ' ' : octet;
    }

    private boolean folds(int at) {
        return at >= from
                && at + 2 < to
                && octets[at] == '\r'
                && octets[at + 1] == '\n'
                && (octets[at + 2] == ' ' || octets[at + 2] == '\t');
    }

    @Override
    public void consume() {
        if (index >= to) {
            throw new IllegalStateException("there is nothing behind the end");
        }
        index++;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = Math.max(from, Math.min(position, to));
    }

    @Override
    public int mark() {
        return 0;
    }

    /** Nothing is buffered, so there is nothing to release. */
    @Override
    public void release(int marker) {}

    @Override
    public int size() {
        return to;
    }

    @Override
    public String getSourceName() {
        return "application/vq-rtcpxr";
    }

    @Override
    public String getText(Interval interval) {
        return new String(octets, interval.a, Math.min(interval.b + 1, to) - interval.a, StandardCharsets.ISO_8859_1);
    }
}
