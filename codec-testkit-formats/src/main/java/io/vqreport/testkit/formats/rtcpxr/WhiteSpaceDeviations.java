package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Deviations.at;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.maybe;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.parameters;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Line ends, blanks and marks between parameters, and octets that are no text. */
final class WhiteSpaceDeviations {
    private WhiteSpaceDeviations() {}

    static List<Deviation> all() {
        return List.of(
                lineEnd("LF alone behind a line", "\n", RtcpXrProblem.LINE_END_LF),
                lineEnd("CR alone behind a line", "\r", RtcpXrProblem.LINE_END_CR),
                everywhere("LF alone behind every line", "\n", RtcpXrProblem.LINE_END_LF),
                everywhere("CR alone behind every line", "\r", RtcpXrProblem.LINE_END_CR),
                at("a blank line", RtcpXrProblem.BLANK_LINE, body -> {
                    int index = body.head() + 1 + body.random().nextInt(body.end() - body.head());
                    body.insert(index, "");
                    return index;
                }),
                at("every line indented", RtcpXrProblem.INDENTED_LINES, body -> {
                    for (int i = 0; i < body.size(); i++) {
                        body.setRaw(i, "    " + body.line(i).text() + "\r\n");
                    }
                    // What follows the first line may be its fold until a known name shows that lines are indented.
                    int index = 1;
                    while (body.line(index).kind() == null) {
                        index++;
                    }
                    return index;
                }),
                maybe(
                        "a blank at the end of a line",
                        RtcpXrProblem.TRAILING_BLANK,
                        WhiteSpaceDeviations::trailingBlank),
                at("a blank behind the report's name", RtcpXrProblem.TRAILING_BLANK, body -> {
                    body.setText(body.head(), "VQSessionReport ");
                    return body.head();
                }),
                at("a byte order mark", RtcpXrProblem.BYTE_ORDER_MARK, body -> {
                    body.setRaw(0, "\u00EF\u00BB\u00BF" + body.line(0).raw());
                    return 0;
                }),
                parameters(VqLine.JITTER_BUFFER, "JBM=20JBX=240", RtcpXrProblem.SEPARATOR_MISSING),
                parameters(VqLine.SIGNAL, "SL=-18 Delay:RTD=5", RtcpXrProblem.LINE_END_MISSING),
                parameters(VqLine.SESSION_DESC, "FMTP=\"annexb=no\"PLC=3", RtcpXrProblem.SEPARATOR_MISSING),
                parameters(VqLine.SESSION_DESC, "SR=8000FD=20", RtcpXrProblem.SEPARATOR_MISSING),
                parameters(VqLine.JITTER_BUFFER, "JBN=20,JBM=40", RtcpXrProblem.SEPARATOR_WRONG),
                parameters(VqLine.DELAY, "RTD=20; ESD=40", RtcpXrProblem.SEPARATOR_WRONG),
                parameters(VqLine.SESSION_DESC, "SR=8000,16000", RtcpXrProblem.SEPARATOR_WRONG),
                parameters(VqLine.PACKET_LOSS, "NLR=1.0 JDR", RtcpXrProblem.PARAMETER_MALFORMED),
                parameters(VqLine.PACKET_LOSS, "NLR=1.0 NLR=2.0", RtcpXrProblem.PARAMETER_REPEATED),
                parameters(VqLine.DELAY, "x=\"a\"b", RtcpXrProblem.SEPARATOR_MISSING),
                octet("an octet that is not UTF-8", '\u0080', RtcpXrProblem.INVALID_UTF8),
                octet("a control character", '\u0001', RtcpXrProblem.CONTROL_CHARACTER),
                octet("a deletion mark", '\u007F', RtcpXrProblem.CONTROL_CHARACTER));
    }

    private static Deviation lineEnd(String name, String end, RtcpXrProblem expected) {
        return maybe(name, expected, body -> {
            int index = body.head() + body.random().nextInt(body.end() - body.head());
            String text = body.line(index).text();
            body.setRaw(index, text + end);
            return Optional.of(body.deviated(index, text.length()));
        });
    }

    private static Deviation everywhere(String name, String end, RtcpXrProblem expected) {
        return at(name, expected, body -> {
            for (int i = 0; i < body.size(); i++) {
                body.setRaw(i, body.line(i).text() + end);
            }
            return 0;
        });
    }

    private static Optional<Deviated> trailingBlank(BodyEditor body) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = body.head() + 1; i < body.end(); i++) {
            BodyLine line = body.line(i);
            if (line.kind() != null && !line.value().isEmpty()) {
                candidates.add(i);
            }
        }
        int index = candidates.get(body.random().nextInt(candidates.size()));
        body.setText(index, body.line(index).text() + (body.random().nextBoolean() ? " " : "\t"));
        return Optional.of(body.deviated(index));
    }

    private static Deviation octet(String name, char octet, RtcpXrProblem expected) {
        return at(name, expected, body -> {
            VqLine line = body.random().nextBoolean() ? VqLine.LOCAL_GROUP : VqLine.CALL_ID;
            return body.setValue(line, "a" + octet + "b");
        });
    }
}
