package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where do names and texts of XML 1.0 end? */
class XmlNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "_", "a0", "a9", "a-", "a.", "a_b", "aZ"})
    void names(String text) {
        assertThat(XmlNames.isNcName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "9a", "-", "-a", ".a", "a:b", "a b", "a/", "a@", "a[", "a`", "a{", "ä", "a,", "a;"})
    void notNames(String text) {
        assertThat(XmlNames.isNcName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\t",
                "\n",
                " ",
                "\u0085",
                "\uD7FF",
                "\uE000",
                "\uFFFD",
                "\uD800\uDC00",
                "\uDBFF\uDFFF",
                "a\tb"
            })
    void texts(String text) {
        assertThat(XmlNames.isWritable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0008",
                "\u000B",
                "\r",
                "\u001F",
                "\uD800",
                "\uDFFF",
                "\uFFFE",
                "\uFFFF",
                "a\u0000",
                "\uDC00\uD800"
            })
    void notTexts(String text) {
        assertThat(XmlNames.isWritable(text)).isFalse();
    }
}
