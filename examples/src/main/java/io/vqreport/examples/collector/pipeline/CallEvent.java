package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.DecodedItem;
import io.vqreport.model.CallIdentity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a call, of which no report tells.
 *
 * @param call the call
 * @param at when it happened; absent when not told
 * @param type what it is called
 * @param endOfCall whether the call is over
 * @param details what is said of it, by name
 */
public record CallEvent(
        CallIdentity call, @Nullable Instant at, String type, boolean endOfCall, Map<String, String> details) {
    /** A message that holds no report. */
    static CallEvent of(DecodedItem.NoReport told) {
        String type = told.type();
        return new CallEvent(
                told.call(), told.reportedAt(), type == null ? "message" : type, told.endOfCall(), told.tags());
    }
}
