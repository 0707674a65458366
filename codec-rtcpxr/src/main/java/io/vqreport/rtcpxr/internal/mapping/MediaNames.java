package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.model.Media;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a codec's name says of the medium. RFC 6035 is about voice; some softphones send the same report of video and text streams, and only the
 * codec's name, registered by IANA for one medium alone, tells.
 */
final class MediaNames {
    private static final Set<String> VIDEO = Set.of(
            "video",
            "vp8",
            "vp9",
            "av1",
            "h261",
            "h263",
            "h263-1998",
            "h263-2000",
            "h264",
            "h264-svc",
            "h265",
            "h266",
            "mp4v-es",
            "jpeg",
            "theora");
    private static final Set<String> TEXT = Set.of("t140");

    private MediaNames() {}

    static Media of(@Nullable String codec) {
        if (codec == null) {
            return Media.AUDIO;
        }
        int slash = codec.indexOf('/');
        String name = (slash < 0 ? codec : codec.substring(0, slash)).toLowerCase(Locale.ROOT);
        return VIDEO.contains(name) ? Media.VIDEO : TEXT.contains(name) ? Media.DATA : Media.AUDIO;
    }
}
