package io.vqreport.webrtc;

import io.vqreport.metric.Basis;

/** What {@code firCount}, {@code nackCount} and {@code pliCount} are counted over. The format says "in this interval" of the other counters, not of these. */
public enum FeedbackBasis {
    /** Nothing is assumed. */
    UNSPECIFIED("unspecified", Basis.UNSPECIFIED),
    /** The interval of the message. */
    INTERVAL("interval", Basis.INTERVAL),
    /** The stream so far, as in W3C getStats. */
    CUMULATIVE("cumulative", Basis.CUMULATIVE);

    private final String text;
    private final Basis basis;

    FeedbackBasis(String text, Basis basis) {
        this.text = text;
        this.basis = basis;
    }

    /**
     * The basis the counters get in the neutral report.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
