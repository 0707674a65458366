package io.vqreport.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A stream that gives one octet at a time, as a slow connection does. */
final class Trickle extends InputStream {
    private final ByteArrayInputStream octets;

    Trickle(byte[] octets) {
        this.octets = new ByteArrayInputStream(octets);
    }

    @Override
    public int read() {
        return octets.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return octets.read(into, offset, Math.min(1, length));
    }
}
