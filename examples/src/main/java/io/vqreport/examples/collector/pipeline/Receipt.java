package io.vqreport.examples.collector.pipeline;

import io.vqreport.model.Bytes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One post, message or frame, as it came. What is said of it was seen without decoding.
 *
 * @param channel the way it came
 * @param key what it is recognized by when it comes again ({@link ReceiptKeys})
 * @param receivedAt when it came
 * @param source who sent it: an address or a URL
 * @param contentType what the sender called it; absent when not told
 * @param formatId the format, where the way it came leaves no choice; absent where it is to be found out
 * @param reports how many reports it seems to hold; for counting what is dropped
 * @param body its octets
 */
public record Receipt(
        Channel channel,
        String key,
        Instant receivedAt,
        String source,
        @Nullable String contentType,
        @Nullable String formatId,
        int reports,
        Bytes body) {
    /** Shows neither source nor content. */
    @Override
    public String toString() {
        return "Receipt[" + channel + ", " + body + "]";
    }
}
