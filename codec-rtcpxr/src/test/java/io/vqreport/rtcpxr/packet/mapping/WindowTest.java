package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.WINDOW;
import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.read;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.DelayMetrics;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Do blocks go by the measurement information before them, and is that written where blocks need it, once? */
class WindowTest {
    private static final Map<Basis, String> FLAGS =
            Map.of(Basis.SAMPLED, "40", Basis.INTERVAL, "80", Basis.CUMULATIVE, "c0");

    /** A round trip of so many units of 1/65536 s. */
    private static String delay(Basis basis, String units) {
        return "10" + FLAGS.get(basis) + "0006 22222222" + units + "ffffffff ffffffff ffffffff ffffffff";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # basis; its duration, what the extras say of the others
            INTERVAL, PT5S, 'cumulativeDuration=61.5'
            CUMULATIVE, PT61.5S, 'intervalDuration=5'
            SAMPLED,, 'cumulativeDuration=61.5 intervalDuration=5'
            """)
    void theDurationIsThatOfItsBasis(Basis basis, @Nullable Duration duration, String others) {
        QualityReport report = read(extended(WINDOW, delay(basis, "00010000")));
        assertThat(report.streams()).hasSize(1);
        StreamReport stream = report.streams().get(0);
        assertThat(stream.window()).isEqualTo(new MeasurementWindow(null, null, duration, basis));
        Map<String, String> extras = Arrays.stream(others.split(" ", -1))
                .map(it -> it.split("=", -1))
                .collect(Collectors.toMap(it -> "rtcp:bt14." + it[0], it -> it[1]));
        extras.put("rtcp:bt14.firstSequence", "1");
        extras.put("rtcp:bt14.extendedFirstSequence", "1");
        extras.put("rtcp:bt14.extendedLastSequence", "100");
        assertThat(stream.extras()).isEqualTo(extras);
        assertThat(read(HexFormat.of().formatHex(write(report).bytes()))).isEqualTo(report);
    }

    @Test
    void aDurationOfNullIsNone() {
        String none = "0e000007 22222222 00000000 00000000 00000000 00000000 00000000 00000000";
        for (Basis basis : FLAGS.keySet()) {
            StreamReport stream =
                    read(extended(none, delay(basis, "00010000"))).streams().get(0);
            assertThat(stream.window().duration()).isNull();
            assertThat(stream.extras())
                    .containsOnlyKeys(
                            "rtcp:bt14.firstSequence",
                            "rtcp:bt14.extendedFirstSequence",
                            "rtcp:bt14.extendedLastSequence");
        }
    }

    @Test
    void aWindowThatNoBlockGoesByIsAStreamReportByItself() {
        QualityReport report = read(extended(WINDOW));
        assertThat(report.streams()).hasSize(1);
        assertThat(report.streams().get(0).window())
                .isEqualTo(new MeasurementWindow(null, null, Duration.ofSeconds(5), Basis.INTERVAL));
        assertThat(report.streams().get(0).ssrc()).isEqualTo(Ssrc.of(0x22222222L));
        assertThat(blocks(write(report)))
                .containsExactly(
                        new MeasurementInformation(0, Ssrc.of(0x22222222L), 0, 1, 1, 100, 5 << 16, 0x3D_8000_0000L));
        assertThat(read(extended(WINDOW, delay(Basis.CUMULATIVE, "00010000"))).streams())
                .as("a block goes by it")
                .hasSize(1);
    }

    @Test
    void blocksGoByTheLastWindowOfTheirStreamBeforeThem() {
        String later = WINDOW.replace("00050000", "00070000");
        String other = WINDOW.replace("22222222", "33333333");
        QualityReport report = read(
                extended(WINDOW, delay(Basis.INTERVAL, "00010000"), later, other, delay(Basis.INTERVAL, "00020000")));
        assertThat(report.streams())
                .extracting(it -> it.ssrc() + " " + it.window().duration() + " " + it.metrics())
                .containsExactly(
                        "0x22222222 PT5S {ROUND_TRIP_DELAY=1000.0 ms}",
                        "0x22222222 PT7S {ROUND_TRIP_DELAY=2000.0 ms}",
                        "0x33333333 PT5S {}");
        // Reserved bits tell no two windows apart.
        String reserved = WINDOW.replace("0e00", "0eff").replace("2222222200000001", "22222222ffff0001");
        assertThat(read(extended(
                                WINDOW, delay(Basis.INTERVAL, "00010000"), reserved, delay(Basis.INTERVAL, "00010000")))
                        .streams())
                .hasSize(1);
    }

    // ---- Written ----

    private static StreamReport.Builder stream(Basis basis, @Nullable Duration length) {
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, length, basis));
    }

    private static List<MeasurementInformation> windows(Encoded encoded) {
        return blocks(encoded, MeasurementInformation.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # basis, length; the interval in 1/65536 s, all of the call in 1/2^32 s, whether the length is lost
            INTERVAL, PT5S, 327680, 0, false
            INTERVAL, PT0.5S, 32768, 0, false
            INTERVAL, PT0.000007629S, 0, 0, true
            INTERVAL, PT0.00000763S, 1, 0, true
            INTERVAL, PT65535S, 4294901760, 0, false
            INTERVAL, PT65536S, 4294967295, 0, true
            INTERVAL, PT-1S, 0, 0, true
            CUMULATIVE, PT61.5S, 0, 264140488704, false
            CUMULATIVE, PT0.000000001S, 0, 5, false
            CUMULATIVE, PT0.123456789S, 0, 530242872, false
            CUMULATIVE, PT0.999999999S, 0, 4294967292, false
            CUMULATIVE, PT4294967295S, 0, 18446744069414584320, false
            CUMULATIVE, PT4294967296S, 0, 18446744073709551614, true
            CUMULATIVE, PT-1S, 0, 0, true
            SAMPLED, PT5S, 0, 0, true
            """)
    void theLengthIsThatOfItsBasis(Basis basis, Duration length, long interval, String cumulative, boolean lost) {
        Encoded encoded =
                write(stream(basis, length).metric(Metric.ROUND_TRIP_DELAY, 250).build());
        assertThat(windows(encoded)).singleElement().satisfies(it -> {
            assertThat(it.intervalDuration()).isEqualTo(interval);
            assertThat(Long.toUnsignedString(it.cumulativeDuration())).isEqualTo(cumulative);
        });
        assertThat(losses(encoded).contains("OMITTED streams[0]/window/duration"))
                .isEqualTo(lost);
        assertThat(blocks(encoded)).extracting(XrBlock::blockType).containsExactly(14, 16);
    }

    @Test
    void streamReportsOfOneSourceShareAWindow() {
        StreamReport interval = stream(Basis.INTERVAL, Duration.ofSeconds(5))
                .metric(Metric.ROUND_TRIP_DELAY, 250)
                .build();
        StreamReport all = stream(Basis.CUMULATIVE, Duration.ofSeconds(61))
                .metric(Metric.ROUND_TRIP_DELAY, 125)
                .build();
        Encoded encoded = write(interval, all);
        assertThat(blocks(encoded)).extracting(XrBlock::blockType).containsExactly(14, 16, 16);
        assertThat(windows(encoded).get(0).intervalDuration()).isEqualTo(5 << 16);
        assertThat(windows(encoded).get(0).cumulativeDuration()).isEqualTo(61L << 32);
        assertThat(losses(encoded)).noneMatch(it -> it.contains("window"));
        // Of another source it is another.
        assertThat(blocks(write(interval, all.toBuilder().ssrc(new Ssrc(3)).build())))
                .extracting(XrBlock::blockType)
                .containsExactly(14, 16, 14, 16);
    }

    @Test
    void windowsThatContradictEachOtherAreWrittenOneByOne() {
        StreamReport five = stream(Basis.INTERVAL, Duration.ofSeconds(5))
                .metric(Metric.ROUND_TRIP_DELAY, 250)
                .build();
        StreamReport seven = stream(Basis.INTERVAL, Duration.ofSeconds(7))
                .metric(Metric.ROUND_TRIP_DELAY, 125)
                .build();
        Encoded encoded = write(five, seven, seven);
        assertThat(blocks(encoded)).extracting(XrBlock::blockType).containsExactly(14, 16, 14, 16, 16);
        assertThat(windows(encoded))
                .extracting(MeasurementInformation::intervalDuration)
                .containsExactly(5L << 16, 7L << 16);
        assertThat(losses(encoded)).noneMatch(it -> it.contains("window"));
    }

    @Test
    void aWindowIsWrittenWhereABlockNeedsItOrExtrasTellOfIt() {
        assertThat(blocks(write(stream(Basis.INTERVAL, Duration.ofSeconds(5))
                        .metric(Metric.NETWORK_LOSS_RATE, 50)
                        .build())))
                .isEmpty();
        assertThat(blocks(write(stream(Basis.INTERVAL, null)
                        .extra("rtcp:bt26.early.discardedBytes", "5")
                        .build())))
                .as("which a receiver report will do for")
                .extracting(XrBlock::blockType)
                .containsExactly(26);
        Encoded told = write(stream(Basis.INTERVAL, Duration.ofSeconds(5))
                .metric(Metric.NETWORK_LOSS_RATE, 50)
                .extra("rtcp:bt14.extendedLastSequence", "4294967295")
                .extra("rtcp:bt14.firstSequence", "65535")
                .extra("rtcp:bt14.cumulativeDuration", "4294967295.5")
                .build());
        assertThat(blocks(told))
                .containsExactly(new MeasurementInformation(
                        0, Ssrc.of(0x22222222L), 0, 65_535, 0, 4_294_967_295L, 5 << 16, 0xFFFF_FFFF_8000_0000L));
        // The length of the report itself goes before what an extra says of it.
        assertThat(windows(write(stream(Basis.INTERVAL, Duration.ofSeconds(5))
                                .extra("rtcp:bt14.extendedLastSequence", "9")
                                .extra("rtcp:bt14.intervalDuration", "7")
                                .build()))
                        .get(0)
                        .intervalDuration())
                .isEqualTo(5 << 16);
    }

    // ---- The basis where the report says none ----

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SESSION, CUMULATIVE", "INTERVAL, INTERVAL", "ALERT, INTERVAL"})
    void aStreamWithoutABasisIsOfTheReports(ReportKind kind, IntervalFlag flag) {
        QualityReport report = QualityReport.builder()
                .kind(kind)
                .addStream(stream(Basis.UNSPECIFIED, null)
                        .metric(Metric.ROUND_TRIP_DELAY, 250)
                        .build())
                .build();
        assertThat(blocks(write(report), DelayMetrics.class))
                .extracting(DelayMetrics::interval)
                .containsExactly(flag);
    }

    @Test
    void aDelayThatStatesNoIntervalIsOfNoBasis() {
        QualityReport report =
                read(extended(WINDOW, delay(Basis.INTERVAL, "00010000").replace("1080", "1000")));
        assertThat(report.streams().get(0).window().basis()).isEqualTo(Basis.UNSPECIFIED);
        assertThat(report.streams().get(0).window().duration()).isNull();
    }
}
