package io.vqreport.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Cutting and joining of octets. */
final class Octets {
    static final byte[] NONE = {};

    private Octets() {}

    static byte[] replace(byte[] input, int from, int to, byte[] with) {
        byte[] result = new byte[input.length - (to - from) + with.length];
        System.arraycopy(input, 0, result, 0, from);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(input, to, result, from + with.length, input.length - to);
        return result;
    }

    /** The lines of an input with their ends; the last one may have none. */
    static List<byte[]> lines(byte[] input) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < input.length; i++) {
            if (input[i] == '\n' || i + 1 == input.length) {
                lines.add(Arrays.copyOfRange(input, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }

    /** The octets of a text of hexadecimal digits, with blanks, line ends and comments behind {@code #} up to the line's end. */
    static byte[] ofHex(byte[] text) {
        StringBuilder digits = new StringBuilder(text.length);
        for (String line : new String(text, StandardCharsets.US_ASCII).split("\n", -1)) {
            int comment = line.indexOf('#');
            digits.append((comment < 0 ? line : line.substring(0, comment)).replaceAll("\\s", ""));
        }
        return HexFormat.of().parseHex(digits);
    }

    static byte[] join(List<byte[]> pieces) {
        int length = 0;
        for (byte[] piece : pieces) {
            length += piece.length;
        }
        byte[] result = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, result, at, piece.length);
            at += piece.length;
        }
        return result;
    }
}
