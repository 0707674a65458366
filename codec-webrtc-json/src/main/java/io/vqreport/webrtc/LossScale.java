package io.vqreport.webrtc;

/** The scale of {@code packetsLostFraction}: the name says fraction, the description percent. One message does not show which, so the caller says. */
public enum LossScale {
    /** Percent, 0..100: what the format's description says. */
    PERCENT("percent"),
    /** A fraction, 0..1. */
    FRACTION("fraction");

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
