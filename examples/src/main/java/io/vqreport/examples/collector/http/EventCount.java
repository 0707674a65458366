package io.vqreport.examples.collector.http;

import java.nio.charset.StandardCharsets;

/** Counts the events of a list by their start tags, without parsing: only to tell how much was dropped. */
final class EventCount {
    private static final byte[] TAG = "VQReportEvent".getBytes(StandardCharsets.US_ASCII);

    private EventCount() {}

    static int of(byte[] body) {
        int count = 0;
        for (int i = 0; i + TAG.length < body.length; i++) {
            if (body[i] == '<' && startsTag(body, i)) {
                count++;
                i += TAG.length;
            }
        }
        return count;
    }

    /** An end tag has a slash before its name, the list more letters behind it, and a prefix may stand in between. */
    private static boolean startsTag(byte[] body, int open) {
        int name = open + 1;
        int limit = Math.min(body.length, open + 40);
        for (int i = name; i < limit && (Character.isLetterOrDigit(body[i]) || body[i] == ':'); i++) {
            if (body[i] == ':') {
                name = i + 1;
            }
        }
        if (name + TAG.length >= body.length) {
            return false;
        }
        for (int i = 0; i < TAG.length; i++) {
            if (body[name + i] != TAG[i]) {
                return false;
            }
        }
        byte behind = body[name + TAG.length];
        return behind == '>' || behind == '/' || behind <= ' ';
    }
}
