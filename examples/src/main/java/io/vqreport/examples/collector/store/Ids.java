package io.vqreport.examples.collector.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers for rows, made here rather than by the database, so that a batch needs no answer. 41 bits of milliseconds, 8 of the node, 14 counted:
 * they grow with time, and two collectors do not meet. Thread-safe.
 */
final class Ids {
    private static final long EPOCH = 1_577_836_800_000L; // 2020-01-01
    private static final int COUNTED = 14;

    private final long node;
    /** Milliseconds and count, without the node. */
    private final AtomicLong last;

    Ids(int node) {
        if (node < 0 || node > 255) {
            throw new IllegalArgumentException("a node is 0..255");
        }
        this.node = node;
        this.last = new AtomicLong(now());
    }

    private static long now() {
        return (System.currentTimeMillis() - EPOCH) << COUNTED;
    }

    long next() {
        // More than 16384 within a millisecond borrow from the next one.
        long ticks = last.updateAndGet(before -> Math.max(before + 1, now()));
        return ((ticks >>> COUNTED) << (COUNTED + 8)) | (node << COUNTED) | (ticks & ((1 << COUNTED) - 1));
    }

    /** The number of what is named by a text: 63 bits of its digest. */
    static long of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
