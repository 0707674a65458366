package io.vqreport.rtcpxr.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Are the tables in {@code docs/} those of the code? They are drawn from {@link VqParameter} and {@link RtcpXrProblem}; run with
 * {@code -Dvqreport.docs.write=true} to write them anew.
 */
class GeneratedTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void parameters() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The parameters of application/vq-rtcpxr

                Drawn from `VqLine` and `VqParameter`; a test keeps it so. Digits are those of the RFC's grammar (before.behind the point); the
                range is the RFC's. A sentinel is kept in the wire model and absent in the neutral report.

                | line | key | form | digits | range | unit | sentinel | metric | RFC 6035 |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (VqParameter parameter : VqParameter.values()) {
            boolean number = parameter.integerDigits() > 0;
            String digits = !number
                    ? ""
                    : parameter.fractionDigits() > 0
                            ? parameter.integerDigits() + "." + parameter.fractionDigits()
                            : String.valueOf(parameter.integerDigits());
            row(
                    page,
                    parameter.line() == VqLine.LOCAL_ADDR
                            ? "LocalAddr, RemoteAddr"
                            : parameter.line() == VqLine.HEAD
                                    ? "VQAlertReport"
                                    : parameter.line().wireName(),
                    "`" + parameter.key() + "`",
                    parameter.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    digits,
                    number ? parameter.minimum() + ".." + parameter.maximum() : "",
                    parameter.unit(),
                    parameter.sentinel().value().isPresent()
                            ? String.valueOf(parameter.sentinel().value().getAsInt())
                            : "",
                    parameter.metric().map(Enum::name).orElse(""),
                    parameter.clause());
        }
        compare("vq-rtcpxr-parameters.md", page.toString());
    }

    @Test
    void problems() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The problem codes of application/vq-rtcpxr

                Drawn from `RtcpXrProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                | code | class | severity | what is odd |
                |---|---|---|---|
                """);
        for (RtcpXrProblem code : RtcpXrProblem.values()) {
            row(
                    page,
                    "`" + code.id() + "`",
                    code.problemClass().name(),
                    code.severity().name(),
                    code.description());
        }
        compare("vq-rtcpxr-problems.md", page.toString());
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void compare(String file, String expected) throws IOException {
        Path path = DOCS.resolve(file);
        if (Boolean.getBoolean("vqreport.docs.write")) {
            Files.writeString(path, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(path, StandardCharsets.UTF_8))
                .as("docs/" + file + " (write it anew with -Dvqreport.docs.write=true)")
                .isEqualTo(expected);
    }
}
