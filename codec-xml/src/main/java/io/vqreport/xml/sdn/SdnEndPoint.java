package io.vqreport.xml.sdn;

import io.vqreport.model.TransportAddress;
import io.vqreport.xml.sdn.internal.Addresses;
import java.util.Objects;
import java.util.Optional;

/**
 * One end of a call or of a stream.
 *
 * @param element the element as it was sent
 */
public record SdnEndPoint(SdnElement element) {
    /** Checks that the element is there. */
    public SdnEndPoint {
        Objects.requireNonNull(element, "element");
    }

    /**
     * The text of a field.
     *
     * @param field which one
     * @return the text without white space around it; empty when the field is absent, or its text is empty
     */
    public Optional<String> text(EndPointField field) {
        return element.childText(field.wireName());
    }

    /**
     * The user's URI.
     *
     * @return the URI; empty when there is none
     */
    public Optional<String> uri() {
        return text(EndPointField.URI);
    }

    /**
     * The address media uses.
     *
     * @return address and port, as far as told, an IP address that is none as it was sent; empty when neither is told, or the port is none
     */
    public Optional<TransportAddress> address() {
        return Addresses.read(text(EndPointField.IP), text(EndPointField.PORT));
    }
}
