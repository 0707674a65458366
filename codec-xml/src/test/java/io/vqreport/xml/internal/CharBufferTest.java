package io.vqreport.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Are texts what was put in, whether they are made or were there before? */
class CharBufferTest {
    private static String again(String text) {
        CharBuffer buffer = new CharBuffer();
        text.getChars(0, text.length(), buffer.room(), 0);
        buffer.added(text.length());
        return buffer.toString();
    }

    @Test
    void allTextsOfTwoCharactersOfAsciiAndOneBeyond() {
        for (char first = 0; first < 0x81; first++) {
            assertThat(again(String.valueOf(first))).isEqualTo(String.valueOf(first));
            for (char second = 0; second < 0x81; second++) {
                String text = String.valueOf(new char[] {first, second});
                assertThat(again(text)).isEqualTo(text);
            }
        }
        assertThat(again("")).isEmpty();
        assertThat(again("123")).isEqualTo("123");
    }

    @Test
    void aTextThatChangesIsAnotherOne() {
        CharBuffer buffer = new CharBuffer();
        buffer.set("12");
        assertThat(buffer).hasToString("12");
        buffer.room()[2] = '3';
        buffer.added(1);
        assertThat(buffer).hasToString("123");
        buffer.clear();
        assertThat(buffer).hasToString("");
    }

    @Test
    void aTextIsItself() {
        CharBuffer buffer = new CharBuffer();
        buffer.set("true");
        assertThat(buffer.is("true")).isTrue();
        assertThat(buffer.is("truE")).isFalse();
        assertThat(buffer.is("tru")).isFalse();
        assertThat(buffer.is("truer")).isFalse();
    }
}
