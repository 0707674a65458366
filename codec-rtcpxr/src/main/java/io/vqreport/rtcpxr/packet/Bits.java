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
}
