package io.vqreport.model;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one stream: one SSRC in one direction over one window.
 *
 * <p>Immutable: the maps are copied, and refuse null.
 *
 * @param media what the stream carries; absent when not told
 * @param label the source's own label of the media line, for example {@code main-audio}; absent when it has none
 * @param direction which way the stream flows, seen from the reporter
 * @param window the time its values speak of; {@link MeasurementWindow#UNKNOWN} when not told
 * @param ssrc the SSRC of the stream's source: the peer's for RECEIVED, the reporter's for SENT; absent when not told
 * @param localAddress the reporter's address, whatever the direction; absent when not told
 * @param remoteAddress the peer's address, whatever the direction; absent when not told
 * @param description how the stream is coded; {@link MediaDescription#UNKNOWN} when not told
 * @param rScale the scale of its R factors and MOS; {@link RScale#UNKNOWN} when not told
 * @param algorithms how quality scores came about, for the metrics where that is known, in catalogue order
 * @param reportedQuality the source's own verdict; absent when it gave none
 * @param metrics what was measured, each value in its metric's unit; what was not reported is absent
 * @param extras values the catalogue has no metric for, as text, by a name with the format's prefix, in the source's
 *     order
 */
public record StreamReport(
        @Nullable Media media,
        @Nullable String label,
        Direction direction,
        MeasurementWindow window,
        @Nullable Ssrc ssrc,
        @Nullable TransportAddress localAddress,
        @Nullable TransportAddress remoteAddress,
        MediaDescription description,
        RScale rScale,
        Map<Metric, Algorithm> algorithms,
        @Nullable StreamQuality reportedQuality,
        Metrics metrics,
        Map<String, String> extras)
        implements Serializable {
    /** Copies the maps and checks that what must be there is there. */
    public StreamReport {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(rScale, "rScale");
        Objects.requireNonNull(metrics, "metrics");
        algorithms = Copies.byConstant(algorithms);
        extras = Copies.ordered(extras);
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
     * @return a builder of a stream {@link Direction#RECEIVED} with everything else absent
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
        builder.media = media;
        builder.label = label;
        builder.direction = direction;
        builder.window = window;
        builder.ssrc = ssrc;
        builder.localAddress = localAddress;
        builder.remoteAddress = remoteAddress;
        builder.description = description;
        builder.rScale = rScale;
        builder.algorithms(algorithms);
        builder.reportedQuality = reportedQuality;
        builder.metrics = metrics;
        builder.extras.set(extras);
        return builder;
    }

    /** Shows what the stream is about; of addresses only the length, of extras only the names. */
    @Override
    public String toString() {
        return "StreamReport["
                + "media="
                + media
                + ", label="
                + label
                + ", direction="
                + direction
                + ", window="
                + window
                + ", ssrc="
                + ssrc
                + ", localAddress="
                + localAddress
                + ", remoteAddress="
                + remoteAddress
                + ", description="
                + description
                + ", rScale="
                + rScale
                + ", algorithms="
                + algorithms
                + ", reportedQuality="
                + reportedQuality
                + ", metrics="
                + metrics
                + ", extras="
                + extras.keySet()
                + "]";
    }

    /** Builds a {@link StreamReport}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable Media media;
        private @Nullable String label;
        private Direction direction = Direction.RECEIVED;
        private MeasurementWindow window = MeasurementWindow.UNKNOWN;
        private @Nullable Ssrc ssrc;
        private @Nullable TransportAddress localAddress;
        private @Nullable TransportAddress remoteAddress;
        private MediaDescription description = MediaDescription.UNKNOWN;
        private RScale rScale = RScale.UNKNOWN;
        // The shared empty map until there is an algorithm, which most streams do not name.
        private Map<Metric, Algorithm> algorithms = Map.of();
        private @Nullable StreamQuality reportedQuality;
        private Metrics metrics = Metrics.of();
        private final TextsBuilder extras = new TextsBuilder();

        private Builder() {}

        /**
         * Sets {@link StreamReport#media}.
         *
         * @param value what the stream carries; absent when not told
         * @return this builder
         */
        public Builder media(@Nullable Media value) {
            this.media = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#label}.
         *
         * @param value the source's own label of the media line, for example {@code main-audio}; absent when it has
         *     none
         * @return this builder
         */
        public Builder label(@Nullable String value) {
            this.label = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#direction}.
         *
         * @param value which way the stream flows, seen from the reporter
         * @return this builder
         */
        public Builder direction(Direction value) {
            this.direction = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#window}.
         *
         * @param value the time its values speak of
         * @return this builder
         */
        public Builder window(MeasurementWindow value) {
            this.window = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#ssrc}.
         *
         * @param value the SSRC of the stream's source: the peer's for RECEIVED, the reporter's for SENT; absent when
         *     not told
         * @return this builder
         */
        public Builder ssrc(@Nullable Ssrc value) {
            this.ssrc = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#localAddress}.
         *
         * @param value the reporter's address, whatever the direction; absent when not told
         * @return this builder
         */
        public Builder localAddress(@Nullable TransportAddress value) {
            this.localAddress = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#remoteAddress}.
         *
         * @param value the peer's address, whatever the direction; absent when not told
         * @return this builder
         */
        public Builder remoteAddress(@Nullable TransportAddress value) {
            this.remoteAddress = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#description}.
         *
         * @param value how the stream is coded
         * @return this builder
         */
        public Builder description(MediaDescription value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#rScale}.
         *
         * @param value the scale of its R factors and MOS
         * @return this builder
         */
        public Builder rScale(RScale value) {
            this.rScale = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#algorithms}.
         *
         * @param value how quality scores came about, for the metrics where that is known
         * @return this builder
         */
        public Builder algorithms(Map<Metric, Algorithm> value) {
            this.algorithms = value.isEmpty() ? Map.of() : new EnumMap<>(value);
            return this;
        }

        /**
         * Sets {@link StreamReport#reportedQuality}.
         *
         * @param value the source's own verdict; absent when it gave none
         * @return this builder
         */
        public Builder reportedQuality(@Nullable StreamQuality value) {
            this.reportedQuality = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#metrics}.
         *
         * @param value what was measured
         * @return this builder
         */
        public Builder metrics(Metrics value) {
            this.metrics = value;
            return this;
        }

        /**
         * Sets {@link StreamReport#extras}.
         *
         * @param value values the catalogue has no metric for, as text, by a name with the format's prefix
         * @return this builder
         */
        public Builder extras(Map<String, String> value) {
            this.extras.set(value);
            return this;
        }

        /**
         * Sets one value of {@link StreamReport#metrics}.
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
         * Sets one entry of {@link StreamReport#algorithms}.
         *
         * @param metric the quality metric
         * @param algorithm how its value came about
         * @return this builder
         */
        public Builder algorithm(Metric metric, Algorithm algorithm) {
            if (algorithms.isEmpty()) {
                algorithms = new EnumMap<>(Metric.class);
            }
            algorithms.put(metric, algorithm);
            return this;
        }

        /**
         * Sets one entry of {@link StreamReport#extras}.
         *
         * @param name its name with the format's prefix, for example {@code vq-rtcpxr:QualityEst/EXTR}
         * @param text its value as text
         * @return this builder
         */
        public Builder extra(String name, String text) {
            this.extras.put(name, text);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new StreamReport
         */
        public StreamReport build() {
            return new StreamReport(
                    media,
                    label,
                    direction,
                    window,
                    ssrc,
                    localAddress,
                    remoteAddress,
                    description,
                    rScale,
                    algorithms,
                    reportedQuality,
                    metrics,
                    extras.build());
        }
    }
}
