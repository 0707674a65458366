package io.vqreport.xml.sdn;

import java.util.List;

/**
 * A BYE was seen.
 *
 * @param element the element as it was sent
 */
public record SdnBye(SdnElement element) implements SdnEvent {
    /**
     * Checks the element's name.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    public SdnBye {
        SdnEventKind.require(element, SdnEventKind.BYE);
    }

    /**
     * The end points.
     *
     * @return at most two in a conforming message, in their order
     */
    public List<SdnEndPoint> endPoints() {
        return element.children("EndPoint").stream().map(SdnEndPoint::new).toList();
    }
}
