package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Does the command line read and write RTCP, binary and as hex text?")
final class RtcpTest {
    private static final String HEX = "samples/rtcp-session.hex";

    @TempDir
    private Path directory;

    private Path binary() throws IOException {
        Path binary = directory.resolve("session.rtcp");
        CliRun run = CliRun.real("roundtrip", "-o", binary.toString(), HEX);
        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        return binary;
    }

    @Test
    @DisplayName("inspect shows the same of hex text and of the packets themselves")
    void inspect() throws IOException {
        CliRun text = CliRun.real("inspect", "--json", HEX);
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith("{\"format\":\"rtcp\",\"kind\":\"INTERVAL\",\"endOfCall\":false,")
                .contains(
                        "\"cname\":\"phone@example.com\"",
                        "\"media\":\"AUDIO\",\"direction\":\"RECEIVED\",\"basis\":\"CUMULATIVE\",\"ssrc\":\"0x2468abcd\"",
                        "\"R_CONVERSATIONAL\":88,\"MOS_LISTENING\":4.2,\"MOS_CONVERSATIONAL\":4.1",
                        "\"durationMs\":5000,\"basis\":\"INTERVAL\"",
                        "\"rtcp:rr.jitter\":\"160\"");
        assertThat(CliRun.real("inspect", "--json", binary().toString())).isEqualTo(text);
        assertThat(CliRun.real("inspect", "--format", "rtcp", "--json", HEX)).isEqualTo(text);
        assertThat(CliRun.real("inspect", "--json", "--set", "rtcp.clockRates=0:8000", HEX)
                        .out())
                .contains("\"INTERARRIVAL_JITTER\":20")
                .doesNotContain("rtcp:rr.jitter");
    }

    @Test
    @DisplayName("validate finds nothing worse than a note")
    void validate() {
        assertThat(CliRun.real("validate", HEX).exitCode()).isZero();
    }

    @Test
    @DisplayName("roundtrip writes the packets, and those again as they are")
    void roundtrip() throws IOException {
        byte[] octets = Files.readAllBytes(binary());
        assertThat(octets[0] & 0xFF).isEqualTo(0x81);
        Path again = directory.resolve("again.rtcp");
        assertThat(CliRun.real("roundtrip", "-o", again.toString(), binary().toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(octets);
    }

    @Test
    @DisplayName("convert writes the neutral report as the same packets, with nothing lost")
    void convert() throws IOException {
        Path converted = directory.resolve("converted.rtcp");
        CliRun run = CliRun.real("convert", "--to", "rtcp", "-o", converted.toString(), HEX);
        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(CliRun.real("inspect", "--json", converted.toString()))
                .isEqualTo(CliRun.real("inspect", "--json", HEX));
    }

    @Test
    @DisplayName("convert goes from text to packets, and says what they cannot")
    void fromText() throws IOException {
        Path converted = directory.resolve("converted.rtcp");
        CliRun run = CliRun.real(
                "convert", "--to", "rtcp", "-o", converted.toString(), "samples/rfc6035-conforming-session.txt");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("OMITTED call/callId", "OMITTED kind");
        assertThat(CliRun.real("inspect", "--json", converted.toString()).out())
                .contains("\"media\":\"AUDIO\",\"direction\":\"RECEIVED\",\"basis\":\"CUMULATIVE\"");
    }

    @Test
    @DisplayName("what is cut off is beyond reading")
    void truncated() throws IOException {
        Path cut = directory.resolve("cut.hex");
        Files.writeString(cut, "81c8000c 1234abcd e8000000");
        CliRun run = CliRun.real("inspect", cut.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rtcp.PACKET_TRUNCATED");
    }
}
