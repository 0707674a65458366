package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Media;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which medium a MediaLine is of. */
final class MediaOf {
    private static final String SHARING = "applicationsharing";

    private static final Set<String> VIDEO = Set.of(
            "panoramic-video",
            "main-video",
            "main-video1",
            "main-video2",
            "main-video3",
            "main-video4",
            "main-video5",
            "main-video6");

    private MediaOf() {}

    /** By the far end's URI, which names application sharing, the label, and the element under Payload; null where none tells. */
    static @Nullable Media line(@Nullable String label, @Nullable String toUri, String payload) {
        if (toUri != null && toUri.toLowerCase(Locale.ROOT).contains(SHARING)) {
            return Media.SCREEN;
        }
        Media labelled = label == null ? null : label(label);
        return labelled == null ? payload(payload) : labelled;
    }

    /** By the label alone; null for one that is not the schema's. */
    static @Nullable Media label(String label) {
        if (label.equals("main-audio")) {
            return Media.AUDIO;
        }
        if (label.equals("data")) {
            return Media.SCREEN;
        }
        return VIDEO.contains(label) ? Media.VIDEO : null;
    }

    private static @Nullable Media payload(String element) {
        return switch (element) {
            case "Audio" -> Media.AUDIO;
            case "Video" -> Media.VIDEO;
            case "ApplicationSharing" -> Media.SCREEN;
            default -> null;
        };
    }

    /** The label of a medium's first line; null for one that the format has none for. */
    static @Nullable String labelOf(Media media) {
        return switch (media) {
            case AUDIO -> "main-audio";
            case VIDEO -> "main-video";
            case SCREEN -> "data";
            case DATA -> null;
        };
    }
}
