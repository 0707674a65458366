package io.vqreport.examples.collector.config;

import java.time.Duration;

/**
 * From the answer to the store.
 *
 * @param maxReceipts how many receipts wait to be decoded
 * @param maxBytes how many octets of receipts wait
 * @param workers how many threads decode
 * @param batchReceipts how many receipts are written in one transaction
 * @param batchDelay how long a receipt waits for others
 */
public record PipelineConfig(int maxReceipts, long maxBytes, int workers, int batchReceipts, Duration batchDelay) {}
