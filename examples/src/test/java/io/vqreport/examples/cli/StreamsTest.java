package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Does the command line get along with pipes, long inputs and full disks?")
final class StreamsTest {
    @ParameterizedTest
    @DisplayName("a closed pipe ends every command without a word")
    @ValueSource(
            strings = {
                "inspect -",
                "inspect --json -",
                "validate -",
                "convert --to fake -",
                "roundtrip -",
                "formats",
                "--help",
                "inspect --help"
            })
    void closedPipe(String args) {
        CliRun run = CliRun.into(new Failing("Broken pipe"), stdin("FAKE\nwarning c1\n"), args.split(" "));

        assertThat(run.exitCode()).isEqualTo(VqReportCli.CLOSED_PIPE);
        assertThat(run.err().replaceAll("(OMITTED|DEFAULTED) .*\n", "")).isEmpty();
    }

    @Test
    @DisplayName("an endless input ends with the pipe")
    void endlessInput() {
        CliRun run = CliRun.into(new Failing("Broken pipe"), new Lines(Long.MAX_VALUE), "inspect", "--json", "-");

        assertThat(run.exitCode()).isEqualTo(VqReportCli.CLOSED_PIPE);
    }

    @ParameterizedTest
    @DisplayName("a full disk is one line on standard error, not silence")
    @ValueSource(strings = {"inspect -", "validate -", "roundtrip -", "formats", "--version"})
    void fullDisk(String args) {
        CliRun run = CliRun.into(new Failing("No space left on device"), stdin("FAKE\nreport c1\n"), args.split(" "));

        assertThat(run.err()).isEqualTo("vqreport: cannot write: No space left on device\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("reports come out while the input still goes on")
    void streaming() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicLong seen = new AtomicLong();
        Lines input = new Lines(100_000) {
            @Override
            void ended() {
                seen.set(out.size());
            }
        };

        CliRun run = CliRun.into(out, input, "inspect", "--json", "-");

        assertThat(run.exitCode()).isZero();
        // All but what the writers' buffers may still hold.
        assertThat(seen.get()).isGreaterThan(out.size() * 9L / 10);
    }

    @Test
    @DisplayName("output is UTF-8")
    void utf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CliRun.into(out, stdin("FAKE\nreport ü€😀\n"), "inspect", "--json", "-");

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"callId\":\"ü€😀\"");
    }

    private static InputStream stdin(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An output that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(message);
        }
    }

    /** A long input that is nowhere in memory. */
    private static class Lines extends InputStream {
        private static final byte[] MARK = "FAKE\n".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] LINE = "report c1\n".getBytes(StandardCharsets.US_ASCII);

        private final long lines;
        private long line;
        private int index;

        Lines(long lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            if (line == lines) {
                ended();
                return -1;
            }
            byte[] current = line == 0 ? MARK : LINE;
            byte octet = current[index++];
            if (index == current.length) {
                index = 0;
                line++;
            }
            return octet;
        }

        @Override
        public int read(byte[] octets, int offset, int length) {
            int count = 0;
            while (count < length) {
                int octet = read();
                if (octet < 0) {
                    return count == 0 ? -1 : count;
                }
                octets[offset + count++] = (byte) octet;
            }
            return count;
        }

        void ended() {}
    }
}
