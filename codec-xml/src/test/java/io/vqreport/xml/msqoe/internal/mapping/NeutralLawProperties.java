package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Laws 3, 5 and 7 for reports of any origin: what is written is valid, STRICT takes it, and what it lacks is among the losses. */
class NeutralLawProperties {
    private static final EncodeContext CONTEXT = FromQualityReportTest.CONTEXT;
    private static final EncodeOptions SCALED =
            EncodeOptions.defaults().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);
    private static final DecodeOptions STRICT =
            DecodeOptions.strict().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);

    @Provide
    Arbitrary<QualityReport> reports() {
        return NeutralArbitraries.reports();
    }

    @Provide
    Arbitrary<QualityReport> callReports() {
        return NeutralArbitraries.callReports();
    }

    @Property(tries = 150)
    void anyReport(@ForAll("reports") QualityReport report) {
        check(report);
    }

    @Property(tries = 150)
    void anyCallReport(@ForAll("callReports") QualityReport report) {
        check(report);
    }

    private static void check(QualityReport report) {
        MsQoeMapper.Mapped mapped = mapped(report);
        Statistics.label("written").collect(mapped != null);
        Statistics.label("written").coverage(written -> written.check(true).percentage(share -> share > 25));
        if (mapped == null) {
            return;
        }
        byte[] document = MsQoe.encode(mapped.event()).bytes();
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), document)).as(text).isEmpty();
        Decoded<VQReportEvent> read = MsQoe.reader(STRICT).decode(document);
        assertThat(read.value()).as(text).isEqualTo(mapped.event());
        assertThat(read.problems()).as(text).allMatch(problem -> problem.code().problemClass() == ProblemClass.VALUE);
        QualityReport again = MsQoeMapper.toReports(read, null, STRICT).value().get(0);
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            String path = "streams[" + i + "]";
            stream.metrics().forEach((metric, value) -> {
                if (!isLost(mapped.losses(), path, metric)) {
                    assertThat(again.streams())
                            .as(path + " " + metric + "=" + value + "\n" + text)
                            .anyMatch(it -> it.direction() == stream.direction()
                                    && it.metrics().getOrDefault(metric, Double.NaN) == value);
                }
            });
        }
    }

    private static MsQoeMapper.@Nullable Mapped mapped(QualityReport report) {
        try {
            return MsQoeMapper.fromReport(report, CONTEXT, SCALED);
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).isNotEmpty();
            return null;
        }
    }

    private static boolean isLost(List<Loss> losses, String path, Metric metric) {
        return losses.stream()
                .anyMatch(loss ->
                        loss.path().equals(path) || (loss.path().equals(path + "/metrics") && loss.metric() == metric));
    }

    @Property(tries = 50)
    void mappingLeavesTheReportAndGivesEqualsTwice(@ForAll("callReports") QualityReport report) {
        String before = report.toString();
        try {
            MsQoeMapper.Mapped once = MsQoeMapper.fromReport(report, CONTEXT, EncodeOptions.defaults());
            MsQoeMapper.Mapped twice = MsQoeMapper.fromReport(report, CONTEXT, EncodeOptions.defaults());
            assertThat(twice.event()).isEqualTo(once.event());
            assertThat(twice.losses()).isEqualTo(once.losses());
        } catch (UnrepresentableReportException e) {
            assertThat(e.items()).isNotEmpty();
        }
        assertThat(report.toString()).isEqualTo(before);
    }
}
