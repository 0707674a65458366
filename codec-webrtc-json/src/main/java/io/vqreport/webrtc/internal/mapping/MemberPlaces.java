package io.vqreport.webrtc.internal.mapping;

import io.vqreport.webrtc.internal.MediaServerFormat;
import java.util.Set;

/** The prefixes of the tags that hold a message's further members: where in the message they stand. */
final class MemberPlaces {
    static final String MESSAGE = MediaServerFormat.EXTRA;
    static final String BODY = MediaServerFormat.EXTRA + "stats/";
    static final String PAYLOAD = MediaServerFormat.EXTRA + "stats/stats/";
    static final String AUDIO = MediaServerFormat.EXTRA + "audio/";
    static final String NETWORK = MediaServerFormat.EXTRA + "network/";
    static final String VIDEO = MediaServerFormat.EXTRA + "video/";

    /** The tag that holds a kind of statistics other than webrtc. */
    static final String STATS_TYPE = MediaServerFormat.EXTRA + "statsType";

    /** The names the format lists on some level outside the blocks. */
    static final Set<String> LISTED = Set.of(
            "audio",
            "network",
            "video",
            "stats",
            "events",
            "tagKeys",
            "tagValues",
            "ts",
            "statsType",
            "local",
            "remote");

    private MemberPlaces() {}

    /** Whether a text can be a member's name. Half of a surrogate pair cannot be read in a name, not even escaped. */
    static boolean isWritable(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
