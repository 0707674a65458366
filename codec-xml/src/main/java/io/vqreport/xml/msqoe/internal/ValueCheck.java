package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.MsQoeProblem;
import org.jspecify.annotations.Nullable;

/** Looks whether a text is a value of its kind, before the binding would turn it into nothing without a word. */
final class ValueCheck {
    /** Longer than any number a producer prints; what exceeds it would cost more than linear time to read. */
    private static final int MAX_NUMBER = 64;

    private static final int MAX_EXPONENT_DIGITS = 4;

    private ValueCheck() {}

    /** What is wrong with the characters; absent when they are a value of the kind. Not for texts and times. */
    static @Nullable MsQoeProblem check(ValueKind kind, char[] chars, int length) {
        int from = 0;
        int to = length;
        while (from < to && chars[from] <= ' ') {
            from++;
        }
        while (to > from && chars[to - 1] <= ' ') {
            to--;
        }
        if (from == to) {
            return MsQoeProblem.EMPTY_VALUE;
        }
        return switch (kind) {
            case BYTE -> integer(chars, from, to, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> integer(chars, from, to, Short.MIN_VALUE, Short.MAX_VALUE);
            case UNSIGNED_SHORT -> integer(chars, from, to, 0, 0xFFFF);
            case INT -> integer(chars, from, to, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case DECIMAL -> decimal(chars, from, to);
            case BOOLEAN -> isBoolean(chars, from, to) ? null : MsQoeProblem.BOOLEAN_MALFORMED;
            case TEXT, TIME -> null;
        };
    }

    private static @Nullable MsQoeProblem integer(char[] chars, int from, int to, long least, long most) {
        boolean negative = chars[from] == '-';
        int i = negative || chars[from] == '+' ? from + 1 : from;
        if (i == to || to - from > MAX_NUMBER) {
            return MsQoeProblem.NUMBER_MALFORMED;
        }
        long value = 0;
        for (; i < to; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return MsQoeProblem.NUMBER_MALFORMED;
            }
            value = Math.min(10 * value + digit, 1L << 40);
        }
        long signed = negative ? -value : value;
        return signed < least || signed > most ? MsQoeProblem.NUMBER_MALFORMED : null;
    }

    private static @Nullable MsQoeProblem decimal(char[] chars, int from, int to) {
        int i = chars[from] == '-' || chars[from] == '+' ? from + 1 : from;
        int digits = 0;
        while (i < to && isDigit(chars[i])) {
            i++;
            digits++;
        }
        if (i < to && chars[i] == '.') {
            i++;
            while (i < to && isDigit(chars[i])) {
                i++;
                digits++;
            }
        }
        if (digits == 0) {
            return isSpecial(chars, from, to) ? MsQoeProblem.NOT_A_NUMBER : MsQoeProblem.NUMBER_MALFORMED;
        }
        if (i < to && (chars[i] == 'e' || chars[i] == 'E')) {
            i++;
            if (i < to && (chars[i] == '-' || chars[i] == '+')) {
                i++;
            }
            int exponent = i;
            while (i < to && isDigit(chars[i])) {
                i++;
            }
            if (i == exponent || i - exponent > MAX_EXPONENT_DIGITS) {
                return MsQoeProblem.NUMBER_MALFORMED;
            }
        }
        return i < to || to - from > MAX_NUMBER ? MsQoeProblem.NUMBER_MALFORMED : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpecial(char[] chars, int from, int to) {
        String text = new String(chars, from, Math.min(to - from, 9));
        return text.equals("INF") || text.equals("-INF") || text.equals("NaN");
    }

    private static boolean isBoolean(char[] chars, int from, int to) {
        return switch (to - from) {
            case 1 -> chars[from] == '0' || chars[from] == '1';
            case 4 -> is("true", chars, from);
            case 5 -> is("false", chars, from);
            default -> false;
        };
    }

    private static boolean is(String word, char[] chars, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (chars[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
