package io.vqreport.model;

import org.jspecify.annotations.Nullable;

/**
 * How personal text (addresses, URIs, Call-IDs, SDP) shows in a {@code toString}: its length, not its content.
 *
 * <p>Reports end up in logs; who called whom should not.
 */
public final class Redacted {
    private Redacted() {}

    /**
     * Describes a text without showing it.
     *
     * @param text the text; absent is shown as {@code -}
     * @return for example {@code [17 chars]}
     */
    public static String text(@Nullable CharSequence text) {
        return text == null ? "-" : "[" + text.length() + " chars]";
    }
}
