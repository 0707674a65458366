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
    LOCAL_PORT("localAddress/port", 1, 65_535),
    REMOTE_IP("remoteAddress/ip"),
    REMOTE_PORT("remoteAddress/port", 1, 65_535),
    /** A stream's coding. */
    PAYLOAD_TYPE("description/payloadType", 0, 127),
    CODEC("description/codec"),
    CLOCK_RATE("description/clockRates", 1, Integer.MAX_VALUE),
    FRAME_DURATION("description/frameDurationMs", 1, Integer.MAX_VALUE),
    FRAME_OCTETS("description/frameOctets", 1, Integer.MAX_VALUE),
    FRAMES_PER_PACKET("description/framesPerPacket", 1, Integer.MAX_VALUE),
    PACKETS_PER_SECOND("description/packetsPerSecond", 1, Integer.MAX_VALUE),
    FMTP("description/fmtp");

    private final String path;
    private final int least;
    private final int most;

    Member(String path) {
        this(path, 0, 0);
    }

    Member(String path, int least, int most) {
        this.path = path;
        this.least = least;
        this.most = most;
    }

    /** Whether it is a number. */
    boolean numeric() {
        return most > 0;
    }

    /** Whether a number is one that the neutral report takes. */
    boolean takes(int number) {
        return number >= least && number <= most;
    }

    /** The path in the neutral report, below the stream for what is a stream's. */
    public String path() {
        return path;
    }
}
