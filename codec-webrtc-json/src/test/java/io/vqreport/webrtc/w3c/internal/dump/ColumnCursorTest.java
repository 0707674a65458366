package io.vqreport.webrtc.w3c.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a series taken apart at its own commas only? */
class ColumnCursorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2.5,-3] | 1;2.5;-3",
                "` [ 1 , 2 ] ` | 1;2",
                "[[1,2],{\"a\":[3,4]},5] | [1,2];{\"a\":[3,4]};5",
                "[\"a,b\",\"c\\\",]d\"] | \"a,b\";\"c\\\",]d\"",
                "[1,2,] | 1;2",
                "[]1],2] | ]1];2",
                "[\"open] | \"open",
                "[\"end\\] | \"end\\",
            })
    void itsElementsAreTexts(String series, String elements) {
        ColumnCursor cursor = Objects.requireNonNull(ColumnCursor.of(series));
        List<String> found = new ArrayList<>();
        for (String next = cursor.next(); next != null; next = cursor.next()) {
            found.add(next);
        }
        assertThat(String.join(";", found)).isEqualTo(elements);
        assertThat(cursor.size()).isEqualTo(found.size());
    }

    @Test
    void anEmptyOneHasNone() {
        ColumnCursor cursor = Objects.requireNonNull(ColumnCursor.of("[\t\r\n ]"));
        assertThat(cursor.size()).isZero();
        assertThat(cursor.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[", "]", "1", "{}", "[1", "1]", "x[1]"})
    void whatIsNoArrayIsNoSeries(String text) {
        assertThat(ColumnCursor.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "-7, -7",
        "123456789012345678, 123456789012345678",
        "1.50, 1.50",
        "1e5, 1e5",
        "1234567890123456789, 1234567890123456789",
        "NaN, ",
        "-, ",
        "'', ",
        "x, ",
        "01, ",
        "7-, "
    })
    void anElementIsANumberWhereItIsOneOfJson(String element, @Nullable String number) {
        assertThat(Objects.toString(ColumnCursor.number(element), null)).isEqualTo(number);
    }
}
