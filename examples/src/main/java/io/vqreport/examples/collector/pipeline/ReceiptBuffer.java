package io.vqreport.examples.collector.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Receipts that wait to be decoded, bounded in number and octets. When it is full the oldest go, as with the agent's own buffer: what is
 * happening now is worth more than what a burst left behind. Thread-safe.
 */
public final class ReceiptBuffer {
    private final int maxReceipts;
    private final long maxBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Deque<Receipt> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    /**
     * Makes an empty buffer.
     *
     * @param maxReceipts how many wait at most
     * @param maxBytes how many octets wait at most; one receipt is kept whatever its size
     */
    public ReceiptBuffer(int maxReceipts, long maxBytes) {
        this.maxReceipts = maxReceipts;
        this.maxBytes = maxBytes;
    }

    /**
     * Adds a receipt at the end.
     *
     * @param receipt the receipt
     * @return what went to make room
     */
    public Dropped add(Receipt receipt) {
        lock.lock();
        try {
            int receipts = 0;
            long reports = 0;
            waiting.addLast(receipt);
            bytes += receipt.body().size();
            while (waiting.size() > 1 && (waiting.size() > maxReceipts || bytes > maxBytes)) {
                Receipt oldest = waiting.removeFirst();
                bytes -= oldest.body().size();
                receipts++;
                reports += oldest.reports();
            }
            filled.signal();
            return new Dropped(receipts, reports);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes the oldest receipt, waiting for one.
     *
     * @param timeout how long to wait
     * @return the receipt; absent when none came, or the buffer is closed and empty
     * @throws InterruptedException when the thread is to end
     */
    public @Nullable Receipt take(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = timeout.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = filled.awaitNanos(left);
            }
            Receipt first = waiting.pollFirst();
            if (first != null) {
                bytes -= first.body().size();
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the waiting of those who take; what is there can still be taken. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether nothing will come any more.
     *
     * @return true when the buffer is closed and empty
     */
    public boolean isExhausted() {
        lock.lock();
        try {
            return closed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * How many receipts wait.
     *
     * @return 0 or more
     */
    public int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * How many octets wait.
     *
     * @return 0 or more
     */
    public long bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What went to make room.
     *
     * @param receipts how many receipts
     * @param reports how many reports they seemed to hold
     */
    public record Dropped(int receipts, long reports) {}
}
