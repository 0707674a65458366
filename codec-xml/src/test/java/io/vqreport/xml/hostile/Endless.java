package io.vqreport.xml.hostile;

import java.io.InputStream;
import java.util.Arrays;

/** One octet again and again, which counts how often it was asked for. */
public final class Endless extends InputStream {
    private final byte octet;
    private final long size;
    private long given;

    public Endless(byte octet, long size) {
        this.octet = octet;
        this.size = size;
    }

    /** How many were given out. */
    public long given() {
        return given;
    }

    @Override
    public int read() {
        if (given >= size) {
            return -1;
        }
        given++;
        return octet & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (given >= size) {
            return -1;
        }
        int count = (int) Math.min(length, size - given);
        Arrays.fill(target, from, from + count, octet);
        given += count;
        return count;
    }
}
