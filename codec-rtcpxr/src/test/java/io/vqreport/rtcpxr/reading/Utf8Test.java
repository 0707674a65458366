package io.vqreport.rtcpxr.reading;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which octets are taken for UTF-8 (RFC 3629 section 4), and where are others noted? */
class Utf8Test {
    /** The characters that stand for single octets in a table. */
    private static final int RAW = 0xE000;

    private static String raw(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (byte octet : octets) {
            text.append((char) (RAW + (octet & 0xFF)));
        }
        return text.toString();
    }

    private static byte[] octets(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2 80",
                "c3 a9",
                "df bf",
                "e0 a0 80",
                "e1 80 80",
                "ec bf bf",
                "ed 9f bf",
                "ee 80 80",
                "ef bf bf",
                "f0 90 80 80",
                "f1 80 80 80",
                "f4 8f bf bf"
            })
    void wellFormed(String hex) {
        String text = new String(octets(hex), StandardCharsets.UTF_8);
        OneLine.check(
                "LocalID:\"A" + raw(octets(hex)) + "B\" <sip:ann@example.org>",
                "={\"A" + text + "B\" <sip:ann@example.org>}",
                "");
    }

    /** In the text, what is none is shown as replacement characters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80          | �
            bf          | �
            c0 80       | ��
            c1 bf       | ��
            c2          | �
            c2 7f       | �␡
            c2 c0       | ��
            df 41       | �A
            e0 9f bf    | ���
            e0 a0       | �
            e1 7f 80    | �␡�
            e1 c0 80    | ���
            e1 80 7f    | �␡
            e1 80 c0    | ��
            ed a0 80    | �
            ed bf bf    | �
            ef bf       | �
            f0 8f bf bf | ����
            f0 90 80    | �
            f1 80 80 41 | �A
            f1 80 41 80 | �A�
            f1 41 80 80 | �A��
            f1 80 c0 80 | ���
            f4 90 80 80 | ����
            f5 80 80 80 | ����
            ff          | �
            fe          | �
            """)
    void notWellFormed(String hex, String text) {
        OneLine.check(
                "LocalID:\"A" + raw(octets(hex)) + "B\" <sip:ann@example.org>",
                "={\"A" + text + "B\" <sip:ann@example.org>}",
                text.contains("␡") ? "11 INVALID_UTF8 /, 12 CONTROL_CHARACTER /" : "11 INVALID_UTF8 /");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LocalGroup:\uE0C3                         | =�                               | 12 INVALID_UTF8 /, 12 WORD_CHARACTERS
            LocalGroup:a\uE0E2\uE082                  | =a�                              | 12 WORD_CHARACTERS, 13 INVALID_UTF8 /
            LocalGroup:a\uE0F0\uE09F\uE098            | =a�                              | 12 WORD_CHARACTERS, 13 INVALID_UTF8 /
            LocalGroup:é␀                             | ={é␀}                            | 12 WORD_CHARACTERS, 13 CONTROL_CHARACTER /
            LocalID:"é\uE0FF\uE0FE" <sip:a@example.org> | ={"é��" <sip:a@example.org>}     | 11 INVALID_UTF8 /
            Delay:X=\uE0FF RTD=65535                  | RTD=65535 +{X=�}                 | 9 INVALID_UTF8 /, 9 EXTENSION_PARAMETER X, 15 SATURATED RTD
            Delay:X=\uE0C3 RTD=65535                  | RTD=65535 +{X=�}                 | 9 INVALID_UTF8 /, 9 EXTENSION_PARAMETER X, 15 SATURATED RTD
            Delay:X=é RTD=65535                       | RTD=65535 +{X=é}                 | 9 EXTENSION_PARAMETER X, 15 SATURATED RTD
            Delay:RTD=1 X=😀 ESD=65535                | RTD=1 ESD=65535 +{X=😀}          | 15 EXTENSION_PARAMETER X, 21 SATURATED ESD
            Delay:RTD=1⏎ X=\uE0FF⏎ Y=\uE0FE           | RTD=1 +{X=�} +{Y=�}              | +1:4 INVALID_UTF8 /, +1:4 EXTENSION_PARAMETER X, +2:4 EXTENSION_PARAMETER Y
            Delay:RTD=1␁ X=\uE0FF                     | RTD?{1␁} +{X=�}                  | 11 NUMBER_MALFORMED RTD, 12 CONTROL_CHARACTER /, 16 INVALID_UTF8 /, 16 EXTENSION_PARAMETER X
            """)
    void theFirstOfALineIsNoted(String line, String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }
}
