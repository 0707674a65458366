package io.vqreport.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stream is coded and packed, and how its receiver treats it.
 *
 * <p>Every component is absent (the list: empty) when not told. The numbers are the source's: a codec brings only those
 * in their range, and the record itself checks none.
 *
 * @param payloadType the RTP payload type, 0..127 (RFC 3551 section 6)
 * @param codec the codec's name as sent, without quotes
 * @param clockRates the sampling or RTP clock rates in Hz, lowest first where there are several (RFC 6035 section
 *     4.6.2.3.3, SR)
 * @param frameDurationMs the duration of one frame in ms, more than 0 (RFC 6035 section 4.6.2.3.5, FD)
 * @param frameOctets the octets of one frame, more than 0 (RFC 6035 section 4.6.2.3.6, FO)
 * @param framesPerPacket the frames in one packet, more than 0 (RFC 6035 section 4.6.2.3.7, FPP)
 * @param packetsPerSecond the packets sent in one second (RFC 6035 section 4.6.2.3.4, PPS)
 * @param fmtp the format parameters of SDP (RFC 4566 section 6), without quotes
 * @param plc how lost packets are concealed
 * @param silenceSuppression whether silence suppression (voice activity detection) is on
 * @param jitterBufferMode whether the jitter buffer adapts
 */
public record MediaDescription(
        @Nullable Integer payloadType,
        @Nullable String codec,
        List<Integer> clockRates,
        @Nullable Double frameDurationMs,
        @Nullable Integer frameOctets,
        @Nullable Integer framesPerPacket,
        @Nullable Double packetsPerSecond,
        @Nullable String fmtp,
        @Nullable PacketLossConcealment plc,
        @Nullable Boolean silenceSuppression,
        @Nullable JitterBufferMode jitterBufferMode)
        implements Serializable {
    /** Copies the list. */
    public MediaDescription {
        clockRates = List.copyOf(clockRates);
    }

    /** A description that says nothing. */
    public static final MediaDescription UNKNOWN = builder().build();

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
        builder.payloadType = payloadType;
        builder.codec = codec;
        builder.clockRates = clockRates;
        builder.frameDurationMs = frameDurationMs;
        builder.frameOctets = frameOctets;
        builder.framesPerPacket = framesPerPacket;
        builder.packetsPerSecond = packetsPerSecond;
        builder.fmtp = fmtp;
        builder.plc = plc;
        builder.silenceSuppression = silenceSuppression;
        builder.jitterBufferMode = jitterBufferMode;
        return builder;
    }

    /** Shows everything but the format parameters, of which only the length shows. */
    @Override
    public String toString() {
        return "MediaDescription["
                + "payloadType="
                + payloadType
                + ", codec="
                + codec
                + ", clockRates="
                + clockRates
                + ", frameDurationMs="
                + frameDurationMs
                + ", frameOctets="
                + frameOctets
                + ", framesPerPacket="
                + framesPerPacket
                + ", packetsPerSecond="
                + packetsPerSecond
                + ", fmtp="
                + Redacted.text(fmtp)
                + ", plc="
                + plc
                + ", silenceSuppression="
                + silenceSuppression
                + ", jitterBufferMode="
                + jitterBufferMode
                + "]";
    }

    /** Builds a {@link MediaDescription}. A builder is not thread-safe. */
    public static final class Builder {
        private @Nullable Integer payloadType;
        private @Nullable String codec;
        private List<Integer> clockRates = List.of();
        private @Nullable Double frameDurationMs;
        private @Nullable Integer frameOctets;
        private @Nullable Integer framesPerPacket;
        private @Nullable Double packetsPerSecond;
        private @Nullable String fmtp;
        private @Nullable PacketLossConcealment plc;
        private @Nullable Boolean silenceSuppression;
        private @Nullable JitterBufferMode jitterBufferMode;

        private Builder() {}

        /**
         * Sets {@link MediaDescription#payloadType}.
         *
         * @param value the RTP payload type, 0..127 (RFC 3551)
         * @return this builder
         */
        public Builder payloadType(@Nullable Integer value) {
            this.payloadType = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#codec}.
         *
         * @param value the codec's name as sent, without quotes
         * @return this builder
         */
        public Builder codec(@Nullable String value) {
            this.codec = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#clockRates}.
         *
         * @param value the sampling or RTP clock rates in Hz, lowest first where there are several
         * @return this builder
         */
        public Builder clockRates(List<Integer> value) {
            this.clockRates = List.copyOf(value);
            return this;
        }

        /**
         * Sets {@link MediaDescription#frameDurationMs}.
         *
         * @param value the duration of one frame in ms
         * @return this builder
         */
        public Builder frameDurationMs(@Nullable Double value) {
            this.frameDurationMs = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#frameOctets}.
         *
         * @param value the octets of one frame
         * @return this builder
         */
        public Builder frameOctets(@Nullable Integer value) {
            this.frameOctets = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#framesPerPacket}.
         *
         * @param value the frames in one packet
         * @return this builder
         */
        public Builder framesPerPacket(@Nullable Integer value) {
            this.framesPerPacket = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#packetsPerSecond}.
         *
         * @param value the packets sent in one second
         * @return this builder
         */
        public Builder packetsPerSecond(@Nullable Double value) {
            this.packetsPerSecond = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#fmtp}.
         *
         * @param value the format parameters of SDP (RFC 4566 section 6), without quotes
         * @return this builder
         */
        public Builder fmtp(@Nullable String value) {
            this.fmtp = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#plc}.
         *
         * @param value how lost packets are concealed
         * @return this builder
         */
        public Builder plc(@Nullable PacketLossConcealment value) {
            this.plc = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#silenceSuppression}.
         *
         * @param value whether silence suppression (voice activity detection) is on
         * @return this builder
         */
        public Builder silenceSuppression(@Nullable Boolean value) {
            this.silenceSuppression = value;
            return this;
        }

        /**
         * Sets {@link MediaDescription#jitterBufferMode}.
         *
         * @param value whether the jitter buffer adapts
         * @return this builder
         */
        public Builder jitterBufferMode(@Nullable JitterBufferMode value) {
            this.jitterBufferMode = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return a new MediaDescription
         */
        public MediaDescription build() {
            return new MediaDescription(
                    payloadType,
                    codec,
                    clockRates,
                    frameDurationMs,
                    frameOctets,
                    framesPerPacket,
                    packetsPerSecond,
                    fmtp,
                    plc,
                    silenceSuppression,
                    jitterBufferMode);
        }
    }
}
