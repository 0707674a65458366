package io.vqreport.rtcpxr.location;

import static io.vqreport.codec.Severity.ERROR;
import static io.vqreport.codec.Severity.INFO;
import static io.vqreport.codec.Severity.WARNING;
import static io.vqreport.rtcpxr.RtcpXrProblem.*;
import static io.vqreport.rtcpxr.support.Bodies.ALERT;
import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;

import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.location.LocationCase.Reading;
import java.util.ArrayList;
import java.util.List;

/** For every problem code a minimal input: a conforming report with an edit, in which {@link Marked#MARK} marks the expected place. */
final class LocationCases {
    private static final String SIP =
            "PUBLISH sip:collector.example.net SIP/2.0\r\nFrom: <sip:ann@example.org>;tag=1\r\n";

    private final List<LocationCase> cases = new ArrayList<>();

    private LocationCases() {}

    /** All but {@link RtcpXrProblem#GRAMMAR}, which only STRICT reports. */
    static List<LocationCase> all() {
        LocationCases table = new LocationCases();
        table.wholeReport();
        table.alert();
        table.surroundings();
        table.whiteSpace();
        table.identities();
        table.addresses();
        table.numbers();
        table.times();
        table.texts();
        return List.copyOf(table.cases);
    }

    private void row(RtcpXrProblem code, Severity severity, String path, String text, RtcpXrProblem... besides) {
        cases.add(new LocationCase(code, severity, path, Reading.BODY, text, List.of(besides)));
    }

    /** A row whose input is the session report with one edit. */
    private void row(
            RtcpXrProblem code, Severity severity, String path, String from, String to, RtcpXrProblem... besides) {
        row(code, severity, path, edit(SESSION, from, to), besides);
    }

    private void message(RtcpXrProblem code, Severity severity, String text, RtcpXrProblem... besides) {
        cases.add(new LocationCase(code, severity, "", Reading.MESSAGE, text, List.of(besides)));
    }

    private void neutral(
            RtcpXrProblem code, Severity severity, String path, String from, String to, RtcpXrProblem... besides) {
        cases.add(new LocationCase(code, severity, path, Reading.NEUTRAL, edit(SESSION, from, to), List.of(besides)));
    }

    private void wholeReport() {
        row(NO_REPORT, ERROR, "", "¦SomethingElse: 1\r\n");
        row(MORE_REPORTS, WARNING, "", SESSION + "¦" + SESSION);
        row(
                REPORT_TYPE_NOT_FIRST,
                INFO,
                "",
                "VQSessionReport: CallTerm\r\nCallID:12ab@192.0.2.1\r\n",
                "¦CallID:12ab@192.0.2.1\r\nVQSessionReport: CallTerm\r\n");
        row(METRICS_LABEL_MISSING, INFO, "Timestamps", "LocalMetrics:\r\n", "¦");
        row(METRICS_LABEL_SPELLING, WARNING, "LocalMetrics", "LocalMetrics:", "¦LocalMetric:");
        row(LOCAL_METRICS_MISSING, INFO, "LocalMetrics", "¦" + SESSION.substring(0, SESSION.indexOf("LocalMetrics")));
        row(
                TIMESTAMPS_MISSING,
                INFO,
                "LocalMetrics/Timestamps",
                "¦" + edit(SESSION, "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z\r\n", ""));
        row(MANDATORY_LINE_MISSING, INFO, "LocalGroup", "¦" + edit(SESSION, "LocalGroup:north\r\n", ""));
        row(
                LINE_ORDER,
                INFO,
                "LocalMetrics/PacketLoss",
                "PacketLoss:NLR=1.0 JDR=0.5\r\nSignal:SL=-18 NL=-50 RERL=55\r\n",
                "Signal:SL=-18 NL=-50 RERL=55\r\n¦PacketLoss:NLR=1.0 JDR=0.5\r\n");
        row(LINE_REPEATED, WARNING, "LocalGroup", "LocalGroup:north\r\n", "LocalGroup:north\r\n¦LocalGroup:east\r\n");
        row(
                PRE_STANDARD_LAYOUT,
                INFO,
                "LocalGroup",
                edit(edit(SESSION, "LocalGroup:north\r\n", ""), "JitterBuffer", "¦LocalGroup:north\r\nJitterBuffer"));
        row(
                FROM_TO_ID,
                INFO,
                "FromID",
                "LocalGroup:north\r\n",
                "LocalGroup:north\r\n¦FromID:<sip:ann@example.org>\r\n");
        row(SESSION_LINE_REPEATED, INFO, "LocalGroup", "QualityEst", "¦LocalGroup:north\r\nQualityEst");
        row(
                ADDRESS_DIFFERS,
                WARNING,
                "LocalAddr",
                "QualityEst",
                "LocalAddr:¦IP=192.0.2.9 PORT=5004 SSRC=0x1a2b3c4d\r\nQualityEst",
                SESSION_LINE_REPEATED);
        row(
                DIALOG_ID_EARLY,
                INFO,
                "DialogID",
                edit(
                        edit(SESSION, "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2\r\n", ""),
                        "LocalMetrics",
                        "¦DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2\r\nLocalMetrics"));
        row(REPORT_QUALIFIER_UNKNOWN, WARNING, "VQSessionReport", "CallTerm", "¦Later");
        row(
                CONTINUATION_NOT_FOLDED,
                INFO,
                "LocalMetrics/QualityEst",
                "QualityEst:RLQ=88 MOSLQ",
                "QualityEst:RLQ=88\r\n¦MOSLQ");
    }

    private void alert() {
        row(
                ALERT_PARAMETERS_ON_OWN_LINE,
                INFO,
                "VQAlertReport",
                edit(ALERT, "VQAlertReport:Type", "VQAlertReport\r\n¦Type"));
        row(ALERT_PARAMETER_MISSING, WARNING, "VQAlertReport/Dir", "¦" + edit(ALERT, " Dir=local", ""));
        row(ALERT_NAME_UNKNOWN, WARNING, "VQAlertReport/Severity", edit(ALERT, "Warning", "¦Grave"));
        row(ALERT_TYPE_UNLISTED, INFO, "VQAlertReport/Type", edit(ALERT, "Type=NLR", "Type=¦OWD"));
    }

    private void surroundings() {
        String json = SESSION.replace("\"", "\\\"").replace("\r\n", "\\r\\n");
        message(EMBEDDED_IN_JSON, INFO, "{\"quality\":\"¦" + json + "\"}");
        message(EMBEDDED_IN_XML, INFO, "<quality><![CDATA[¦" + SESSION + "]]></quality>");
        message(EMBEDDED_IN_TEXT, INFO, "10:02:11 received ¦" + SESSION);
        message(
                CONTENT_LENGTH_DIFFERS,
                INFO,
                SIP + "Content-Length: " + (SESSION.length() - 1) + "\r\n\r\n¦" + SESSION);
        message(BODY_TRUNCATED, WARNING, SIP + "Content-Length: " + (SESSION.length() + 1) + "\r\n\r\n¦" + SESSION);
    }

    private void whiteSpace() {
        row(BYTE_ORDER_MARK, INFO, "", "¦\uFEFF" + SESSION);
        row(LINE_END_LF, INFO, "", "LocalGroup:north\r\n", "LocalGroup:north¦\n");
        row(LINE_END_CR, INFO, "", "LocalGroup:north\r\n", "LocalGroup:north¦\r");
        row(LINE_END_MISSING, WARNING, "Signal", "\r\nSignal:SL", " ¦Signal:SL");
        row(BLANK_LINE, INFO, "", "LocalMetrics:\r\n", "¦\r\nLocalMetrics:\r\n");
        row(INDENTED_LINES, INFO, "", edit(SESSION.strip().replace("\r\n", "\r\n\t"), "CallID", "¦CallID"));
        row(TRAILING_BLANK, INFO, "LocalGroup", "LocalGroup:north", "LocalGroup:north¦ ");
        row(SEPARATOR_MISSING, WARNING, "LocalMetrics/JitterBuffer/JBM", "JBM=80 JBX", "JBM=¦80JBX");
        row(SEPARATOR_WRONG, WARNING, "LocalMetrics/PacketLoss/NLR", "NLR=1.0 JDR", "NLR=¦1.0, JDR");
        row(COLON_MISSING, INFO, "LocalMetrics", "QualityEst", "¦VPN 0\r\nQualityEst");
        row(COLON_IS_EQUALS, INFO, "CallID", "CallID:", "CallID¦=");
        row(PARAMETER_MALFORMED, WARNING, "LocalMetrics/Signal", "NL=-50", "¦loud NL=-50");
        row(PARAMETER_REPEATED, WARNING, "LocalMetrics/Signal/SL", "NL=-50", "SL=¦-20 NL=-50");
        row(
                PARAMETER_REPEATED,
                WARNING,
                "LocalAddr",
                "PORT=5004 SSRC=0x1a2b3c4d",
                "PORT=5004000000 ¦PORT=5004 SSRC=0x1a2b3c4d",
                PORT_OUT_OF_RANGE);
        row(
                PARAMETER_MISSING,
                INFO,
                "LocalAddr/SSRC",
                "IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d",
                "¦IP=192.0.2.1 PORT=5004");
        row(INVALID_UTF8, WARNING, "", "LocalID:<", "LocalID:\"Ann ¦" + Marked.NO_UTF8 + "\" <");
        row(CONTROL_CHARACTER, WARNING, "", "LocalID:<", "LocalID:\"Ann ¦\u0001\" <");
    }

    private void identities() {
        row(EMPTY_VALUE, INFO, "LocalGroup", "LocalGroup:north", "LocalGroup:¦");
        row(NULL_TEXT, INFO, "LocalGroup", "LocalGroup:north", "LocalGroup:¦(null)");
        row(ID_MALFORMED, WARNING, "LocalID", "LocalID:<sip:ann@example.org>", "LocalID:¦<sip:ann@example.org");
        row(ID_PARAMETERS, INFO, "LocalID", "LocalID:<sip:ann@example.org>", "LocalID:¦<sip:ann@example.org>;tag=1");
        row(URI_SCHEME_MISSING, INFO, "LocalID", "LocalID:<sip:ann@example.org>", "LocalID:¦ann@example.org");
        row(CALL_ID_CHARACTERS, INFO, "CallID", "CallID:12ab@192.0.2.1", "CallID:¦{12ab}@192.0.2.1", DIALOG_ID_DIFFERS);
        row(WORD_CHARACTERS, INFO, "LocalGroup", "LocalGroup:north", "LocalGroup:¦north;east");
        row(MAC_FORM, INFO, "LocalMAC", "RemoteAddr", "LocalMAC:¦02004e0a0b0c\r\nRemoteAddr");
        row(MAC_MALFORMED, WARNING, "LocalMAC", "RemoteAddr", "LocalMAC:¦02:00:4e:0a:0b:xx\r\nRemoteAddr");
        row(MAC_LENGTH, WARNING, "LocalMAC", "RemoteAddr", "LocalMAC:¦02:00:4e:0a:0b:0c:00:00\r\nRemoteAddr");
        row(DIALOG_PARAMETER, INFO, "DialogID", ";from-tag=b2", ";¦early=yes");
        row(DIALOG_ID_DIFFERS, INFO, "DialogID", "DialogID:12ab", "DialogID:¦34cd");
        neutral(
                PARTIES_UNNAMED,
                WARNING,
                "FromID",
                "LocalID:<sip:ann@example.org>\r\nRemoteID:<sip:bob@example.com>\r\n",
                "¦FromID:<sip:ann@example.org>\r\nToID:<sip:bob@example.com>\r\n",
                FROM_TO_ID,
                FROM_TO_ID,
                MANDATORY_LINE_MISSING,
                MANDATORY_LINE_MISSING);
    }

    private void addresses() {
        row(ADDRESS_MALFORMED, WARNING, "LocalAddr", "IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d", "¦ann@example.org");
        row(ADDRESS_FORM, INFO, "LocalAddr/PORT", "IP=192.0.2.1 PORT=5004", "IP=192.0.2.1¦:5004");
        row(IP_BRACKETS, INFO, "LocalAddr/IP", "IP=192.0.2.1", "IP=¦[2001:db8::1]");
        row(IP_INVALID, WARNING, "LocalAddr/IP", "IP=192.0.2.1", "IP=¦192.0.2.321");
        row(PORT_OUT_OF_RANGE, WARNING, "LocalAddr/PORT", "PORT=5004", "PORT=¦65536");
        row(PORT_ZERO, INFO, "LocalAddr/PORT", "PORT=5004", "PORT=¦0");
        row(SSRC_FORM, INFO, "LocalAddr/SSRC", "0x1a2b3c4d", "¦0X1a2b3c4d");
        row(SSRC_DECIMAL, INFO, "LocalAddr/SSRC", "0x1a2b3c4d", "¦3744842397");
        row(
                SSRC_AMBIGUOUS,
                WARNING,
                "RemoteAddr/SSRC",
                edit(edit(SESSION, "SSRC=0x1a2b3c4d", ""), "0x2b3c4d5e", "¦12345678")
                        .replace("5004 \r", "5004\r"),
                PARAMETER_MISSING);
        row(SSRC_MALFORMED, WARNING, "LocalAddr/SSRC", "0x1a2b3c4d", "¦0x1a2b3c4d5");
        row(SSRC_ZERO, INFO, "LocalAddr/SSRC", "0x1a2b3c4d", "¦0x00000000");
    }

    private void numbers() {
        row(UNAVAILABLE, INFO, "LocalMetrics/Signal/RERL", "RERL=55", "RERL=¦127");
        row(SATURATED, INFO, "LocalMetrics/JitterBuffer/JBX", "JBX=120", "JBX=¦65535");
        row(OUT_OF_RANGE, WARNING, "LocalMetrics/JitterBuffer/JBR", "JBR=2", "JBR=¦16");
        row(ABOVE_RFC_RANGE, INFO, "LocalMetrics/QualityEst/RLQ", "RLQ=88", "RLQ=¦125");
        row(NOT_A_NUMBER, INFO, "LocalMetrics/PacketLoss/JDR", "JDR=0.5", "JDR=¦NaN");
        row(NUMBER_MALFORMED, ERROR, "LocalMetrics/PacketLoss/JDR", "JDR=0.5", "JDR=¦0.5.1");
        row(DECIMALS_IN_INTEGER, INFO, "LocalMetrics/JitterBuffer/JBN", "JBN=40", "JBN=¦40.5");
        row(TOO_MANY_DIGITS, INFO, "LocalMetrics/QualityEst/MOSLQ", "MOSLQ=4.1", "MOSLQ=¦4.1234");
        row(DECIMAL_COMMA, WARNING, "LocalMetrics/PacketLoss/NLR", "NLR=1.0", "NLR=¦1,5");
        row(SIGN_UNEXPECTED, INFO, "LocalMetrics/JitterBuffer/JBN", "JBN=40", "JBN=¦+40");
        row(UNIT_BEHIND_NUMBER, WARNING, "LocalMetrics/PacketLoss/NLR", "NLR=1.0", "NLR=¦1.0%");
        row(CODE_UNKNOWN, WARNING, "LocalMetrics/JitterBuffer/JBA", "JBA=3", "JBA=¦4");
        row(SWITCH_UNKNOWN, WARNING, "LocalMetrics/SessionDesc/SSUP", "SR=8000", "SR=8000 SSUP=¦true");
        row(MOS_SCALE_DOUBT, WARNING, "LocalMetrics/QualityEst/MOSLQ", "MOSLQ=4.1", "MOSLQ=¦41", TOO_MANY_DIGITS);
        row(LOSS_SCALE_DOUBT, WARNING, "LocalMetrics/PacketLoss/NLR", "NLR=1.0", "NLR=¦120");
        row(JITTER_BUFFER_ORDER, WARNING, "LocalMetrics/JitterBuffer/JBM", "JBM=80", "JBM=¦30");
        row(JITTER_BUFFER_FIXED, INFO, "LocalMetrics/JitterBuffer/JBA", "JBA=3", "JBA=¦2");
    }

    private void times() {
        String start = "START=2026-05-04T10:00:00Z";
        String path = "LocalMetrics/Timestamps/START";
        row(TIMESTAMP_ZERO, INFO, path, start, "START=¦0");
        row(TIMESTAMP_FORM, INFO, path, start, "START=¦20260504T100000Z");
        row(TIMESTAMP_ZONE_MISSING, WARNING, path, start, "START=¦2026-05-04T10:00:00");
        row(TIMESTAMP_MALFORMED, ERROR, path, start, "START=¦yesterday");
        row(TIMESTAMP_OUT_OF_RANGE, WARNING, path, start, "START=¦2026-02-30T10:00:00Z");
        row(TIMESTAMP_OFFSET, INFO, path, start, "START=¦2026-05-04T12:00:00+02:00");
        row(CLOCK_NOT_SET, WARNING, path, start, "START=¦2000-01-04T10:00:00Z");
        row(
                STOP_BEFORE_START,
                WARNING,
                "LocalMetrics/Timestamps/STOP",
                "STOP=2026-05-04T10:01:00Z",
                "STOP=¦2026-05-04T09:01:00Z");
    }

    private void texts() {
        row(TEXT_NOT_QUOTED, INFO, "LocalMetrics/SessionDesc/PD", "PD=PCMU", "PD=¦G.711 A-Law");
        row(QUOTE_UNTERMINATED, WARNING, "LocalMetrics/SessionDesc/PD", "PD=PCMU", "PD=¦\"PCMU");
        row(ALGORITHM_KEY_SPELLING, INFO, "LocalMetrics/QualityEst/RLQEstAlg", "RLQ=88", "RLQ=88 RLQEstAlgo=¦P.564");
        row(EXTENSION_PARAMETER, INFO, "LocalMetrics/Signal/XL", "SL=-18", "XL=¦4 SL=-18");
        row(EXTENSION_LINE, INFO, "LocalMetrics/X-Path", "QualityEst", "¦X-Path: 4\r\nQualityEst");
    }
}
