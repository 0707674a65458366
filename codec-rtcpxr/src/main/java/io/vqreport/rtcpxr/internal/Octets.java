package io.vqreport.rtcpxr.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Classes of octets (RFC 6035 section 4.6.1, RFC 3261 section 25.1) and eight octets at a time as one little-endian {@code long}, the first
 * octet in the low bits.
 */
public final class Octets {
    static final byte BLANK = 1;
    static final byte DIGIT = 2;
    static final byte HEX = 4;
    public static final byte TOKEN = 8;
    static final byte WORD = 16;
    public static final byte WORD_PLUS = 32;
    static final byte URI = 64;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final byte[] CLASSES = new byte[256];

    static {
        // CR and LF are blanks: within a line they only stand where it is folded.
        mark(" \t\r\n", BLANK);
        mark("0123456789", (byte) (DIGIT | HEX));
        mark("abcdefABCDEF", HEX);
        String alphanum = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        mark(alphanum + "-.!%*_+`'~", (byte) (TOKEN | WORD | WORD_PLUS));
        mark("()<>:\\/[]?", (byte) (WORD | WORD_PLUS));
        mark("\"", WORD);
        mark("{}= ", WORD_PLUS);
        mark(alphanum + "-_.!~*'();/?:@&=+$,[]", URI);
    }

    private Octets() {}

    private static void mark(String members, byte octetClass) {
        for (int i = 0; i < members.length(); i++) {
            CLASSES[members.charAt(i)] |= octetClass;
        }
    }

    public static boolean is(byte octet, byte octetClass) {
        return (CLASSES[octet & 0xFF] & octetClass) != 0;
    }

    static boolean blank(byte octet) {
        return (CLASSES[octet & 0xFF] & BLANK) != 0;
    }

    static boolean digit(byte octet) {
        return octet >= '0' && octet <= '9';
    }

    static boolean letter(byte octet) {
        int lower = octet | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** Whether a comma or semicolon stands at an index, and no other one right before it. */
    static boolean separator(byte[] in, int at) {
        return (in[at] == ',' || in[at] == ';') && in[at - 1] != ',' && in[at - 1] != ';';
    }

    /** Behind the blanks at an index. */
    static int skipBlanks(byte[] in, int from, int to) {
        int at = from;
        while (at < to && blank(in[at])) {
            at++;
        }
        return at;
    }

    /** The next blank, or the end of the range. */
    static int pieceEnd(byte[] in, int from, int to) {
        int at = from;
        while (at < to) {
            long marks = upTo32(load(in, at));
            if (marks == 0) {
                at += 8;
                continue;
            }
            at += first(marks);
            if (at < to && blank(in[at])) {
                return at;
            }
            // A control character, which belongs to the piece.
            at++;
        }
        return to;
    }

    /** Where an octet stands first in a range; the range's end when it does not. */
    static int indexOf(byte[] in, int from, int to, char octet) {
        int at = from;
        while (at < to) {
            long marks = equalTo(load(in, at), (byte) octet);
            if (marks != 0) {
                return Math.min(at + first(marks), to);
            }
            at += 8;
        }
        return to;
    }

    /** Behind the octets of a class, or of one of several joined classes, at an index. */
    static int skip(byte[] in, int from, int to, byte octetClass) {
        int at = from;
        while (at < to && is(in[at], octetClass)) {
            at++;
        }
        return at;
    }

    /** The end of a range without the blanks before it. */
    static int trimmedEnd(byte[] in, int from, int to) {
        int end = to;
        while (end > from && blank(in[end - 1])) {
            end--;
        }
        return end;
    }

    /** Whether every octet of a range is of a class; true for an empty one. */
    static boolean all(byte[] in, int from, int to, byte octetClass) {
        for (int i = from; i < to; i++) {
            if ((CLASSES[in[i] & 0xFF] & octetClass) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a range is word-plus; CR and LF only stand where the line is folded, for blanks. */
    static boolean wordPlus(byte[] in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(in[i], WORD_PLUS) && in[i] != '\r' && in[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Eight octets from an index; those behind the array's end are 0. */
    static long load(byte[] in, int at) {
        return at <= in.length - 8 ? (long) LONGS.get(in, at) : loadEnd(in, at);
    }

    private static long loadEnd(byte[] in, int at) {
        long word = 0;
        for (int i = in.length - 1; i >= at; i--) {
            word = word << 8 | (in[i] & 0xFF);
        }
        return word;
    }

    /** Writes eight octets at an index; the array has room for them. */
    static void store(byte[] out, int at, long word) {
        LONGS.set(out, at, word);
    }

    /** Writes four octets at an index; the array has room for them. */
    static void store(byte[] out, int at, int word) {
        INTS.set(out, at, word);
    }

    /** Marks the octets that equal one: the lowest set bit lies in the first of them. */
    static long equalTo(long word, byte octet) {
        long difference = word ^ ONES * (octet & 0xFF);
        return difference - ONES & ~difference & HIGHS;
    }

    /** Marks the octets below 0x20: the lowest set bit lies in the first of them. */
    static long below32(long word) {
        return word - ONES * 0x20 & ~word & HIGHS;
    }

    /** Marks the octets up to 0x20: the lowest set bit lies in the first of them. */
    private static long upTo32(long word) {
        return word - ONES * 0x21 & ~word & HIGHS;
    }

    /** Whether an equals sign is among the octets of a word and no blank before it; where false, they have to be looked at. */
    static boolean equalsSignFirst(long word) {
        long marks = equalTo(word, (byte) '=');
        return marks != 0 && (upTo32(word) & (marks & -marks) - 1) == 0;
    }

    /** How many digits a word begins with, 0..8. */
    static int leadingDigits(long word) {
        long digits = word ^ ONES * '0';
        long marks = (digits + ONES * 0x76 | digits) & HIGHS;
        return marks == 0 ? 8 : first(marks);
    }

    /** The number that the first one to eight octets of a word say, all of them digits: neighbours are joined to twos, fours and eight. */
    static int decimal(long word, int count) {
        long digits = (word << (64 - 8 * count)) & ONES * 0x0F;
        long twos = digits * 10 + (digits >>> 8);
        long evenTwos = twos & 0x000000FF000000FFL;
        long oddTwos = twos >>> 16 & 0x000000FF000000FFL;
        return (int) ((evenTwos * ((1_000_000L << 32) + 100) + oddTwos * ((10_000L << 32) + 1)) >>> 32);
    }

    /** Marks the octets above 0x7E: the lowest set bit lies in the first of them. */
    static long above7E(long word) {
        return (word + ONES | word) & HIGHS;
    }

    /** The index, 0..7, of the octet in which the lowest set bit lies. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** Letters of a word in lower case, other octets as they may be, and only its first octets. */
    static long lower(long word, int octets) {
        long lowered = word | ONES * 0x20;
        return octets >= 8 ? lowered : lowered & (1L << (octets << 3)) - 1;
    }

    /** Only the first octets of a word. */
    static long exact(long word, int octets) {
        return octets >= 8 ? word : word & (1L << (octets << 3)) - 1;
    }
}
