package io.vqreport.webrtc.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.internal.PlainMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are numbers in odd forms, and texts that may be JSON, taken for what they are and no more? */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "' 12 ', 12",
        "-1.5, -1.5",
        "1e3, 1E+3",
        "abc, ",
        "'', ",
        "'  ', ",
        "1x, ",
        "-, ",
        "0x10, ",
        "+1, ",
        ".5, "
    })
    void aTextIsANumberWhereItIsOneOfJson(String text, @Nullable String number) {
        BigDecimal found = Numbers.decimal(text);
        assertThat(found == null ? null : found.toString()).isEqualTo(number);
    }

    @Test
    void aLongTextIsNone() {
        assertThat(Numbers.decimal("1" + "0".repeat(63))).isNotNull();
        assertThat(Numbers.decimal("1" + "0".repeat(64))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nan",
                "NaN",
                " NAN ",
                "-nan",
                "nan(0x8)",
                "-nan(ind)",
                "inf",
                "-inf",
                "+Infinity",
                "1.#INF",
                "-1.#IND"
            })
    void whatWritersPrintForNoNumberIsKnown(String text) {
        assertThat(Numbers.isNoNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "",
                "n/a",
                "infinite",
                "nano",
                "-",
                "1.5",
                "nan                                                              "
            })
    void otherWordsAreNot(String text) {
        assertThat(Numbers.isNoNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12", "12.0, 12", "1e3, 1000", "0, 0", "0.0000, 0", "-7.00, -7", "9223372036854775807, 9223372036854775807",
        "9223372036854775808, ", "12.5, ", "1e18, 1000000000000000000", "1e19, ", "1e999999999, ", "0e-999999999, ",
                "1e-1, "
    })
    void aCountIsWhole(BigDecimal number, @Nullable Long count) {
        assertThat(Numbers.whole(number)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"12.5, true", "123456789012345678.5, true", "1234567890123456789.5, false", "1e30, false"})
    void whatIsNoCountHasAFractionOrIsTooLarge(BigDecimal number, boolean small) {
        assertThat(Numbers.isSmall(number)).isEqualTo(small);
    }

    // The scale of the loss.

    /** Sent: of 100 packets sent. Received: of 100 expected, of which those lost are a part. */
    @ParameterizedTest
    @CsvSource({
        "5, 0.05, PERCENT, true", "5, 5, PERCENT, false", "5, 0.5, PERCENT, false", "5, 5, FRACTION, true",
                "5, 0.05, FRACTION, false",
        "5, 5.2, FRACTION, true", "5, 5.3, FRACTION, false", "5, 0.0529, PERCENT, true", "5, 0.0531, PERCENT, false",
                "0, 0, PERCENT, false",
        "-5, -0.05, PERCENT, false", "100, 1, PERCENT, true", "101, 1.01, PERCENT, false"
    })
    void aLossThatFitsTheOtherScaleIsFound(long lost, BigDecimal sent, LossScale scale, boolean fits) {
        assertThat(LossCheck.fitsOtherScale(local(lost, sent, 100L), scale)).isEqualTo(fits);
        assertThat(LossCheck.fitsOtherScale(remote(lost, sent, 100 - lost), scale))
                .isEqualTo(fits && lost <= 100);
    }

    @Test
    void withoutCountersNothingIsDoubted() {
        BigDecimal fraction = new BigDecimal("0.05");
        assertThat(LossCheck.fitsOtherScale(local(null, fraction, 100L), LossScale.PERCENT))
                .isFalse();
        assertThat(LossCheck.fitsOtherScale(local(5L, fraction, null), LossScale.PERCENT))
                .isFalse();
        assertThat(LossCheck.fitsOtherScale(local(5L, null, 100L), LossScale.PERCENT))
                .isFalse();
        assertThat(LossCheck.fitsOtherScale(remote(null, fraction, 95L), LossScale.PERCENT))
                .isFalse();
        assertThat(LossCheck.fitsOtherScale(remote(5L, fraction, null), LossScale.PERCENT))
                .isFalse();
    }

    private static SentStats local(@Nullable Long lost, @Nullable BigDecimal fraction, @Nullable Long sent) {
        return new SentStats(null, null, null, null, null, null, lost, fraction, sent, null, null, PlainMap.EMPTY);
    }

    private static ReceivedStats remote(@Nullable Long lost, @Nullable BigDecimal fraction, @Nullable Long received) {
        return new ReceivedStats(null, null, null, null, lost, fraction, received, null, null, PlainMap.EMPTY);
    }

    // Texts that may be JSON.

    @Test
    void aTextIsReadAsJsonWhereItIsAllOfIt() {
        assertThat(PlainText.read("{\"a\":[1,\"x\"]}")).isEqualTo(Map.of("a", List.of(1L, "x")));
        assertThat(PlainText.read("[null]")).isEqualTo(Arrays.asList((Object) null));
        assertThat(PlainText.read("\"x\"")).isEqualTo("x");
        assertThat(PlainText.read("0")).isEqualTo(0L);
        assertThat(PlainText.read("9")).isEqualTo(9L);
        assertThat(PlainText.read("-5")).isEqualTo(-5L);
        assertThat(PlainText.read("true")).isEqualTo(true);
        assertThat(PlainText.read("false")).isEqualTo(false);
        assertThat(PlainText.read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1 2", "{", "[NaN]", "{\"a\":1,\"a\":2}", "-", "truth", "nulls", "\"x", " 1", "/", ":"})
    void anyOtherIsAText(String text) {
        assertThat(PlainText.read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'{', true", "' {\"a\"', true", "'\t\n{', true", "'', false", "' ', false", "'x{', false", "'[{', false"
    })
    void anObjectBeginsWithABrace(String text, boolean object) {
        assertThat(MessageReader.isObject(text)).isEqualTo(object);
    }
}
