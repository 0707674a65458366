package io.vqreport.webrtc;

/** The unit of an event's {@code tsOffset}. The format does not say, so the caller may. */
public enum OffsetUnit {
    /** Microseconds, the unit of ts. */
    MICROS("us", 3),
    /** Milliseconds. */
    MILLIS("ms", 6);

    private final String text;
    private final int nanoDigits;

    OffsetUnit(String text, int nanoDigits) {
        this.text = text;
        this.nanoDigits = nanoDigits;
    }

    /** How many digits stand between this unit and nanoseconds. */
    int nanoDigits() {
        return nanoDigits;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
