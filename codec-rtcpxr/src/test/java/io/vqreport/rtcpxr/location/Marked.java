package io.vqreport.rtcpxr.location;

import io.vqreport.codec.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An input with a mark at the place a problem is expected at. The place is counted here by the definition: octets from the start; lines end
 * with CR LF, LF or CR; columns are code points from the line's start, the first one 1.
 */
final class Marked {
    static final char MARK = '¦';

    /** A character that stands for the octet FF, which no UTF-8 text has. */
    static final char NO_UTF8 = '\uE0FF';

    private final byte[] input;
    private final Location place;

    private Marked(byte[] input, Location place) {
        this.input = input;
        this.place = place;
    }

    /** The octets without the mark. */
    byte[] input() {
        return input.clone();
    }

    /** The marked place, with an empty path; unknown where the text has no mark. */
    Location place() {
        return place;
    }

    static Marked of(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return new Marked(octets(text), Location.UNKNOWN);
        }
        String before = text.substring(0, mark);
        String all = before + text.substring(mark + 1);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < mark; i++) {
            char c = all.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < all.length() && all.charAt(i + 1) == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = before.codePointCount(lineStart, mark) + 1;
        return new Marked(octets(all), new Location(octets(before).length, line, column, ""));
    }

    private static byte[] octets(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point == NO_UTF8) {
                out.write(0xFF);
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }
}
