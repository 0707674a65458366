package io.vqreport.model;

import java.io.Serializable;

/**
 * A synchronization source identifier (RFC 3550 section 3): 32 bits that name one sender within an RTP session.
 *
 * @param bits the 32 bits; as a number, negative from 2147483648 up, see {@link #value()}
 */
public record Ssrc(int bits) implements Serializable {
    /**
     * Makes an SSRC of an unsigned number.
     *
     * @param value 0..4294967295
     * @return the SSRC
     * @throws IllegalArgumentException when the value has more than 32 bits or is negative
     */
    public static Ssrc of(long value) {
        if (value >>> 32 != 0) {
            throw new IllegalArgumentException("an SSRC has 32 bits");
        }
        return new Ssrc((int) value);
    }

    /**
     * The SSRC as an unsigned number.
     *
     * @return 0..4294967295
     */
    public long value() {
        return Integer.toUnsignedLong(bits);
    }

    /** {@code 0x} and eight lower-case hex digits. */
    @Override
    public String toString() {
        String digits = Integer.toHexString(bits);
        return "0x" + "0".repeat(8 - digits.length()) + digits;
    }
}
