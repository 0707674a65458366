package io.vqreport.xml.sdn;

import java.util.List;
import java.util.Optional;

/**
 * A stream of one direction started, or changed.
 *
 * @param element the element as it was sent
 */
public record SdnStream(SdnElement element) implements SdnEvent {
    /**
     * Checks the element's name.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    public SdnStream {
        SdnEventKind.require(element, SdnEventKind.START, SdnEventKind.UPDATE, SdnEventKind.START_OR_UPDATE);
    }

    /**
     * Where the stream comes from.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> from() {
        return element.child("From").map(SdnEndPoint::new);
    }

    /**
     * Where the stream goes to.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> to() {
        return element.child("To").map(SdnEndPoint::new);
    }

    /**
     * The transport protocol.
     *
     * @return for example {@code UDP}; empty when not told
     */
    public Optional<String> protocol() {
        return properties().flatMap(properties -> properties.childText("Protocol"));
    }

    /**
     * The bandwidth of the stream; 0 when it is on hold.
     *
     * @return the bandwidth; empty when not told
     */
    public Optional<SdnBandwidth> bandwidth() {
        return properties().flatMap(properties -> properties.child("Bandwidth")).map(SdnBandwidth::new);
    }

    /**
     * The codecs agreed on.
     *
     * @return them in their order; empty when not told
     */
    public List<SdnMediaCodec> codecs() {
        return properties().stream()
                .flatMap(properties -> properties.children("Codec").stream())
                .map(SdnMediaCodec::new)
                .toList();
    }

    private Optional<SdnElement> properties() {
        return element.child("Properties");
    }
}
