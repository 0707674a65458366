package io.vqreport.xml.internal;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input in another encoding than UTF-8, which the parser decodes. */
final class OtherInput extends InputStream implements XmlInput {
    private final InputStream in;
    private final long limit;
    private long given;
    private long mark;
    private long firstBeyondAscii = Long.MAX_VALUE;

    OtherInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public void mark(long character) {
        mark = Math.max(mark, character);
    }

    @Override
    public long octetOf(long character) {
        return character <= firstBeyondAscii ? character : -1;
    }

    @Override
    public long firstBroken() {
        return -1;
    }

    @Override
    public @Nullable ByteArrayInputStream read(long octet) {
        return null;
    }

    @Override
    public InputStream rest() {
        return in;
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
                if (target[from + i] <= 0) {
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
