package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.packets;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is each metric written as the nearest code of its field, and what that code does not say told as a loss of its kind? */
class MetricWritingTest {
    private static StreamReport stream(Basis basis, Metric metric, double value) {
        boolean counter = metric == Metric.PACKETS || metric == Metric.BYTES;
        return StreamReport.builder()
                .media(Media.AUDIO)
                .direction(counter ? Direction.SENT : Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, null, basis))
                .metric(metric, value)
                .build();
    }

    /** What was lost of the value itself. */
    private static String loss(Encoded encoded, Metric metric) {
        List<String> all = losses(encoded).stream()
                .filter(it -> it.endsWith(" streams[0]/metrics " + metric))
                .toList();
        assertThat(all).hasSizeLessThanOrEqualTo(1);
        return all.isEmpty() ? "" : all.get(0).substring(0, all.get(0).indexOf(' '));
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(textBlock = """
            # metric, basis, value, block, field, code, loss
            NETWORK_LOSS_RATE, CUMULATIVE, 0, 7, lossRate, 0,
            NETWORK_LOSS_RATE, CUMULATIVE, 12.5, 7, lossRate, 32,
            NETWORK_LOSS_RATE, CUMULATIVE, 0.19, 7, lossRate, 0, ROUNDED
            NETWORK_LOSS_RATE, CUMULATIVE, 0.1953125, 7, lossRate, 1, ROUNDED
            NETWORK_LOSS_RATE, CUMULATIVE, 99.609375, 7, lossRate, 255,
            NETWORK_LOSS_RATE, CUMULATIVE, 100, 7, lossRate, 255, ROUNDED
            DISCARD_RATE, CUMULATIVE, 12.5, 7, discardRate, 32,
            BURST_LOSS_DENSITY, CUMULATIVE, 25, 7, burstDensity, 64,
            GAP_LOSS_DENSITY, CUMULATIVE, 0.78125, 7, gapDensity, 2,
            BURST_DURATION, CUMULATIVE, 120.5, 7, burstDuration, 121, ROUNDED
            BURST_DURATION, CUMULATIVE, 65535, 7, burstDuration, 65535,
            BURST_DURATION, CUMULATIVE, 65536, 7, burstDuration, 65535, ROUNDED
            BURST_DURATION, CUMULATIVE, 65536.5, 7, burstDuration, 65535, CLAMPED
            GAP_DURATION, CUMULATIVE, 65534, 7, gapDuration, 65534,
            GAP_DURATION, CUMULATIVE, 65535, 7, gapDuration, 65534, ROUNDED
            GAP_DURATION, CUMULATIVE, 65535.5, 7, gapDuration, 65534, CLAMPED
            SIGNAL_LEVEL, CUMULATIVE, -18, 7, signalLevel, 238,
            SIGNAL_LEVEL, CUMULATIVE, -18.5, 7, signalLevel, 237, ROUNDED
            SIGNAL_LEVEL, CUMULATIVE, 126, 7, signalLevel, 126,
            SIGNAL_LEVEL, CUMULATIVE, -128, 7, signalLevel, 128,
            NOISE_LEVEL, CUMULATIVE, -60, 7, noiseLevel, 196,
            RESIDUAL_ECHO_RETURN_LOSS, CUMULATIVE, 45, 7, echoReturnLoss, 45,
            RESIDUAL_ECHO_RETURN_LOSS, CUMULATIVE, 126.5, 7, echoReturnLoss, 126, ROUNDED
            RESIDUAL_ECHO_RETURN_LOSS, CUMULATIVE, 127.25, 7, echoReturnLoss, 126, CLAMPED
            RESIDUAL_ECHO_RETURN_LOSS, CUMULATIVE, 127.5, 7, echoReturnLoss, 128, ROUNDED
            RESIDUAL_ECHO_RETURN_LOSS, CUMULATIVE, 255, 7, echoReturnLoss, 255,
            GAP_THRESHOLD, CUMULATIVE, 1, 7, gapThreshold, 1,
            GAP_THRESHOLD, CUMULATIVE, 16.5, 7, gapThreshold, 17, ROUNDED
            GAP_THRESHOLD, CUMULATIVE, 255, 7, gapThreshold, 255,
            R_CONVERSATIONAL, CUMULATIVE, 0, 7, rFactor, 0,
            R_CONVERSATIONAL, CUMULATIVE, 93.5, 7, rFactor, 94, ROUNDED
            R_CONVERSATIONAL, CUMULATIVE, 100, 7, rFactor, 100,
            R_CONVERSATIONAL, CUMULATIVE, 100.25, 7, rFactor, 127, OMITTED
            R_EXTERNAL_IN, CUMULATIVE, 80, 7, externalRFactor, 80,
            MOS_LISTENING, CUMULATIVE, 1, 7, mosListening, 10,
            MOS_LISTENING, CUMULATIVE, 4.35, 7, mosListening, 44, ROUNDED
            MOS_LISTENING, CUMULATIVE, 5, 7, mosListening, 50,
            MOS_CONVERSATIONAL, CUMULATIVE, 4.2, 7, mosConversational, 42,
            JITTER_BUFFER_NOMINAL, CUMULATIVE, 40, 7, jitterBufferNominal, 40,
            JITTER_BUFFER_MAX, CUMULATIVE, 65536, 7, jitterBufferMaximum, 65535, ROUNDED
            JITTER_BUFFER_ABSOLUTE_MAX, CUMULATIVE, 65534, 7, jitterBufferAbsoluteMaximum, 65534,
            JITTER_BUFFER_ABSOLUTE_MAX, CUMULATIVE, 65535, 7, jitterBufferAbsoluteMaximum, 65534, ROUNDED
            JITTER_BUFFER_RATE, CUMULATIVE, 15, 7, receiverConfig, 15,
            JITTER_BUFFER_RATE, CUMULATIVE, 7.5, 7, receiverConfig, 8, ROUNDED
            JITTER_BUFFER_RATE, CUMULATIVE, 0, 7, receiverConfig, 0, OMITTED
            ROUND_TRIP_DELAY, CUMULATIVE, 1000, 16, meanRoundTrip, 65536,
            ROUND_TRIP_DELAY, INTERVAL, 0.0076, 16, meanRoundTrip, 0, ROUNDED
            ROUND_TRIP_DELAY, INTERVAL, 0.00762939453125, 16, meanRoundTrip, 1, ROUNDED
            ROUND_TRIP_DELAY, INTERVAL, 65536000, 16, meanRoundTrip, 4294967294, ROUNDED
            ROUND_TRIP_DELAY, SAMPLED, 65536001.5, 16, meanRoundTrip, 4294967294, CLAMPED
            ROUND_TRIP_DELAY_MIN, INTERVAL, 500, 16, minRoundTrip, 32768,
            ROUND_TRIP_DELAY_MAX, INTERVAL, 65535999.969482421875, 16, maxRoundTrip, 4294967294,
            ROUND_TRIP_DELAY_MAX, INTERVAL, 65535999.9847412109375, 16, maxRoundTrip, 4294967294, ROUNDED
            ROUND_TRIP_DELAY_MAX, INTERVAL, 65536000, 16, maxRoundTrip, 4294967294, CLAMPED
            END_SYSTEM_DELAY, INTERVAL, 0, 16, endSystemDelay, 0,
            END_SYSTEM_DELAY, INTERVAL, 1250, 16, endSystemDelay, 5368709120,
            END_SYSTEM_DELAY, INTERVAL, 3000000000000, 16, endSystemDelay, 12884901888000000000,
            END_SYSTEM_DELAY, INTERVAL, 4294967296000, 16, endSystemDelay, 18446744073709551614,
            END_SYSTEM_DELAY, INTERVAL, 4294967297500, 16, endSystemDelay, 18446744073709551614, CLAMPED
            MEAN_ABSOLUTE_JITTER, INTERVAL, 12.5, 15, mean, 200,
            MEAN_ABSOLUTE_JITTER, INTERVAL, 0.03, 15, mean, 0, ROUNDED
            MEAN_ABSOLUTE_JITTER, INTERVAL, 0.03125, 15, mean, 1, ROUNDED
            MEAN_ABSOLUTE_JITTER, INTERVAL, 2047.8125, 15, mean, 32765,
            MEAN_ABSOLUTE_JITTER, INTERVAL, 2047.875, 15, mean, 32765, ROUNDED
            MEAN_ABSOLUTE_JITTER, INTERVAL, 2047.9, 15, mean, 32765, CLAMPED
            BURST_PACKET_LOSS_RATE, INTERVAL, 0.00152587890625, 17, burstLossRate, 1, ROUNDED
            BURST_PACKET_LOSS_RATE, INTERVAL, 100, 17, burstLossRate, 32768,
            GAP_PACKET_LOSS_RATE, CUMULATIVE, 50, 17, gapLossRate, 16384,
            LOSS_BURST_DURATION, SAMPLED, 120, 17, burstDurationMean, 120,
            LOSS_BURST_DURATION, INTERVAL, 65534, 17, burstDurationMean, 65534,
            LOSS_BURST_DURATION, INTERVAL, 65535, 17, burstDurationMean, 65534, ROUNDED
            LOSS_BURST_DURATION, INTERVAL, 65535.5, 17, burstDurationMean, 65534, CLAMPED
            BURST_DISCARD_RATE, INTERVAL, 50, 18, burstDiscardRate, 16384,
            GAP_DISCARD_RATE, SAMPLED, 25, 18, gapDiscardRate, 8192,
            JITTER_BUFFER_NOMINAL, SAMPLED, 40, 23, nominal, 40,
            JITTER_BUFFER_MAX, SAMPLED, 200, 23, maximum, 200,
            JITTER_BUFFER_HIGH_WATER, SAMPLED, 65533, 23, highWater, 65533,
            JITTER_BUFFER_HIGH_WATER, SAMPLED, 65534, 23, highWater, 65533, ROUNDED
            JITTER_BUFFER_HIGH_WATER, SAMPLED, 65534.5, 23, highWater, 65533, CLAMPED
            JITTER_BUFFER_LOW_WATER, SAMPLED, 20, 23, lowWater, 20,
            PACKETS_DISCARDED, INTERVAL, 7, 35, discarded, 7,
            PACKETS_DISCARDED, INTERVAL, 4294967293, 35, discarded, 4294967293,
            PACKETS_DISCARDED, CUMULATIVE, 4294967294, 35, discarded, 4294967293, ROUNDED
            PACKETS_DISCARDED, CUMULATIVE, 4294967295, 35, discarded, 4294967293, CLAMPED
            """)
    void isTheNearestCodeOfABlock(
            Metric metric, Basis basis, double value, int type, String component, String code, String loss) {
        Encoded encoded = Datagrams.write(stream(basis, metric, value));
        XrField field = XrField.of(type, component);
        assertThat(blocks(encoded))
                .filteredOn(it -> it.blockType() == type)
                .singleElement()
                .satisfies(
                        it -> assertThat(Long.toUnsignedString(field.raw(it))).isEqualTo(code));
        assertThat(loss(encoded, metric)).isEqualTo(loss == null ? "" : loss);
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(textBlock = """
            # metric, basis, value, field, number, loss
            NETWORK_LOSS_RATE, INTERVAL, 12.5, fractionLost, 32,
            NETWORK_LOSS_RATE, INTERVAL, 100, fractionLost, 255, ROUNDED
            NETWORK_LOSS_RATE, SAMPLED, 50, fractionLost, 128,
            PACKETS_LOST, INTERVAL, 3, cumulativeLost, 3,
            PACKETS_LOST, CUMULATIVE, 2.5, cumulativeLost, 3, ROUNDED
            PACKETS_LOST, CUMULATIVE, -2.5, cumulativeLost, -3, ROUNDED
            PACKETS_LOST, CUMULATIVE, 8388607, cumulativeLost, 8388607,
            PACKETS_LOST, CUMULATIVE, 8388608, cumulativeLost, 8388607, ROUNDED
            PACKETS_LOST, CUMULATIVE, 8388608.5, cumulativeLost, 8388607, CLAMPED
            PACKETS_LOST, CUMULATIVE, -8388608, cumulativeLost, -8388608,
            PACKETS_LOST, CUMULATIVE, -8388609, cumulativeLost, -8388608, ROUNDED
            PACKETS_LOST, CUMULATIVE, -8388610, cumulativeLost, -8388608, CLAMPED
            PACKETS, CUMULATIVE, 100, packetCount, 100,
            PACKETS, CUMULATIVE, 2.5, packetCount, 3, ROUNDED
            PACKETS, CUMULATIVE, 4294967296, packetCount, 4294967295, ROUNDED
            PACKETS, CUMULATIVE, 4294967297, packetCount, 4294967295, CLAMPED
            BYTES, CUMULATIVE, 16000, octetCount, 16000,
            BYTES, CUMULATIVE, 4294967297, octetCount, 4294967295, CLAMPED
            """)
    void isTheNearestNumberOfASenderOrReceiverReport(
            Metric metric, Basis basis, double value, String component, long number, String loss) {
        Encoded encoded = Datagrams.write(stream(basis, metric, value));
        assertThat(blocks(encoded)).isEmpty();
        long written = switch (component) {
            case "packetCount" -> packets(encoded, SenderReport.class).get(0).packetCount();
            case "octetCount" -> packets(encoded, SenderReport.class).get(0).octetCount();
            case "fractionLost" -> report(encoded).fractionLost();
            default -> report(encoded).cumulativeLost();
        };
        assertThat(written).isEqualTo(number);
        assertThat(loss(encoded, metric)).isEqualTo(loss == null ? "" : loss);
    }

    @Test
    void anExternalRatingOfTheOtherSideIsRoundedLikeThatOfThisOne() {
        EncodeOptions other = EncodeOptions.defaults().with(RtcpOptions.PERSPECTIVE, Perspective.PACKET_RECEIVER);
        StreamReport stream = stream(Basis.CUMULATIVE, Metric.R_EXTERNAL_OUT, 80.5).toBuilder()
                .direction(Direction.SENT)
                .build();
        Encoded encoded =
                RtcpPackets.encode(QualityReport.builder().addStream(stream).build(), other);
        assertThat(blocks(encoded, VoipMetrics.class).get(0).externalRFactor()).isEqualTo(81);
        assertThat(loss(encoded, Metric.R_EXTERNAL_OUT)).isEqualTo("ROUNDED");
    }

    private static ReportBlock report(Encoded encoded) {
        return packets(encoded, ReceiverReport.class).get(0).reports().get(0);
    }

    /** All of the blocks: unavailable where the field can say so, else null, and 16 for a gap threshold. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            R_CONVERSATIONAL, CUMULATIVE, 93, 0700000822222222000000000000000000000000 7f7f7f10 5d7f7f7f 00000000 00000000
            MEAN_ABSOLUTE_JITTER, INTERVAL, 12.5, 0f80000422222222 7fffffff 7fffffff 00c80000
            ROUND_TRIP_DELAY, INTERVAL, 1000, 1080000622222222 00010000 ffffffff ffffffff ffffffffffffffff
            ROUND_TRIP_DELAY_MIN, CUMULATIVE, 1000, 10c0000622222222 ffffffff 00010000 ffffffff ffffffffffffffff
            END_SYSTEM_DELAY, SAMPLED, 1000, 1040000622222222 ffffffff ffffffff ffffffff 0000000100000000
            LOSS_BURST_DURATION, SAMPLED, 120, 1140000322222222 ffffffff 0078ffff
            GAP_DISCARD_RATE, INTERVAL, 50, 1280000222222222 ffff4000 1890000222222222 ffffffff 18a0000222222222 ffffffff
            JITTER_BUFFER_LOW_WATER, SAMPLED, 20, 1740000322222222 ffffffff ffff0014
            PACKETS_DISCARDED, CUMULATIVE, 7, 23c0000522222222 10ffffff ffffffff ffffffff 00000007
            """)
    void whatIsNotKnownIsUnavailable(Metric metric, Basis basis, double value, String hex) {
        Encoded encoded = Datagrams.write(stream(basis, metric, value));
        byte[] blocks = XrBlocks.encode(blocks(encoded).stream()
                        .filter(it -> it.blockType() != 14)
                        .toList())
                .bytes();
        assertThat(HexFormat.of().formatHex(blocks)).isEqualTo(hex.replace(" ", ""));
    }
}
