package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Deviations.at;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.atHead;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.maybe;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.formats.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines that are missing, repeated, strange or in another place, and reports within other text. */
final class LayoutDeviations {
    private static final List<VqLine> MANDATORY = Stream.of(VqLine.values())
            .filter(line -> line.part() == VqLine.Part.SESSION && line.mandatory())
            .toList();

    private LayoutDeviations() {}

    static List<Deviation> all() {
        return Stream.of(session(), metrics(), alerts(), dialog(), surroundings())
                .flatMap(List::stream)
                .toList();
    }

    private static VqLine anyMandatory(BodyEditor body) {
        return MANDATORY.get(body.random().nextInt(MANDATORY.size()));
    }

    private static List<Deviation> session() {
        return List.of(
                maybe("a line before the report's first", RtcpXrProblem.REPORT_TYPE_NOT_FIRST, body -> {
                    if (body.reports() > 1) {
                        return Optional.empty();
                    }
                    String text = body.remove(body.indexOf(anyMandatory(body))).text();
                    body.insert(0, text);
                    return Optional.of(body.deviated(0));
                }),
                atHead(
                        "a mandatory line left out",
                        RtcpXrProblem.MANDATORY_LINE_MISSING,
                        body -> body.remove(body.indexOf(anyMandatory(body)))),
                at("a line of the session part twice", RtcpXrProblem.LINE_REPEATED, body -> {
                    int index = body.indexOf(anyMandatory(body));
                    body.insert(index + 1, body.line(index).text());
                    return index + 1;
                }),
                at("a line of the session part among the metrics", RtcpXrProblem.PRE_STANDARD_LAYOUT, body -> {
                    String text = body.remove(body.indexOf(anyMandatory(body))).text();
                    int index = body.indexOf(VqLine.TIMESTAMPS) + 1;
                    body.insert(index, text);
                    return index;
                }),
                at("a line of the session part again among the metrics", RtcpXrProblem.SESSION_LINE_REPEATED, body -> {
                    int index = body.indexOf(VqLine.TIMESTAMPS) + 1;
                    body.insert(
                            index, body.line(body.indexOf(anyMandatory(body))).text());
                    return index;
                }),
                at("another address among the metrics", RtcpXrProblem.ADDRESS_DIFFERS, body -> {
                    int index = body.indexOf(VqLine.TIMESTAMPS) + 1;
                    body.insert(index, "LocalAddr:IP=203.0.113.251 PORT=65111 SSRC=0x1a");
                    return index;
                }),
                at("FromID", RtcpXrProblem.FROM_TO_ID, body -> {
                    body.insert(body.head() + 1, "FromID:<sip:ada@example.org>");
                    return body.head() + 1;
                }),
                at("ToID", RtcpXrProblem.FROM_TO_ID, body -> {
                    body.insert(body.head() + 1, "ToID: \"Ada\" <sip:ada@example.org>");
                    return body.head() + 1;
                }),
                at("a vendor's line", RtcpXrProblem.EXTENSION_LINE, body -> {
                    int index = body.head() + 1 + body.random().nextInt(body.end() - body.head());
                    body.insert(index, "x-UserAgent:Invented/1.0");
                    return index;
                }),
                at("a line without a colon", RtcpXrProblem.COLON_MISSING, body -> {
                    int index = body.head() + 1 + body.random().nextInt(body.end() - body.head());
                    body.insert(index, "VPN=0");
                    return index;
                }),
                at("an equals sign for the colon", RtcpXrProblem.COLON_IS_EQUALS, body -> {
                    int index = body.indexOf(anyMandatory(body));
                    body.setText(index, body.line(index).text().replaceFirst("[ \t]*:", "="));
                    return index;
                }),
                at("something other than CallTerm", RtcpXrProblem.REPORT_QUALIFIER_UNKNOWN, body -> {
                    body.setText(body.head(), "VQSessionReport: CallEnd");
                    return body.head();
                }),
                at("nothing behind the first line's colon", RtcpXrProblem.EMPTY_VALUE, body -> {
                    body.setText(body.head(), "VQIntervalReport: ");
                    return body.head();
                }));
    }

    private static List<Deviation> metrics() {
        return List.of(
                at("a label spelled in another way", RtcpXrProblem.METRICS_LABEL_SPELLING, body -> {
                    int index = body.indexOf(VqLine.LOCAL_METRICS);
                    body.setText(index, body.random().nextBoolean() ? "Local Metrics:" : "LocalMetric:");
                    return index;
                }),
                at("metrics without a label", RtcpXrProblem.METRICS_LABEL_MISSING, body -> {
                    body.remove(body.indexOf(VqLine.LOCAL_METRICS));
                    return body.indexOf(VqLine.TIMESTAMPS, VqLine.LOCAL_METRICS);
                }),
                atHead(
                        "no local metrics",
                        RtcpXrProblem.LOCAL_METRICS_MISSING,
                        body -> body.removeBlock(VqLine.LOCAL_METRICS)),
                atHead(
                        "a block without Timestamps",
                        RtcpXrProblem.TIMESTAMPS_MISSING,
                        body -> body.remove(body.indexOf(VqLine.TIMESTAMPS))),
                at("Timestamps behind another line of its block", RtcpXrProblem.LINE_ORDER, body -> {
                    int behind = body.ensure(VqLine.DELAY);
                    String text = body.remove(body.indexOf(VqLine.TIMESTAMPS)).text();
                    body.insert(behind, text);
                    return behind;
                }),
                maybe("the remote metrics first", RtcpXrProblem.LINE_ORDER, body -> {
                    if (body.indexOf(VqLine.REMOTE_METRICS) < 0) {
                        return Optional.empty();
                    }
                    List<BodyLine> local = body.removeBlock(VqLine.LOCAL_METRICS);
                    int index = body.endOf(VqLine.REMOTE_METRICS);
                    body.insertAll(index, local);
                    return Optional.of(body.deviated(index));
                }),
                at("a line of metrics twice", RtcpXrProblem.LINE_REPEATED, body -> {
                    int index = body.ensure(VqLine.SIGNAL);
                    body.insert(index + 1, "Signal:x-vendor=1");
                    return index + 1;
                }),
                at("a label twice", RtcpXrProblem.LINE_REPEATED, body -> {
                    int index = body.endOf(VqLine.LOCAL_METRICS);
                    body.insert(index, "LocalMetrics:");
                    return index;
                }),
                at("something behind a label", RtcpXrProblem.PARAMETER_MALFORMED, body -> {
                    int index = body.indexOf(body.block());
                    body.setText(index, body.line(index).start() + "here");
                    return index;
                }),
                at("parameters that go on without a fold", RtcpXrProblem.CONTINUATION_NOT_FOLDED, body -> {
                    int index = body.setParameters(VqLine.QUALITY_EST, "RLQ=93 MOSLQ=4.1");
                    body.insert(index + 1, "MOSCQ=4.10");
                    return index + 1;
                }));
    }

    private static List<Deviation> alerts() {
        return List.of(
                maybe("alert parameters on their own line", RtcpXrProblem.ALERT_PARAMETERS_ON_OWN_LINE, body -> {
                    String first = "VQAlertReport\r\n";
                    body.setRaw(body.head(), first + "Type=NLR Severity=Critical Dir=local\r\n");
                    return Optional.of(body.deviated(body.head(), first.length()));
                }),
                alert("Type=NLR Severity=Critical", RtcpXrProblem.ALERT_PARAMETER_MISSING),
                alert("Type=NLR Dir=local", RtcpXrProblem.ALERT_PARAMETER_MISSING),
                alert("", RtcpXrProblem.ALERT_PARAMETER_MISSING),
                alert("Type=NLR Severity=Major Dir=local", RtcpXrProblem.ALERT_NAME_UNKNOWN),
                alert("Type=NLR Severity=Clear Dir=both", RtcpXrProblem.ALERT_NAME_UNKNOWN),
                alert("Type=OWD Severity=Clear Dir=remote", RtcpXrProblem.ALERT_TYPE_UNLISTED),
                alert("Type=NLR Severity=Clear Dir=remote Type=JDR", RtcpXrProblem.PARAMETER_REPEATED),
                alert("Type=NLR Severity=Clear Dir=remote loud", RtcpXrProblem.PARAMETER_MALFORMED));
    }

    private static Deviation alert(String parameters, RtcpXrProblem expected) {
        return atHead(
                "VQAlertReport: " + parameters,
                expected,
                body -> body.setText(body.head(), "VQAlertReport: " + parameters));
    }

    private static List<Deviation> dialog() {
        return List.of(
                at(
                        "DialogID before the metrics",
                        RtcpXrProblem.DIALOG_ID_EARLY,
                        body -> earlyDialog(body, VqLine.LOCAL_METRICS)),
                at(
                        "DialogID among the metrics",
                        RtcpXrProblem.DIALOG_ID_EARLY,
                        body -> earlyDialog(body, VqLine.TIMESTAMPS)),
                at("DialogID twice", RtcpXrProblem.LINE_REPEATED, body -> {
                    int index = setDialog(body, "1890463548");
                    body.insert(index + 1, "DialogID:1890463548");
                    return index + 1;
                }),
                at("DialogID of another call", RtcpXrProblem.DIALOG_ID_DIFFERS, body -> {
                    body.setValue(VqLine.CALL_ID, "one");
                    return setDialog(body, "another");
                }),
                at("an empty tag", RtcpXrProblem.EMPTY_VALUE, body -> setDialog(body, "a1;to-tag=;from-tag=x")),
                at(
                        "an unknown dialog parameter",
                        RtcpXrProblem.DIALOG_PARAMETER,
                        body -> setDialog(body, "a1;early-tag=x")),
                at("a dialog without a Call-ID", RtcpXrProblem.EMPTY_VALUE, body -> setDialog(body, ";to-tag=x")));
    }

    private static int earlyDialog(BodyEditor body, VqLine before) {
        int there = body.indexOf(VqLine.DIALOG_ID);
        if (there >= 0) {
            body.remove(there);
        }
        int index = body.indexOf(before);
        body.insert(index, "DialogID:8259;to-tag=a;from-tag=b");
        return index;
    }

    private static int setDialog(BodyEditor body, String value) {
        int index = body.indexOf(VqLine.DIALOG_ID);
        if (index < 0) {
            index = body.end();
            body.insert(index, "DialogID:x");
        }
        body.setText(index, "DialogID:" + value);
        return index;
    }

    private static List<Deviation> surroundings() {
        return List.of(
                Deviation.of(
                        "in a JSON string",
                        RtcpXrProblem.EMBEDDED_IN_JSON,
                        (conforming, random) -> utf8("{\"quality\":\""
                                + JsonText.escaped(new String(conforming, StandardCharsets.UTF_8)) + "\"}")),
                Deviation.of(
                        "in a CDATA section",
                        RtcpXrProblem.EMBEDDED_IN_XML,
                        (conforming, random) -> inText("<report><![CDATA[", conforming, "]]></report>")),
                Deviation.of(
                        "in the middle of a line",
                        RtcpXrProblem.EMBEDDED_IN_TEXT,
                        (conforming, random) -> inText("captured: ", conforming, "")),
                message("Content-Length too small", -1, RtcpXrProblem.CONTENT_LENGTH_DIFFERS),
                message("Content-Length too great", 1, RtcpXrProblem.BODY_TRUNCATED));
    }

    private static Optional<Deviated> utf8(String text) {
        return Optional.of(new Deviated(Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)), 1));
    }

    /** Only a body of one report has all its first lines in the middle of another. */
    private static Optional<Deviated> inText(String before, byte[] conforming, String behind) {
        String body = new String(conforming, StandardCharsets.UTF_8);
        boolean one = Stream.of(body.split("\r\n", -1))
                        .filter(line -> BodyLine.kindOf(BodyLine.nameOf(line)) == VqLine.HEAD)
                        .count()
                == 1;
        return one ? utf8(before + body + behind) : Optional.empty();
    }

    private static Deviation message(String name, int difference, RtcpXrProblem expected) {
        return Deviation.of(name, expected, (conforming, random) -> {
            String header = "PUBLISH sip:collector@example.org SIP/2.0\r\nFrom: <sip:ada@example.org>;tag=1\r\n"
                    + "Content-Type: application/vq-rtcpxr\r\nContent-Length: " + (conforming.length + difference)
                    + "\r\n\r\n";
            String text = header + new String(conforming, StandardCharsets.ISO_8859_1);
            return Optional.of(new Deviated(Bytes.copyOf(text.getBytes(StandardCharsets.ISO_8859_1)), 6));
        });
    }
}
