package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.packet.RtcpPackets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Is docs/conversion.md, which is written by hand, true?")
final class ConversionPageTest {
    private static final Path PAGE = Path.of("..", "docs", "conversion.md");
    private static final String PROGRAM = "java -jar examples/target/vqreport.jar ";
    /** A heading, prose, the command, what is written, and the table of losses. */
    private static final Pattern SECTION = Pattern.compile(
            "## (.+)\\n(?s:.*?)```console\\n([^`]+)```\\n\\n```(\\w*)\\n([^`]+)```\\n\\n((?:\\|.*\\n)+)");

    private static final Pattern LOSS_ROW = Pattern.compile("\\| ([A-Z]+) \\| (.+?) \\| .*\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    record Conversion(String title, List<String> arguments, String form, String shown, List<String> losses) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Conversion> conversions() throws IOException {
        return SECTION.matcher(Files.readString(PAGE))
                .results()
                .map(ConversionPageTest::conversion)
                .toList();
    }

    private static Conversion conversion(MatchResult section) {
        String command = section.group(2).replaceAll("\\\\\\n\\s*", "").strip();
        assertThat(command).startsWith(PROGRAM);
        List<String> losses = new ArrayList<>();
        section.group(5).lines().forEach(line -> {
            Matcher row = LOSS_ROW.matcher(line);
            if (row.matches()) {
                CODE.matcher(row.group(2)).results().forEach(what -> losses.add(row.group(1) + " " + what.group(1)));
            }
        });
        return new Conversion(
                section.group(1),
                Arrays.asList(command.substring(PROGRAM.length())
                        .replace("examples/samples/", "samples/")
                        .split(" +")),
                section.group(3),
                section.group(4),
                losses);
    }

    @Test
    @DisplayName("every section has its command, output and losses")
    void sections() throws IOException {
        assertThat(conversions())
                .extracting(Conversion::title)
                .containsExactlyElementsOf(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("conversions")
    @DisplayName("the command writes what is shown, and loses what is listed")
    void command(Conversion conversion) throws IOException {
        Path written = folder.resolve("written");
        List<String> arguments = new ArrayList<>(conversion.arguments());
        int output = arguments.indexOf("-o");
        if (output >= 0) {
            arguments.subList(output, output + 2).clear();
        }
        arguments.addAll(List.of("-o", written.toString()));

        CliRun run = CliRun.real(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err().lines().distinct()).containsExactlyInAnyOrderElementsOf(conversion.losses());
        byte[] octets = Files.readAllBytes(written);
        if (conversion.form().equals("hex")) {
            assertThat(octets).isEqualTo(RtcpPackets.fromHex(conversion.shown().getBytes(StandardCharsets.US_ASCII)));
        } else {
            assertThat(lines(new String(octets, StandardCharsets.UTF_8)))
                    .containsSubsequence(
                            conversion.shown().lines().map(String::strip).toList());
        }
    }

    /** A line an element of XML; other text as it stands. */
    private static List<String> lines(String text) {
        return Stream.of(text.replace("><", ">\n<").split("\\R", -1)).toList();
    }
}
