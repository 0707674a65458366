package io.vqreport.webrtc.internal;

import io.vqreport.webrtc.MediaServerProblem;

/** The media-server format's names. */
public final class MediaServerFormat {
    /** The format's id. */
    public static final String ID = "media-server";

    /** What the names of extras begin with. */
    public static final String EXTRA = ID + ":";

    /** The codes under which its texts' oddities are noted. */
    public static final JsonCodes CODES = new JsonCodes(
            MediaServerProblem.NOT_JSON, MediaServerProblem.DUPLICATE_MEMBER, MediaServerProblem.NOT_A_NUMBER);

    private MediaServerFormat() {}
}
