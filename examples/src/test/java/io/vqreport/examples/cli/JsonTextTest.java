package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Is every text and every number valid JSON?")
final class JsonTextTest {
    @ParameterizedTest
    @DisplayName("texts with characters that JSON or a terminal would stumble over")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "22,         \\\"",
                "5c,         \\\\",
                "0a,         \\n",
                "0d,         \\r",
                "09,         \\t",
                "00,         \\u0000",
                "1b,         \\u001b",
                "7f,         \\u007f",
                "85,         \\u0085",
                "2028,       \\u2028",
                "2029,       \\u2029",
                "d800,       \\ud800",
                "dc00,       \\udc00",
                "dc00 d800,  \\udc00\\ud800",
                "2f,         /",
                "e9,         é",
                "d83d de00,  😀"
            })
    void escapes(String units, String written) {
        StringBuilder text = new StringBuilder();
        for (String unit : units.split(" ", -1)) {
            text.append((char) Integer.parseInt(unit, 16));
        }

        assertThat(new JsonText().text("k", text.toString()).end()).isEqualTo("{\"k\":\"" + written + "\"}");
    }

    @ParameterizedTest
    @DisplayName("numbers without exponent, and whole ones without a point")
    @CsvSource({
        "5.0, 5",
        "-0.0, 0",
        "0.1, 0.1",
        "-21.5, -21.5",
        "1e15, 1000000000000000",
        "1e-7, 0.0000001",
        "4.07, 4.07",
        "1.5e22, 15000000000000000000000"
    })
    void numbers(double value, String written) {
        assertThat(new JsonText().number("k", value).end()).isEqualTo("{\"k\":" + written + "}");
    }

    @ParameterizedTest
    @DisplayName("values that end in a bracket or brace do not swallow the next comma")
    @ValueSource(strings = {"{", "[", "a{", "a["})
    void commas(String tricky) {
        assertThat(new JsonText().text("a", tricky).text("b", "x").end())
                .isEqualTo("{\"a\":\"" + tricky + "\",\"b\":\"x\"}");
    }
}
