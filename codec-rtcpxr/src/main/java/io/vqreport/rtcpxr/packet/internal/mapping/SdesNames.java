package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.rtcpxr.packet.SdesType;
import java.util.Locale;

/** The names of SDES items in tags. */
final class SdesNames {
    private static final String UNKNOWN = "item";

    private SdesNames() {}

    /** For example {@code email}; {@code item} and the number for one that is not known. */
    static String of(int code) {
        return SdesType.ofCode(code)
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .orElse(UNKNOWN + code);
    }

    /** The code of a name; 0 where it is none. */
    static int code(String name) {
        for (int code = 1; code <= 255; code++) {
            if (of(code).equals(name)) {
                return code;
            }
        }
        return 0;
    }

    /** Whether an item is text; others are octets. */
    static boolean isText(int code) {
        return code < SdesType.PRIV.code() || code == SdesType.H323_CADDR.code();
    }
}
