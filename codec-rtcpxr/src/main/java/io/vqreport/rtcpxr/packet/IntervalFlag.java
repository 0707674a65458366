package io.vqreport.rtcpxr.packet;

import java.util.List;

/**
 * The I flag of later report blocks: what time a block's values cover.
 *
 * <p>Which of the codes a block allows, and what becomes of one with another code, is the block's own matter.
 *
 * <p>Source: RFC 6798 section 3.2.
 */
public enum IntervalFlag {
    /** 00: without meaning, or illegal. */
    RESERVED(0),
    /** 01: the values at one moment. */
    SAMPLED(1),
    /** 10: the values of the last interval. */
    INTERVAL(2),
    /** 11: the values since the measurement began. */
    CUMULATIVE(3);

    private static final List<IntervalFlag> BY_CODE = List.of(values());

    private final int code;

    IntervalFlag(int code) {
        this.code = code;
    }

    /**
     * The flag a code says.
     *
     * @param code 0..3
     * @return the flag
     * @throws IndexOutOfBoundsException when the code has more than two bits
     */
    public static IntervalFlag ofCode(int code) {
        return BY_CODE.get(code);
    }

    /**
     * The two bits.
     *
     * @return 0..3
     */
    public int code() {
        return code;
    }
}
