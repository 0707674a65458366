package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.internal.Unpacked;
import io.vqreport.webrtc.w3c.StatsType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells from an input's first octets, be they packed or not, whether it holds a getStats result, or a dump of many. */
public final class Recognizer {
    private static final int ENOUGH = 8192;
    private static final List<String> INTERNALS = List.of("\"PeerConnections\"", "\"getUserMedia\"");
    private static final List<String> EVENTS = List.of(
            "getstats", "getStats", "create", "constraints", "connectionInfo", "identity", "setLocalDescription");

    private Recognizer() {}

    /**
     * Looks for a getStats result.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where an entry of a standard type stands, LIKELY where one of another type does, POSSIBLE where only a timestamp is seen
     */
    public static Recognition getStats(ByteBuffer prefix) {
        String text = start(prefix);
        boolean json = text.startsWith("[") || text.startsWith("{");
        if (!json || isInternals(text) || isEvent(text) || !text.contains("\"timestamp\"")) {
            return Recognition.NO;
        }
        for (StatsType type : StatsType.values()) {
            if (hasType(text, type.wireName()) || hasType(text, type.wireName().replace("-", ""))) {
                return Recognition.CERTAIN;
            }
        }
        boolean entry = text.contains("\"type\"") && text.contains("\"id\"");
        return entry ? Recognition.LIKELY : Recognition.POSSIBLE;
    }

    private static boolean hasType(String text, String name) {
        int at = text.indexOf("\"" + name + "\"");
        if (at < 0) {
            return false;
        }
        String before = text.substring(0, at).stripTrailing();
        return before.endsWith(":")
                && before.substring(0, before.length() - 1).stripTrailing().endsWith("\"type\"");
    }

    /**
     * Looks for a dump of webrtc-internals.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where its members stand
     */
    public static Recognition webRtcInternals(ByteBuffer prefix) {
        return isInternals(start(prefix)) ? Recognition.CERTAIN : Recognition.NO;
    }

    /**
     * Looks for an rtcstats dump.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN for its header, LIKELY for an event of Jitsi's
     */
    public static Recognition rtcStats(ByteBuffer prefix) {
        String text = start(prefix);
        if (text.startsWith("RTCStatsDump")) {
            return Recognition.CERTAIN;
        }
        return isEvent(text) ? Recognition.LIKELY : Recognition.NO;
    }

    private static boolean isInternals(String text) {
        return text.startsWith("{") && INTERNALS.stream().anyMatch(text::contains);
    }

    private static boolean isEvent(String text) {
        if (!text.startsWith("[")) {
            return false;
        }
        String inside = text.substring(1).stripLeading();
        return EVENTS.stream().anyMatch(event -> inside.startsWith("\"" + event + "\""));
    }

    private static String start(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        String text = new String(Unpacked.prefix(octets, ENOUGH), StandardCharsets.UTF_8).strip();
        return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
    }
}
