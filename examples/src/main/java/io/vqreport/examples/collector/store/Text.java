package io.vqreport.examples.collector.store;

import org.jspecify.annotations.Nullable;

/** Text as a database takes it. */
final class Text {
    private Text() {}

    /** Without the character 0, which PostgreSQL refuses, and not longer than the column. */
    static String fit(String text, int longest) {
        String clean = text.indexOf(0) < 0 ? text : text.replace('\0', '\uFFFD');
        if (clean.length() <= longest) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end);
    }

    /** As {@link #fit}, absent staying absent. */
    static @Nullable String fitOrNull(@Nullable String text, int longest) {
        return text == null ? null : fit(text, longest);
    }
}
