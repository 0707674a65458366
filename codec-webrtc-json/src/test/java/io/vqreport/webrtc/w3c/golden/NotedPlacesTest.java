package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.between;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are places of bounded length, and is what exceeds the limit of problems counted? */
class NotedPlacesTest {
    @ParameterizedTest
    @CsvSource({"64, ''", "65, ..."})
    void aLongIdIsCutInPlaces(int length, String end) {
        String id = "i".repeat(length);
        String before = "{'" + id + "':" + IN.replace("'I'", "'" + id + "'");
        Decoded<QualityReport> report = between(
                GetStats.reader(DecodeOptions.lenient()),
                before + T1 + ",'packetsReceived':2}}",
                before + T2 + ",'packetsReceived':1}}");
        notes(report, List.of("getstats.COUNTER_RESET at /" + "i".repeat(64) + end + "/packetsReceived"));
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        String id = "i".repeat(63) + "\uD83D\uDE00";
        String before = "{'" + id + "':" + IN.replace("'I'", "'" + id + "'");
        Decoded<QualityReport> report = between(
                GetStats.reader(DecodeOptions.lenient()),
                before + T1 + ",'packetsReceived':2}}",
                before + T2 + ",'packetsReceived':1}}");
        notes(report, List.of("getstats.COUNTER_RESET at /" + "i".repeat(63) + ".../packetsReceived"));
    }

    @Test
    void whatIsNotedBeyondTheLimitIsCounted() {
        GetStatsReader reader = GetStats.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(3)));
        Decoded<QualityReport> report = between(reader, "[" + streams(T1, 5) + "]", "[" + streams(T2, 4) + "]");
        assertThat(report.problems()).hasSize(3);
        assertThat(report.suppressed()).isEqualTo(2);
    }

    private static String streams(String time, int packets) {
        return IntStream.range(0, 5)
                .mapToObj(i -> IN.replace("'I'", "'I" + i + "'") + time + ",'packetsReceived':" + packets + "}")
                .collect(Collectors.joining(","));
    }
}
