package io.vqreport.rtcpxr.internal;

/** The format's names. */
public final class VqFormat {
    /** The format's id. */
    public static final String ID = "vq-rtcpxr";
    /** The media type of RFC 6035 section 5.2. */
    public static final String MEDIA_TYPE = "application/vq-rtcpxr";
    /** What the names of extras begin with. */
    public static final String EXTRA = ID + ":";

    private VqFormat() {}
}
