package io.vqreport.rtcpxr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.LossScale;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.rtcpxr.support.Bodies;
import io.vqreport.rtcpxr.support.Facts;
import io.vqreport.rtcpxr.support.Noted;
import io.vqreport.rtcpxr.support.Visible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report with an edit: how it differs from the one without, and everything that is noted, by line and column.
 *
 * <pre>
 *   -LocalGroup=north                  said no more
 *   +LocalMetrics/Signal/SL=-20        said now, or said otherwise
 *   12:8 UNAVAILABLE /LocalMetrics/Signal/SL
 * </pre>
 *
 * <p>The same must come out of the body alone, as a part of a larger array, and where no line is read before its end is known.
 */
final class WholeReport {
    /** A report that conforms, and says the same under every scale. */
    static final String BODY = Bodies.lines(
            "VQSessionReport: CallTerm",
            "CallID:12ab@192.0.2.1",
            "LocalID:<sip:ann@example.org>",
            "RemoteID:<sip:bob@example.com>",
            "OrigID:<sip:ann@example.org>",
            "LocalGroup:north",
            "RemoteGroup:south",
            "LocalAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d",
            "RemoteAddr:IP=198.51.100.7 PORT=5006 SSRC=0x2b3c4d5e",
            "LocalMetrics:",
            "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z",
            "SessionDesc:PT=0 PD=PCMU SR=8000",
            "JitterBuffer:JBA=3 JBR=2 JBN=40 JBM=80 JBX=120",
            "Delay:RTD=80 ESD=40",
            "Signal:SL=-18 NL=-50 RERL=55",
            "QualityEst:RLQ=88 MOSLQ=4.1",
            "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2");

    private static final String AROUND = "VQx\r\n";
    private static final VqRtcpXrReader LENIENT = VqRtcpXr.reader(DecodeOptions.lenient());
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());
    private static final VqRtcpXrReader OTHER_SCALE =
            VqRtcpXr.reader(DecodeOptions.lenient().with(VqRtcpXr.LOSS_SCALE, LossScale.PER_256));

    private final String usual;
    private final String body;

    private WholeReport(String usual, String body) {
        this.usual = usual;
        this.body = body.replace("⏎", "\r\n");
    }

    /** The report as it is. */
    static WholeReport report() {
        return new WholeReport(BODY, BODY);
    }

    /** Any other body, compared with a report of which nothing is there; with ⏎ and ␠ as in {@link Visible}. */
    static WholeReport of(String body) {
        return new WholeReport("VQSessionReport", body);
    }

    /** Without the line of a name. */
    WholeReport without(String name) {
        return edit(line(name), "");
    }

    /** With lines before the line of a name. */
    WholeReport before(String name, String lines) {
        return edit(line(name), lines + "⏎" + line(name));
    }

    /** With lines behind the line of a name. */
    WholeReport behind(String name, String lines) {
        return edit(line(name), line(name) + lines + "⏎");
    }

    private String line(String name) {
        int at = body.indexOf("\r\n" + name) + 2;
        return body.substring(body.startsWith(name) ? 0 : at, body.indexOf("\r\n", at) + 2);
    }

    /** With another text in one place. */
    WholeReport edit(String from, String to) {
        return new WholeReport(usual, Bodies.edit(body, from.replace("⏎", "\r\n"), to));
    }

    /** Checks what differs from the report without edits, and what is noted. */
    void isRead(String expected) {
        assertThat(outcome()).isEqualTo(expected);
    }

    String outcome() {
        byte[] input = Visible.octets(body);
        Decoded<VqReport> decoded = LENIENT.decode(input);
        String outcome = read(decoded.value()) + noted(decoded, input, 0);
        checkWays(input, decoded, outcome);
        checkStrict(input, decoded);
        return canBeWritten(decoded.value()) ? outcome : "(cannot be written)\n" + outcome;
    }

    /** How a report differs from the one without an edit. */
    private String read(VqReport report) {
        return read(usual, report);
    }

    static String read(String usual, VqReport report) {
        Map<String, String> before =
                Facts.of(LENIENT.decode(usual.getBytes(StandardCharsets.UTF_8)).value());
        StringBuilder text = new StringBuilder();
        Map<String, String> facts = Facts.of(report);
        before.forEach((path, value) -> {
            if (!facts.containsKey(path)) {
                text.append('-').append(path).append(value).append('\n');
            }
        });
        facts.forEach((path, value) -> {
            if (!value.equals(before.get(path))) {
                text.append('+').append(Visible.text(path + value)).append('\n');
            }
        });
        return text.toString();
    }

    /** Everything that is noted. */
    static String noted(Decoded<VqReport> decoded, byte[] input, int linesBefore) {
        assertThat(decoded.suppressed()).isZero();
        StringBuilder text = new StringBuilder();
        for (Problem problem : decoded.problems()) {
            String note = Noted.text(problem, input, -1, "");
            int colon = note.indexOf(':');
            text.append(Integer.parseInt(note.substring(0, colon)) - linesBefore)
                    .append(note.substring(colon))
                    .append('\n');
        }
        return text.toString();
    }

    private void checkWays(byte[] input, Decoded<VqReport> decoded, String outcome) {
        Decoded<VqReport> other = OTHER_SCALE.decode(input);
        assertThat(read(other.value()) + noted(other, input, 0))
                .as("under another scale")
                .isEqualTo(outcome);
        byte[] larger = (AROUND + new String(input, StandardCharsets.ISO_8859_1) + AROUND)
                .getBytes(StandardCharsets.ISO_8859_1);
        Decoded<VqReport> part = LENIENT.decode(larger, AROUND.length(), AROUND.length() + input.length);
        assertThat(read(part.value()) + noted(part, larger, 1))
                .as("as a part of an array")
                .isEqualTo(outcome);
        List<Problem> first = new ArrayList<>(decoded.problems());
        first.removeIf(problem -> problem.code() == RtcpXrProblem.MORE_REPORTS);
        assertThat(LENIENT.decodeAll(input).get(0).value())
                .as("as the first of all")
                .isEqualTo(decoded.value());
        assertThat(LENIENT.decodeAll(input).get(0).problems())
                .as("as the first of all")
                .isEqualTo(first);
    }

    private static void checkStrict(byte[] input, Decoded<VqReport> decoded) {
        boolean refused =
                decoded.problems().stream().anyMatch(problem -> problem.code().problemClass() == ProblemClass.SYNTAX);
        boolean strict;
        try {
            STRICT.decode(input);
            strict = false;
        } catch (MalformedReportException e) {
            strict = true;
        }
        assertThat(strict).as("refused by STRICT").isEqualTo(refused);
    }

    private static boolean canBeWritten(VqReport report) {
        byte[] written;
        try {
            written = VqRtcpXr.encode(report).bytes();
        } catch (UnrepresentableReportException e) {
            return false;
        }
        VqReport again = LENIENT.decode(written).value();
        assertThat(sorted(again))
                .as(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(sorted(report));
        assertThat(VqRtcpXr.encode(again).bytes()).isEqualTo(written);
        return true;
    }

    /** What a report says; lines that are not known are written in the order of those they stand behind. */
    private static List<String> sorted(VqReport report) {
        return Facts.of(report).entrySet().stream()
                .map(fact -> fact.getKey().replaceFirst("[0-9]+$", "") + fact.getValue())
                .sorted()
                .toList();
    }
}
