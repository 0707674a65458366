package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.RtcpXrProblem;
import java.nio.charset.StandardCharsets;

/** Takes a report out of a JSON string (RFC 8259 section 7), keeping track of where its octets lie. */
final class JsonStrings {
    private static final int UNICODE_ESCAPE = 6;

    private JsonStrings() {}

    /** Where the closing quote of the string stands that an offset lies in; the end when there is none. */
    static int end(byte[] in, int from, int to) {
        int at = from;
        while (at < to && in[at] != '"') {
            at += in[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, to);
    }

    /** The content of a string from an offset in it to its closing quote, without escapes. */
    static Envelope.Body unescape(byte[] in, int from, int to, OffsetMap inPlace) {
        byte[] out = new byte[to - from];
        OffsetMap.Builder offsets = new OffsetMap.Builder(inPlace);
        offsets.from(0, from);
        int length = 0;
        int at = from;
        while (at < to) {
            if (in[at] != '\\' || at + 1 >= to) {
                out[length++] = in[at++];
                continue;
            }
            int width = 2;
            switch (in[at + 1]) {
                case 'n' -> out[length++] = '\n';
                case 'r' -> out[length++] = '\r';
                case 't' -> out[length++] = '\t';
                case 'b' -> out[length++] = '\b';
                case 'f' -> out[length++] = '\f';
                case 'u' -> {
                    int unit = hex(in, at + 2, to);
                    if (unit < 0) {
                        out[length++] = in[at];
                        width = 1;
                    } else {
                        width = UNICODE_ESCAPE;
                        int low = at + UNICODE_ESCAPE + 2 < to
                                        && in[at + UNICODE_ESCAPE] == '\\'
                                        && in[at + UNICODE_ESCAPE + 1] == 'u'
                                ? hex(in, at + UNICODE_ESCAPE + 2, to)
                                : -1;
                        boolean pair = Character.isHighSurrogate((char) unit)
                                && low >= 0
                                && Character.isLowSurrogate((char) low);
                        String text =
                                pair ? new String(new char[] {(char) unit, (char) low}) : String.valueOf((char) unit);
                        width = pair ? 2 * UNICODE_ESCAPE : UNICODE_ESCAPE;
                        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                        System.arraycopy(utf8, 0, out, length, utf8.length);
                        length += utf8.length;
                    }
                }
                default -> out[length++] = in[at + 1];
            }
            at += width;
            offsets.from(length, at);
        }
        return new Envelope.Body(out, 0, length, offsets.build(), RtcpXrProblem.EMBEDDED_IN_JSON);
    }

    private static int hex(byte[] in, int from, int to) {
        if (from + 4 > to) {
            return -1;
        }
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(in[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
