package io.vqreport.rtcpxr.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.metric.Metrics;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does a conforming report, made neutral and written from that, say the same again? */
class GoldenMappingTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "vqreport", "rtcpxr", "golden");

    static Stream<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(GOLDEN, GOLDEN.resolve("canonical"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all.stream().sorted();
    }

    private static List<QualityReport> neutral(byte[] body, DecodeOptions options) {
        List<QualityReport> reports = new ArrayList<>();
        for (Decoded<VqReport> report : VqRtcpXr.reader(options).decodeAll(body)) {
            reports.add(VqRtcpXr.toQualityReport(report).value());
        }
        return reports;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMetricSurvives(Path file) throws IOException {
        for (QualityReport report : neutral(Files.readAllBytes(file), DecodeOptions.strict())) {
            Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
            List<QualityReport> again = neutral(encoded.bytes(), DecodeOptions.strict());
            assertThat(again).hasSize(1);
            assertThat(metrics(again.get(0))).isEqualTo(metrics(report));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingElseSurvivesWithoutALoss(Path file) throws IOException {
        for (QualityReport report : neutral(Files.readAllBytes(file), DecodeOptions.strict())) {
            Encoded encoded = VqRtcpXr.encode(report, EncodeContext.empty());
            assertThat(neutral(encoded.bytes(), DecodeOptions.strict())).containsExactly(report);
            assertThat(encoded.losses()).isEmpty();
        }
    }

    private static List<Metrics> metrics(QualityReport report) {
        return report.streams().stream().map(StreamReport::metrics).toList();
    }
}
