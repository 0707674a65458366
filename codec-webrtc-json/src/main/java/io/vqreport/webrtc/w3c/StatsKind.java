package io.vqreport.webrtc.w3c;

/** What a member of getStats is, and so what may be done with it. */
public enum StatsKind {
    /** A whole number that only rises; a fall means that counting began anew. */
    COUNTER(true),
    /** A whole number that rises and may fall, as {@code packetsLost} does when packets come late or twice. */
    SIGNED_COUNTER(true),
    /** A sum with fractions, as a rule of seconds, that only rises. */
    TOTAL(true),
    /** A number that holds at one instant. */
    GAUGE(true),
    /** A time in ms, as a rule since 1970. */
    TIME(true),
    /** A text, or the id of another entry. */
    TEXT(false),
    /** True or false. */
    FLAG(false),
    /** An object of numbers by name. */
    RECORD(false);

    private final boolean number;

    StatsKind(boolean number) {
        this.number = number;
    }

    /**
     * Whether the value is one number.
     *
     * @return true for counters, sums, gauges and times
     */
    public boolean isNumber() {
        return number;
    }

    /**
     * Whether the value adds up over the life of its entry.
     *
     * @return true for counters and sums
     */
    public boolean isCumulative() {
        return this == COUNTER || this == SIGNED_COUNTER || this == TOTAL;
    }

    /**
     * Whether a smaller value than before means that counting began anew.
     *
     * @return true for what only rises
     */
    public boolean onlyRises() {
        return this == COUNTER || this == TOTAL;
    }
}
