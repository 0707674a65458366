package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is jitter written in the ticks of its stream's clock, as far as the clock rate is known? */
class JitterTest {
    private static Encoded write(Map<Integer, Integer> rates, StreamReport stream) {
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .tag("rtcp:senderSsrc", "0x11111111")
                .addStream(stream)
                .build();
        return RtcpPackets.encode(report, EncodeOptions.defaults().with(RtcpOptions.CLOCK_RATES, rates));
    }

    private static StreamReport.Builder stream(double jitter) {
        Metrics metrics = Metrics.of()
                .with(Metric.NETWORK_LOSS_RATE, 50)
                .with(Metric.PACKETS_LOST, 0, Basis.CUMULATIVE)
                .with(Metric.INTERARRIVAL_JITTER, jitter);
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, null, Basis.INTERVAL))
                .metrics(metrics);
    }

    private static ReportBlock block(Encoded encoded) {
        return Datagrams.packets(encoded, ReceiverReport.class).get(0).reports().get(0);
    }

    @ParameterizedTest(name = "{0} ms at {1} Hz")
    @CsvSource(textBlock = """
            # ms, Hz, ticks, loss
            20, 8000, 160,
            0, 8000, 0,
            20.0625, 8000, 161, ROUNDED
            20.06, 8000, 160, ROUNDED
            10, 90000, 900,
            0.5, 1000, 1, ROUNDED
            536870911.875, 8000, 4294967295,
            536870912, 8000, 4294967295, ROUNDED
            536870912.25, 8000, 4294967295, CLAMPED
            536870911.0625, 8000, 4294967289, ROUNDED
            """)
    void isTheNearestTick(double millis, int hertz, long ticks, @Nullable String loss) {
        Encoded encoded = write(Map.of(0, hertz), stream(millis).build());
        assertThat(block(encoded).jitter()).isEqualTo(ticks);
        assertThat(encoded.losses().stream().map(Loss::toString))
                .containsExactlyElementsOf(
                        loss == null ? List.of() : List.of(loss + " streams[0]/metrics INTERARRIVAL_JITTER"));
    }

    @Test
    void isKeptInTicksWhereNoClockIsKnown() {
        Map<Integer, Integer> two = Map.of(0, 8_000, 96, 48_000);
        Encoded unknown = write(two, stream(20).build());
        assertThat(block(unknown).jitter()).isZero();
        assertThat(unknown.losses())
                .extracting(Loss::toString)
                .contains("OMITTED streams[0]/metrics INTERARRIVAL_JITTER");
        MediaDescription wide = MediaDescription.builder().payloadType(96).build();
        assertThat(block(write(two, stream(20).description(wide).build())).jitter())
                .isEqualTo(960);
        MediaDescription other = MediaDescription.builder().payloadType(97).build();
        assertThat(block(write(Map.of(0, 8_000), stream(20).description(other).build()))
                        .jitter())
                .isZero();
        StreamReport ticks = stream(20)
                .metrics(Metrics.of())
                .extra("rtcp:rr.jitter", "4294967295")
                .build();
        assertThat(block(write(two, ticks)).jitter()).isEqualTo(4_294_967_295L);
        assertThat(block(write(Map.of(0, 8_000), ticks)).jitter()).isEqualTo(4_294_967_295L);
        StreamReport both = stream(20).extra("rtcp:rr.jitter", "7").build();
        assertThat(block(write(Map.of(0, 8_000), both)).jitter()).isEqualTo(160);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(textBlock = """
            # extra, text; highest sequence number, last sender report, delay since it; whether the extra is lost
            highestSequence, 4294967295, 4294967295, 0, 0, false
            highestSequence, 4294967296, 0, 0, 0, true
            lastSenderReport, 0xaabbccdd, 0, 2864434397, 0, false
            lastSenderReport, 1, 0, 0, 0, true
            delaySinceLastSenderReport, 1.5, 0, 0, 98304, false
            delaySinceLastSenderReport, 65536, 0, 0, 0, true
            """)
    void otherNumbersOfTheReportBlockAreExtras(
            String name, String text, long highest, long last, long delay, boolean lost) {
        StreamReport stream = stream(0)
                .metrics(Metrics.of().with(Metric.NETWORK_LOSS_RATE, 50).with(Metric.PACKETS_LOST, 0, Basis.CUMULATIVE))
                .extra("rtcp:rr." + name, text)
                .build();
        Encoded encoded = write(Map.of(), stream);
        assertThat(block(encoded).highestSequence()).isEqualTo(highest);
        assertThat(block(encoded).lastSenderReport()).isEqualTo(last);
        assertThat(block(encoded).delaySinceLastSenderReport()).isEqualTo(delay);
        assertThat(encoded.losses())
                .extracting(Loss::toString)
                .filteredOn(it -> it.startsWith("OMITTED"))
                .isEqualTo(lost ? List.of("OMITTED streams[0]/extras/rtcp:rr." + name) : List.of());
    }
}
