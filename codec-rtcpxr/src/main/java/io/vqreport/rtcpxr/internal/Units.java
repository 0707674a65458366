package io.vqreport.rtcpxr.internal;

import io.vqreport.rtcpxr.VqParameter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The units that some producers write behind a number, which RFC 6035 does not: each row's own, in its usual spellings. */
final class Units {
    private static final int LONGEST = 12;

    /** By {@link VqParameter#unit()}, in lower case. */
    private static final Map<String, Set<String>> SPELLINGS = Map.of(
            "ms", Set.of("ms", "msec", "msecs", "millis", "milliseconds"),
            "percent", Set.of("%", "percent", "pct"),
            "dBm0", Set.of("dbm0", "dbm", "db"),
            "dB", Set.of("db"),
            "octets", Set.of("octets", "bytes"),
            "frames", Set.of("frames"),
            "packets", Set.of("packets"),
            "packets/s", Set.of("packets/s", "pps"),
            "Hz", Set.of("hz", "hertz"));

    private Units() {}

    /** Whether a range is the unit of a parameter; false for another unit, and for anything else. */
    static boolean isOwn(VqParameter parameter, byte[] in, int from, int to) {
        if (from >= to || to - from > LONGEST) {
            return false;
        }
        String text = new String(in, from, to - from, StandardCharsets.ISO_8859_1);
        return SPELLINGS.getOrDefault(parameter.unit(), Set.of()).contains(text.toLowerCase(Locale.ROOT));
    }
}
