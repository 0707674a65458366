package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Reports of calls with one stream a direction at most, and with values that some format or other has a place for. */
final class NeutralCalls {
    private NeutralCalls() {}

    static Arbitrary<QualityReport> any() {
        Arbitrary<Media> media = Arbitraries.of(Media.AUDIO, Media.AUDIO, Media.AUDIO, Media.VIDEO, Media.SCREEN)
                .injectNull(0.05);
        return Combinators.combine(NeutralArbitraries.callReports(), media, metrics(), metrics())
                .as(NeutralCalls::with);
    }

    private static QualityReport with(QualityReport report, @Nullable Media media, Metrics first, Metrics second) {
        QualityReport.Builder changed = report.toBuilder().streams(List.of());
        Metrics metrics = first;
        for (StreamReport stream : report.streams()) {
            changed.addStream(stream.toBuilder().media(media).metrics(metrics).build());
            metrics = second;
        }
        return changed.build();
    }

    /** Metrics of the whole catalogue, or of what one of the formats has a place for. */
    private static Arbitrary<Metrics> metrics() {
        SurvivalTable table = new SurvivalTable();
        List<Arbitrary<Metrics>> choices = new ArrayList<>();
        choices.add(NeutralArbitraries.metrics());
        for (QualityReportCodec codec : Formats.WRITTEN) {
            choices.add(NeutralArbitraries.metricsOf(Arrays.stream(Metric.values())
                    .filter(metric -> !table.of(codec.id(), metric).isEmpty())
                    .toList()));
        }
        return Arbitraries.oneOf(choices);
    }
}
