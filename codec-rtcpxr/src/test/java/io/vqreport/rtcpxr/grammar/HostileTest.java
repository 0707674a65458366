package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a megabyte of anything end in an answer? (Quadratic time or recursion would end in none.) */
final class HostileTest {
    private static final int MEGABYTE = 1 << 20;
    private static final DecodeLimits UNBOUNDED = DecodeLimits.unbounded();

    @Test
    void garbage() {
        byte[] garbage = new byte[MEGABYTE];
        new Random(6035).nextBytes(garbage);
        assertThat(VqRtcpXrGrammar.validate(garbage, UNBOUNDED)).isPresent();
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) (' ' + (garbage[i] & 0x3F));
        }
        assertThat(VqRtcpXrGrammar.validate(garbage, UNBOUNDED)).isPresent();
    }

    /** A beginning, what follows it for a megabyte, and whether that conforms. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            SessionDesc:PT=0|\\sPT=0|false
            SessionDesc:x=0|\\sx=0|true
            SessionDesc:x=|"|false
            SessionDesc:x="|a |false
            SessionDesc:x=|=|true
            SessionDesc:x=a|\\s|false
            SessionDesc:PT|\\s|false
            SessionDesc:|a|false
            SessionDesc:PT=|1|false
            SessionDesc:SR=1|;1|true
            SessionDesc:SR=1| ; 1|true
            SessionDesc:SR=1|\\s|false
            SessionDesc:FMTP="|a |false
            SessionDesc:PD=|a|true
            SessionDesc:PD=a|"|true
            SessionDesc:x=1|↵ y=2|true
            PT=0|\\sPT=0|false
            =N ;|=N ;|false
            x|y|false
            x|\\s|false
            x:|y|true
            x:|é|true
            x:a|↵\\s|true
            x:a|↵x:a|true
            x:a|↵|false
            x:a|\r|false
            LocalID:|a|false
            LocalID:|a |false
            LocalID:a:|a|true
            LocalID:a:|%41|true
            LocalID:"|é|false
            LocalID:"|\\\\"|false
            LocalID:<|<|false
            LocalGroup:a|\\s|false
            LocalGroup:a| a|true
            CallID:|a|true
            CallID:|@|false
            DialogID:a|;b|true
            DialogID:a|\\s|false
            DialogID:a|;to-tag=1|true
            LocalAddr:IP=|1:|false
            LocalAddr:IP=|::|false
            LocalAddr:IP=1|.1|false
            LocalAddr:PORT=|1|false
            LocalMAC:00|:00|true
            Timestamps:START=2026-01-02T03:04:05.|0|false
            """)
    void aLineWithoutEnd(String begin, String more, boolean conforming) {
        String start = begin.replace("\\s", " ");
        String repeated = more.replace("\\s", " ").replace("\\\\", "\\").replace("↵", "\r\n");
        String line = start + repeated.repeat(MEGABYTE / repeated.length());
        boolean known =
                Bodies.lines().stream().anyMatch(other -> Bodies.nameOf(other).equals(Bodies.nameOf(line)));
        String body = known ? Bodies.with(line) : Bodies.withBefore("DialogID", line);
        assertThat(VqRtcpXrGrammar.validate(Bodies.bytes(body), UNBOUNDED).isEmpty())
                .isEqualTo(conforming);
        assertThatThrownBy(() -> VqRtcpXrGrammar.validate(Bodies.bytes(body)))
                .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"VQSessionReport\r\n", "\r\n", "x: y\r\n", "\u00e9", "\u0000", " ", "VQSessionReport", "\""})
    void nothingButThis(String text) {
        byte[] body = Bodies.bytes(text.repeat(MEGABYTE / text.length()));
        assertThat(VqRtcpXrGrammar.validate(body, UNBOUNDED)).isPresent();
    }

    @Test
    void aThousandReports() {
        byte[] body = Bodies.bytes(Bodies.conforming().repeat(1_000));
        assertThat(VqRtcpXrGrammar.validate(body)).isEmpty();
    }
}
