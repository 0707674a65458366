package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import org.junit.jupiter.api.Test;

/** Is what is too long refused, and only that? */
final class LimitsTest {
    private static final DecodeLimits STANDARD = DecodeLimits.standard();
    private static final int LENGTH = Bodies.conforming().length();

    @Test
    void aReportAsLongAsAllowed() {
        byte[] body = Bodies.bytes(Bodies.conforming());
        assertThat(VqRtcpXrGrammar.validate(body, STANDARD.withMaxReportBytes(LENGTH)))
                .isEmpty();
        LimitExceededException exception = exceeded(body, STANDARD.withMaxReportBytes(LENGTH - 1));
        assertThat(exception.setting()).isEqualTo("maxReportBytes");
        assertThat(exception.actual()).isEqualTo(LENGTH);
    }

    @Test
    void aBodyOfReportsEachOfWhichIsAllowed() {
        String report = Bodies.conforming();
        String shorter = Bodies.without("CallID").replace("VQSessionReport: CallTerm", "vqsessionREPORT :\tCallTerm");
        DecodeLimits limits = STANDARD.withMaxReportBytes(LENGTH);
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(report.repeat(5)), limits))
                .isEmpty();
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(report.repeat(2) + shorter + report), limits))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.message()).isEqualTo("CallID is mandatory and missing");
                    assertThat(problem.location().offset())
                            .isEqualTo(report.length() * 2L + shorter.indexOf("LocalMetrics"));
                });
        String longer = Bodies.with("VQSessionReport : CallTerm");
        assertThat(exceeded(Bodies.bytes(report + longer + report), limits).actual())
                .isEqualTo(longer.length());
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(shorter + longer), limits))
                .isPresent();
    }

    @Test
    void everyKindOfReportEndsTheOneBefore() {
        DecodeLimits limits = STANDARD.withMaxReportBytes(LENGTH + 40);
        String alert = Bodies.alert("VQAlertReport: Type=NLR Severity=Clear Dir=local");
        String interval = Bodies.alert("VQIntervalReport");
        String session = Bodies.alert("VQSessionReport");
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(alert + interval + session + alert), limits))
                .isEmpty();
    }

    @Test
    void whatLooksLikeAReportDoesNotEndTheOneBefore() {
        DecodeLimits limits = STANDARD.withMaxReportBytes(LENGTH);
        for (String line : new String[] {"VQSessionReports: a", "x: a\r\n VQSessionReport", "x: VQSessionReport"}) {
            byte[] body = Bodies.bytes(Bodies.withBefore("DialogID", line));
            assertThat(exceeded(body, limits).actual()).isEqualTo(body.length);
        }
    }

    @Test
    void aLineAsLongAsAllowed() {
        String line = "x:" + "a".repeat(998);
        byte[] body = Bodies.bytes(Bodies.withBefore("DialogID", line));
        assertThat(VqRtcpXrGrammar.validate(body, STANDARD.withMaxLineBytes(1000)))
                .isEmpty();
        LimitExceededException exception = exceeded(body, STANDARD.withMaxLineBytes(999));
        assertThat(exception.setting()).isEqualTo("maxLineBytes");
        assertThat(exception.actual()).isEqualTo(1000);
        assertThat(exception.location().line()).isEqualTo(Bodies.indexOf("DialogID") + 1);
        assertThat(exception.location().column()).isOne();
    }

    @Test
    void aFoldedLineIsOne() {
        byte[] body = Bodies.bytes(Bodies.withBefore("DialogID", "x:" + "a\r\n ".repeat(249) + "aa"));
        assertThat(VqRtcpXrGrammar.validate(body, STANDARD.withMaxLineBytes(1000)))
                .isEmpty();
        assertThat(exceeded(body, STANDARD.withMaxLineBytes(999)).actual()).isEqualTo(1000);
    }

    @Test
    void linesThatEndOtherwiseAreNotOneLongLine() {
        byte[] body = Bodies.bytes(Bodies.conforming().replace("\r\n", "\n"));
        assertThat(VqRtcpXrGrammar.validate(body, STANDARD.withMaxLineBytes(200)))
                .isPresent();
        body = Bodies.bytes(Bodies.conforming().replace("\r\n", "\r"));
        assertThat(VqRtcpXrGrammar.validate(body, STANDARD.withMaxLineBytes(200)))
                .isPresent();
    }

    @Test
    void theStandardLimitsAreTheDefault() {
        byte[] body = Bodies.bytes(Bodies.withBefore("DialogID", "x:" + "a".repeat(64 * 1024)));
        assertThatThrownBy(() -> VqRtcpXrGrammar.validate(body))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxLineBytes");
        assertThat(VqRtcpXrGrammar.validate(body, DecodeLimits.unbounded())).isEmpty();
    }

    private static LimitExceededException exceeded(byte[] body, DecodeLimits limits) {
        return catchThrowableOfType(LimitExceededException.class, () -> VqRtcpXrGrammar.validate(body, limits));
    }
}
