package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Does every command work on the sample reports, with the codecs that are shipped?")
final class SamplesTest {
    private static final String DESK_PHONE = "samples/desk-phone-session.txt";
    private static final String CONFORMING = "samples/rfc6035-conforming-session.txt";
    private static final String ALERT = "samples/alert.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @DisplayName("a sample is read, and its table is no wider than 100 columns")
    @ValueSource(strings = {DESK_PHONE, CONFORMING, ALERT})
    void readable(String sample) {
        CliRun run = CliRun.real("inspect", sample);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Audio received by the local end", "Network loss rate");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @DisplayName("a sample has kept the line ends of its format")
    @ValueSource(strings = {DESK_PHONE, CONFORMING, ALERT})
    void lineEnds(String sample) throws IOException {
        assertThat(Files.readString(Path.of(sample), StandardCharsets.UTF_8).replace("\r\n", ""))
                .doesNotContain("\r", "\n");
    }

    @Test
    @DisplayName("the desk phone's SIP message: the body's values, typed, and its quirks")
    void deskPhone() {
        String json = CliRun.real("inspect", "--json", DESK_PHONE).out();

        assertThat(json)
                .hasLineCount(1)
                .startsWith("{\"format\":\"vq-rtcpxr\",\"kind\":\"SESSION\",\"endOfCall\":true,"
                        + "\"call\":{\"callId\":\"4f27c1d8e0b94a6c8d13@192.0.2.45\"")
                .contains("\"uri\":\"sip:3107@voice.example.org\",\"displayName\":\"Front Desk\"")
                .contains("\"mac\":\"00:00:5e:00:53:45\"")
                .contains("\"start\":\"2026-11-18T08:41:07Z\",\"stop\":\"2026-11-18T08:47:52Z\"")
                .contains("\"ssrc\":\"0xa3f79b58\"")
                .contains("\"codec\":\"G.711 A-Law\"")
                .contains("\"NETWORK_LOSS_RATE\":0.4,\"DISCARD_RATE\":0.1,")
                .contains("\"MOS_LISTENING\":4.2,\"MOS_CONVERSATIONAL\":4.1}")
                .doesNotContain("RESIDUAL_ECHO_RETURN_LOSS", "\"GAP_DURATION\"")
                .contains("rtcpxr.SSRC_DECIMAL", "rtcpxr.MAC_FORM", "rtcpxr.UNAVAILABLE", "rtcpxr.SATURATED")
                .doesNotContain("rtcpxr.BODY_TRUNCATED", "rtcpxr.CONTENT_LENGTH_DIFFERS");
        assertThat(CliRun.real("validate", DESK_PHONE).exitCode()).isZero();
        assertThat(CliRun.real("validate", "--strict", DESK_PHONE).exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("the conforming report: both directions, no problem even under --strict")
    void conforming() {
        assertThat(CliRun.real("validate", "--strict", CONFORMING))
                .isEqualTo(new CliRun(0, CONFORMING + ": 1 report, no problems\n", ""));
        assertThat(CliRun.real("inspect", "--strict", "--json", CONFORMING).out())
                .contains("\"direction\":\"RECEIVED\",\"start\":\"2026-11-19T14:02:11.250Z\"")
                .contains("\"direction\":\"SENT\",\"start\":\"2026-11-19T14:02:11.300Z\"")
                .contains("\"ip\":\"2001:db8:4::21\",\"port\":30220")
                .contains("\"R_LISTENING\":\"G.107\"")
                .endsWith("\"problems\":[]}\n");
    }

    @Test
    @DisplayName("the alert in the layout of the drafts: what it is about, and parties nobody names")
    void alert() {
        assertThat(CliRun.real("inspect", "--json", ALERT).out())
                .startsWith("{\"format\":\"vq-rtcpxr\",\"kind\":\"ALERT\",\"endOfCall\":false,")
                .contains(
                        "\"alert\":{\"metric\":\"ONE_WAY_DELAY\",\"name\":\"OWD\",\"severity\":\"WARNING\",\"direction\":\"RECEIVED\"}")
                .contains("\"tags\":{\"fromId\":")
                .doesNotContain("\"local\":", "\"remote\":");
        assertThat(CliRun.real("validate", ALERT).exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("a report lacks what the format makes mandatory: named, and supplied by --context")
    void convert() {
        CliRun lacking = CliRun.real("convert", "--to", "vq-rtcpxr", DESK_PHONE);
        assertThat(lacking.exitCode()).isEqualTo(2);
        assertThat(lacking.out()).isEmpty();
        assertThat(lacking.err())
                .contains("RemoteGroup")
                .endsWith("; add --context remoteGroup=...\n")
                .hasLineCount(1);

        String out = folder.resolve("out.txt").toString();
        assertThat(CliRun.real(
                                "convert",
                                "--to",
                                "vq-rtcpxr",
                                "--context",
                                "remoteGroup=outside",
                                "-o",
                                out,
                                DESK_PHONE)
                        .exitCode())
                .isZero();
        assertThat(CliRun.real("validate", "--strict", out).exitCode()).isZero();
        assertThat(CliRun.real("inspect", out).out()).contains("group outside");
    }

    @ParameterizedTest
    @DisplayName("what roundtrip writes, it writes again")
    @ValueSource(strings = {DESK_PHONE, CONFORMING, ALERT})
    void roundtrip(String sample) {
        String once = folder.resolve("once.txt").toString();
        assertThat(CliRun.real("roundtrip", "-o", once, sample)).isEqualTo(new CliRun(0, "", ""));

        CliRun twice = CliRun.real("roundtrip", once);

        assertThat(twice.exitCode()).isZero();
        assertThat(Path.of(once)).hasContent(twice.out()).isNotEmptyFile();
    }

    @Test
    @DisplayName("--set changes how a codec reads")
    void setting() {
        assertThat(CliRun.real("inspect", "--json", "--set", "vqrtcpxr.lossScale=fraction", DESK_PHONE)
                        .out())
                .contains("\"NETWORK_LOSS_RATE\":40,");
    }
}
