package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does each limit let pass what is exactly at it, and refuse one more in words that help? */
class DecodeLimitsTest {
    private static final Location PLACE = new Location(7, 2, 3, "a/b");
    private static final DecodeLimits LIMITS = new DecodeLimits(100, 200, 300, 400, 500, 600);

    record Check(String setting, int limit, String place, Location location, LongConsumer check) {
        @Override
        public String toString() {
            return setting;
        }
    }

    static Stream<Check> checks() {
        return Stream.of(
                new Check("maxReportBytes", 100, "", Location.UNKNOWN, LIMITS::checkReportBytes),
                new Check("maxLineBytes", 200, " at 2:3 a/b", PLACE, actual -> LIMITS.checkLineBytes(actual, PLACE)),
                new Check("maxReports", 300, "", Location.UNKNOWN, LIMITS::checkReports),
                new Check("maxElements", 400, " at 2:3 a/b", PLACE, actual -> LIMITS.checkElements(actual, PLACE)),
                new Check("maxDepth", 500, " at 2:3 a/b", PLACE, actual -> LIMITS.checkDepth(actual, PLACE)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void exactlyAtTheLimitPasses(Check check) {
        assertThatNoException().isThrownBy(() -> check.check().accept(check.limit()));
        assertThatNoException().isThrownBy(() -> check.check().accept(0));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void oneMoreIsRefused(Check check) {
        for (long actual : new long[] {check.limit() + 1L, Integer.MAX_VALUE + 1L, Long.MAX_VALUE}) {
            assertThatExceptionOfType(LimitExceededException.class)
                    .isThrownBy(() -> check.check().accept(actual))
                    .withMessage("limit exceeded" + check.place() + ": " + actual + " is more than " + check.limit()
                            + "; raise DecodeLimits." + check.setting() + " to read it")
                    .satisfies(e -> {
                        assertThat(e.setting()).isEqualTo(check.setting());
                        assertThat(e.actual()).isEqualTo(actual);
                        assertThat(e.limit()).isEqualTo(check.limit());
                        assertThat(e.location()).isEqualTo(check.location());
                    });
        }
    }

    @Test
    void everyComponentHasItsCheck() {
        // Problems beyond their limit are counted, not refused: see ProblemsTest.
        assertThat(Stream.concat(checks().map(Check::setting), Stream.of("maxProblems")))
                .containsExactlyInAnyOrderElementsOf(
                        components().stream().map(RecordComponent::getName).toList());
    }

    @Test
    void aCopyChangesOneLimit() throws ReflectiveOperationException {
        for (RecordComponent component : components()) {
            Object changed = with(component, 77);
            for (RecordComponent other : components()) {
                Object expected = other.getName().equals(component.getName())
                        ? 77
                        : other.getAccessor().invoke(LIMITS);
                assertThat(other.getAccessor().invoke(changed))
                        .as(component + " changed: " + other)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aLimitIsZeroOrMore() throws ReflectiveOperationException {
        for (RecordComponent component : components()) {
            assertThat(component.getAccessor().invoke(with(component, 0))).isEqualTo(0);
            assertThatExceptionOfType(InvocationTargetException.class)
                    .as(component.toString())
                    .isThrownBy(() -> with(component, -1))
                    .withCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withMaxDepth(-1))
                .withMessage("a limit is 0 or more");
    }

    @Test
    void thePresets() {
        int most = Integer.MAX_VALUE;
        assertThat(DecodeLimits.standard()).isEqualTo(new DecodeLimits(307_200, 65_536, 10_000, 10_000, 64, 1_000));
        assertThat(DecodeLimits.generous())
                .isEqualTo(new DecodeLimits(16_777_216, 1_048_576, 1_000_000, 500_000, 256, 10_000));
        assertThat(DecodeLimits.unbounded()).isEqualTo(new DecodeLimits(most, most, most, most, most, 1_000));
    }

    private static List<RecordComponent> components() {
        return Arrays.asList(DecodeLimits.class.getRecordComponents());
    }

    private static Object with(RecordComponent component, int value) throws ReflectiveOperationException {
        String name = component.getName();
        return DecodeLimits.class
                .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), int.class)
                .invoke(LIMITS, value);
    }
}
