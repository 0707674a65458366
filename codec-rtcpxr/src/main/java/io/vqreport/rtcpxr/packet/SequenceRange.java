package io.vqreport.rtcpxr.packet;

/**
 * The sequence numbers a block reports on (RFC 3611 section 4.1): from the first up to, not including, the end, and of these only what
 * the thinning leaves.
 *
 * @param begin the first sequence number, 0..65535
 * @param end one behind the last one, 0..65535; less than the first where the numbers wrapped
 * @param thinning T, 0..15: only sequence numbers divisible by 2 to this power are reported
 */
public record SequenceRange(int begin, int end, int thinning) {
    /** A range has fewer sequence numbers than this. */
    public static final int LIMIT = 65534;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public SequenceRange {
        Bits.check("begin", begin, 16);
        Bits.check("end", end, 16);
        Bits.check("thinning", thinning, 4);
    }

    /**
     * How many sequence numbers the range has, thinned out or not.
     *
     * @return 0..65535; from {@link #LIMIT} on the range is illegal
     */
    public int span() {
        return (end - begin) & 0xFFFF;
    }

    /**
     * The first sequence number reported on, if any is.
     *
     * @return 0..65535
     */
    public int first() {
        return (begin + skipped()) & 0xFFFF;
    }

    /**
     * From one sequence number reported on to the next.
     *
     * @return 1..32768
     */
    public int step() {
        return 1 << thinning;
    }

    /**
     * How many sequence numbers are reported on.
     *
     * @return 0..65535
     */
    public int count() {
        int beyondFirst = span() - 1 - skipped();
        return beyondFirst < 0 ? 0 : (beyondFirst >> thinning) + 1;
    }

    /** How many sequence numbers lie before the first that is divisible. */
    private int skipped() {
        return -begin & (step() - 1);
    }
}
