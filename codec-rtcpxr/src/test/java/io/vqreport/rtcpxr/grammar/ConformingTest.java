package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does the grammar accept? Each line here stands in a report that is conforming otherwise. */
final class ConformingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // "VQSessionReport" [ HCOLON "CallTerm" ]
                "VQSessionReport",
                "vqsessionreport : callterm",
                "VQSessionReport:CallTerm",
                "VQSessionReport:\r\n CallTerm",
                // Call-ID-Parm = word [ "@" word ]
                "CallID:a",
                "CallID:(a)<b>:\\\"/[c]?",
                "CallID\t: \t a-.!%*_+`'~@b",
                "CallID:\r\n\ta@b",
                "callid: to-tag",
                // name-addr / addr-spec
                "LocalID: sip:alice@example.org",
                "LocalID: SIPS:alice@example.org;transport=tls?subject=x",
                "LocalID: tel:+1-201-555-0123",
                "LocalID: h323://example.org",
                "LocalID: <sip:alice@example.org>",
                "LocalID: Alice<sip:alice@example.org>",
                "LocalID: Alice B.  Carroll\t<sip:alice@example.org>",
                "LocalID: \"\"<sip:alice@example.org>",
                "LocalID: \"Alice <sip:x> \\\" \\\\ \u00e9\u4e2d\ud83d\ude00\" <sip:alice%20b@[2001:db8::1]:5060>",
                "RemoteID: \"a\tb\" <sip:1>",
                "OrigID: a+b-c.d:x",
                // word-plus that begins and ends with no SP
                "LocalGroup:a",
                "LocalGroup: a  {b}=c:\\ d?",
                "RemoteGroup: (null)",
                // IPAddress, Port, Ssrc in any order
                "LocalAddr:SSRC=0 PORT=0 IP=0.0.0.0",
                "LocalAddr:PORT=99999999999999999999\tIP=999.999.999.999\t SSRC=0xFFFFFFFF",
                "LocalAddr:PORT = 1 SSRC\t=\t0xa IP= ::",
                "LocalAddr:ip=::1 port=1 ssrc=abcdef01",
                "LocalAddr:IP=1:2:3:4:5:6:7:8:9:a PORT=1 SSRC=1",
                "LocalAddr:IP=2001:db8::ffff:192.0.2.1 PORT=1 SSRC=1",
                "LocalAddr:IP=2001:db8:: PORT=1 SSRC=1",
                "LocalAddr:IP=abcd PORT=1 SSRC=1",
                "LocalAddr:IP=1::2:1.2.3.4 SSRC=1\r\n PORT=1",
                // hex2 *(":" hex2)
                "LocalMAC: 00",
                "RemoteMAC: aA:bB:cC:dD:eE:fF:01:23",
                // the label
                "LocalMetrics : \t ",
                "LocalMetrics:\r\n ",
                // date-time
                "Timestamps:STOP=0000-00-00t00:00:00z START=9999-99-99T99:99:99.123456789+99:99",
                "TimeStamps: START = 2026-01-02T03:04:05-01:30 STOP=2026-01-02T03:04:05.0Z",
                // parameters: none, some, in any order, with extensions, which may repeat
                "SessionDesc:",
                "SessionDesc: ",
                "SessionDesc:SSUP=OFF PLC=0 PT=127",
                "SessionDesc:PT=0\r\n  \tPD=x",
                "SessionDesc:PT = 0 PD =\t\"a {b}=c\"",
                "SessionDesc:PD=\"G.711 A-Law\"",
                "SessionDesc:PD=G722/8000",
                "SessionDesc:PD=a\"b\"",
                "SessionDesc:SR=8000;16000 FMTP=\"a=b\"",
                "SessionDesc:SR=1 ; 2\t;\t999999 FD=9999",
                "SessionDesc:FMTP=\" \"",
                "SessionDesc:JBN=x JBN=\"y; z\" NLR=1,2",
                "JitterBuffer:JBX=65535 JBN=99999 JBA=0 JBR=99",
                "PacketLoss:JDR=999.99 NLR=0",
                "PacketLoss:EXTR=90 x=1 x=1 -.!%*_+`'~=2",
                "BurstGapLoss:BD=3600000 GD=9999999 GMIN=0",
                "Delay:MAJ=0",
                "Signal:SL=-99 NL=99 RERL=127",
                "QualityEst:MOSLQ=9.999 MOSCQ=0 RLQ=999",
                "QualityEst:RLQEstAlg=P.564 RCQEstAlg=\"VQmon\" ExtRIEstAlg=a\"b ExtROEstAlg=a MOSLQEstAlg=a MOSCQEstAlg=a",
                "QualityEst:x=\"\" y=\"a\tb\\\" z=\\\u00e9 v=a\"",
                "QualityEst:x== y=;,@",
                // did-parm
                "DialogID:a",
                "DialogID : a@b",
                "DialogID:a;b;c;b",
                "DialogID:a;to-tag;from-tag",
                "DialogID:a ; TO-TAG = 1 ;\r\n from-tag=2;to-tag=3;x",
            })
    void aLine(String line) {
        assertThat(validate(Bodies.with(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VQAlertReport: Type=NLR Severity=Critical Dir=local",
                "VQAlertReport:Dir=REMOTE Type=OWD Severity=clear",
                "vqalertreport : Severity = Warning\tDir=local \t Type=my-own",
                "VQAlertReport:Type=a Dir=local Severity=Clear",
                "VQAlertReport:Severity=Clear Type=a Dir=local",
                "VQAlertReport:Dir=local\r\n Severity=Clear\r\n Type=a",
                "VQIntervalReport",
                "VQIntervalReport: CallTerm",
            })
    void aFirstLine(String head) {
        assertThat(validate(Bodies.alert(head))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-UserAgent: a (b)/1.2; c=\"d\", {e}@f",
                "x:",
                "x: \t",
                "x : a \t ",
                "x:\u00e9\u4e2d\ud83d\ude00",
                "x:\r\n folded \r\n\tagain",
                "VQSessionReports: a",
                "CallIDs: a",
                "Metric: a",
                "-.!%*_+`'~: a",
                "PT: a",
                "Type: NLR",
            })
    void anExtensionLineBehindEveryLine(String extension) {
        List<String> lines = Bodies.lines();
        for (int i = 1; i <= lines.size(); i++) {
            List<String> edited = Bodies.lines();
            edited.add(i, extension);
            assertThat(validate(Bodies.body(edited))).as("behind line %d", i).isEmpty();
        }
    }

    @Test
    void theSessionPartInAnyOrder() {
        List<String> lines = Bodies.lines();
        for (int i = 1; i < 11; i++) {
            lines.add(1, lines.remove(i));
            assertThat(validate(Bodies.body(lines))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalMAC",
                "RemoteMAC",
                "SessionDesc",
                "JitterBuffer",
                "PacketLoss",
                "BurstGapLoss",
                "Delay",
                "Signal",
                "QualityEst",
                "DialogID"
            })
    void withoutAnOptionalLine(String name) {
        assertThat(validate(Bodies.without(name))).isEmpty();
    }

    @Test
    void withoutRemoteMetrics() {
        List<String> lines = Bodies.lines();
        lines.subList(Bodies.indexOf("RemoteMetrics"), Bodies.indexOf("DialogID"))
                .clear();
        assertThat(validate(Bodies.body(lines))).isEmpty();
    }

    @Test
    void theLabelMetrics() {
        List<String> lines = Bodies.lines();
        lines.set(Bodies.indexOf("LocalMetrics"), "Metrics:");
        assertThat(validate(Bodies.body(lines))).isEmpty();
    }

    @Test
    void withoutTheLastLineEnd() {
        String body = Bodies.conforming();
        assertThat(validate(body.substring(0, body.length() - 2))).isEmpty();
        String early = body.substring(0, body.indexOf("\r\nSessionDesc"));
        assertThat(validate(early)).isEmpty();
    }

    @Test
    void severalReports() {
        String body = Bodies.conforming();
        assertThat(validate(body + body + Bodies.without("DialogID") + body)).isEmpty();
    }

    private static Optional<Problem> validate(String body) {
        return VqRtcpXrGrammar.validate(Bodies.bytes(body));
    }
}
