package io.vqreport.rtcpxr;

/** The scale a producer writes MOSLQ and MOSCQ on. */
public enum MosScale {
    /** MOS, 1..5: what RFC 6035 demands. */
    MOS("mos"),
    /** MOS x 10, 10..50: the octet of RFC 3611 as it is. */
    MOS_10("mos10");

    private final String text;

    MosScale(String text) {
        this.text = text;
    }

    /** The name on a command line. */
    @Override
    public String toString() {
        return text;
    }
}
