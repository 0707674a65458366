package io.vqreport.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Octets as Java source, so that a failing input can be pasted into a test. */
public final class Pasteable {
    /** Beyond this many octets only Base64 is shown. */
    private static final int LONGEST_TEXT = 16 * 1024;

    private Pasteable() {}

    /**
     * Shows octets as Java source.
     *
     * @param input the octets, left as they are
     * @return a string literal, a line of the input on each line, where the octets are UTF-8; always an expression that decodes Base64
     */
    public static String of(byte[] input) {
        StringBuilder text = new StringBuilder(input.length * 3 + 64);
        text.append(input.length).append(" octets");
        if (input.length <= LONGEST_TEXT) {
            try {
                String decoded = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(input))
                        .toString();
                text.append(":\n    ");
                literal(decoded, text);
            } catch (CharacterCodingException e) {
                text.append(" that are not UTF-8");
            }
        }
        return text.append("\n    Base64.getDecoder().decode(\"")
                .append(Base64.getEncoder().encodeToString(input))
                .append("\")")
                .toString();
    }

    private static void literal(String decoded, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            switch (c) {
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c >= 0x20 && c < 0x7F) {
                        text.append(c);
                    } else {
                        text.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
            if (c == '\n' && i + 1 < decoded.length()) {
                text.append("\"\n    + \"");
            }
        }
        text.append('"');
    }
}
