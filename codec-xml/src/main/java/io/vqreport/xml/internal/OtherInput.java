package io.vqreport.xml.internal;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** An input in another encoding than UTF-8. */
final class OtherInput extends InputStream implements XmlInput {
    private final InputStream in;
    private final @Nullable Charset charset;
    private final @Nullable Charset text;
    private final long limit;
    private long given;
    private long mark;
    /** How many octets were given out when the mark was set, which is a little further on. */
    private long givenAtMark;

    private long firstBeyondAscii = Long.MAX_VALUE;

    /**
     * Goes on with an input.
     *
     * @param in the octets
     * @param charset how to decode them; null where the parser does it
     * @param text which encoding that is, the order of its octets included; null where the parser finds out
     * @param limit how many octets a report may have
     */
    OtherInput(InputStream in, @Nullable Charset charset, @Nullable Charset text, int limit) {
        this.in = in;
        this.charset = charset;
        this.text = text;
        this.limit = limit;
    }

    /** The text, refused where octets are none; null where the parser decodes it. */
    @Nullable
    Reader decoded() {
        return charset == null
                ? null
                : new InputStreamReader(
                        this,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public void mark(long character) {
        if (character > mark) {
            mark = character;
            givenAtMark = given;
        }
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
    public boolean isIn(String encoding) {
        return text == null || Encodings.isNameOf(encoding, text);
    }

    @Override
    public @Nullable ByteArrayInputStream read(long octet) {
        return null;
    }

    @Override
    public @Nullable InputStream reread(long octet) {
        return null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        long beyond = given - givenAtMark;
        if (beyond > limit + READ_AHEAD) {
            throw new LimitExceededException("maxReportBytes", beyond, limit, new Location(octetOf(mark), -1, -1, ""));
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
