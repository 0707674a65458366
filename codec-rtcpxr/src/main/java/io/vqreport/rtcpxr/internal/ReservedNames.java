package io.vqreport.rtcpxr.internal;

import java.nio.charset.StandardCharsets;

/** The names that RFC 6035 or the drafts before it give a line, so that no extension line has them. */
public final class ReservedNames {
    private ReservedNames() {}

    public static boolean contains(String name) {
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        return Keywords.line(octets, 0, octets.length) != null;
    }

    /** Whether a name, with nothing behind its colon, would be read as a label over metrics. */
    public static boolean spellsLabel(String name) {
        byte[] line = (name + ":").getBytes(StandardCharsets.UTF_8);
        return LabelSpellings.spelled(line, 0, line.length - 1, line.length - 1, line.length) != null;
    }
}
