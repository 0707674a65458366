package io.vqreport.xml.sdn;

import java.util.List;
import java.util.Optional;

/**
 * A dialog failed.
 *
 * @param element the element as it was sent
 */
public record SdnError(SdnElement element) implements SdnEvent {
    /**
     * Checks the element's name.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    public SdnError {
        SdnEventKind.require(element, SdnEventKind.ERROR);
    }

    /**
     * The end points.
     *
     * @return at most two in a conforming message, in their order
     */
    public List<SdnEndPoint> endPoints() {
        return element.children("EndPoint").stream().map(SdnEndPoint::new).toList();
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
     * Why.
     *
     * @return response code and diagnostics; empty when there are none
     */
    public Optional<SdnDiagnostics> properties() {
        return element.child("Properties").map(SdnDiagnostics::new);
    }
}
