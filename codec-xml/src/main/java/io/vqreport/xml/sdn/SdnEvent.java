package io.vqreport.xml.sdn;

import io.vqreport.model.Media;
import java.util.Optional;

/** One event or quality message of an {@link SdnMessage}. */
public sealed interface SdnEvent permits SdnInvite, SdnBye, SdnError, SdnEnded, SdnStream, SdnQuality {
    /**
     * The element it is.
     *
     * @return the element as it was sent
     */
    SdnElement element();

    /**
     * What kind it is.
     *
     * @return the kind, by the element's name
     */
    default SdnEventKind kind() {
        return SdnEventKind.of(element().name()).orElseThrow();
    }

    /**
     * The Type attribute: the modality of the stream.
     *
     * @return for example {@code audio}; empty when there is none
     */
    default Optional<String> type() {
        return element().attribute("Type");
    }

    /**
     * What the stream carries, by {@link #type()}.
     *
     * @return the media; empty when there is no type or it is no known one
     */
    default Optional<Media> media() {
        return type().flatMap(SdnModality::media);
    }

    /**
     * Makes the typed view of an element.
     *
     * @param element the element
     * @return the event; empty when its name is none of an event
     */
    static Optional<SdnEvent> of(SdnElement element) {
        return SdnEventKind.of(element.name()).map(kind -> switch (kind) {
            case INVITE, LRS_INVITE -> new SdnInvite(element);
            case BYE -> new SdnBye(element);
            case ERROR -> new SdnError(element);
            case ENDED -> new SdnEnded(element);
            case START, UPDATE, START_OR_UPDATE -> new SdnStream(element);
            case IN_CALL_QUALITY, QUALITY_UPDATE -> new SdnQuality(element);
        });
    }
}
