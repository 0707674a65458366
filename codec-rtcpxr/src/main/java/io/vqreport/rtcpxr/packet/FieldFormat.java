package io.vqreport.rtcpxr.packet;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What the number in a field means: its unit and scale, and which numbers are no values.
 *
 * <p>A value is {@link #value(long)} in the format's own {@link #unit()}, exact but for the 64-bit formats, which are rounded to the nearest
 * double.
 */
public enum FieldFormat {
    /** A code, a flag, an identifier: a number that measures nothing. */
    CODE("", 0, 0, null),
    /** A synchronization source. */
    SSRC("", 0, 0, null),
    /** A sequence number. */
    SEQUENCE("", 0, 0, null),
    /** A count; every number is a value. */
    COUNT("", 0, 0, null),
    /** A count of 12 bits. The two largest numbers are special by analogy with the wider counts. */
    COUNT_12("", 0, 0, new Special(0xFFF, 0xFFE, -1, 0, 0xFFD)),
    /** A count of 16 bits, the two largest numbers being special. */
    COUNT_16("", 0, 0, Special.top(0xFFFF)),
    /** A count of 16 bits, the largest number being special. */
    COUNT_16_OR_NONE("", 0, 0, Special.allOnes(0xFFFF)),
    /** A count of 24 bits, the two largest numbers being special. */
    COUNT_24("", 0, 0, Special.top(0xFF_FFFF)),
    /** A count of 32 bits, the two largest numbers being special. */
    COUNT_32("", 0, 0, Special.top(0xFFFF_FFFFL)),
    /** Packets in a row that end a burst (Gmin): 1..255, 0 is illegal. */
    GAP_THRESHOLD("packets", 0, 0, new Special(-1, -1, -1, 1, 0xFF)),
    /** A share of one in 1/256: 0..255/256. Where the field's RFC gives 255 the meaning "all", it still reads as 255/256. */
    FRACTION_256("share", 8, 0, null),
    /** A share of one in 1/32768: 0..1; 0xFFFF is unavailable, what lies between is illegal. */
    FRACTION_32768("share", 15, 0, new Special(0xFFFF, -1, -1, 0, 0x8000)),
    /** Percent in 1/256: 0..100; 0xFFFF is unavailable, what lies between is illegal. */
    PERCENT_8_8("%", 8, 0, new Special(0xFFFF, -1, -1, 0, 100 << 8)),
    /** Milliseconds; every number is a value. */
    MILLIS("ms", 0, 0, null),
    /** Milliseconds; 65535 stands for itself and all greater ones. */
    MILLIS_SATURATING("ms", 0, 0, new Special(-1, 0xFFFF, -1, 0, 0xFFFE)),
    /** Milliseconds; 0 is unavailable. */
    MILLIS_OR_ZERO("ms", 0, 0, new Special(0, -1, -1, 1, 0xFFFF)),
    /** Milliseconds in 16 bits; the largest number is unavailable. */
    MILLIS_OR_NONE("ms", 0, 0, Special.allOnes(0xFFFF)),
    /** Milliseconds in 16 bits, the two largest numbers being special. */
    MILLIS_16("ms", 0, 0, Special.top(0xFFFF)),
    /** Milliseconds in 24 bits, the two largest numbers being special. */
    MILLIS_24("ms", 0, 0, Special.top(0xFF_FFFF)),
    /** Milliseconds in 1/16, two's complement of 16 bits: -2047.9375..2047.8125. */
    MILLIS_S11_4("ms", 4, 16, new Special(0x7FFF, 0x7FFE, 0x8000, 0, 0xFFFF)),
    /** Square milliseconds in 16 bits; the largest number is unavailable. */
    SQUARED_MILLIS_OR_NONE("ms²", 0, 0, Special.allOnes(0xFFFF)),
    /** Square milliseconds in 36 bits, the two largest numbers being special. */
    SQUARED_MILLIS_36("ms²", 0, 0, Special.top(0xF_FFFF_FFFFL)),
    /** A level in dBm0, two's complement of 8 bits; 127 is unavailable. */
    LEVEL("dBm0", 0, 8, new Special(127, -1, -1, 0, 0xFF)),
    /** An echo return loss in dB, without a sign; 127 is unavailable. */
    ECHO_LOSS("dB", 0, 0, new Special(127, -1, -1, 0, 0xFF)),
    /** An R factor: 0..100; 127 is unavailable, all others are illegal. */
    R_FACTOR("R", 0, 0, new Special(127, -1, -1, 0, 100)),
    /** Ten times a MOS: 10..50; 127 is unavailable, all others are illegal. */
    MOS_TENTHS("MOS", 0, 0, new Special(127, -1, -1, 10, 50)) {
        @Override
        double scale(long raw) {
            return raw / 10.0;
        }
    },
    /** A score in 1/512 on the scale of its algorithm, in 16 bits, the two largest numbers being special. */
    MOS_7_9("score", 9, 0, Special.top(0xFFFF)),
    /** A score in 1/64 on the scale of its algorithm, in 13 bits, the two largest numbers being special. */
    MOS_7_6("score", 6, 0, Special.top(0x1FFF)),
    /** A number of units of the RTP timestamp; every number is a value. */
    RTP_TICKS("ticks", 0, 0, null),
    /** A number of units of the RTP timestamp in 32 bits, the two largest numbers being special. */
    RTP_TICKS_32("ticks", 0, 0, Special.top(0xFFFF_FFFFL)),
    /** Whole seconds in 16 bits, the two largest numbers being special. */
    SECONDS_16("s", 0, 0, Special.top(0xFFFF)),
    /** Whole seconds in 32 bits, the two largest numbers being special. */
    SECONDS_32("s", 0, 0, Special.top(0xFFFF_FFFFL)),
    /** Seconds in 1/65536; every number is a value. */
    SECONDS_65536("s", 16, 0, null),
    /** Seconds in 1/65536; all ones are unavailable. */
    SECONDS_65536_OR_NONE("s", 16, 0, Special.allOnes(0xFFFF_FFFFL)),
    /** Seconds, 32 bits and 32 of fraction; every number is a value. */
    SECONDS_NTP("s", 32, 0, null),
    /** Seconds, 32 bits and 32 of fraction; all ones are unavailable. */
    SECONDS_NTP_OR_NONE("s", 32, 0, Special.ALL_64),
    /** Seconds, 32 bits in two's complement and 32 of fraction; all ones are unavailable. */
    SECONDS_SIGNED_OR_NONE("s", 32, 64, Special.ALL_64),
    /** An NTP timestamp of 64 bits; 0 says that the sender has no clock. */
    NTP_TIME("", 0, 0, null),
    /** The middle 32 bits of an NTP timestamp. */
    NTP_MIDDLE("", 0, 0, null);

    private final String unit;
    private final int fractionBits;
    private final int signedBits;
    // Error Prone does not see that a record of numbers is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Special special;

    FieldFormat(String unit, int fractionBits, int signedBits, @Nullable Special special) {
        this.unit = unit;
        this.fractionBits = fractionBits;
        this.signedBits = signedBits;
        this.special = special;
    }

    /**
     * Joins bits with their meaning.
     *
     * @param raw the bits as an unsigned number; with 64 bits, all of them
     * @return both
     */
    public FieldValue of(long raw) {
        return new FieldValue(this, raw);
    }

    /**
     * The unit of {@link #value(long)}.
     *
     * @return for example {@code ms}, {@code s}, {@code share} or {@code ticks}; empty where there is none
     */
    public String unit() {
        return unit;
    }

    /**
     * What a number says.
     *
     * @param raw the bits as an unsigned number; with 64 bits, all of them
     * @return whether it is a value, and if not, why
     */
    public FieldState state(long raw) {
        return special == null ? FieldState.VALUE : special.state(raw);
    }

    /**
     * The value a number says, in {@link #unit()}.
     *
     * @param raw the bits as an unsigned number; with 64 bits, all of them
     * @return the value; empty unless the state is {@link FieldState#VALUE}
     */
    public OptionalDouble value(long raw) {
        return state(raw) == FieldState.VALUE ? OptionalDouble.of(scale(raw)) : OptionalDouble.empty();
    }

    double scale(long raw) {
        if (fractionBits == 32) {
            // Both parts are exact, so this rounds once.
            double whole = signedBits == 64 ? raw >> 32 : raw >>> 32;
            return whole + (raw & 0xFFFF_FFFFL) * 0x1p-32;
        }
        long number = signedBits == 0 ? raw : raw << (64 - signedBits) >> (64 - signedBits);
        return Math.scalb((double) number, -fractionBits);
    }

    /**
     * The numbers that are no values, of fewer than 64 bits, so that none is -1.
     *
     * @param none the one that says "unavailable"; -1 without one
     * @param over the one that says "over range"; -1 without one
     * @param under the one that says "under range"; -1 without one
     * @param min the least value
     * @param max the greatest value
     */
    private record Special(long none, long over, long under, long min, long max) {
        /** All 64 bits set, which is -1, the only special one. */
        static final Special ALL_64 = new Special(-1, -1, -1, Long.MIN_VALUE, Long.MAX_VALUE);

        static Special top(long ones) {
            return new Special(ones, ones - 1, -1, 0, ones - 2);
        }

        static Special allOnes(long ones) {
            return new Special(ones, -1, -1, 0, ones - 1);
        }

        FieldState state(long raw) {
            if (raw == none) {
                return FieldState.UNAVAILABLE;
            }
            if (raw == over) {
                return FieldState.OVER_RANGE;
            }
            if (raw == under) {
                return FieldState.UNDER_RANGE;
            }
            return raw >= min && raw <= max ? FieldState.VALUE : FieldState.ILLEGAL;
        }
    }
}
