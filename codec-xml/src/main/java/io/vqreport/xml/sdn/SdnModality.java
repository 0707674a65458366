package io.vqreport.xml.sdn;

import io.vqreport.model.Media;
import java.util.Locale;
import java.util.Optional;

/** The modalities of the Type attribute. */
public enum SdnModality {
    /** Audio. */
    AUDIO("audio", Media.AUDIO),
    /** Video. */
    VIDEO("video", Media.VIDEO),
    /** Data that is neither. */
    DATA("data", Media.DATA),
    /** A shared screen or application. */
    APPLICATION_SHARING("applicationsharing", Media.SCREEN);

    private final String text;
    private final Media media;

    SdnModality(String text, Media media) {
        this.text = text;
        this.media = media;
    }

    /**
     * The attribute's text.
     *
     * @return for example {@code applicationsharing}
     */
    public String text() {
        return text;
    }

    /**
     * What a type carries.
     *
     * @param type the attribute's text, in any case
     * @return the media; empty for an unknown type
     */
    public static Optional<Media> media(String type) {
        for (SdnModality modality : values()) {
            if (modality.text.equals(type.toLowerCase(Locale.ROOT))) {
                return Optional.of(modality.media);
            }
        }
        return Optional.empty();
    }

    /**
     * The type of a media.
     *
     * @param media the media
     * @return its modality
     */
    public static SdnModality of(Media media) {
        return switch (media) {
            case AUDIO -> AUDIO;
            case VIDEO -> VIDEO;
            case DATA -> DATA;
            case SCREEN -> APPLICATION_SHARING;
        };
    }
}
