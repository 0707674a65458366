package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.internal.JsonPiece;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Completes a message that was copied without its outer braces: {@code "stats" : {...}, "statsType" : "webrtc"}, with or without the last one. */
final class Braces {
    private Braces() {}

    /** The text with the braces it lacks; absent when it is a mere string. */
    static @Nullable JsonPiece complete(JsonPiece piece) {
        byte[] in = piece.octets();
        int depth = 1;
        boolean member = false;
        int at = piece.from();
        while (at < piece.to()) {
            switch (in[at]) {
                case '"' -> at = endOfString(in, at, piece.to());
                case ':' -> member = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            at++;
        }
        if (!member) {
            return null;
        }
        int length = piece.length();
        byte[] out = new byte[length + (depth > 0 ? 2 : 1)];
        Arrays.fill(out, (byte) '}');
        out[0] = '{';
        System.arraycopy(in, piece.from(), out, 1, length);
        return new JsonPiece(out, 0, out.length, piece.offset() - 1, piece.line(), piece.column() - 1, piece.path());
    }

    private static int endOfString(byte[] in, int from, int to) {
        int at = from + 1;
        while (at < to && in[at] != '"') {
            at += in[at] == '\\' ? 2 : 1;
        }
        return at;
    }
}
