package io.vqreport.codec;

import io.vqreport.metric.Metric;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a format could not say as the report has it.
 *
 * @param kind what the encoder did with it
 * @param path the place in the neutral report, names joined by {@code /}, for example {@code streams[0]/extras/rtcp:bt30.interruptCount}
 * @param metric the metric concerned; absent when it is none
 */
public record Loss(LossKind kind, String path, @Nullable Metric metric) implements Serializable {
    /** Checks that kind and path are there. */
    public Loss {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
    }

    /**
     * A loss that concerns no metric.
     *
     * @param kind what the encoder did
     * @param path the place in the neutral report
     * @return the loss
     */
    public static Loss of(LossKind kind, String path) {
        return new Loss(kind, path, null);
    }

    /** For example {@code OMITTED streams[0]/metrics MOS_NETWORK}. */
    @Override
    public String toString() {
        return kind + " " + path + (metric == null ? "" : " " + metric);
    }
}
