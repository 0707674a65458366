package io.vqreport.rtcpxr.docs;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Are the tables in {@code docs/} those of the code? They are drawn from {@link VqParameter} and {@link RtcpXrProblem}; run with
 * {@code -Dvqreport.docs.write=true} to write them anew.
 */
class GeneratedTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void parameters() {
        DrawnTable page = new DrawnTable("""
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
            page.row(
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
        new DocumentedPage(DOCS.resolve("vq-rtcpxr-parameters.md")).is(page);
    }

    @Test
    void problems() {
        DrawnTable page = new DrawnTable("""
                # The problem codes of application/vq-rtcpxr

                Drawn from `RtcpXrProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                """).problems(List.of(RtcpXrProblem.values()));
        new DocumentedPage(DOCS.resolve("vq-rtcpxr-problems.md")).is(page);
    }
}
