package io.vqreport.examples.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a stream, taken into memory; all of the stream if it is short.
 *
 * @param octets what was taken
 * @param whole whether that is all
 * @param failure why no more could be taken; absent when nothing failed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only handed on.
record Head(byte[] octets, boolean whole, @Nullable IOException failure) {
    private static final int PIECE = 1 << 13;

    /** Takes at most so many octets. What was taken before a failure is kept. */
    static Head take(InputStream in, int limit) {
        ByteArrayOutputStream taken = new ByteArrayOutputStream(Math.min(limit, PIECE));
        byte[] piece = new byte[Math.min(limit, PIECE)];
        try {
            while (taken.size() < limit) {
                int read = in.read(piece, 0, Math.min(piece.length, limit - taken.size()));
                if (read < 0) {
                    return new Head(taken.toByteArray(), true, null);
                }
                taken.write(piece, 0, read);
            }
            return new Head(taken.toByteArray(), false, null);
        } catch (IOException e) {
            return new Head(taken.toByteArray(), false, e);
        }
    }

    /** The stream again from its beginning: what was taken, and then the rest, or the failure. */
    InputStream then(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(octets), failure == null ? rest : new Failing(failure));
    }

    /** A stream that fails as the one before did. */
    private static final class Failing extends InputStream {
        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] octets, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
