package io.vqreport.rtcpxr.mapping;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of FromID and ToID is the local party? What tells it, in order: the SIP request's From, LocalID or RemoteID, the addresses. */
class PartiesTest {
    private static final String ANN = "sip:ann@example.org";
    private static final String BOB = "sip:bob@example.com";
    private static final String IDS =
            "LocalID:<sip:ann@example.org>\r\nRemoteID:<sip:bob@example.com>\r\nOrigID:<sip:ann@example.org>\r\n";

    /** A report with these lines for its identities. */
    private static String report(String... lines) {
        return edit(SESSION, IDS, lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }

    private static String sip(String from, String body) {
        return "PUBLISH sip:collector.example.net SIP/2.0\r\n" + from
                + "\r\nContent-Type: application/vq-rtcpxr\r\n\r\n" + body;
    }

    private static Decoded<QualityReport> read(String input) {
        List<DecodedItem> items = new VqRtcpXrCodec().decode(utf8(input), DecodeOptions.lenient());
        assertThat(items).hasSize(1);
        return ((DecodedItem.Report) items.get(0)).decoded();
    }

    private static void assertParties(String input, @Nullable String local, @Nullable String remote) {
        Decoded<QualityReport> read = read(input);
        assertThat(read.value().local().uri()).isEqualTo(local);
        assertThat(read.value().remote().uri()).isEqualTo(remote);
        assertThat(read.problems()).extracting(Problem::code).doesNotContain(RtcpXrProblem.PARTIES_UNNAMED);
        assertThat(read.value().tags()).doesNotContainKeys("fromId", "toId");
    }

    private static void assertUnnamed(String input, @Nullable String from, @Nullable String to) {
        Decoded<QualityReport> read = read(input);
        assertThat(read.value().local().uri()).isNull();
        assertThat(read.value().remote().uri()).isNull();
        assertThat(read.problems()).extracting(Problem::code).contains(RtcpXrProblem.PARTIES_UNNAMED);
        assertThat(read.value().tags().get("fromId")).isEqualTo(from);
        assertThat(read.value().tags().get("toId")).isEqualTo(to);
    }

    @Test
    void nothingTells() {
        assertUnnamed(
                report("FromID:\"Ann\" <sip:ann@example.org>", "ToID:<sip:bob@example.com>"),
                "\"Ann\" <sip:ann@example.org>",
                "<sip:bob@example.com>");
    }

    @Test
    void theSipRequestComesFromTheReporter() {
        String body = report("FromID:<sip:ann@example.org>", "ToID:<sip:bob@example.com>");
        assertParties(sip("From: <sip:ann@example.org>;tag=1", body), ANN, BOB);
        assertParties(sip("From: \"Bob\" <sip:bob@example.com>;tag=1", body), BOB, ANN);
        assertParties(sip("f: <sip:ann@example.org>", body), ANN, BOB);
        assertUnnamed(sip("From: <sip:gateway@example.net>", body), "<sip:ann@example.org>", "<sip:bob@example.com>");
    }

    @Test
    void schemeParametersAndCaseDoNotMakeAnotherIdentity() {
        String body = report("FromID:<sip:ann@example.org;user=phone>", "ToID:<sip:bob@example.com>");
        assertParties(sip("From: <sips:Ann@EXAMPLE.org>;tag=1", body), "sip:ann@example.org;user=phone", BOB);
    }

    @Test
    void displayNamesGoWithTheirIdentity() {
        Decoded<QualityReport> read = read(sip(
                "From: <sip:bob@example.com>",
                report("FromID:\"Ann\" <sip:ann@example.org>", "ToID:Bob Lee <sip:bob@example.com>")));
        assertThat(read.value().local().displayName()).isEqualTo("Bob Lee");
        assertThat(read.value().remote().displayName()).isEqualTo("Ann");
    }

    @Test
    void equalityWithLocalIdOrRemoteId() {
        assertParties(report("LocalID:" + ANN, "FromID:" + ANN, "ToID:" + BOB), ANN, BOB);
        assertParties(report("LocalID:" + ANN, "FromID:" + BOB, "ToID:" + ANN), ANN, BOB);
        assertParties(report("RemoteID:" + BOB, "FromID:" + ANN, "ToID:" + BOB), ANN, BOB);
        assertParties(report("RemoteID:" + BOB, "FromID:" + BOB, "ToID:" + ANN), ANN, BOB);
        assertParties(report("LocalID:" + ANN, "RemoteID:" + BOB, "FromID:" + BOB, "ToID:" + ANN), ANN, BOB);
    }

    @Test
    void theHostIsTheAddressOfOneEnd() {
        assertParties(report("FromID:sip:a@192.0.2.1", "ToID:" + BOB), "sip:a@192.0.2.1", BOB);
        assertParties(report("FromID:" + BOB, "ToID:sip:a@192.0.2.1"), "sip:a@192.0.2.1", BOB);
        assertParties(report("FromID:sip:b@198.51.100.7:5062", "ToID:" + ANN), ANN, "sip:b@198.51.100.7:5062");
        assertParties(
                report("FromID:" + ANN, "ToID:<sip:b@198.51.100.7;transport=tcp>"),
                ANN,
                "sip:b@198.51.100.7;transport=tcp");
        assertParties(report("FromID:<sip:192.0.2.1>", "ToID:" + BOB), "sip:192.0.2.1", BOB);
    }

    @Test
    void anIpv6HostIsTheAddressToo() {
        String body =
                edit(report("FromID:" + BOB, "ToID:<sip:a@[2001:db8::1]:5060>"), "IP=192.0.2.1", "IP=2001:DB8::1");
        assertParties(body, "sip:a@[2001:db8::1]:5060", BOB);
    }

    @Test
    void anAddressThatBothHaveTellsNothing() {
        assertUnnamed(report("FromID:sip:a@192.0.2.1", "ToID:sip:b@192.0.2.1"), "sip:a@192.0.2.1", "sip:b@192.0.2.1");
        assertUnnamed(report("FromID:sip:a@192.0.2.1", "ToID:sip:b@192.0.2.1"), "sip:a@192.0.2.1", "sip:b@192.0.2.1");
    }

    @Test
    void strongerEvidenceGoesBeforeWeaker() {
        String byAddress = report("FromID:sip:a@192.0.2.1", "ToID:sip:b@198.51.100.7");
        assertParties(byAddress, "sip:a@192.0.2.1", "sip:b@198.51.100.7");
        assertParties(sip("From: <sip:b@198.51.100.7>", byAddress), "sip:b@198.51.100.7", "sip:a@192.0.2.1");

        String byLocalId = report("LocalID:sip:b@198.51.100.7", "FromID:sip:a@192.0.2.1", "ToID:sip:b@198.51.100.7");
        assertParties(byLocalId, "sip:b@198.51.100.7", "sip:a@192.0.2.1");
    }

    @Test
    void oneOfTheTwoIsEnough() {
        assertParties(report("FromID:sip:a@192.0.2.1"), "sip:a@192.0.2.1", null);
        assertParties(report("ToID:sip:a@192.0.2.1"), "sip:a@192.0.2.1", null);
        assertUnnamed(report("ToID:" + BOB), null, BOB);
    }

    @Test
    void noValueIsNoIdentity() {
        assertParties(report("FromID:", "ToID:(null)"), null, null);
    }
}
