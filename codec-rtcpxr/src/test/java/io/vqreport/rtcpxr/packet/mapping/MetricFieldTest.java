package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.WINDOW;
import static io.vqreport.rtcpxr.packet.support.Datagrams.block;
import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static io.vqreport.rtcpxr.packet.support.Datagrams.read;
import static io.vqreport.rtcpxr.packet.support.Datagrams.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is each field that is a metric the value that its RFC gives the code, in the metric's unit, and no value where the code is none? */
class MetricFieldTest {
    /** Counts of early and late packets, without which a summary of discards does not count. */
    private static final String COUNTS = block(24, 0x90, 2) + block(24, 0xA0, 2);

    /** A voice block that says as little as it can: no loss, levels and scores unavailable. */
    private static final String VOIP =
            "07000008 22222222 00000000 00000000 00000000 7f7f7f10 7f7f7f7f 00000000 00000000".replace(" ", "");

    /** The blocks as they are but for the field. */
    private static final Map<Integer, String> BLOCKS = Map.of(
            7, VOIP,
            15, block(15, 0x80, 4),
            16, block(16, 0x80, 6),
            17, block(17, 0xC0, 3),
            18, block(18, 0x40, 2),
            20, with(block(20, 0xC0, 5), 64, 8, BigInteger.TWO),
            21, with(block(21, 0x80, 3), 64, 8, BigInteger.TWO),
            23, block(23, 0x40, 3),
            35, with(block(35, 0xC0, 5), 64, 8, BigInteger.TWO));

    private static final Map<Integer, Basis> BASES = Map.of(
            7, Basis.CUMULATIVE,
            15, Basis.INTERVAL,
            16, Basis.INTERVAL,
            17, Basis.CUMULATIVE,
            18, Basis.SAMPLED,
            20, Basis.CUMULATIVE,
            21, Basis.INTERVAL,
            23, Basis.SAMPLED,
            35, Basis.CUMULATIVE);

    private static Decoded<QualityReport> map(DecodeOptions options, int type, int offset, int bits, BigInteger code) {
        String block = with(BLOCKS.getOrDefault(type, ""), offset, bits, code);
        return read(options, extended(WINDOW, block, type == 18 ? COUNTS : ""));
    }

    /** The stream report of the block, before those of what stands beside it. */
    private static StreamReport stream(QualityReport report, int type) {
        return report.streams().stream()
                .filter(it -> it.window().basis() == BASES.get(type))
                .findFirst()
                .orElseThrow();
    }

    private static final String FIELDS = """
            # block, bit, bits, field, metric, code = value ...
            7,  64,  8, lossRate, NETWORK_LOSS_RATE, 0=0 1=0.390625 128=50 255=99.609375
            7,  72,  8, discardRate, DISCARD_RATE, 0=0 32=12.5 255=99.609375
            7,  80,  8, burstDensity, BURST_LOSS_DENSITY, 0=0 64=25 255=99.609375
            7,  88,  8, gapDensity, GAP_LOSS_DENSITY, 0=0 2=0.78125 255=99.609375
            7,  96, 16, burstDuration, BURST_DURATION, 0=0 120=120 65535=65535
            7, 112, 16, gapDuration, GAP_DURATION, 0=0 260=260 65534=65534 65535=over-range
            7, 128, 16, roundTripDelay, ROUND_TRIP_DELAY, 0=0 250=250 65535=65535
            7, 144, 16, endSystemDelay, END_SYSTEM_DELAY, 0=- 1=1 65535=65535
            7, 160,  8, signalLevel, SIGNAL_LEVEL, 0=0 126=126 127=- 128=-128 238=-18
            7, 168,  8, noiseLevel, NOISE_LEVEL, 0=0 126=126 127=- 128=-128 196=-60
            7, 176,  8, echoReturnLoss, RESIDUAL_ECHO_RETURN_LOSS, 0=0 126=126 127=- 128=128 255=255
            7, 184,  8, gapThreshold, GAP_THRESHOLD, 0=- 1=1 16=16 255=255
            7, 192,  8, rFactor, R_CONVERSATIONAL, 0=0 93=93 100=100 101=- 127=- 255=-
            7, 200,  8, externalRFactor, R_EXTERNAL_IN, 0=0 80=80 100=100 101=- 127=- 255=-
            7, 208,  8, mosListening, MOS_LISTENING, 9=- 10=1 44=4.4 50=5 51=- 127=-
            7, 216,  8, mosConversational, MOS_CONVERSATIONAL, 9=- 10=1 42=4.2 50=5 51=- 127=-
            7, 228,  4, receiverConfig, JITTER_BUFFER_RATE, 0=- 1=1 15=15
            7, 240, 16, jitterBufferNominal, JITTER_BUFFER_NOMINAL, 0=0 40=40 65535=65535
            7, 256, 16, jitterBufferMaximum, JITTER_BUFFER_MAX, 0=0 60=60 65535=65535
            7, 272, 16, jitterBufferAbsoluteMaximum, JITTER_BUFFER_ABSOLUTE_MAX, 0=0 300=300 65534=65534 65535=over-range
            15, 128, 16, mean, MEAN_ABSOLUTE_JITTER, 0=0 200=12.5 32765=2047.8125 32766=over-range 32767=- 32768=under-range
            16,  64, 32, meanRoundTrip, ROUND_TRIP_DELAY, 0=0 1=0.0152587890625 65536=1000 4294967294=65535999.9694824218750 4294967295=-
            16,  96, 32, minRoundTrip, ROUND_TRIP_DELAY_MIN, 0=0 32768=500 4294967294=65535999.9694824218750 4294967295=-
            16, 128, 32, maxRoundTrip, ROUND_TRIP_DELAY_MAX, 0=0 131072=2000 4294967294=65535999.9694824218750 4294967295=-
            16, 160, 64, endSystemDelay, END_SYSTEM_DELAY, 0=0 2147483648=500 5368709120=1250 18446744073709551615=-
            17,  64, 16, burstLossRate, BURST_PACKET_LOSS_RATE, 0=0 1=0.0030517578125 16384=50 32768=100 32769=- 65535=-
            17,  80, 16, gapLossRate, GAP_PACKET_LOSS_RATE, 0=0 16384=50 32768=100 32769=- 65535=-
            17,  96, 16, burstDurationMean, LOSS_BURST_DURATION, 0=0 120=120 65534=65534 65535=-
            18,  64, 16, burstDiscardRate, BURST_DISCARD_RATE, 0=0 16384=50 32768=100 32769=- 65535=-
            18,  80, 16, gapDiscardRate, GAP_DISCARD_RATE, 0=0 16384=50 32768=100 32769=- 65535=-
            20,  64,  8, threshold, GAP_THRESHOLD, 0=- 1=1 16=16 255=255
            21,  64,  8, threshold, GAP_THRESHOLD, 0=- 1=1 16=16 255=255
            23,  64, 16, nominal, JITTER_BUFFER_NOMINAL, 0=0 40=40 65533=65533 65534=over-range 65535=-
            23,  80, 16, maximum, JITTER_BUFFER_MAX, 0=0 200=200 65533=65533 65534=over-range 65535=-
            23,  96, 16, highWater, JITTER_BUFFER_HIGH_WATER, 0=0 60=60 65533=65533 65534=over-range 65535=-
            23, 112, 16, lowWater, JITTER_BUFFER_LOW_WATER, 0=0 20=20 65533=65533 65534=over-range 65535=-
            35,  64,  8, threshold, GAP_THRESHOLD, 0=- 1=1 16=16 255=255
            35, 160, 32, discarded, PACKETS_DISCARDED, 0=0 7=7 4294967293=4294967293 4294967294=over-range 4294967295=-
            """;

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(textBlock = FIELDS)
    void isTheValueOfItsCode(int type, int offset, int bits, String component, Metric metric, String cells) {
        for (String cell : cells.split(" ", -1)) {
            String[] sides = cell.split("=", -1);
            Decoded<QualityReport> decoded = map(DecodeOptions.lenient(), type, offset, bits, new BigInteger(sides[0]));
            StreamReport stream = stream(decoded.value(), type);
            boolean saturated = sides[1].endsWith("-range");
            boolean none = saturated || sides[1].equals("-");
            Metrics others = stream(
                            map(DecodeOptions.lenient(), type, offset, bits, other(type, offset, bits))
                                    .value(),
                            type)
                    .metrics();
            Metrics expected = none ? others.without(metric) : others.with(metric, Double.parseDouble(sides[1]));
            assertThat(stream.metrics()).as("%s %s", component, cell).isEqualTo(expected);
            assertThat(stream.direction()).isEqualTo(Direction.RECEIVED);
            String variant = type == 15 ? "mapdv2." : "";
            String extra = "rtcp:bt" + type + "." + variant + component;
            assertThat(stream.extras().get(extra)).as("%s %s", component, cell).isEqualTo(saturated ? sides[1] : null);
            List<String> saturations = decoded.problems().stream()
                    .map(Datagrams::text)
                    .filter(it -> it.startsWith("rtcp.SATURATED"))
                    .toList();
            // Behind the packet's 8 octets and the 32 of the measurement information.
            String place = (40 + offset / 8) + " packet[0]/block[1]/" + component;
            assertThat(saturations).isEqualTo(saturated ? List.of("rtcp.SATURATED " + place) : List.of());
        }
    }

    /** The field's code in the block as it was. */
    private static BigInteger other(int type, int offset, int bits) {
        String digits = BLOCKS.getOrDefault(type, "");
        return new BigInteger(digits, 16)
                .shiftRight(digits.length() * 4 - offset - bits)
                .mod(BigInteger.ONE.shiftLeft(bits));
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(textBlock = FIELDS)
    void isOfTheOtherSideWhereTheReceiverReports(
            int type, int offset, int bits, String component, Metric metric, String cells) {
        DecodeOptions options = DecodeOptions.lenient().with(RtcpOptions.PERSPECTIVE, Perspective.PACKET_RECEIVER);
        String[] sides = cells.split(" ", -1)[1].split("=", -1);
        StreamReport stream = stream(
                map(options, type, offset, bits, new BigInteger(sides[0])).value(), type);
        Metric there = metric == Metric.R_EXTERNAL_IN ? Metric.R_EXTERNAL_OUT : metric;
        assertThat(stream.direction()).isEqualTo(Direction.SENT);
        assertThat(stream.metric(there).isPresent()).isEqualTo(!sides[1].equals("-"));
    }
}
