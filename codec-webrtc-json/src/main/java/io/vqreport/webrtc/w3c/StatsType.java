package io.vqreport.webrtc.w3c;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of entries of W3C webrtc-stats, with their numbers in rtcstats dumps. */
public enum StatsType {
    /** An RTP stream received; measured here. */
    INBOUND_RTP("inbound-rtp", 1),
    /** An RTP stream sent; counted here. */
    OUTBOUND_RTP("outbound-rtp", 2),
    /** What the far end told, in RTCP, of a stream sent from here. */
    REMOTE_INBOUND_RTP("remote-inbound-rtp", 3),
    /** What the far end told, in RTCP, of a stream it sends here. */
    REMOTE_OUTBOUND_RTP("remote-outbound-rtp", 4),
    /** A transport, with the pair of candidates it uses. */
    TRANSPORT("transport", 5),
    /** A pair of ICE candidates. */
    CANDIDATE_PAIR("candidate-pair", 6),
    /** An ICE candidate of this end. */
    LOCAL_CANDIDATE("local-candidate", 7),
    /** An ICE candidate of the far end. */
    REMOTE_CANDIDATE("remote-candidate", 8),
    /** A data channel. */
    DATA_CHANNEL("data-channel", 9),
    /** The peer connection itself. */
    PEER_CONNECTION("peer-connection", 10),
    /** A certificate of DTLS. */
    CERTIFICATE("certificate", 11),
    /** A microphone, camera or screen that is sent. */
    MEDIA_SOURCE("media-source", 12),
    /** A loudspeaker. */
    MEDIA_PLAYOUT("media-playout", 13),
    /** A codec that was negotiated. */
    CODEC("codec", 14);

    private static final Map<String, StatsType> BY_SPELLING = new HashMap<>();
    private static final Map<Integer, StatsType> BY_CODE = new HashMap<>();

    static {
        for (StatsType type : values()) {
            BY_SPELLING.put(type.wireName, type);
            BY_SPELLING.put(type.wireName.replace("-", ""), type);
            BY_CODE.put(type.dumpCode, type);
        }
    }

    private final String wireName;
    private final int dumpCode;

    StatsType(String wireName, int dumpCode) {
        this.wireName = wireName;
        this.dumpCode = dumpCode;
    }

    /**
     * Finds a type by its name, that without dashes and in any case included, as Firefox before version 62 and Kurento write it.
     *
     * @param name the name as sent
     * @return the type; empty when it is none of the standard's
     */
    public static Optional<StatsType> byName(String name) {
        return Optional.ofNullable(find(name));
    }

    static @Nullable StatsType find(String name) {
        StatsType exact = BY_SPELLING.get(name);
        return exact != null ? exact : BY_SPELLING.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Finds a type by the number that stands for it in rtcstats dumps.
     *
     * @param code the number
     * @return the type; empty when no type has that number
     */
    public static Optional<StatsType> byDumpCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The type's name in JSON.
     *
     * @return for example {@code inbound-rtp}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The number that stands for the name in rtcstats dumps.
     *
     * @return more than 0
     */
    public int dumpCode() {
        return dumpCode;
    }

    /**
     * Whether the entry tells what the far end reported, on the clock of its RTCP packets.
     *
     * @return true for the two remote RTP types
     */
    public boolean isReportedByPeer() {
        return this == REMOTE_INBOUND_RTP || this == REMOTE_OUTBOUND_RTP;
    }
}
