package io.vqreport.xml.internal;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An input in UTF-8, decoded here, so that every character's octet is known and octets that are no UTF-8 are found where they stand: the
 * parser is given U+0000 in place of the first ones, which it refuses wherever it comes. What no XML may hold it is given so, too.
 *
 * <pre>
 *   octets   0 ........ mark ............. next ............. filled ........ octets.length
 *            forgotten  kept for {@link #read(long)}  not decoded yet
 * </pre>
 */
final class Utf8Input extends Reader implements XmlInput {
    /** How much is taken in at once; the parser asks for as many characters, so that of ASCII nothing is left over. */
    static final int CHUNK = 4096;

    private static final int LAST_CHARACTER = 0xFFFD;

    private final InputStream in;
    private final long limit;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final OctetMap map;
    private byte[] octets;
    /** The octet of the input at which the array begins. */
    private long base;

    private int next;
    private int filled;
    private long mark;
    private long given;
    private long broken = -1;
    private boolean ended;
    /** The second half of a pair of surrogates; 0 for none. */
    private char pending;

    /**
     * Goes on with an input whose first octets were looked at.
     *
     * @param head the first octets, taken over
     * @param count how many of them
     * @param skipped how many of these are a byte order mark
     * @param in the rest
     * @param limit how many octets a report may have
     */
    Utf8Input(byte[] head, int count, int skipped, InputStream in, int limit) {
        this.octets = head;
        this.filled = count;
        this.next = skipped;
        this.in = in;
        this.limit = limit;
        this.map = new OctetMap(skipped);
    }

    @Override
    public void mark(long character) {
        long octet = map.octetOf(character);
        if (octet > mark) {
            mark = octet;
            map.forget(character);
        }
    }

    @Override
    public long octetOf(long character) {
        return map.octetOf(character);
    }

    @Override
    public long firstBroken() {
        return broken;
    }

    @Override
    public boolean isIn(String encoding) {
        return StandardCharsets.UTF_8.equals(Encodings.named(encoding));
    }

    @Override
    public @Nullable ByteArrayInputStream read(long octet) {
        if (octet < base || octet > base + filled) {
            return null;
        }
        int from = (int) (octet - base);
        return new ByteArrayInputStream(octets, from, filled - from);
    }

    @Override
    public @Nullable InputStream reread(long octet) {
        ByteArrayInputStream read = read(octet);
        return read == null ? null : new SequenceInputStream(read, in);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pending != 0) {
            target[from] = pending;
            pending = 0;
            return 1;
        }
        CharBuffer out = CharBuffer.wrap(target, from, length);
        while (broken < 0) {
            if (next < filled) {
                ByteBuffer source = ByteBuffer.wrap(octets, next, filled - next);
                CoderResult result = decoder.decode(source, out, false);
                int count = out.position() - from;
                if (count > 0) {
                    tell(target, from, count, source.position() - next);
                    next = source.position();
                    return count;
                }
                if (result.isOverflow()) {
                    return half(source, target, from);
                }
                if (result.isError() || ended) {
                    broken = given;
                    target[from] = 0;
                    return 1;
                }
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        return -1;
    }

    /** Gives the first half of a pair for which there is no room, and keeps the other. */
    private int half(ByteBuffer source, char[] target, int from) {
        char[] pair = new char[2];
        decoder.decode(source, CharBuffer.wrap(pair), false);
        tell(pair, 0, 2, source.position() - next);
        next = source.position();
        target[from] = pair[0];
        pending = pair[1];
        return 1;
    }

    /** Notes where characters stand of those that were decoded, and puts U+0000 in place of what no XML may hold. */
    private void tell(char[] target, int from, int count, int octetCount) {
        long octet = base + next;
        if (octetCount == count) {
            map.text(given, octet, 1);
        } else {
            for (int i = from; i < from + count; i++) {
                char c = target[i];
                // A pair of surrogates takes four octets.
                int width = c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
                map.text(given + i - from, octet, width);
                octet += width;
                if (c > LAST_CHARACTER) {
                    target[i] = 0;
                }
            }
        }
        given += count;
    }

    private void fill() throws IOException {
        long beyond = base + filled - mark;
        if (beyond > limit + READ_AHEAD) {
            throw new LimitExceededException("maxReportBytes", beyond, limit, new Location(mark, -1, -1, ""));
        }
        if (octets.length - filled < CHUNK) {
            int kept = (int) Math.min(next, Math.max(0, mark - base));
            // No less is forgotten than is kept, or the array doubles: so every octet is moved but a few times.
            byte[] target = kept >= filled - kept ? octets : new byte[2 * octets.length];
            System.arraycopy(octets, kept, target, 0, filled - kept);
            octets = target;
            base += kept;
            next -= kept;
            filled -= kept;
        }
        int count = in.read(octets, filled, Math.min(CHUNK, octets.length - filled));
        if (count < 0) {
            ended = true;
        } else {
            filled += count;
        }
    }

    /** Leaves the caller's stream open. */
    @Override
    public void close() {}
}
