package io.vqreport.examples.collector.pipeline;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches, again and again while the database is away. Where the data is to blame, each receipt is tried alone, so that one that cannot
 * be stored does not take its neighbours along.
 */
final class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final long FIRST_WAIT = 100;
    private static final long LONGEST_WAIT = 10_000;

    private final ReceiptStore store;
    private final Counters counters;

    BatchWriter(ReceiptStore store, Counters counters) {
        this.store = store;
        this.counters = counters;
    }

    void write(List<DecodedReceipt> batch) throws InterruptedException {
        long wait = FIRST_WAIT;
        while (true) {
            try {
                counters.commits().record(() -> count(batch, store.store(batch)));
                return;
            } catch (StoreException e) {
                if (!e.isPassing()) {
                    apart(batch, e);
                    return;
                }
                LOG.atWarn()
                        .addKeyValue("receipts", batch.size())
                        .addKeyValue("waitMillis", wait)
                        .addKeyValue("cause", e.reason())
                        .log("the store failed; the batch is tried again");
                Thread.sleep(wait);
                wait = Math.min(2 * wait, LONGEST_WAIT);
            }
        }
    }

    private void apart(List<DecodedReceipt> batch, StoreException reason) throws InterruptedException {
        if (batch.size() > 1) {
            for (DecodedReceipt one : batch) {
                write(List.of(one));
            }
            return;
        }
        counters.failed();
        LOG.atError()
                .addKeyValue("channel", batch.get(0).receipt().channel().id())
                .addKeyValue("cause", reason.reason())
                .log("a receipt could not be stored");
    }

    private void count(List<DecodedReceipt> batch, List<StoredReceipt> stored) {
        for (int i = 0; i < batch.size(); i++) {
            if (stored.get(i).isNew()) {
                counters.stored(batch.get(i), stored.get(i));
            } else {
                counters.duplicate(batch.get(i).receipt().channel());
            }
        }
    }
}
