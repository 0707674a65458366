package io.vqreport.rtcpxr.writing;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.support.Visible;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is written of a report, in a row of a table: line ends are {@code ⏎}, control characters their pictures. */
final class Written {
    private Written() {}

    /** The body; where the report is refused, what it says. */
    static String body(VqReport report) {
        try {
            return shown(VqRtcpXr.encode(report).bytes());
        } catch (UnrepresentableReportException e) {
            return refusal(e.items());
        }
    }

    private static String refusal(List<String> items) {
        return "refused: " + String.join("; ", items).replace(" holds a text that would break out of its place", "");
    }

    /** What is written of a block, without what stands before it. */
    static String block(MetricsBlock block) {
        return body(VqReport.builder().localMetrics(block).build()).replaceFirst("^VQSessionReport⏎LocalMetrics:⏎", "");
    }

    /** What is written of a session part, without the report's name. */
    static String session(SessionInfo session) {
        return body(VqReport.builder().session(session).build()).replaceFirst("^VQSessionReport⏎", "");
    }

    static String shown(byte[] octets) {
        return Visible.text(new String(octets, StandardCharsets.UTF_8).replace("\r\n", "⏎"));
    }

    /** A text of a table as a value: ⏎ and pictures are the characters they stand for. */
    static String value(String text) {
        return new String(Visible.octets(text), StandardCharsets.UTF_8);
    }
}
