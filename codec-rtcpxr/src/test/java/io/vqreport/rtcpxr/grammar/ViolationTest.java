package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does the grammar refuse, where does it find it, and what does it say it expected? */
final class ViolationTest {
    /** The line, which stands in a report that is conforming otherwise; column, path and beginning of the message. ↵ stands for CR LF. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            VQSessionReport:|17|VQSessionReport|expected "CallTerm"
            VQSessionReport: Call|18|VQSessionReport|expected "CallTerm"
            VQSessionReport: CallTerm |26|VQSessionReport|expected CRLF
            VQSessionReport: CallTerms|26|VQSessionReport|expected CRLF
            VQSessionReport |16|VQSessionReport|expected HCOLON or CRLF
            VQSessionReport CallTerm|16|VQSessionReport|expected HCOLON or CRLF
            CallID|7|CallID|expected HCOLON
            CallID=a|7|CallID|expected HCOLON
            CallID:|8|CallID|expected Call-ID-Parm = word ["@" word]
            CallID: a@|11|CallID|expected Call-ID-Parm
            CallID: @a|9|CallID|expected Call-ID-Parm
            CallID: a@b@c|12|CallID|expected CRLF
            CallID: a b|10|CallID|expected CRLF
            CallID: a |10|CallID|expected CRLF
            CallID: a↵ b|10|CallID|expected CRLF
            CallID: a;b|10|CallID|expected CRLF
            LocalID:|9|LocalID|expected name-addr / addr-spec
            LocalID: Alice|15|LocalID|expected name-addr = [display-name] LAQUOT addr-spec RAQUOT
            LocalID: alice@example.org|15|LocalID|expected name-addr =
            LocalID: "Alice <sip:a>|10|LocalID|expected name-addr / addr-spec
            LocalID: <>|11|LocalID|expected name-addr =
            LocalID: <sip:a|16|LocalID|expected name-addr =
            LocalID: sip:a>|15|LocalID|expected CRLF
            LocalID: <sip:a>;tag=b|17|LocalID|expected CRLF
            LocalID: <sip:a> |17|LocalID|expected CRLF
            LocalID: <sip:a b>|16|LocalID|expected name-addr =
            LocalID: <sips://a>|11|LocalID|expected name-addr =
            LocalID: SIP:/a|10|LocalID|expected name-addr / addr-spec
            LocalID: sip:a%zz|15|LocalID|expected CRLF
            LocalID: sip:|13|LocalID|expected name-addr =
            LocalID: 1a:b|12|LocalID|expected name-addr =
            RemoteID: (null)|11|RemoteID|expected name-addr / addr-spec
            OrigID: <sip:a>, <sip:b>|16|OrigID|expected CRLF
            LocalGroup:|12|LocalGroup|expected word-plus, not beginning with SP
            LocalGroup: a@b|14|LocalGroup|expected CRLF
            LocalGroup: a |14|LocalGroup|expected CRLF
            RemoteGroup: "a"|14|RemoteGroup|expected word-plus
            LocalAddr:|11|LocalAddr|expected IP, PORT and SSRC, each once
            LocalAddr: 192.0.2.1|12|LocalAddr|expected IP, PORT and SSRC
            LocalAddr: IP=192.0.2.1|24|LocalAddr|expected IP, PORT and SSRC
            LocalAddr: IP=192.0.2.1 |24|LocalAddr|expected CRLF
            LocalAddr: IP=192.0.2.1 PORT=1|31|LocalAddr|expected IP, PORT and SSRC
            LocalAddr: IP=192.0.2.1 IP=192.0.2.1 SSRC=1|25|LocalAddr|expected IP, PORT and SSRC
            LocalAddr: IP=192.0.2.1 PORT=7956176329 SSRC=1 PORT=9|47|LocalAddr|expected CRLF
            LocalAddr: IP=192.0.2.1 PORT=1 SSRC=1 PORT=1|38|LocalAddr|expected CRLF
            LocalAddr: IP=192.0.2.1 PORT=1 SSRC=1 x=1|38|LocalAddr|expected CRLF
            LocalAddr: IP=192.0.2.1 PORT=1 x=1 SSRC=1|32|LocalAddr|expected IP, PORT and SSRC
            LocalAddr: IP=192.0.2 PORT=1 SSRC=1|15|LocalAddr/IP|expected IP = IPv4address / IPv6address
            LocalAddr: IP=192.0.2.1111 PORT=1 SSRC=1|15|LocalAddr/IP|expected IP
            LocalAddr: IP=[2001:db8::1] PORT=1 SSRC=1|15|LocalAddr/IP|expected IP
            LocalAddr: IP=12345::1 PORT=1 SSRC=1|15|LocalAddr/IP|expected IP
            LocalAddr: IP=1::2::3 PORT=1 SSRC=1|15|LocalAddr/IP|expected IP
            LocalAddr: IP=::192.0.2.1 PORT=1 SSRC=1|15|LocalAddr/IP|expected IP
            LocalAddr: IP 192.0.2.1 PORT=1 SSRC=1|14|LocalAddr/IP|expected EQUAL
            LocalAddr: IP=192.0.2.1 PORT=0x1 SSRC=1|30|LocalAddr/PORT|expected PORT = 1*DIGIT
            LocalAddr: IP=192.0.2.1 PORT= SSRC=1|31|LocalAddr/PORT|expected PORT = 1*DIGIT
            LocalAddr: IP=192.0.2.1 PORT=1 SSRC=0X1|37|LocalAddr/SSRC|expected SSRC = ["0x"] 1*8HEXDIG
            LocalAddr: IP=192.0.2.1 PORT=1 SSRC=0x|37|LocalAddr/SSRC|expected SSRC
            LocalAddr: IP=192.0.2.1 PORT=1 SSRC=3744842397|37|LocalAddr/SSRC|expected SSRC
            RemoteAddr: IP=192.0.2.1 PORT=1 SSRC=0x123456789|38|RemoteAddr/SSRC|expected SSRC
            LocalMAC: 00005E005301|11|LocalMAC|expected hex2 *(":" hex2)
            RemoteMAC: 00:|12|RemoteMAC|expected hex2
            RemoteMAC: 00-00|12|RemoteMAC|expected hex2
            RemoteMAC:|11|RemoteMAC|expected hex2
            LocalMAC: 00 |13|LocalMAC|expected CRLF
            LocalMetrics|13|LocalMetrics|expected HCOLON
            LocalMetrics: x|15|LocalMetrics|expected CRLF
            RemoteMetrics|14|RemoteMetrics|expected HCOLON
            Timestamps:|12|LocalMetrics/Timestamps|expected START and STOP, each once
            Timestamps:START=2026-01-02T03:04:05Z|38|LocalMetrics/Timestamps|expected START and STOP
            Timestamps:START=2026-01-02T03:04:05Z START=2026-01-02T03:04:05Z|39|LocalMetrics/Timestamps|expected START and STOP
            Timestamps:START=2026-01-02T03:04:05Z STOP=2026-01-02T03:04:05Z x=1|64|LocalMetrics/Timestamps|expected CRLF
            Timestamps:START=0 STOP=0|18|LocalMetrics/Timestamps/START|expected START = date-time
            Timestamps:START=2026-01-02 03:04:05Z STOP=2026-01-02T03:04:05Z|18|LocalMetrics/Timestamps/START|expected START
            Timestamps:START=2026-01-02T03:04:05Z STOP=2026-01-02T03:04:05|44|LocalMetrics/Timestamps/STOP|expected STOP
            Timestamps:START=2026-01-02T03:04:05Z STOP=2026-01-02T03:04:05.Z|44|LocalMetrics/Timestamps/STOP|expected STOP
            Timestamps:START=2026-01-02T03:04:05Z STOP=20260102T030405Z|44|LocalMetrics/Timestamps/STOP|expected STOP
            SessionDesc:PT|15|LocalMetrics/SessionDesc/PT|expected EQUAL
            SessionDesc:PT=|16|LocalMetrics/SessionDesc/PT|expected PT = 1*3DIGIT
            SessionDesc:PT=1000|16|LocalMetrics/SessionDesc/PT|expected PT = 1*3DIGIT
            SessionDesc:PT=0 |17|LocalMetrics/SessionDesc|expected CRLF
            SessionDesc:PT=0 PD|20|LocalMetrics/SessionDesc/PD|expected EQUAL
            SessionDesc:PT=0,PD=PCMU|16|LocalMetrics/SessionDesc/PT|expected PT
            SessionDesc:PD=G.711 A-Law PPS=50|27|LocalMetrics/SessionDesc|expected EQUAL
            SessionDesc:PD="G.711 A-Law|16|LocalMetrics/SessionDesc/PD|expected PD = word / DQUOTE word-plus DQUOTE
            SessionDesc:PD=""|16|LocalMetrics/SessionDesc/PD|expected PD
            SessionDesc:PD="a b"FD=1|21|LocalMetrics/SessionDesc|expected WSP or CRLF
            SessionDesc:PD="a"b|16|LocalMetrics/SessionDesc/PD|expected PD
            SessionDesc:PD=a;b|16|LocalMetrics/SessionDesc/PD|expected PD
            SessionDesc:SR=1000000|16|LocalMetrics/SessionDesc/SR|expected SR = 1*6DIGIT *(SEMI 1*6DIGIT)
            SessionDesc:SR=8000;|16|LocalMetrics/SessionDesc/SR|expected SR
            SessionDesc:SR=8000 16000|26|LocalMetrics/SessionDesc|expected EQUAL
            SessionDesc:FMTP=a|18|LocalMetrics/SessionDesc/FMTP|expected FMTP = DQUOTE word-plus DQUOTE
            SessionDesc:FMTP="a;b"|18|LocalMetrics/SessionDesc/FMTP|expected FMTP
            SessionDesc:FMTP=""|18|LocalMetrics/SessionDesc/FMTP|expected FMTP
            SessionDesc:PLC=4|17|LocalMetrics/SessionDesc/PLC|expected PLC = "0" / "1" / "2" / "3"
            SessionDesc:PLC=03|17|LocalMetrics/SessionDesc/PLC|expected PLC
            SessionDesc:SSUP=yes|18|LocalMetrics/SessionDesc/SSUP|expected SSUP = "on" / "off"
            SessionDesc:SSUP=onn|18|LocalMetrics/SessionDesc/SSUP|expected SSUP
            SessionDesc:=0|13|LocalMetrics/SessionDesc|expected a parameter or CRLF
            SessionDesc:PT=0 ;PD=a|18|LocalMetrics/SessionDesc|expected a parameter = token EQUAL value
            SessionDesc:x|14|LocalMetrics/SessionDesc|expected EQUAL
            SessionDesc:x=|15|LocalMetrics/SessionDesc|expected Extension = token EQUAL value
            SessionDesc:x= |16|LocalMetrics/SessionDesc|expected Extension
            SessionDesc:x="a|15|LocalMetrics/SessionDesc|expected Extension
            SessionDesc:x="a"b|18|LocalMetrics/SessionDesc|expected WSP or CRLF
            SessionDesc:x="a" b|20|LocalMetrics/SessionDesc|expected EQUAL
            JitterBuffer:JBA=3 JBN=45.50|24|LocalMetrics/JitterBuffer/JBN|expected JBN = 1*5DIGIT
            JitterBuffer:JBM=20JBX=240|18|LocalMetrics/JitterBuffer/JBM|expected JBM
            JitterBuffer:JBN=-1|18|LocalMetrics/JitterBuffer/JBN|expected JBN
            JitterBuffer:JBR=100|18|LocalMetrics/JitterBuffer/JBR|expected JBR = 1*2DIGIT
            PacketLoss:NLR=1,5|16|LocalMetrics/PacketLoss/NLR|expected NLR = 1*3DIGIT ["." 1*2DIGIT]
            PacketLoss:NLR=.5|16|LocalMetrics/PacketLoss/NLR|expected NLR
            PacketLoss:NLR=5.|16|LocalMetrics/PacketLoss/NLR|expected NLR
            PacketLoss:JDR=NaN|16|LocalMetrics/PacketLoss/JDR|expected JDR
            BurstGapLoss:GD=10000000|17|LocalMetrics/BurstGapLoss/GD|expected GD = 1*7DIGIT
            Delay:RTD=45.5|11|LocalMetrics/Delay/RTD|expected RTD
            Signal:SL=127|11|LocalMetrics/Signal/SL|expected SL = ["-"] 1*2DIGIT
            Signal:SL=+1|11|LocalMetrics/Signal/SL|expected SL
            Signal:NL=--1|11|LocalMetrics/Signal/NL|expected NL
            QualityEst:MOSLQ=41|18|LocalMetrics/QualityEst/MOSLQ|expected MOSLQ = DIGIT ["." 1*3DIGIT]
            QualityEst:MOSLQ=4.1234|18|LocalMetrics/QualityEst/MOSLQ|expected MOSLQ
            QualityEst:RLQ=-1|16|LocalMetrics/QualityEst/RLQ|expected RLQ = 1*3DIGIT
            QualityEst:QoEEstAlg=|22|LocalMetrics/QualityEst/QoEEstAlg|expected QoEEstAlg = word
            QualityEst:QoEEstAlg="a|22|LocalMetrics/QualityEst/QoEEstAlg|expected QoEEstAlg
            QualityEst:QoEEstAlg="a b"|22|LocalMetrics/QualityEst/QoEEstAlg|expected QoEEstAlg
            QualityEst:RLQ=1 RLQ=1|18|LocalMetrics/QualityEst/RLQ|RLQ stands twice on its line
            QualityEst:rlq=1 RLQ=2|18|LocalMetrics/QualityEst/RLQ|RLQ stands twice on its line
            DialogID:|10|DialogID|expected Call-ID-Parm
            DialogID:a |11|DialogID|expected SEMI or CRLF
            DialogID:a;|12|DialogID|expected did-parm = to-tag / from-tag / word
            DialogID:a;to-tag=|19|DialogID/to-tag|expected to-tag = token
            DialogID:a;from-tag=;x|21|DialogID/from-tag|expected from-tag = token
            DialogID:a;x=y|13|DialogID|expected SEMI or CRLF
            DialogID:a;b@c|13|DialogID|expected SEMI or CRLF
            DialogID:a;;b|12|DialogID|expected did-parm
            DialogID:a;to-tag=b/c|20|DialogID|expected SEMI or CRLF
            """)
    void aLine(String line, int column, String path, String message) {
        String edited = line.replace("↵", "\r\n");
        int index = Bodies.indexOf(Bodies.nameOf(edited));
        check(Bodies.with(edited), index, column, path, message);
    }

    /** An alert's first line; column, path and beginning of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            VQAlertReport|14|VQAlertReport|expected HCOLON
            VQAlertReport:|15|VQAlertReport|expected Type, Severity and Dir, each once
            VQAlertReport:Type=NLR Dir=local|33|VQAlertReport|expected Type, Severity and Dir
            VQAlertReport:Type=NLR Severity=Clear Type=NLR|39|VQAlertReport|expected Type, Severity and Dir
            VQAlertReport:Type=NLR Severity=Clear Dir=local Dir=local|48|VQAlertReport|expected CRLF
            VQAlertReport:Type=; Severity=Clear Dir=local|20|VQAlertReport/Type|expected Type = token
            VQAlertReport:Type=N/R Severity=Clear Dir=local|21|VQAlertReport|expected Type, Severity and Dir
            VQAlertReport:Type=NLR Severity=Major Dir=local|33|VQAlertReport/Severity|expected Severity = "Warning" / "Critical" / "Clear"
            VQAlertReport:Type=NLR Severity=Clear Dir=up|43|VQAlertReport/Dir|expected Dir = "local" / "remote"
            VQAlertReport:Type=NLR Severity=Clear Dir=local |48|VQAlertReport|expected CRLF
            VQAlertReport:Type:NLR Severity=Clear Dir=local|19|VQAlertReport/Type|expected EQUAL
            """)
    void aFirstLine(String line, int column, String path, String message) {
        check(Bodies.alert(line), 0, column, path, message);
    }

    /** A line that is added; the line it stands before; whether it (0) or that one (1) is to blame; column, path and beginning of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            textBlock = """
            |VQSessionReport|0|1||expected VQSessionReport, VQIntervalReport or VQAlertReport
            x:a|VQSessionReport|0|1||expected VQSessionReport
            CallID:a|VQSessionReport|0|1||expected VQSessionReport
             VQSessionReport|VQSessionReport|0|1||expected VQSessionReport
            \uFEFFVQSessionReport|VQSessionReport|0|1||expected VQSessionReport
            |CallID|0|1||expected a line, not an empty one
            |LocalMetrics|0|1||expected a line, not an empty one
            |Timestamps|0|1|LocalMetrics|expected a line, not an empty one
            |Delay|0|1|LocalMetrics|expected a line, not an empty one
            |DialogID|0|1|RemoteMetrics|expected a line, not an empty one
            @|CallID|0|1||expected a line = name HCOLON
            FromID:<sip:a>|CallID|0|1||expected a line of RFC 6035
            ToID:<sip:a>|Delay|0|1|LocalMetrics|expected a line of RFC 6035
            VQReport:a|DialogID|0|1|RemoteMetrics|expected a line of RFC 6035
            x|CallID|0|2||expected HCOLON
            x|Delay|0|2|LocalMetrics|expected HCOLON
            VQSessionReport|LocalMetrics|0|1|LocalMetrics|LocalMetrics is mandatory and missing
            VQSessionReport: x|LocalMetrics|0|1|LocalMetrics|LocalMetrics is mandatory and missing
            VQSessionReport: x|DialogID|0|18|VQSessionReport|expected "CallTerm"
            LocalID:sip:a|RemoteID|0|1|LocalID|LocalID stands twice
            CallID:a|Delay|0|1|CallID|CallID is out of place here or stands twice
            DialogID:a|LocalMetrics|0|1|DialogID|DialogID is out of place here or stands twice
            DialogID:a|DialogID|1|1|DialogID|DialogID is out of place here or stands twice
            DialogID:a|RemoteMetrics|1|1|RemoteMetrics|RemoteMetrics is out of place here or stands twice
            RemoteMetrics:|LocalGroup|0|1|LocalGroup|LocalGroup is mandatory and missing
            RemoteMetrics:|LocalMetrics|0|1|LocalMetrics|LocalMetrics is mandatory and missing
            RemoteMetrics:|RemoteMetrics|1|1|RemoteMetrics/Timestamps|Timestamps is mandatory and missing
            LocalMetrics:|Delay|0|1|LocalMetrics|LocalMetrics is out of place here or stands twice
            Delay:|LocalMetrics|0|1|Delay|Delay is out of place here or stands twice
            Delay:|Timestamps|0|1|LocalMetrics/Timestamps|expected Timestamps, the first line of Metrics
            Delay:|JitterBuffer|1|1|LocalMetrics/JitterBuffer|JitterBuffer is out of place here or stands twice
            Delay:|Delay|1|1|LocalMetrics/Delay|Delay is out of place here or stands twice
            """)
    void aLineTooMuch(String line, String before, int behind, int column, String path, String message) {
        int index = Bodies.indexOf(before);
        check(
                Bodies.withBefore(before, line == null ? "" : line),
                index + behind,
                column,
                path == null ? "" : path,
                message);
    }

    @ParameterizedTest
    @CsvSource({
        "CallID, CallID, LocalMetrics",
        "LocalID, LocalID, LocalMetrics",
        "RemoteID, RemoteID, LocalMetrics",
        "OrigID, OrigID, LocalMetrics",
        "LocalGroup, LocalGroup, LocalMetrics",
        "RemoteGroup, RemoteGroup, LocalMetrics",
        "LocalAddr, LocalAddr, LocalMetrics",
        "RemoteAddr, RemoteAddr, LocalMetrics",
    })
    void withoutAMandatoryLine(String name, String path, String found) {
        String body = Bodies.without(name);
        check(body, Bodies.indexOf(found) - 1, 1, path, name + " is mandatory and missing");
    }

    @Test
    void withoutTimestamps() {
        int index = Bodies.indexOf("SessionDesc") - 1;
        check(Bodies.without("Timestamps"), index, 1, "LocalMetrics/Timestamps", "expected Timestamps, the first line");
    }

    @Test
    void anEmptyBody() {
        check("", 0, 1, "", "expected VQSessionReport, VQIntervalReport or VQAlertReport");
    }

    @Test
    void aBodyThatEndsEarly() {
        String body = Bodies.conforming();
        String session = body.substring(0, body.indexOf("LocalMetrics"));
        check(session, Bodies.indexOf("LocalMetrics"), 1, "LocalMetrics", "LocalMetrics is mandatory and missing");
        String head = body.substring(0, body.indexOf("CallID"));
        check(head, 1, 1, "CallID", "CallID is mandatory and missing");
        String label = body.substring(0, body.indexOf("Timestamps"));
        check(label, Bodies.indexOf("Timestamps"), 1, "LocalMetrics/Timestamps", "Timestamps is mandatory and missing");
        String value = body.substring(0, body.indexOf("160 FPP"));
        check(value, Bodies.indexOf("SessionDesc"), 43, "LocalMetrics/SessionDesc/FO", "expected FO = 1*5DIGIT");
    }

    @Test
    void aLineEndThatIsNone() {
        int index = Bodies.indexOf("LocalMAC");
        String end = "\r\nRemoteAddr";
        check(Bodies.conforming().replace(end, "\nRemoteAddr"), index, 28, "LocalMAC", "expected CRLF");
        check(Bodies.conforming().replace(end, "\rRemoteAddr"), index, 28, "LocalMAC", "expected CRLF");
        check(Bodies.conforming().replace(end, "\r\r\nRemoteAddr"), index, 28, "LocalMAC", "expected CRLF");
        check(Bodies.conforming() + "\r\n", Bodies.lines().size(), 1, "", "expected a line, not an empty one");
    }

    @Test
    void anOctetThatIsNoneOfUtf8() {
        int index = Bodies.indexOf("LocalID");
        String line = "LocalID: \"a\u00ffb\" <sip:a>";
        byte[] latin1 = Bodies.with(line).getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = VqRtcpXrGrammar.validate(latin1).orElseThrow();
        assertThat(problem.message()).isEqualTo("expected UTF-8");
        assertThat(problem.location().line()).isEqualTo(index + 1);
        assertThat(problem.location().column()).isEqualTo(12);
    }

    @Test
    void aControlCharacterIsFoundBeforeWhatStandsBehindIt() {
        int index = Bodies.indexOf("SessionDesc");
        String control = "expected no control character";
        check(Bodies.with("SessionDesc:PT=\u0000"), index, 16, "", control);
        check(Bodies.with("SessionDesc:PT=1\u007f PLC=9"), index, 17, "", control);
        check(Bodies.with("SessionDesc:x=\"\u001b\""), index, 16, "", control);
        check(Bodies.with("SessionDesc\u0001:"), index, 12, "", control);
        check(Bodies.with("SessionDesc:\u000b"), index, 13, "", control);
        check(Bodies.with("SessionDesc:x=\u0001\u00ff"), index, 15, "", control);
        check(Bodies.conforming() + "\u0000", Bodies.lines().size(), 1, "", control);
    }

    @Test
    void aControlCharacterIsFoundBehindWhatStandsBeforeIt() {
        int index = Bodies.indexOf("SessionDesc");
        String path = "LocalMetrics/SessionDesc/PLC";
        check(Bodies.with("SessionDesc:PLC=9 x=\u0000"), index, 17, path, "expected PLC");
    }

    private static void check(String body, int lineIndex, int column, String path, String message) {
        byte[] octets = Bodies.bytes(body);
        Problem problem = VqRtcpXrGrammar.validate(octets).orElseThrow();
        assertThat(problem.code()).isEqualTo(RtcpXrProblem.GRAMMAR);
        assertThat(problem.message()).startsWith(message).isPrintable();
        assertThat(problem.location().path()).isEqualTo(path);
        assertThat(problem.location().line()).isEqualTo(lineIndex + 1);
        assertThat(problem.location().column()).isEqualTo(column);
        assertThat(problem.location().offset()).isEqualTo(offset(body, lineIndex) + column - 1);
    }

    /** Where a line begins; the lines before it are ASCII. */
    private static int offset(String body, int lineIndex) {
        int offset = 0;
        for (int i = 0; i < lineIndex; i++) {
            offset = body.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
