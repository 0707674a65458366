package io.vqreport.xml.msqoe.internal;

/** What the format is called. */
public final class MsQoeFormat {
    /** The codec's id. */
    public static final String ID = "msqoe";
    /** The media type of one event in SIP. */
    public static final String MEDIA_TYPE = "application/vq-rtcpxr+xml";

    /** The media type of a user's feedback in SIP. */
    public static final String FEEDBACK_MEDIA_TYPE = "application/ms-cqf+xml";

    private MsQoeFormat() {}
}
