package io.vqreport.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.testkit.CodecContract;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(NeutralDomain.class)
@Domain(NeutralArbitrariesProperties.Own.class)
class NeutralArbitrariesProperties {
    /** What only these properties need. */
    static class Own extends DomainContextBase {
        @Provide
        Arbitrary<Tuple2<Metric, Double>> values() {
            return NeutralArbitraries.metric()
                    .flatMap(metric -> NeutralArbitraries.value(metric).map(value -> Tuple.of(metric, value)));
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void valuesLieInTheirRangeAndReachItsEnds(@ForAll Tuple2<Metric, Double> value) {
        Metric metric = value.get1();
        assertThat(metric.inRange(value.get2())).isTrue();
        boolean edge = value.get2() == metric.minimum() || value.get2() == metric.maximum();
        Statistics.label("at an end")
                .collect(edge)
                .coverage(coverage -> coverage.check(true).percentage(it -> it > 3));
        Statistics.label("zero")
                .collect(value.get2() == 0)
                .coverage(coverage -> coverage.check(true).percentage(it -> it > 3));
    }

    @Property(tries = 100)
    void everyReportIsAValue(@ForAll QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(it -> Encoded.of(new byte[0], List.of()), report);
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void callReportsHaveWhatFormatsDemand(@ForAll @From("calls") QualityReport report) {
        assertThat(report.call().callId()).isNotEmpty();
        assertThat(report.local().uri()).isNotEmpty();
        assertThat(report.remote().group()).isNotEmpty();
        assertThat(report.originator()).isNotEmpty();
        assertThat(report.streams())
                .extracting(StreamReport::direction)
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(report.streams()).allSatisfy(stream -> {
            assertThat(stream.media()).isEqualTo(Media.AUDIO);
            assertThat(stream.window().start()).isNotNull();
            assertThat(stream.window().stop()).isNotNull();
            assertThat(stream.localAddress()).isNotNull();
            assertThat(stream.remoteAddress()).isNotNull();
            assertThat(stream.ssrc()).isNotNull();
        });
        Statistics.label("both directions")
                .collect(report.streams().size() == Direction.values().length)
                .coverage(coverage -> coverage.check(true).count(it -> it > 0));
    }

    @Provide
    Arbitrary<QualityReport> calls() {
        return NeutralArbitraries.callReports();
    }

    @Property(tries = 100)
    void metricsComeFromTheCatalogueGiven(@ForAll @From("fewMetrics") Metrics metrics) {
        assertThat(metrics.keySet()).isSubsetOf(Metric.SIGNAL_LEVEL, Metric.NOISE_LEVEL);
    }

    @Provide
    Arbitrary<Metrics> fewMetrics() {
        return NeutralArbitraries.metricsOf(List.of(Metric.SIGNAL_LEVEL, Metric.NOISE_LEVEL));
    }
}
