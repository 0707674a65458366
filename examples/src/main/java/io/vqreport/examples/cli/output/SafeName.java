package io.vqreport.examples.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name out of an archive made into a path that stays below the folder it is written to, on every system: no part is empty, {@code .} or {@code ..}, none begins at a
 * root or on a drive, and none is a device.
 */
final class SafeName {
    /** So many octets one part may have; file systems take 255. */
    private static final int MAX_PART = 200;
    /** So many parts are kept, the last ones. */
    private static final int MAX_PARTS = 12;

    private static final String FORBIDDEN = "<>:\"|?*";
    private static final Set<String> DEVICES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private SafeName() {}

    /** The path, with {@code /} between its parts; at least one. */
    static String of(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[/\\\\]", -1)) {
            String safe = part(part);
            if (!safe.isEmpty()) {
                parts.add(safe);
            }
        }
        List<String> kept = parts.subList(Math.max(0, parts.size() - MAX_PARTS), parts.size());
        return kept.isEmpty() ? "unnamed" : String.join("/", kept);
    }

    private static String part(String part) {
        StringBuilder safe = new StringBuilder(part.length());
        part.codePoints().forEach(point -> safe.appendCodePoint(isHarmless(point) ? point : '_'));
        // A part that ends with a point or a blank is another one on some systems; "." and ".." are such parts.
        int end = safe.length();
        while (end > 0 && (safe.charAt(end - 1) == '.' || safe.charAt(end - 1) == ' ')) {
            end--;
        }
        String cut = cut(safe.substring(0, end));
        int point = cut.indexOf('.');
        String stem = (point < 0 ? cut : cut.substring(0, point)).toUpperCase(Locale.ROOT);
        return DEVICES.contains(stem) ? "_" + cut : cut;
    }

    /** Cut between characters, to so many octets of UTF-8. */
    private static String cut(String part) {
        int octets = 0;
        int end = 0;
        while (end < part.length()) {
            int point = part.codePointAt(end);
            octets += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets > MAX_PART) {
                break;
            }
            end += Character.charCount(point);
        }
        return part.substring(0, end);
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(point) < 0;
        };
    }
}
