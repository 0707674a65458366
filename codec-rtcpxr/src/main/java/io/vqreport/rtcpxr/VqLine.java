package io.vqreport.rtcpxr;

/**
 * The lines of a vq-rtcpxr body (RFC 6035 section 4.6.1), in the order in which they are written.
 *
 * <p>That order is the one of the RFC's own examples (section 4.7), which differs from its ABNF; every reader that goes by names takes
 * either. Names are compared without regard to case.
 */
public enum VqLine {
    /** The first line: {@code VQSessionReport}, {@code VQIntervalReport} or {@code VQAlertReport}. */
    HEAD("VQReport", Part.HEAD, true),
    /** {@code CallID}: the Call-ID of the SIP dialog. */
    CALL_ID("CallID", Part.SESSION, true),
    /** {@code LocalID}: the reporting endpoint, a name-addr or addr-spec. */
    LOCAL_ID("LocalID", Part.SESSION, true),
    /** {@code RemoteID}: the far endpoint. */
    REMOTE_ID("RemoteID", Part.SESSION, true),
    /** {@code OrigID}: the endpoint that began the session. */
    ORIG_ID("OrigID", Part.SESSION, true),
    /** {@code LocalGroup}: the group the reporting endpoint is counted to. */
    LOCAL_GROUP("LocalGroup", Part.SESSION, true),
    /** {@code RemoteGroup}: the group the far endpoint is counted to. */
    REMOTE_GROUP("RemoteGroup", Part.SESSION, true),
    /** {@code LocalAddr}: address, port and SSRC of the receiving end of the stream that is measured. */
    LOCAL_ADDR("LocalAddr", Part.SESSION, true),
    /** {@code LocalMAC}: the MAC address of the reporting device. */
    LOCAL_MAC("LocalMAC", Part.SESSION, false),
    /** {@code RemoteAddr}: address, port and SSRC of the source of the stream that is measured. */
    REMOTE_ADDR("RemoteAddr", Part.SESSION, true),
    /** {@code RemoteMAC}: the MAC address of the far device. */
    REMOTE_MAC("RemoteMAC", Part.SESSION, false),
    /** {@code FromID}: pre-standard drafts only; one end of the dialog, which one depends on the producer. */
    FROM_ID("FromID", Part.PRE_STANDARD, false),
    /** {@code ToID}: pre-standard drafts only; the other end of the dialog. */
    TO_ID("ToID", Part.PRE_STANDARD, false),
    /** {@code LocalMetrics}, or {@code Metrics} as in section 4.7.4: what the reporter measured follows. */
    LOCAL_METRICS("LocalMetrics", Part.LABEL, true),
    /** {@code RemoteMetrics}: what the far end measured follows. */
    REMOTE_METRICS("RemoteMetrics", Part.LABEL, false),
    /** {@code Timestamps}: the window of the measurement. */
    TIMESTAMPS("Timestamps", Part.METRICS, true),
    /** {@code SessionDesc}: how the stream is coded. */
    SESSION_DESC("SessionDesc", Part.METRICS, false),
    /** {@code JitterBuffer}: the receiver's jitter buffer. */
    JITTER_BUFFER("JitterBuffer", Part.METRICS, false),
    /** {@code PacketLoss}: packets lost by the network and discarded by the jitter buffer. */
    PACKET_LOSS("PacketLoss", Part.METRICS, false),
    /** {@code BurstGapLoss}: how losses and discards are spread. */
    BURST_GAP_LOSS("BurstGapLoss", Part.METRICS, false),
    /** {@code Delay}: delays and their variation. */
    DELAY("Delay", Part.METRICS, false),
    /** {@code Signal}: speech, noise and echo levels. */
    SIGNAL("Signal", Part.METRICS, false),
    /** {@code QualityEst}: R factors, MOS and the algorithms behind them. */
    QUALITY_EST("QualityEst", Part.METRICS, false),
    /** {@code DialogID}: the dialog the session belongs to. */
    DIALOG_ID("DialogID", Part.DIALOG, false);

    /** The part of a body a line belongs to. */
    public enum Part {
        /** The first line. */
        HEAD,
        /** SessionInfo. */
        SESSION,
        /** Lines that only the drafts before RFC 6035 have. */
        PRE_STANDARD,
        /** The label over a Metrics block. */
        LABEL,
        /** A line of a Metrics block. */
        METRICS,
        /** The line that ends a report. */
        DIALOG
    }

    private final String wireName;
    private final Part part;
    private final boolean mandatory;

    VqLine(String wireName, Part part, boolean mandatory) {
        this.wireName = wireName;
        this.part = part;
        this.mandatory = mandatory;
    }

    /**
     * The name as it is written.
     *
     * @return for example {@code JitterBuffer}; for {@link #HEAD}, which has three names, {@code VQReport}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The part of a body the line belongs to.
     *
     * @return the part
     */
    public Part part() {
        return part;
    }

    /**
     * Whether the RFC's grammar demands the line (for {@link #TIMESTAMPS}: in each Metrics block there is).
     *
     * @return true when a report without it is not conforming
     */
    public boolean mandatory() {
        return mandatory;
    }
}
