package io.vqreport.rtcpxr.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Are lines that end with CR LF, which are read before their end is known, read as those that end with LF, which are not? Whole, cut off
 * anywhere, and with any octet replaced.
 */
class LineEndsTest {
    private static final String REPLACEMENTS = " \t=\".;:-0\u0001\u007f\u00e9";

    static Stream<Path> files() throws IOException {
        return CanonicalFormTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void makeNoDifference(Path file) throws IOException {
        assertSame(text(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void makeNoDifferenceWhereTheBodyIsCutOff(Path file) throws IOException {
        String text = text(file);
        for (int cut = text.indexOf('\n'); cut < text.length(); cut++) {
            assertSame(text.substring(0, cut));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void makeNoDifferenceWhereAnOctetIsAnother(Path file) throws IOException {
        String text = text(file);
        for (int at = text.indexOf('\n') + 1; at < text.length(); at++) {
            char replacement = REPLACEMENTS.charAt(at % REPLACEMENTS.length());
            assertSame(text.substring(0, at) + replacement + text.substring(at + 1));
        }
    }

    /** With LF alone. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static void assertSame(String text) {
        List<Decoded<VqReport>> withLf = decode(text);
        List<Decoded<VqReport>> withCrLf = decode(text.replace("\n", "\r\n"));
        assertThat(withCrLf)
                .extracting(Decoded::value)
                .isEqualTo(withLf.stream().map(Decoded::value).toList());
        assertThat(notes(withCrLf)).isEqualTo(notes(withLf));
    }

    private static List<Decoded<VqReport>> decode(String text) {
        return VqRtcpXr.decodeAll(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> notes(List<Decoded<VqReport>> reports) {
        return reports.stream()
                .flatMap(report -> report.problems().stream())
                .filter(problem -> problem.code() != RtcpXrProblem.LINE_END_LF)
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column() + " " + problem.location().path())
                .toList();
    }
}
