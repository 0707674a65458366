package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.xml.internal.CharBuffer;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are the numbers of XML read to the digit, exponents included? */
class WireNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "4.210172E-005, 2, 0.004210172",
        "6E-07, 2, 0.00006",
        "4.2949673E+09, 0, 4294967300",
        "1E+09, -3, 1000000",
        "0.07, 2, 7",
        ".5, 0, 0.5",
        "5., 0, 5",
        "+5, 0, 5",
        "-.5e1, 0, -5",
        "-0, 0, 0",
    })
    void read(String text, int shift, double value) {
        assertThat(WireNumbers.parse(text, shift)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "+", "E5", "1E", "1E+", "1e99999", "INF", "NaN", "1,5", "0x10", "1 2", "--1", "+-1"
            })
    void refused(String text) {
        assertThat(WireNumbers.parse(text, 0)).isNaN();
    }

    /** As the shortcuts for short numbers read them, and as all are read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "0",
                "00",
                "7",
                "07",
                "10",
                "5.",
                ".5",
                "0.5",
                "00.5",
                "1.2.3",
                "1..2",
                "-",
                "-.",
                "-1",
                "--1",
                "-01",
                "-0",
                "-0.0",
                "-0.5",
                "-.5",
                "-5.",
                "-18",
                "-127",
                "-128",
                "-129",
                "-32768",
                "-32769",
                "-2147483648",
                "-2147483649",
                "+1",
                " 7 ",
                "1E3",
                "123456789012345",
                "1234567890123456",
                "123456789012345678",
                "1234567890123456789",
                "0.123456",
                "0.1234567",
                "12.50",
                "127",
                "128",
                "999",
                "32767",
                "32768",
                "1000",
                "2147483647",
                "2147483648",
                "65535",
                "65536",
                "x",
                "1x",
                "\u0661"
            })
    void shortOnesAreReadTheSameWay(String text) {
        CharBuffer buffer = new CharBuffer();
        buffer.set(text);
        for (int shift : new int[] {-3, 0, 2}) {
            assertThat(WireNumbers.parse(buffer, shift))
                    .isEqualTo(Double.valueOf(WireNumbers.parse(text.strip(), shift)));
        }
        for (Form form : new Form[] {Form.BYTE, Form.SHORT, Form.INT, Form.PORT, Form.FLOAT}) {
            String canonical = WireNumbers.canonical(text, form);
            assertThat(WireNumbers.canonical(buffer, form)).as("%s", form).isEqualTo(canonical);
            if (form != Form.FLOAT) {
                assertThat(WireNumbers.whole(buffer, form))
                        .as("%s", form)
                        .isEqualTo(canonical == null ? WireNumbers.NONE : Long.parseLong(canonical));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INT, 007, 7", "INT, +7, 7", "INT, -0, 0", "INT, 2147483647, 2147483647", "INT, 2147483648, ", "INT, 1E3, ",
        "INT, 7., ", "BYTE, 127, 127", "BYTE, 128, ", "BYTE, -128, -128", "BYTE, -129, ", "SHORT, 32768, ",
        "PORT, 65535, 65535", "PORT, 65536, ", "PORT, -1, ", "FLOAT, +0.50, 0.50", "FLOAT, 1E+3, 1E+3", "FLOAT, 007, 7",
        "FLOAT, .5, 0.5", "FLOAT, x, "
    })
    void theOneFormOfEqualNumbers(Form form, String text, String canonical) {
        assertThat(WireNumbers.canonical(text, form)).isEqualTo(canonical);
    }

    @Test
    void aNumberTooLongIsNone() {
        assertThat(WireNumbers.parse("1".repeat(80), 0)).isPositive();
        assertThat(WireNumbers.parse("1".repeat(81), 0)).isNaN();
    }

    @Property
    void asBigDecimalReadsThem(@ForAll long digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        assertThat(WireNumbers.parse(number.toString(), 0)).isEqualTo(number.doubleValue() + 0.0);
        assertThat(WireNumbers.canonical(number.toString(), Form.FLOAT)).isEqualTo(number.toString());
    }
}
