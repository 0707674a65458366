package io.vqreport.rtcpxr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.SipEnvelope;
import io.vqreport.rtcpxr.VqMessage;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.rtcpxr.support.Noted;
import io.vqreport.rtcpxr.support.Streams;
import io.vqreport.rtcpxr.support.Visible;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a capture: its SIP requests, and of each report how it differs from {@link WholeReport#BODY}, and what is noted.
 *
 * <p>In an input, ␠ and ⏎ stand as in {@link Visible}, {@code REPORT} for the body, and {@code JSON} for it as the content of a JSON string.
 */
final class Messages {
    private static final VqRtcpXrReader LENIENT = VqRtcpXr.reader(DecodeOptions.lenient());

    private Messages() {}

    static void check(String text, String expected) {
        assertThat(outcome(text)).isEqualTo(expected);
    }

    static String outcome(String text) {
        byte[] input = octets(text);
        List<VqMessage> messages = LENIENT.decodeMessages(input);
        StringBuilder outcome = new StringBuilder();
        for (VqMessage message : messages) {
            outcome.append(sip(message.envelope()));
            message.reports().forEach(report -> outcome.append(report(report, input)));
            message.problems().forEach(problem -> outcome.append("refused ").append(note(problem, input)));
        }
        checkFirst(input, messages);
        checkCodec(input, messages);
        return outcome.toString();
    }

    private static String report(Decoded<VqReport> report, byte[] input) {
        String noted = WholeReport.noted(report, input, 0);
        if (!report.value().session().equals(SessionInfo.NONE)) {
            return "report\n" + WholeReport.read(WholeReport.BODY, report.value()) + noted;
        }
        // All that is missing is missing at one place, which is that of the report.
        String bare = noted.replaceAll("[0-9]+:[0-9]+ (MANDATORY_LINE|LOCAL_METRICS)_MISSING /[A-Za-z]+\n", "");
        long missing = noted.lines().count() - bare.lines().count();
        String at = noted.lines()
                .filter(line -> line.contains("_MISSING"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .collect(Collectors.joining(" "));
        return "bare report at " + at + (missing == 9 ? "\n" : " lacks " + missing + "\n")
                + WholeReport.read("VQSessionReport", report.value())
                + bare;
    }

    static byte[] octets(String text) {
        String report = WholeReport.BODY;
        String json = report.replace("\r\n", "\\r\\n");
        return Visible.octets(text.replace("REPORT", report).replace("JSON", json));
    }

    private static String note(Problem problem, byte[] input) {
        return Noted.text(problem, input, -1, "") + "\n";
    }

    private static String sip(@Nullable SipEnvelope sip) {
        if (sip == null) {
            return "no SIP\n";
        }
        return sip.method()
                + header(" from=", sip.from())
                + header(" callId=", sip.callId())
                + header(" cseq=", sip.cseq())
                + header(" userAgent=", sip.userAgent())
                + header(" type=", sip.contentType())
                + "\n";
    }

    private static String header(String name, @Nullable String value) {
        return value == null ? "" : name + value;
    }

    /** The first message by itself is the same, and says where the next one begins. */
    private static void checkFirst(byte[] input, List<VqMessage> messages) {
        if (messages.get(0).reports().isEmpty()) {
            return;
        }
        VqMessage first = LENIENT.decodeMessage(input);
        assertThat(first.envelope()).isEqualTo(messages.get(0).envelope());
        assertThat(first.reports()).isEqualTo(messages.get(0).reports());
        List<Problem> problems = new ArrayList<>(first.problems());
        if (messages.size() > 1) {
            assertThat(problems.remove(problems.size() - 1).code()).isEqualTo(RtcpXrProblem.MORE_REPORTS);
        }
        assertThat(problems).isEqualTo(messages.get(0).problems());
    }

    /** The codec reads the same, given the octets or a stream. */
    private static void checkCodec(byte[] input, List<VqMessage> messages) {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(input), items::add);
        decoder.finish();
        assertThat(Streams.decode(new ByteArrayInputStream(input), DecodeOptions.lenient()))
                .isEqualTo(items);
        List<Object> refused = new ArrayList<>();
        List<Object> reports = new ArrayList<>();
        for (DecodedItem item : items) {
            if (item instanceof DecodedItem.Report report) {
                reports.add(report.decoded());
            } else if (item instanceof DecodedItem.Refused refusal) {
                refused.add(refusal.problem());
            }
        }
        assertThat(refused)
                .isEqualTo(
                        messages.stream().flatMap(it -> it.problems().stream()).toList());
        assertThat(reports)
                .isEqualTo(messages.stream()
                        .flatMap(it ->
                                it.reports().stream().map(report -> LENIENT.toQualityReport(report, it.envelope())))
                        .toList());
    }
}
