package io.vqreport.xml.internal;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input that gives out no more octets beyond the last mark than one report may have, whatever the parser asks for.
 *
 * <p>A parser gathers a name, a text or a comment before it hands it over; here is where a never-ending one ends.
 */
final class LimitedInput extends InputStream {
    /** What a parser may have read ahead of the mark. */
    static final int READ_AHEAD = 16 * 1024;

    private final InputStream in;
    private final long limit;
    private long given;
    private long mark;
    private long firstBeyondAscii = Long.MAX_VALUE;

    LimitedInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Counts from here on. */
    void mark(long offset) {
        mark = Math.max(mark, offset);
    }

    /** The octet at which a character begins; -1 when characters of several octets stand before it. */
    long octetOf(long characterOffset) {
        return characterOffset <= firstBeyondAscii ? characterOffset : -1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (given - mark > limit + READ_AHEAD) {
            throw new LimitExceededException("maxReportBytes", given - mark, limit, new Location(mark, -1, -1, ""));
        }
        int count = in.read(target, from, length);
        if (firstBeyondAscii == Long.MAX_VALUE) {
            for (int i = 0; i < count; i++) {
                if (target[from + i] < 0) {
                    firstBeyondAscii = given + i;
                    break;
                }
            }
        }
        given += Math.max(count, 0);
        return count;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    /** Leaves the caller's stream open. */
    @Override
    public void close() {}
}
