package io.vqreport.examples.collector.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as a list shows it. Times are milliseconds since 1970.
 *
 * @param id its number
 * @param key what it is known by: a kind of name, a colon, the name
 * @param firstAt the earliest that is known of it
 * @param lastAt the latest
 * @param ended whether something said that it is over
 * @param reports how many reports tell of it
 * @param events how many events
 * @param parties the URIs of those who took part
 * @param quality the rank of its worst stream
 * @param score how often the worst value is its acceptable bound
 * @param worstMedia what the worst stream carries; absent when nothing is judged
 * @param worstDirection its direction
 * @param worstMetric the metric that decided
 * @param worstValue its value
 */
public record CallSummary(
        long id,
        String key,
        long firstAt,
        long lastAt,
        boolean ended,
        int reports,
        int events,
        List<String> parties,
        int quality,
        double score,
        @Nullable String worstMedia,
        @Nullable String worstDirection,
        @Nullable String worstMetric,
        @Nullable Double worstValue) {
    /**
     * Where a page that ends with this call ends.
     *
     * @return the cursor
     */
    public CallCursor cursor() {
        return new CallCursor(quality, score, lastAt, id);
    }

    /** Shows neither name nor parties. */
    @Override
    public String toString() {
        return "CallSummary[" + Long.toHexString(id) + ", " + Quality.name(quality) + "]";
    }
}
