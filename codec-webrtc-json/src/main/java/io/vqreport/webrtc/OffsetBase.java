package io.vqreport.webrtc;

/** How an event's {@code tsOffset} is counted from the message's {@code ts}. The format does not say, so the caller may. */
public enum OffsetBase {
    /** The event was at ts + tsOffset. */
    AFTER("after"),
    /** The event was at ts - tsOffset. */
    BEFORE("before");

    private final String text;

    OffsetBase(String text) {
        this.text = text;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
