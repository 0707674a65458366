package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Deviations.at;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.value;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.Deviation;
import java.util.List;

/** Identities, groups, addresses, SSRCs and MAC addresses. */
final class IdentityDeviations {
    private IdentityDeviations() {}

    static List<Deviation> all() {
        return List.of(
                value(VqLine.LOCAL_ID, "", RtcpXrProblem.EMPTY_VALUE),
                value(VqLine.REMOTE_GROUP, " ", RtcpXrProblem.EMPTY_VALUE),
                value(VqLine.REMOTE_ADDR, "", RtcpXrProblem.EMPTY_VALUE),
                value(VqLine.CALL_ID, "(null)", RtcpXrProblem.NULL_TEXT),
                value(VqLine.LOCAL_ID, "sips://5001@192.0.2.80:5061/:", RtcpXrProblem.ID_MALFORMED),
                value(VqLine.REMOTE_ID, "\"open <sip:ada@example.org>", RtcpXrProblem.ID_MALFORMED),
                value(VqLine.ORIG_ID, "<sip:ada@example.org", RtcpXrProblem.ID_MALFORMED),
                value(VqLine.LOCAL_ID, "<sip:ada@example.org>;tag=bg4ab9", RtcpXrProblem.ID_PARAMETERS),
                value(VqLine.ORIG_ID, "ada@example.org", RtcpXrProblem.URI_SCHEME_MISSING),
                value(VqLine.CALL_ID, "a{b}", RtcpXrProblem.CALL_ID_CHARACTERS),
                value(VqLine.CALL_ID, "a@b@c", RtcpXrProblem.CALL_ID_CHARACTERS),
                value(VqLine.LOCAL_GROUP, "north;wing", RtcpXrProblem.WORD_CHARACTERS),
                value(VqLine.REMOTE_GROUP, "\"quoted\"", RtcpXrProblem.WORD_CHARACTERS),
                value(VqLine.LOCAL_ADDR, "from@example.com", RtcpXrProblem.ADDRESS_MALFORMED),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7:49194 SSRC=0x1a", RtcpXrProblem.ADDRESS_FORM),
                value(VqLine.REMOTE_ADDR, "192.0.2.7 5004", RtcpXrProblem.ADDRESS_FORM),
                value(VqLine.REMOTE_ADDR, "IP=192.0.2.7 5004 SSRC=0x1a", RtcpXrProblem.ADDRESS_FORM),
                value(VqLine.LOCAL_ADDR, "IP=[2001:db8::1] PORT=5004 SSRC=0x1a", RtcpXrProblem.IP_BRACKETS),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.321 PORT=5004 SSRC=0x1a", RtcpXrProblem.IP_INVALID),
                value(VqLine.LOCAL_ADDR, "IP= PORT=5004 SSRC=0x1a", RtcpXrProblem.EMPTY_VALUE),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=99999 SSRC=0x1a", RtcpXrProblem.PORT_OUT_OF_RANGE),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=0 SSRC=0x1a", RtcpXrProblem.PORT_ZERO),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=five SSRC=0x1a", RtcpXrProblem.NUMBER_MALFORMED),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=0X1A", RtcpXrProblem.SSRC_FORM),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=3744842397", RtcpXrProblem.SSRC_DECIMAL),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=0x123456789", RtcpXrProblem.SSRC_MALFORMED),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=xyz", RtcpXrProblem.SSRC_MALFORMED),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=0x00000000", RtcpXrProblem.SSRC_ZERO),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=0x1a RTP=1", RtcpXrProblem.PARAMETER_MALFORMED),
                value(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=0x1a PORT=1", RtcpXrProblem.PARAMETER_REPEATED),
                at("an SSRC that is hex or decimal", RtcpXrProblem.SSRC_AMBIGUOUS, body -> {
                    body.setValue(VqLine.REMOTE_ADDR, "IP=192.0.2.8 PORT=5004 SSRC=1234");
                    return body.setValue(VqLine.LOCAL_ADDR, "IP=192.0.2.7 PORT=5004 SSRC=12345678");
                }),
                missing(VqLine.LOCAL_ADDR, VqParameter.PORT),
                missing(VqLine.REMOTE_ADDR, VqParameter.IP),
                missing(VqLine.REMOTE_ADDR, VqParameter.SSRC),
                value(VqLine.LOCAL_MAC, "00005e005301", RtcpXrProblem.MAC_FORM),
                value(VqLine.REMOTE_MAC, "00-00-5e-00-53-01", RtcpXrProblem.MAC_FORM),
                value(VqLine.REMOTE_MAC, "none", RtcpXrProblem.MAC_MALFORMED),
                value(VqLine.LOCAL_MAC, "00:00:5e:00:53", RtcpXrProblem.MAC_LENGTH));
    }

    private static Deviation missing(VqLine line, VqParameter parameter) {
        return at(
                line.wireName() + " without " + parameter.key(),
                RtcpXrProblem.PARAMETER_MISSING,
                body -> body.removeParameter(line, parameter));
    }
}
