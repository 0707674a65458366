package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where is a violation said to be, when the body is folded, holds more than ASCII, or is part of something larger? */
final class LocationTest {
    private static final DecodeLimits LIMITS = DecodeLimits.standard();

    @Test
    void columnsAreCodePoints() {
        String line = "LocalID: \"\u00e9\u4e2d\ud83d\ude00\" <sip:a>;";
        byte[] body = Bodies.bytes(Bodies.with(line));
        Location location = location(body, 0, body.length);
        assertThat(location.line()).isEqualTo(3);
        assertThat(location.column()).isEqualTo(23);
        assertThat(body[(int) location.offset()]).isEqualTo((byte) ';');
    }

    @Test
    void aFoldedLineIsSeveral() {
        byte[] body = Bodies.bytes(Bodies.with("JitterBuffer:JBA=3\r\n JBR=2\r\n\tJBN=x"));
        Location location = location(body, 0, body.length);
        assertThat(location.line()).isEqualTo(Bodies.indexOf("JitterBuffer") + 3);
        assertThat(location.column()).isEqualTo(6);
        assertThat(body[(int) location.offset()]).isEqualTo((byte) 'x');
    }

    @Test
    void countedFromTheBeginningOfTheInput() {
        String before = "NOTIFY sip:collector@example.org SIP/2.0\r\nSubject: \u00e9\r\n\r\n";
        String behind = "\r\n--boundary--\u00ff\u0000";
        String text = before + Bodies.with("Signal:SL=x") + behind;
        byte[] input = text.getBytes(StandardCharsets.ISO_8859_1);
        int to = input.length - behind.length();
        assertThat(location(input, before.length(), to))
                .isEqualTo(new Location(
                        text.indexOf("SL=x") + 3, 4 + Bodies.indexOf("Signal"), 11, "LocalMetrics/Signal/SL"));
        String good = before + Bodies.conforming() + behind;
        input = good.getBytes(StandardCharsets.ISO_8859_1);
        to = input.length - behind.length();
        assertThat(VqRtcpXrGrammar.validate(input, before.length(), to, LIMITS)).isEmpty();
        assertThat(VqRtcpXrGrammar.validate(input, before.length(), to + 1, LIMITS))
                .isPresent();
        assertThat(VqRtcpXrGrammar.validate(input, before.length() - 2, to, LIMITS))
                .isPresent();
    }

    @Test
    void inAReportThatIsNotTheFirst() {
        String first = Bodies.conforming();
        byte[] body = Bodies.bytes(first + Bodies.with("Signal:SL=x"));
        Location location = location(body, 0, body.length);
        assertThat(location.line()).isEqualTo(Bodies.lines().size() + Bodies.indexOf("Signal") + 1);
        assertThat(location.path()).isEqualTo("LocalMetrics/Signal/SL");
    }

    @Test
    void aFoldAtTheEdgeOfABodyIsNone() {
        byte[] input = Bodies.bytes(Bodies.conforming() + " ");
        assertThat(VqRtcpXrGrammar.validate(input, 0, input.length - 1, LIMITS)).isEmpty();
        assertThat(VqRtcpXrGrammar.validate(input, 0, input.length, LIMITS)).isPresent();
    }

    @Test
    void aBodyOutsideTheInputIsRefused() {
        byte[] input = new byte[3];
        assertThatThrownBy(() -> VqRtcpXrGrammar.validate(input, 0, 4, LIMITS))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> VqRtcpXrGrammar.validate(input, 2, 1, LIMITS))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Location location(byte[] input, int from, int to) {
        return VqRtcpXrGrammar.validate(input, from, to, LIMITS).orElseThrow().location();
    }
}
