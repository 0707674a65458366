package io.vqreport.rtcpxr;

/** The scale a producer writes NLR, JDR, BLD and GLD on. One report does not show which, so the caller says. */
public enum LossScale {
    /** Percent, 0..100: what RFC 6035 demands. */
    PERCENT("percent"),
    /** A fraction, 0..1. */
    FRACTION("fraction"),
    /** 256ths, 0..255: the octet of RFC 3611 as it is. */
    PER_256("per256");

    private final String text;

    LossScale(String text) {
        this.text = text;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
