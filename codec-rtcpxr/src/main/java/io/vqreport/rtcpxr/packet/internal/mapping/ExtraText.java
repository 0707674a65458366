package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * The codes of a field as the text of an extra: an exact decimal number in the unit of its {@link FieldFormat}, without losing a bit, and
 * NTP time as hex. What says "too large" or "too small" is a word.
 */
final class ExtraText {
    static final String OVER_RANGE = "over-range";
    static final String UNDER_RANGE = "under-range";

    /** An exact decimal of 64 bits has at most 20 digits before its point and 32 behind it. */
    private static final int LONGEST = 64;

    private ExtraText() {}

    /** The text of a code; empty where the code says that there is nothing to say. */
    static String of(FieldFormat format, long raw) {
        return switch (format.state(raw)) {
            case VALUE -> value(format, raw);
            case OVER_RANGE -> OVER_RANGE;
            case UNDER_RANGE -> UNDER_RANGE;
            case UNAVAILABLE, ILLEGAL -> "";
        };
    }

    private static String value(FieldFormat format, long raw) {
        if (format == FieldFormat.NTP_TIME) {
            return HexWords.word64(raw);
        }
        if (format == FieldFormat.NTP_MIDDLE) {
            return HexWords.word32(raw);
        }
        BigInteger number = signed(format)
                ? BigInteger.valueOf(format == FieldFormat.LEVEL ? (byte) raw : wide(format) ? raw : (short) raw)
                : new BigInteger(Long.toUnsignedString(raw));
        BigDecimal exact = new BigDecimal(number).divide(BigDecimal.valueOf(divisor(format)));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The code of a text; empty where the text is none of this format's. */
    static OptionalLong parse(FieldFormat format, int bits, String text) {
        if (text.equals(OVER_RANGE)) {
            return FieldScale.codeOf(format, bits, FieldState.OVER_RANGE);
        }
        if (text.equals(UNDER_RANGE)) {
            return FieldScale.codeOf(format, bits, FieldState.UNDER_RANGE);
        }
        if (format == FieldFormat.NTP_TIME || format == FieldFormat.NTP_MIDDLE) {
            return HexWords.parseWord(text, bits);
        }
        if (text.length() > LONGEST || !Decimals.isDecimal(text)) {
            return OptionalLong.empty();
        }
        BigInteger number = new BigDecimal(text)
                .multiply(BigDecimal.valueOf(divisor(format)))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
        boolean fits = signed(format) ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
            return OptionalLong.empty();
        }
        long code = bits == Long.SIZE ? number.longValue() : number.longValue() & ((1L << bits) - 1);
        return format.state(code) == FieldState.VALUE ? OptionalLong.of(code) : OptionalLong.empty();
    }

    private static boolean signed(FieldFormat format) {
        return format == FieldFormat.LEVEL || format == FieldFormat.MILLIS_S11_4 || wide(format);
    }

    private static boolean wide(FieldFormat format) {
        return format == FieldFormat.SECONDS_SIGNED_OR_NONE;
    }

    private static long divisor(FieldFormat format) {
        return switch (format) {
            case FRACTION_256, PERCENT_8_8 -> 1 << 8;
            case FRACTION_32768 -> 1 << 15;
            case MILLIS_S11_4 -> 1 << 4;
            case MOS_TENTHS -> 10;
            case MOS_7_9 -> 1 << 9;
            case MOS_7_6 -> 1 << 6;
            case SECONDS_65536, SECONDS_65536_OR_NONE -> 1 << 16;
            case SECONDS_NTP, SECONDS_NTP_OR_NONE, SECONDS_SIGNED_OR_NONE -> 1L << 32;
            default -> 1;
        };
    }
}
