package io.vqreport.rtcpxr.internal;

import org.jspecify.annotations.Nullable;

/** What some producers send for "no text". */
public final class Texts {
    /** What C's printf makes of a null string. */
    public static final String NULL_TEXT = "(null)";

    private Texts() {}

    /**
     * Turns what stands for no text into none.
     *
     * @param text a text as sent
     * @return the text; null where it is absent, empty or {@link #NULL_TEXT}
     */
    public static @Nullable String present(@Nullable String text) {
        return text == null || text.isEmpty() || text.equals(NULL_TEXT) ? null : text;
    }
}
