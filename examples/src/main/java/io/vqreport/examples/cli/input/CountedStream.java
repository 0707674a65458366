package io.vqreport.examples.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how much of it was read. Without mark and reset. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer told;
    private long count;

    CountedStream(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        add(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
        int read = in.read(octets, offset, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = in.skip(number);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long number) {
        count += number;
        told.accept(number);
    }
}
