package io.vqreport.xml.msqoe.internal.mapping;

/** The members of the neutral report, other than metrics, that a path can stand for. */
public enum Member {
    /** Call. */
    CALL_ID("call/callId"),
    FROM_TAG("call/fromTag"),
    TO_TAG("call/toTag"),
    SESSION_ID("call/sessionId"),
    CORRELATION_ID("call/correlationId"),
    CONFERENCE_ID("call/conferenceId"),
    /** Parties. */
    LOCAL_URI("local/uri"),
    REMOTE_URI("remote/uri"),
    LOCAL_USER_AGENT("local/userAgent"),
    REMOTE_USER_AGENT("remote/userAgent"),
    LOCAL_MAC("local/mac"),
    ORIGINATOR("originator"),
    /** What all streams have in common. */
    START("window/start"),
    STOP("window/stop"),
    KIND("kind"),
    LABEL("label"),
    LOCAL_IP("localAddress/ip"),
    LOCAL_PORT("localAddress/port"),
    REMOTE_IP("remoteAddress/ip"),
    REMOTE_PORT("remoteAddress/port"),
    /** A stream's coding. */
    PAYLOAD_TYPE("description/payloadType"),
    CODEC("description/codec"),
    CLOCK_RATE("description/clockRates"),
    FRAME_DURATION("description/frameDurationMs"),
    FRAME_OCTETS("description/frameOctets"),
    FRAMES_PER_PACKET("description/framesPerPacket"),
    PACKETS_PER_SECOND("description/packetsPerSecond"),
    FMTP("description/fmtp");

    private final String path;

    Member(String path) {
        this.path = path;
    }

    /** The path in the neutral report, below the stream for what is a stream's. */
    public String path() {
        return path;
    }
}
