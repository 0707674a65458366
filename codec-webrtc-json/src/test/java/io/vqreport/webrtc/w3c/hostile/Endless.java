package io.vqreport.webrtc.w3c.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that begins with a text and then repeats another one, so that no test holds what it reads. */
final class Endless extends InputStream {
    private final byte[] first;
    private final byte[] repeated;
    private final long length;
    private long at;

    Endless(String first, String repeated, long length) {
        this.first = first.getBytes(StandardCharsets.UTF_8);
        this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        this.length = length;
    }

    long taken() {
        return at;
    }

    private int octet() {
        long index = at++;
        return index < first.length ? first[(int) index] : repeated[(int) ((index - first.length) % repeated.length)];
    }

    @Override
    public int read() {
        return at >= length ? -1 : octet();
    }

    @Override
    public int read(byte[] buffer, int from, int count) {
        if (at >= length) {
            return -1;
        }
        int read = 0;
        while (read < count && at < length) {
            buffer[from + read++] = (byte) octet();
        }
        return read;
    }
}
