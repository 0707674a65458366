package io.vqreport.rtcpxr.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Does reading take linear time where an input is so large that anything else would take minutes or hours? Each of these is read in a second
 * or two; the time limit only ends what would not end.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeInputTest {
    private static final int LENGTH = 2 << 20;

    @Test
    void manyReportsInTheMiddleOfOneLine() {
        String piece = "x VQSessionReport y ";
        List<Decoded<VqReport>> reports = messages(piece.repeat(LENGTH / piece.length()));
        assertThat(reports).hasSize(LENGTH / piece.length());
        assertThat(place(reports, reports.size() - 1))
                .isEqualTo(new Location((reports.size() - 1L) * 20 + 2, 1, (reports.size() - 1) * 20 + 3, ""));
    }

    @Test
    void manyReportsInJsonStringsOfOneLine() {
        String piece = "{\"ä\":\"VQSessionReport\\r\\n\"},";
        List<Decoded<VqReport>> reports = messages(piece.repeat(LENGTH / 29));
        assertThat(reports).hasSize(LENGTH / 29);
        // The letter before each report has two octets and one column.
        assertThat(place(reports, 1)).isEqualTo(new Location(29 + 7, 1, 28 + 7, ""));
    }

    @Test
    void manyReportsInPlainQuotes() {
        for (String piece :
                List.of("\"VQSessionReport\nX:\"1\"\n", "\\\"VQSessionReport\nX:1\n", "\"VQSessionReport\n\"\n")) {
            List<Decoded<VqReport>> reports = messages(piece.repeat(LENGTH / piece.length()));
            assertThat(reports).as(piece).isNotEmpty();
        }
    }

    @Test
    void manyValuesOfAnAlertWithoutABlank() {
        String piece = "Type=a,";
        List<Decoded<VqReport>> reports = all("VQAlertReport:" + piece.repeat(4 * LENGTH / piece.length()), 1_000);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).value().alert()).isNotNull();
        assertThat(reports.get(0).suppressed()).isGreaterThan(2_000_000);
    }

    @Test
    void manyValuesOfAMetricsLineWithoutABlank() {
        for (String piece : List.of("x=1,NLR=a,", "NLR=a,", "a,NLR=1,")) {
            List<Decoded<VqReport>> reports =
                    all("VQSessionReport\r\nLocalMetrics:\r\nPacketLoss:" + piece.repeat(LENGTH / piece.length()), 10);
            assertThat(reports).as(piece).hasSize(1);
            assertThat(reports.get(0).suppressed()).as(piece).isGreaterThan(200_000);
        }
    }

    /** Of each line, the blank at its end is noted before what is odd above its folds. */
    @Test
    void manyProblemsOneBeforeTheOther() {
        String line = "Delay:\r\n RTD=1\r\n ESD=2 \r\n";
        int count = 2 * LENGTH / line.length();
        List<Decoded<VqReport>> reports =
                all("VQSessionReport\r\nLocalMetrics:\r\n" + line.repeat(count), Integer.MAX_VALUE);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).problems()).hasSizeGreaterThan(3 * (count - 1));
        Location last = reports.get(0)
                .problems()
                .get(reports.get(0).problems().size() - 1)
                .location();
        assertThat(last).isEqualTo(new Location(32L + 25L * count - 3, 2 + 3 * count, 7, "LocalMetrics/Delay"));
    }

    private static Location place(List<Decoded<VqReport>> reports, int index) {
        return reports.get(index).problems().get(0).location();
    }

    private static List<Decoded<VqReport>> messages(String text) {
        return reader(10).decodeMessage(text.getBytes(StandardCharsets.UTF_8)).reports();
    }

    private static List<Decoded<VqReport>> all(String text, int maxProblems) {
        return reader(maxProblems).decodeAll(text.getBytes(StandardCharsets.UTF_8));
    }

    private static VqRtcpXrReader reader(int maxProblems) {
        return VqRtcpXr.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.unbounded().withMaxProblems(maxProblems)));
    }
}
