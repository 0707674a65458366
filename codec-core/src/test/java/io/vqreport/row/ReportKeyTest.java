package io.vqreport.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Is a report's key the same whenever the report is, and only then? */
class ReportKeyTest {
    /** A collector has stored these: they must not change. */
    private static final String OF_FULL = "bd81a0c70ca8044b2304baaef0cc772a";

    private static final String OF_EMPTY = "9e3668dfdcef93d7718514f41036597e";

    @Test
    void theKeyIsTheOneThatWasPublished() {
        assertThat(key(RowSamples.full())).isEqualTo(OF_FULL);
        assertThat(key(RowSamples.empty())).isEqualTo(OF_EMPTY);
    }

    @Test
    void whatTheCollectorAddsIsNoPartOfIt() {
        RowOrigin origin = new RowOrigin("rtcp", Instant.EPOCH, "tcp");
        assertThat(MetricRow.of(RowSamples.full(), origin))
                .extracting(MetricRow::key)
                .containsOnly(OF_FULL);
    }

    @Test
    void everyChangeGivesAnother() {
        List<UnaryOperator<QualityReport>> changes = List.of(
                it -> it.toBuilder().endOfCall(false).build(),
                it -> it.toBuilder().reportedAt(it.reportedAt().plusNanos(1)).build(),
                it -> it.toBuilder().local(it.remote()).remote(it.local()).build(),
                it -> it.toBuilder().local(Party.UNKNOWN).build(),
                it -> it.toBuilder().tag("a", "b").build(),
                it -> it.toBuilder().transports(List.of()).build(),
                it -> it.toBuilder().addStream(it.streams().get(0)).build(),
                it -> stream(it, stream -> stream.metric(Metric.MOS_LISTENING, Math.nextUp(4.25))),
                it -> stream(it, stream -> stream.metric(Metric.FRAMES, 0)),
                it -> stream(
                        it,
                        stream -> stream.metrics(
                                it.streams().get(0).metrics().with(Metric.MOS_LISTENING, 4.25, Basis.SAMPLED))),
                it -> stream(it, stream -> stream.metrics(Metrics.of())),
                it -> stream(it, stream -> stream.window(MeasurementWindow.UNKNOWN)),
                it -> stream(it, stream -> stream.algorithms(Map.of())),
                it -> stream(it, stream -> stream.extras(Map.of("vq-rtcpxr:QualityEst/EXTR", "9"))));
        Set<String> keys = new LinkedHashSet<>();
        keys.add(OF_FULL);
        for (UnaryOperator<QualityReport> change : changes) {
            assertThat(keys.add(key(change.apply(RowSamples.full()))))
                    .as("change %d", keys.size())
                    .isTrue();
        }
        assertThat(keys).allMatch(key -> key.matches("[0-9a-f]{32}"));
    }

    @Test
    void textsDoNotRunIntoEachOther() {
        assertThat(key(QualityReport.builder().tags(Map.of("a", "b\":\"c")).build()))
                .isNotEqualTo(
                        key(QualityReport.builder().tags(Map.of("a\":\"b", "c")).build()));
    }

    private static QualityReport stream(QualityReport report, UnaryOperator<StreamReport.Builder> change) {
        StreamReport stream = change.apply(report.streams().get(0).toBuilder()).build();
        return report.toBuilder().streams(List.of(stream)).build();
    }

    private static String key(QualityReport report) {
        return MetricRow.of(report).get(0).key();
    }
}
