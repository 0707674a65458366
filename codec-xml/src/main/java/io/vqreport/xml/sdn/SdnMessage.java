package io.vqreport.xml.sdn;

import io.vqreport.xml.sdn.internal.SdnFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One LyncDiagnostics message, as it was sent.
 *
 * @param element the root element, with everything in it
 */
public record SdnMessage(SdnElement element) implements Serializable {
    /**
     * Checks the root's name.
     *
     * @throws IllegalArgumentException when it is not LyncDiagnostics
     */
    public SdnMessage {
        Objects.requireNonNull(element, "element");
        if (!element.name().equals(SdnFormat.ROOT)) {
            throw new IllegalArgumentException("the root of a message is " + SdnFormat.ROOT);
        }
    }

    /**
     * The version, by the root's attribute.
     *
     * @return {@link SdnVersion#C} when there is no attribute; empty when it is none that is known
     */
    public Optional<SdnVersion> version() {
        Optional<String> text = element.attribute("Version");
        return text.isPresent() ? SdnVersion.of(text.get()) : Optional.of(SdnVersion.C);
    }

    /**
     * The call the message speaks of.
     *
     * @return the call; empty when the mandatory element is missing
     */
    public Optional<SdnConnection> connection() {
        return element.child("ConnectionInfo").map(SdnConnection::new);
    }

    /**
     * All events and quality messages.
     *
     * @return them in their order
     */
    public List<SdnEvent> events() {
        return element.children().stream()
                .flatMap(child -> SdnEvent.of(child).stream())
                .toList();
    }

    /**
     * The quality messages among the events.
     *
     * @return them in their order; empty for a message of call events
     */
    public List<SdnQuality> qualities() {
        return events().stream()
                .filter(SdnQuality.class::isInstance)
                .map(SdnQuality.class::cast)
                .toList();
    }

    /**
     * The hops of the route that the message tells of as a whole.
     *
     * @return IP addresses, in their order; empty when not told
     */
    public List<String> route() {
        return element.child("Route").stream()
                .flatMap(route -> route.children("Hop").stream())
                .map(hop -> hop.text().strip())
                .toList();
    }

    /**
     * The response code and diagnostics that the message tells of as a whole.
     *
     * @return them; empty when not told
     */
    public Optional<SdnDiagnostics> properties() {
        return element.child("Properties").map(SdnDiagnostics::new);
    }

    /**
     * The session description, as text.
     *
     * @return the SDP; empty when not told, as it is unless the interface is set to send it
     */
    public Optional<String> rawSdp() {
        return element.childText("RawSDP");
    }
}
