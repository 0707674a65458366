package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Does the grammar know every line and parameter of the table, with the digits the table gives it, and each of them once? */
final class EveryNameTest {
    static Stream<VqParameter> metrics() {
        return Arrays.stream(VqParameter.values())
                .filter(parameter -> parameter.inMetrics() && parameter.line() != VqLine.TIMESTAMPS);
    }

    static Stream<VqParameter> counted() {
        return metrics().filter(parameter -> parameter.kind().numeric() && parameter.kind() != ValueKind.SWITCH);
    }

    static Stream<VqParameter> decimal() {
        return metrics().filter(parameter -> parameter.kind() == ValueKind.DECIMAL);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void allDigitsAndNotOneMore(VqParameter parameter) {
        String digits = "3".repeat(parameter.integerDigits());
        String fraction = "." + "9".repeat(Math.max(1, parameter.fractionDigits()));
        String longest = digits + (parameter.kind() == ValueKind.DECIMAL ? fraction : "");
        assertThat(validate(parameter, longest)).isEmpty();
        refuses(parameter, "3" + longest);
        refuses(parameter, parameter.kind() == ValueKind.DECIMAL ? longest + "9" : longest + fraction);
        if (parameter.kind() == ValueKind.SIGNED) {
            assertThat(validate(parameter, "-" + longest)).isEmpty();
            refuses(parameter, "-3" + longest);
        } else {
            refuses(parameter, "-" + longest);
        }
    }

    @ParameterizedTest
    @MethodSource("decimal")
    void aPointHasDigitsOnBothSides(VqParameter parameter) {
        assertThat(validate(parameter, "1.5")).isEmpty();
        refuses(parameter, ".5");
        refuses(parameter, "1.");
        refuses(parameter, "1.5.5");
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void onceOnALine(VqParameter parameter) {
        String one = parameter.key() + "=" + value(parameter);
        String twice = parameter.line().wireName() + ":" + one + " " + one;
        Problem problem =
                VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.with(twice))).orElseThrow();
        assertThat(problem.message()).isEqualTo(parameter.key() + " stands twice on its line");
        assertThat(problem.location().path()).isEqualTo(path(parameter));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void anExtensionOnAnyOtherLine(VqParameter parameter) {
        String extension = parameter.key() + "=\"any, thing\" " + parameter.key() + "=twice";
        for (VqLine line : VqLine.values()) {
            if (line.part() == VqLine.Part.METRICS && line != VqLine.TIMESTAMPS && line != parameter.line()) {
                String body = Bodies.with(line.wireName() + ":" + extension);
                assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(body))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void aNameWithoutRegardToCase(VqParameter parameter) {
        String line = parameter.line().wireName().toUpperCase(Locale.ROOT);
        String key = parameter.key().toLowerCase(Locale.ROOT);
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.with(line + ":" + key + "=" + value(parameter)))))
                .isEmpty();
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.with(line + ":" + key + "={}"))))
                .hasValueSatisfying(
                        problem -> assertThat(problem.location().path()).isEqualTo(path(parameter)));
    }

    @ParameterizedTest
    @EnumSource(VqLine.class)
    void aLineOnceInItsPart(VqLine line) {
        if (line.part() == VqLine.Part.SESSION || line.part() == VqLine.Part.METRICS) {
            String repeated = Bodies.lines().get(Bodies.indexOf(line.wireName()));
            assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.withBefore(line.wireName(), repeated))))
                    .hasValueSatisfying(problem -> assertThat(problem.message()).contains("stands twice"));
        }
    }

    /** A line's name is no extension's: with rest that no line has, it is refused wherever it stands. */
    @ParameterizedTest
    @EnumSource(VqLine.class)
    void aLineIsNoExtension(VqLine line) {
        for (int i = 1; i <= Bodies.lines().size(); i++) {
            List<String> lines = Bodies.lines();
            lines.add(i, line.wireName() + ": {}, {}");
            assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.body(lines))))
                    .isPresent();
        }
    }

    private static void refuses(VqParameter parameter, String value) {
        Problem problem = validate(parameter, value).orElseThrow();
        assertThat(problem.message()).startsWith("expected " + parameter.key() + " = ");
        assertThat(problem.location().path()).isEqualTo(path(parameter));
        int before = parameter.line().wireName().length() + parameter.key().length() + ":=".length();
        assertThat(problem.location().column()).isEqualTo(before + 1);
    }

    private static Optional<Problem> validate(VqParameter parameter, String value) {
        String line = parameter.line().wireName() + ":" + parameter.key() + "=" + value;
        return VqRtcpXrGrammar.validate(Bodies.bytes(Bodies.with(line)));
    }

    private static String path(VqParameter parameter) {
        return "LocalMetrics/" + parameter.line().wireName() + "/" + parameter.key();
    }

    private static String value(VqParameter parameter) {
        return switch (parameter.kind()) {
            case SWITCH -> "on";
            case TEXT, WORD -> "a";
            case QUOTED -> "\"a\"";
            default -> "1";
        };
    }
}
