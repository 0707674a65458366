package io.vqreport.webrtc.w3c.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does one call give the same reports in whatever form it was recorded? In it a stream is removed, entries stay unchanged, a counter begins
 * anew, the far end's report repeats, and members appear late.
 */
class SameCallTest {
    private static final List<QualityReport> EXPECTED =
            Inputs.measured(new GetStatsCodec(), Inputs.file("call/snapshots.ndjson"));

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("snapshots-map-entries.ndjson", new GetStatsCodec()),
                Arguments.of("snapshots-key-value.ndjson", new GetStatsCodec()),
                Arguments.of("snapshots-by-id.ndjson", new GetStatsCodec()),
                Arguments.of("snapshots-array-of-arrays.json", new GetStatsCodec()),
                Arguments.of("rtcstats-names.txt", new RtcStatsCodec()),
                Arguments.of("rtcstats-numbers.txt", new RtcStatsCodec()),
                Arguments.of("jitsi.jsonl", new RtcStatsCodec()),
                Arguments.of("webrtc-internals.json", new WebRtcInternalsCodec()));
    }

    @Test
    void hasAnIntervalBetweenEachTwoSnapshots() {
        assertThat(EXPECTED).hasSize(4);
        assertThat(EXPECTED.get(0).streams()).hasSize(4);
        assertThat(EXPECTED.get(2).streams()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void givesEqualReports(String file, QualityReportCodec codec) {
        List<QualityReport> reports = Inputs.measured(codec, Inputs.file("call/" + file));
        assertThat(reports).hasSameSizeAs(EXPECTED);
        for (int i = 0; i < reports.size(); i++) {
            assertThat(reports.get(i).streams())
                    .as("streams of interval " + i)
                    .isEqualTo(EXPECTED.get(i).streams());
            assertThat(reports.get(i).transports())
                    .as("paths of interval " + i)
                    .isEqualTo(EXPECTED.get(i).transports());
            assertThat(reports.get(i)).as("interval " + i).isEqualTo(EXPECTED.get(i));
        }
    }

    @Test
    void givesEqualReportsWhereIdsWereRenumberedButForTheIds() {
        List<QualityReport> reports = Inputs.measured(new RtcStatsCodec(), Inputs.file("call/rtcstats-renumbered.txt"));
        assertThat(reports.stream().map(SameCallTest::withoutPathIds).toList())
                .isEqualTo(EXPECTED.stream().map(SameCallTest::withoutPathIds).toList());
    }

    private static QualityReport withoutPathIds(QualityReport report) {
        return report.toBuilder()
                .transports(report.transports().stream()
                        .map(path -> path.toBuilder().id(null).build())
                        .toList())
                .build();
    }

    @Test
    void namesTheConnectionOfADump() {
        assertThat(Inputs.reports(new RtcStatsCodec(), Inputs.file("call/jitsi.jsonl")))
                .allSatisfy(report -> assertThat(report.value().tags()).containsEntry("getstats.connection", "PC_0"));
    }
}
