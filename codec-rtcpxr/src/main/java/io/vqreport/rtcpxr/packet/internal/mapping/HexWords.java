package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.model.Ssrc;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Octets and words as hex digits in the texts of extras and tags. */
final class HexWords {
    private static final HexFormat HEX = HexFormat.of();
    private static final String PREFIX = "0x";

    private HexWords() {}

    static String of(byte[] octets) {
        return HEX.formatHex(octets);
    }

    /** The octets of hex digits; null where the text is something else. */
    static byte @Nullable [] parse(String text) {
        if (text.length() % 2 != 0 || !isHex(text, 0)) {
            return null;
        }
        return HEX.parseHex(text);
    }

    /** An octet and octets behind it, as one word: {@code 05:0a0b0c0d}. */
    static String joined(int first, byte[]... parts) {
        StringBuilder text = new StringBuilder();
        append(text, first, 2);
        text.append(':');
        for (byte[] part : parts) {
            text.append(of(part));
        }
        return text.toString();
    }

    static byte[] octets(Ssrc ssrc) {
        int bits = ssrc.bits();
        return new byte[] {(byte) (bits >>> 24), (byte) (bits >>> 16), (byte) (bits >>> 8), (byte) bits};
    }

    /** Appends the last digits of a word. */
    static void append(StringBuilder text, long word, int digits) {
        text.append(HEX.toHexDigits(word, digits));
    }

    static String word32(long word) {
        return PREFIX + HEX.toHexDigits(word, 8);
    }

    static String word64(long word) {
        return PREFIX + HEX.toHexDigits(word);
    }

    /** The number of {@code 0x} and the digits of so many bits. */
    static OptionalLong parseWord(String text, int bits) {
        boolean word = text.length() == PREFIX.length() + bits / 4 && text.startsWith(PREFIX) && isHex(text, 2);
        return word ? OptionalLong.of(HexFormat.fromHexDigitsToLong(text, 2, text.length())) : OptionalLong.empty();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
