package io.vqreport.rtcpxr.packet;

/** The check every fixed-width field shares. */
final class Bits {
    private Bits() {}

    /** Refuses a number that does not fit so many bits, of which there are fewer than 64. */
    static void check(String name, long value, int bits) {
        if (value >>> bits != 0) {
            throw new IllegalArgumentException(name + " is 0.." + ((1L << bits) - 1) + ", not " + value);
        }
    }

    /** Refuses a number that does not fit 8 bits. Short to call: a constructor with many calls stays short enough to be compiled inline. */
    static void check8(String name, int value) {
        if (value >>> 8 != 0) {
            check(name, value, 8);
        }
    }

    /** Refuses a number that does not fit 16 bits. */
    static void check16(String name, int value) {
        if (value >>> 16 != 0) {
            check(name, value, 16);
        }
    }
}
