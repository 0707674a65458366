package io.vqreport.rtcpxr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Noted;
import io.vqreport.rtcpxr.support.Visible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Is a report read as if it stood alone, whatever report stands before it in the same body? */
class SeveralReportsTest {
    /** Each leaves something else behind that the next one must not find. */
    private static final List<String> BODIES = List.of(
            WholeReport.BODY,
            "VQSessionReport⏎",
            "VQIntervalReport: x␊␠CallID:34cd␊␍␠X:1␍",
            "VQAlertReport:Type=NLR x⏎Severity=Clear Dir=local⏎LocalMetrics:⏎RTD=5⏎",
            "VQSessionReport⏎DialogID:a;b⏎LocalID:ann⏎RemoteID:bob⏎OrigID:bob⏎LocalMetrics:⏎Signal:SL=5 X=1⏎Delay:RTD=1⏎",
            "VQSessionReport⏎LocalAddr:IP=192.0.2.9 PORT=1 SSRC=10⏎RemoteMetrics:⏎QualityEst:RLQ=127⏎Signal:SL=1⏎Signal:SL=2⏎",
            "VQSessionReport⏎RemoteAddr:IP=192.0.2.8 PORT=2 SSRC=11⏎Signal:SL=1⏎Metric:⏎Signal:SL=2⏎Y: é⏎",
            "VQSessionReport⏎LocalMetrics:⏎Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T09:00:00Z⏎JitterBuffer:JBA=2 JBN=9 JBM=8 JBX=7⏎",
            "VQSessionReport⏎LocalMetrics:⏎Timestamps:START=2026-05-04T10:00:00Z⏎Metrics:⏎Timestamps:STOP=2026-05-04T10:01:00Z⏎Z");

    static Stream<Arguments> pairs() {
        return BODIES.stream().flatMap(first -> BODIES.stream().map(second -> Arguments.of(first, second)));
    }

    private static String notes(Decoded<VqReport> decoded, byte[] input) {
        StringBuilder notes = new StringBuilder();
        decoded.problems()
                .forEach(problem ->
                        notes.append(Noted.text(problem, input, -1, "")).append('\n'));
        return notes.toString();
    }

    /** Where lines are indented, an indented name begins a report, and what it lacks is noted there. */
    @Test
    void theSecondIsIndentedAsTheFirstIs() {
        theSecondIsReadAsIfItStoodAlone("VQSessionReport⏎␠CallID:12ab⏎", "␠VQSessionReport⏎␠CallID:34cd⏎␠X:1⏎");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSecondIsReadAsIfItStoodAlone(String first, String second) {
        byte[] one = Visible.octets(first.endsWith("Z") ? first + "⏎" : first);
        byte[] other = Visible.octets(second);
        byte[] both =
                Visible.octets(new String(one, StandardCharsets.UTF_8) + new String(other, StandardCharsets.UTF_8));
        List<Decoded<VqReport>> reports = VqRtcpXr.decodeAll(both);
        Decoded<VqReport> alone = VqRtcpXr.decode(other);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(0)).isEqualTo(VqRtcpXr.decode(one));
        assertThat(reports.get(1).value()).isEqualTo(alone.value());
        String behind = Noted.place(one, one.length);
        int lines = Integer.parseInt(behind.substring(0, behind.indexOf(':'))) - 1;
        StringBuilder moved = new StringBuilder();
        notes(alone, other).lines().forEach(note -> {
            int colon = note.indexOf(':');
            moved.append(Integer.parseInt(note.substring(0, colon)) + lines)
                    .append(note.substring(colon))
                    .append('\n');
        });
        assertThat(notes(reports.get(1), both)).isEqualTo(moved.toString());
    }
}
