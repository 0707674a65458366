package io.vqreport.convert;

/**
 * RFC 3611's receiver configuration octet: how the receiver conceals losses and runs its jitter buffer.
 *
 * <pre>
 *   7   6   5   4   3   2   1   0
 * +---+---+---+---+---+---+---+---+
 * |  PLC  |  JBA  |    JB rate    |
 * +---+---+---+---+---+---+---+---+
 * </pre>
 *
 * <p>The codes are kept as numbers, reserved ones included, so that each of the 256 octets comes back as it was. RFC 6035 carries the same
 * codes under PLC, JBA and JBR.
 *
 * <p>Source: RFC 3611 section 4.7.6.
 *
 * @param packetLossConcealment what is played for a lost packet: {@link #PLC_STANDARD} 3, {@link #PLC_ENHANCED} 2, {@link #PLC_DISABLED}
 *     1, {@link #PLC_UNSPECIFIED} 0
 * @param jitterBufferAdaptation whether the buffer's size follows the jitter: {@link #JBA_ADAPTIVE} 3, {@link #JBA_NON_ADAPTIVE} 2,
 *     {@link #JBA_RESERVED} 1, {@link #JBA_UNKNOWN} 0
 * @param jitterBufferRate how fast an adaptive buffer follows, 0..15: it takes twice this many frame durations to adjust to a step in
 *     jitter; 0 says that this is not known
 */
public record RxConfig(int packetLossConcealment, int jitterBufferAdaptation, int jitterBufferRate) {
    /** PLC: nothing is said. */
    public static final int PLC_UNSPECIFIED = 0;

    /** PLC: silence is played in place of a lost packet. */
    public static final int PLC_DISABLED = 1;

    /** PLC: an enhanced interpolation algorithm fills in. */
    public static final int PLC_ENHANCED = 2;

    /** PLC: a simple replay or interpolation algorithm fills in. */
    public static final int PLC_STANDARD = 3;

    /** JBA: not known. */
    public static final int JBA_UNKNOWN = 0;

    /** JBA: a code without a meaning. */
    public static final int JBA_RESERVED = 1;

    /** JBA: the jitter buffer keeps its size. */
    public static final int JBA_NON_ADAPTIVE = 2;

    /** JBA: the jitter buffer's size follows the jitter. */
    public static final int JBA_ADAPTIVE = 3;

    /** JB rate: not known. */
    public static final int RATE_UNKNOWN = 0;

    /**
     * Checks that each code fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public RxConfig {
        check("packet loss concealment", packetLossConcealment, 3);
        check("jitter buffer adaptation", jitterBufferAdaptation, 3);
        check("jitter buffer rate", jitterBufferRate, 15);
    }

    /**
     * Takes an octet apart.
     *
     * @param octet 0..255
     * @return its three codes
     * @throws IllegalArgumentException when the argument is not an octet
     */
    public static RxConfig unpack(int octet) {
        return new RxConfig(Octet.check(octet) >> 6, (octet >> 4) & 3, octet & 15);
    }

    /**
     * Puts the octet together.
     *
     * @return 0..255
     */
    public int pack() {
        return (packetLossConcealment << 6) | (jitterBufferAdaptation << 4) | jitterBufferRate;
    }

    private static void check(String name, int code, int max) {
        if (code < 0 || code > max) {
            throw new IllegalArgumentException(name + " is 0.." + max + ", not " + code);
        }
    }
}
