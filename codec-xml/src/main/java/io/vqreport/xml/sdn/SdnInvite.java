package io.vqreport.xml.sdn;

import java.util.Optional;

/**
 * A call was offered.
 *
 * @param element the element as it was sent
 */
public record SdnInvite(SdnElement element) implements SdnEvent {
    /**
     * Checks the element's name.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    public SdnInvite {
        SdnEventKind.require(element, SdnEventKind.INVITE, SdnEventKind.LRS_INVITE);
    }

    /**
     * The end point that calls.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> caller() {
        return element.child("Caller").map(SdnEndPoint::new);
    }

    /**
     * The end point that is called.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> callee() {
        return element.child("Callee").map(SdnEndPoint::new);
    }
}
