package io.vqreport.webrtc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.webrtc.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are a caller's own values taken for the few types that values of JSON have here? */
class PlainValuesTest {
    @Test
    void everyNumberHasOneForm() {
        List<Object> numbers = PlainList.copyOf(List.of(
                1,
                (short) 2,
                (byte) 3,
                4L,
                1_234_567_890_123_456_789L,
                new BigDecimal("5"),
                new BigDecimal("5.50"),
                BigInteger.TEN,
                1.5,
                2.5f,
                JsonNumber.of("1e5")));
        assertThat(numbers)
                .containsExactly(
                        1L,
                        2L,
                        3L,
                        4L,
                        JsonNumber.of("1234567890123456789"),
                        5L,
                        JsonNumber.of("5.50"),
                        10L,
                        JsonNumber.of("1.5"),
                        JsonNumber.of("2.5"),
                        JsonNumber.of("1e5"));
    }

    @Test
    void listsAndMapsAreCopiedToTheirDepth() {
        Map<String, Object> inner = new HashMap<>(Map.of("n", 1));
        Map<String, Object> copy = PlainMap.copyOf(Map.of("list", Arrays.asList(null, true, inner)));
        inner.put("n", 2);
        assertThat(copy).isEqualTo(Map.of("list", Arrays.asList(null, true, Map.of("n", 1L))));
        assertThat(PlainMap.copyOf(copy)).isSameAs(copy);
        assertThat(PlainList.copyOf((List<?>) copy.get("list"))).isSameAs(copy.get("list"));
    }

    @Test
    void whatJsonDoesNotHaveIsRefused() {
        for (Object odd : List.of(Optional.empty(), new AtomicLong(1), 'c')) {
            assertThatIllegalArgumentException().isThrownBy(() -> PlainList.copyOf(List.of(odd)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PlainMap.copyOf(Map.of(1, "x")));
        Map<String, Object> unnamed = new HashMap<>();
        unnamed.put(null, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> PlainMap.copyOf(unnamed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainList.copyOf(List.of(Double.POSITIVE_INFINITY, new Object())));
    }

    @Test
    void nestingIsBounded() {
        List<?> deep = List.of("x");
        for (int i = 1; i < JsonFactories.MAX_DEPTH; i++) {
            deep = List.of(deep);
        }
        List<?> deepest = deep;
        assertThat(PlainList.copyOf(deepest)).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> PlainList.copyOf(List.of(List.of(deepest))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "-1.50", "1e5", "1E+05", "0.1e-7", "NaN", "Infinity", "-Infinity"})
    void numbersAreThoseOfJson(String text) {
        assertThat(JsonNumber.of(text).text()).isEqualTo(text);
        assertThat(JsonNumber.of(text).isJson()).isEqualTo(!text.matches("NaN|-?Infinity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", "1 ", "0x1", "nan", "1.5.2", "1e5e5", "--1", "1f"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of(text));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.50", "1e5, 1E+5", "NaN, ", "Infinity, ", "1e99999999999, "})
    void asADecimalItKeepsItsDigits(String text, String decimal) {
        assertThat(JsonNumber.toDecimal(JsonNumber.of(text)).map(BigDecimal::toString))
                .isEqualTo(Optional.ofNullable(decimal));
    }

    @Test
    void onlyHandyNumbersAreDecimals() {
        assertThat(JsonNumber.toDecimal(7L)).hasValue(BigDecimal.valueOf(7));
        assertThat(JsonNumber.toDecimal("7")).isEmpty();
        assertThat(JsonNumber.toDecimal(null)).isEmpty();
        assertThat(JsonNumber.toDecimal(JsonNumber.of("1." + "0".repeat(62)))).isPresent();
        assertThat(JsonNumber.toDecimal(JsonNumber.of("1." + "0".repeat(63)))).isEmpty();
    }

    @Test
    void asAnyNumberItIsTheNearest() {
        JsonNumber number = JsonNumber.of("12.75");
        assertThat(number.intValue()).isEqualTo(12);
        assertThat(number.longValue()).isEqualTo(12);
        assertThat(number.floatValue()).isEqualTo(12.75f);
        assertThat(number.doubleValue()).isEqualTo(12.75);
        assertThat(number)
                .hasToString("12.75")
                .isEqualTo(JsonNumber.of("12.75"))
                .isNotEqualTo(JsonNumber.of("12.750"));
        assertThat(number.hashCode()).isEqualTo(JsonNumber.of("12.75").hashCode());
    }
}
