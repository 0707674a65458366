package io.vqreport.xml.sdn;

import io.vqreport.xml.sdn.internal.Times;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The call a message speaks of: ConnectionInfo.
 *
 * @param element the element as it was sent
 */
public record SdnConnection(SdnElement element) {
    /** Checks that the element is there. */
    public SdnConnection {
        Objects.requireNonNull(element, "element");
    }

    /**
     * The text of a field.
     *
     * @param field which one
     * @return the text without white space around it; empty when the field is absent, or its text is empty
     */
    public Optional<String> text(ConnectionField field) {
        return element.childText(field.wireName());
    }

    /**
     * A time.
     *
     * @param field {@link ConnectionField#TIME_STAMP}, {@link ConnectionField#START_TIME} or {@link ConnectionField#END_TIME}
     * @return the time, read as UTC when it has no offset; empty when it is absent or no time
     */
    public Optional<Instant> time(ConnectionField field) {
        return text(field).flatMap(Times::read);
    }

    /**
     * The Originator attribute: the id of the end point that reports.
     *
     * @return the id; empty when there is none
     */
    public Optional<String> originator() {
        return element.attribute("Originator");
    }
}
