package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Does wrong usage say what would be right?")
final class UsageTest {
    @ParameterizedTest
    @DisplayName("exit 2, the reason first, nothing on standard output")
    @CsvSource(
            delimiter = '|',
            value = {
                "inspect                                       | Missing required parameter: 'FILE'",
                "inspect --format nope x                       | unknown format 'nope' for --format; there is fake, readonly",
                "validate --format nope x                      | unknown format 'nope' for --format; there is fake, readonly",
                "roundtrip --format nope x                     | unknown format 'nope' for --format; there is fake, readonly",
                "convert --to nope x                           | unknown format 'nope' for --to; there is fake, readonly",
                "convert --to readonly x                       | the format 'readonly' is read, not written",
                "convert x                                     | Missing required option: '--to=FORMAT'",
                "convert --to fake                             | Missing required parameter: 'FILE'",
                "convert --to fake -o samples/ samples         | the output lies within a folder that is read",
                "inspect --threads 0 x                         | --threads is 1 to 256",
                "inspect --archive-ratio 0 x                   | --archive-ratio is 1 or more",
                "inspect --set fake.nope=1 x                   | unknown setting 'fake.nope' for --set; there is fake.spelling, fake.loud",
                "inspect --set fake.loud=perhaps x             | invalid value 'perhaps' for --set fake.loud; possible is on|off",
                "convert --to fake --set fake.spelling=u x     | invalid value 'u' for --set fake.spelling; possible is as-is|upper",
                "inspect --set fake.loud x                     | Value for option option '--set' (KEY=VALUE) should be in KEY=VALUE format but was fake.loud",
                "inspect --nope x                              | Unknown option: '--nope'",
                "nope                                          | Unmatched argument at index 0: 'nope'"
            })
    void wrong(String args, String reason) {
        CliRun run = CliRun.of(args.split(" "));

        assertThat(run.err()).startsWith(reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("an unknown key of --context names the known ones")
    void unknownContextKey() {
        CliRun run = CliRun.of("convert", "--to", "fake", "--context", "nope=1", "x");

        assertThat(run.err())
                .startsWith("Invalid value for option '--context'")
                .contains("there is no key 'nope', but callId, localId, remoteId,")
                .contains("remoteUserAgent");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("no command at all names the commands")
    void noCommand() {
        CliRun run = CliRun.of();

        assertThat(run.err()).startsWith("a command is missing: inspect, validate, convert, roundtrip, formats");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("a setting of a codec that is not in use is accepted")
    void settingOfAnotherCodec() {
        CliRun run = CliRun.stdin("READONLY\nreport c1\n", "inspect", "--set", "fake.spelling=upper", "-");

        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @DisplayName("--help of every command goes to standard output, within 100 columns")
    @ValueSource(strings = {"", "inspect ", "validate ", "convert ", "roundtrip ", "formats "})
    void help(String command) {
        CliRun run = CliRun.of((command + "--help").split(" "));

        assertThat(run.out()).startsWith("Usage: vqreport " + command.strip());
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @DisplayName("--version is the version the build has written into the resource")
    void version() throws Exception {
        Properties properties = new Properties();
        try (var resource = VqReportCli.class.getResourceAsStream("version.properties")) {
            properties.load(resource);
        }

        assertThat(CliRun.of("--version"))
                .isEqualTo(new CliRun(0, "vqreport " + properties.getProperty("version") + System.lineSeparator(), ""));
        assertThat(properties.getProperty("version")).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }
}
