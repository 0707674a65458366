package io.vqreport.model;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one network path.
 *
 * @param id the path's id in the source; absent when it has none
 * @param window the time its values speak of; {@link MeasurementWindow#UNKNOWN} when not told
 * @param localAddress the reporter's address on the path; absent when not told
 * @param remoteAddress the peer's address on the path; absent when not told
 * @param metrics what was measured, each value in its metric's unit; what was not reported is absent
 */
public record TransportReport(
        @Nullable String id,
        MeasurementWindow window,
        @Nullable TransportAddress localAddress,
        @Nullable TransportAddress remoteAddress,
        Metrics metrics)
        implements Serializable {
    /** Checks that window and metrics are there. */
    public TransportReport {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(metrics, "metrics");
    }

    /**
     * One measured value.
     *
     * @param metric which one
     * @return the value in the metric's unit; empty when it was not reported
     */
    public OptionalDouble metric(Metric metric) {
        return metrics.get(metric);
    }

    /**
     * Starts an empty builder.
     *
     * @return a builder with every value absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with this value's content, for a changed copy.
     *
     * @return a builder that holds what this holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.window = window;
        builder.localAddress = localAddress;
        builder.remoteAddress = remoteAddress;
        builder.metrics = metrics;
        return builder;
    }

    /** Shows what was measured; of id and addresses only the length. */
    @Override
    public String toString() {
        return "TransportReport["
                + "id="
                + Redacted.text(id)
                + ", window="
                + window
                + ", localAddress="
                + localAddress
                + ", remoteAddress="
                + remoteAddress
                + ", metrics="
                + metrics
                + "]";
    }

    /** Builds a {@link TransportReport}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private MeasurementWindow window = MeasurementWindow.UNKNOWN;
        private @Nullable TransportAddress localAddress;
        private @Nullable TransportAddress remoteAddress;
        private Metrics metrics = Metrics.of();

        private Builder() {}

        /**
         * Sets {@link TransportReport#id}.
         *
         * @param value the path's id in the source; absent when it has none
         * @return this builder
         */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /**
         * Sets {@link TransportReport#window}.
         *
         * @param value the time its values speak of
         * @return this builder
         */
        public Builder window(MeasurementWindow value) {
            this.window = value;
            return this;
        }

        /**
         * Sets {@link TransportReport#localAddress}.
         *
         * @param value the reporter's address on the path; absent when not told
         * @return this builder
         */
        public Builder localAddress(@Nullable TransportAddress value) {
            this.localAddress = value;
            return this;
        }

        /**
         * Sets {@link TransportReport#remoteAddress}.
         *
         * @param value the peer's address on the path; absent when not told
         * @return this builder
         */
        public Builder remoteAddress(@Nullable TransportAddress value) {
            this.remoteAddress = value;
            return this;
        }

        /**
         * Sets {@link TransportReport#metrics}.
         *
         * @param value what was measured
         * @return this builder
         */
        public Builder metrics(Metrics value) {
            this.metrics = value;
            return this;
        }

        /**
         * Sets one value of {@link TransportReport#metrics}.
         *
         * @param metric the metric
         * @param value its value in the metric's unit
         * @return this builder
         * @throws IllegalArgumentException when the value is outside the metric's range
         */
        public Builder metric(Metric metric, double value) {
            this.metrics = metrics.with(metric, value);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new TransportReport
         */
        public TransportReport build() {
            return new TransportReport(id, window, localAddress, remoteAddress, metrics);
        }
    }
}
