package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Capability;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does the format promise of each metric the place, the steps and the range that blocks have for it? */
class CapabilitiesTest {
    private static final List<Capability> ALL = new RtcpCodec().capabilities().entries();

    private static Optional<Capability> find(Media media, Metric metric) {
        return new RtcpCodec().capabilities().find(media, Direction.RECEIVED, metric);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # metric, place, form, step, least, greatest, for video too
            NETWORK_LOSS_RATE, RR/fractionLost, raw * 100 / 256, 0.390625, 0, 100, true
            DISCARD_RATE, BT7/discardRate, raw * 100 / 256, 0.390625, 0, 100, false
            BURST_LOSS_DENSITY, BT7/burstDensity, raw * 100 / 256, 0.390625, 0, 100, false
            GAP_LOSS_DENSITY, BT7/gapDensity, raw * 100 / 256, 0.390625, 0, 100, false
            BURST_DURATION, BT7/burstDuration, ms, 1, 0, 65535, false
            GAP_DURATION, BT7/gapDuration, ms, 1, 0, 65534, false
            GAP_THRESHOLD, BT7/gapThreshold, packets, 1, 1, 255, false
            SIGNAL_LEVEL, BT7/signalLevel, 'raw, signed', 1, -128, 126, false
            NOISE_LEVEL, BT7/noiseLevel, 'raw, signed', 1, -128, 126, false
            RESIDUAL_ECHO_RETURN_LOSS, BT7/echoReturnLoss, dB, 1, 0, 255, false
            R_CONVERSATIONAL, BT7/rFactor, R, 1, 0, 100, false
            R_EXTERNAL_IN, BT7/externalRFactor, R, 1, 0, 100, false
            MOS_LISTENING, BT7/mosListening, raw / 10, 0.1, 1, 5, false
            MOS_CONVERSATIONAL, BT7/mosConversational, raw / 10, 0.1, 1, 5, false
            JITTER_BUFFER_NOMINAL, BT23/nominal, ms, 1, 0, 65533, true
            JITTER_BUFFER_MAX, BT23/maximum, ms, 1, 0, 65533, true
            JITTER_BUFFER_ABSOLUTE_MAX, BT7/jitterBufferAbsoluteMaximum, ms, 1, 0, 65534, false
            JITTER_BUFFER_RATE, BT7/receiverConfig, step, 1, 1, 15, false
            JITTER_BUFFER_HIGH_WATER, BT23/highWater, ms, 1, 0, 65533, true
            JITTER_BUFFER_LOW_WATER, BT23/lowWater, ms, 1, 0, 65533, true
            ROUND_TRIP_DELAY_MIN, BT16/minRoundTrip, raw * 1000 / 65536, 0.0152587890625, 0, 65535999.969482421875, true
            ROUND_TRIP_DELAY_MAX, BT16/maxRoundTrip, raw * 1000 / 65536, 0.0152587890625, 0, 65535999.969482421875, true
            MEAN_ABSOLUTE_JITTER, BT15/mean, 'raw / 16, signed', 0.0625, 0, 2047.8125, true
            BURST_PACKET_LOSS_RATE, BT17/burstLossRate, raw * 100 / 32768, 0.0030517578125, 0, 100, true
            GAP_PACKET_LOSS_RATE, BT17/gapLossRate, raw * 100 / 32768, 0.0030517578125, 0, 100, true
            LOSS_BURST_DURATION, BT17/burstDurationMean, ms, 1, 0, 65534, true
            BURST_DISCARD_RATE, BT18/burstDiscardRate, raw * 100 / 32768, 0.0030517578125, 0, 100, true
            GAP_DISCARD_RATE, BT18/gapDiscardRate, raw * 100 / 32768, 0.0030517578125, 0, 100, true
            PACKETS_DISCARDED, BT35/discarded, packets, 1, 0, 4294967293, true
            PACKETS_LOST, RR/cumulativeLost, packets, 1, -8388608, 8388607, true
            """)
    void whatIsReceived(
            Metric metric, String place, String form, double step, double least, double greatest, boolean video) {
        Capability audio = find(Media.AUDIO, metric).orElseThrow();
        assertThat(audio.wireName()).isEqualTo(place);
        assertThat(audio.wireForm()).isEqualTo(form);
        assertThat(audio.resolution()).isEqualTo(step);
        assertThat(audio.minimum()).isEqualTo(least);
        assertThat(audio.maximum()).isEqualTo(greatest);
        assertThat(find(Media.VIDEO, metric).isPresent()).isEqualTo(video);
    }

    /** Two blocks say a round trip and the delay of an end system: the coarser one's steps, the narrower one's range. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            AUDIO, ROUND_TRIP_DELAY, 1, 0, 65535
            VIDEO, ROUND_TRIP_DELAY, 0.0152587890625, 0, 65535999.969482421875
            AUDIO, END_SYSTEM_DELAY, 1, 1, 65535
            """)
    void whatSeveralBlocksSay(Media media, Metric metric, double step, double least, double greatest) {
        Capability found = find(media, metric).orElseThrow();
        assertThat(found.resolution()).isEqualTo(step);
        assertThat(found.minimum()).isEqualTo(least);
        assertThat(found.maximum()).isEqualTo(greatest);
    }

    @Test
    void nothingElse() {
        assertThat(ALL.stream().filter(it -> it.direction() == Direction.RECEIVED && it.media() == Media.AUDIO))
                .hasSize(32);
        assertThat(ALL.stream().filter(it -> it.direction() == Direction.SENT))
                .extracting(it -> it.media() + " " + it.metric() + " " + it.wireName() + " " + it.maximum())
                .containsExactlyInAnyOrder(
                        "AUDIO PACKETS SR/packetCount 4.294967295E9",
                        "AUDIO BYTES SR/octetCount 4.294967295E9",
                        "VIDEO PACKETS SR/packetCount 4.294967295E9",
                        "VIDEO BYTES SR/octetCount 4.294967295E9");
    }

    @Test
    void theCodecIsNamedAndHasItsOptions() {
        RtcpCodec codec = new RtcpCodec();
        assertThat(codec.id()).isEqualTo("rtcp");
        assertThat(codec.description()).contains("RFC 3611");
        assertThat(codec.optionKeys())
                .extracting(it -> it.name())
                .containsExactly("rtcp.perspective", "rtcp.clockRates", "rtcp.mosAlgorithms");
    }
}
