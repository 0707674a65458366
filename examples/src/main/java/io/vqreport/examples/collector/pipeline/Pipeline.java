package io.vqreport.examples.collector.pipeline;

import io.vqreport.examples.collector.config.PipelineConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the answer to the store.
 *
 * <pre>
 *   accept -> buffer ---------> workers \
 *                                         > queue -> writer -> store
 *   accept -> ordered buffer -> worker  /
 * </pre>
 *
 * <p>Only the buffers drop. Behind them everything waits for the slower step, so that whatever cannot be kept up with is dropped where the
 * oldest is known. Frames of stats services go through a buffer with one worker of its own: their order says when an interval began.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final PipelineConfig config;
    private final ReceiptDecoder decoder;
    private final BatchWriter writer;
    private final Counters counters;
    private final ReceiptBuffer buffer;
    private final ReceiptBuffer ordered;
    private final BlockingQueue<DecodedReceipt> decoded;
    private final AtomicInteger decoding = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean noMore;

    /**
     * Makes a pipeline that stands still.
     *
     * @param config its bounds
     * @param decoder decodes
     * @param store keeps
     * @param counters counts
     */
    public Pipeline(PipelineConfig config, ReceiptDecoder decoder, ReceiptStore store, Counters counters) {
        this.config = config;
        this.decoder = decoder;
        this.counters = counters;
        this.writer = new BatchWriter(store, counters);
        this.buffer = new ReceiptBuffer(config.maxReceipts(), config.maxBytes());
        this.ordered = new ReceiptBuffer(config.maxReceipts(), config.maxBytes());
        this.decoded = new ArrayBlockingQueue<>(2 * config.batchReceipts());
        counters.watch(buffer, "any");
        counters.watch(ordered, "ordered");
    }

    /** Starts the threads. */
    public void start() {
        for (int i = 0; i < config.workers(); i++) {
            begin("decoder-" + i, () -> decodeAll(buffer));
        }
        begin("decoder-ordered", () -> decodeAll(ordered));
        begin("writer", this::writeAll);
    }

    private void begin(String name, Runnable work) {
        decoding.incrementAndGet();
        Thread thread = new Thread(work, "vqreport-" + name);
        thread.setUncaughtExceptionHandler((dead, cause) -> LOG.error("a thread of the pipeline ended", cause));
        threads.add(thread);
        thread.start();
    }

    /**
     * Takes a receipt; never waits, and never refuses.
     *
     * @param receipt the receipt
     */
    public void accept(Receipt receipt) {
        counters.accepted(receipt.channel());
        ReceiptBuffer.Dropped dropped = (receipt.channel() == Channel.WEBSOCKET ? ordered : buffer).add(receipt);
        if (dropped.receipts() > 0) {
            counters.dropped(dropped);
        }
    }

    private void decodeAll(ReceiptBuffer source) {
        try {
            while (!source.isExhausted()) {
                Receipt receipt = source.take(LOOK);
                if (receipt != null) {
                    DecodedReceipt found = decode(receipt);
                    if (found != null) {
                        decoded.put(found);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            decoding.decrementAndGet();
        }
    }

    /** A fault of a codec must not end the thread: the receipt is counted as failed, and the log says where the fault is. */
    private @Nullable DecodedReceipt decode(Receipt receipt) {
        try {
            DecodedReceipt found = decoder.decode(receipt);
            counters.decoded(found);
            return found;
        } catch (RuntimeException e) {
            counters.failed();
            LOG.atError()
                    .addKeyValue("channel", receipt.channel().id())
                    .addKeyValue("octets", receipt.body().size())
                    .setCause(e)
                    .log("a receipt could not be decoded");
            return null;
        }
    }

    private void writeAll() {
        List<DecodedReceipt> batch = new ArrayList<>();
        try {
            // The writer itself counts as one.
            while (!(noMore && decoding.get() == 1 && decoded.isEmpty())) {
                gather(batch);
                if (!batch.isEmpty()) {
                    writer.write(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            decoding.decrementAndGet();
        }
    }

    private void gather(List<DecodedReceipt> batch) throws InterruptedException {
        DecodedReceipt first = decoded.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        batch.add(first);
        long end = System.nanoTime() + config.batchDelay().toNanos();
        while (batch.size() < config.batchReceipts()) {
            decoded.drainTo(batch, config.batchReceipts() - batch.size());
            long left = end - System.nanoTime();
            if (left <= 0 || batch.size() >= config.batchReceipts()) {
                return;
            }
            DecodedReceipt next = decoded.poll(left, TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            batch.add(next);
        }
    }

    /**
     * How many receipts wait to be decoded.
     *
     * @return 0 or more
     */
    public int waiting() {
        return buffer.size() + ordered.size();
    }

    /**
     * Ends the pipeline once everything accepted is stored.
     *
     * @param timeout how long to wait for that
     * @return whether all was stored; otherwise the threads were interrupted, and what was left is lost
     */
    public boolean drain(Duration timeout) {
        buffer.close();
        ordered.close();
        noMore = true;
        long end = System.nanoTime() + timeout.toNanos();
        boolean all = true;
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
                all &= !thread.isAlive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            all = false;
        }
        threads.forEach(Thread::interrupt);
        return all;
    }

    @Override
    public void close() {
        drain(Duration.ZERO);
    }
}
