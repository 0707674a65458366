package io.vqreport.metric;

/**
 * The units in which {@link Metrics} holds its values.
 *
 * <p>Each metric has exactly one of them, {@link Metric#unit()}. Codecs convert between these and what their format
 * carries; a caller never has to ask in which unit a value is.
 */
public enum Unit {
    /** A span of time in milliseconds (10<sup>-3</sup> s); fractions are kept. */
    MILLISECONDS("ms"),

    /** Hundredths of a whole: 5 percent is {@code 5.0}, never {@code 0.05}. */
    PERCENT("percent"),

    /** A level in decibels relative to one milliwatt at a point of zero relative level (RFC 3611 section 4.7.4). */
    DBM0("dBm0"),

    /** A ratio of two levels in decibels, or a level whose reference the source does not state. */
    DECIBEL("dB"),

    /** RTP packets. */
    PACKETS("packets"),

    /** Bytes of eight bits. */
    BYTES("bytes"),

    /** Video frames. */
    FRAMES("frames"),

    /** Occurrences: of a message, of an event. */
    COUNT("count"),

    /** Thousands of bits per second; the prefix is decimal, 1 kbit/s is 1000 bit/s. */
    KILOBITS_PER_SECOND("kbit/s"),

    /** Video frames per second. */
    FRAMES_PER_SECOND("frames/s"),

    /** A transmission rating factor R of the E-model (ITU-T G.107, G.107.1, G.107.2). */
    R_FACTOR("R"),

    /** A mean opinion score on the five-point scale of ITU-T P.800, or a difference of two such scores. */
    MOS("MOS"),

    /** A setting on a format's own integer scale that has no physical unit. */
    STEP("step");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The unit as it is printed after a number, for example {@code ms} or {@code kbit/s}.
     *
     * @return the symbol, without blanks
     */
    public String symbol() {
        return symbol;
    }
}
