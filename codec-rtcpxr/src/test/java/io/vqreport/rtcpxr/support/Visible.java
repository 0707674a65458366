package io.vqreport.rtcpxr.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Inputs written so that every octet of them is seen.
 *
 * <pre>
 *   ⏎           CR LF
 *   ␍ ␊ ␉ ␁ ␡   the control character of that picture
 *   ␠           a blank, where one would be overlooked
 *   U+E0xx      the octet xx alone, for what is no UTF-8
 * </pre>
 */
public final class Visible {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int RAW = 0xE000;

    private Visible() {}

    public static byte[] octets(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point == '⏎') {
                out.write('\r');
                out.write('\n');
            } else if (point >= PICTURES && point <= PICTURES + ' ') {
                out.write(point - PICTURES);
            } else if (point == PICTURE_OF_DELETE) {
                out.write(0x7F);
            } else if (point >= RAW && point <= RAW + 0xFF) {
                out.write(point - RAW);
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    /** A text of a report with its control characters made visible, for a table. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c < ' ' ? (char) (PICTURES + c) : c == 0x7F ? '␡' : (char) c));
        return shown.toString();
    }
}
