package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;

/** What was read of one stream, before it is put together. */
final class StreamFields extends Fields {
    final Direction direction;
    final Metrics.Builder metrics = Metrics.builder();

    /** Whether its element stood there. */
    boolean present;
    /** Whether a value was read for it outside its element. */
    boolean mentioned;
    /** Whether a BurstGapLoss element stood there, whose threshold is fixed. */
    boolean burstGapLoss;
    /** The element under Payload, which tells the medium; empty where there was none. */
    String payload = "";

    StreamFields(Direction direction) {
        this.direction = direction;
    }
}
