package io.vqreport.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a collector knows of a report and the report itself does not say. None of it goes into {@link MetricRow#key()}: a report that is sent twice
 * has one key however it came.
 *
 * @param format the format it was read from, for example {@code vq-rtcpxr}; absent when not told
 * @param receivedAt when it was received; absent when not told
 * @param receivedFrom where it came from, for example an address, a topic or a file's name; absent when not told
 */
public record RowOrigin(
        @Nullable String format,
        @Nullable Instant receivedAt,
        @Nullable String receivedFrom) {
    /** Nothing is known. */
    public static final RowOrigin UNKNOWN = new RowOrigin(null, null, null);

    /** Shows format and time, not where it came from. */
    @Override
    public String toString() {
        return "RowOrigin[format=" + format + ", receivedAt=" + receivedAt + "]";
    }
}
