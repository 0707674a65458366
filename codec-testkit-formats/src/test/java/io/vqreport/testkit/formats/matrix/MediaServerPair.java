package io.vqreport.testkit.formats.matrix;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a message of the same session before a media server's message: only so it tells when its interval began. */
final class MediaServerPair {
    private static final Pattern TIME = Pattern.compile("\"ts\":([0-9]+)");
    private static final long FIVE_SECONDS = 5_000_000;

    private MediaServerPair() {}

    static byte[] of(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return message;
        }
        int tags = text.indexOf(",\"tagKeys\":");
        String before = "{\"stats\":{\"stats\":{}"
                + (tags < 0 ? "" : text.substring(tags, text.indexOf(",\"ts\":")))
                + ",\"ts\":" + (Long.parseLong(time.group(1)) - FIVE_SECONDS) + "},\"statsType\":\"webrtc\"}\n";
        return (before + text).getBytes(StandardCharsets.UTF_8);
    }
}
