package io.vqreport.xml.sdn;

import io.vqreport.xml.sdn.internal.Numbers;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The bandwidth of a stream, in bit/s; 0 when the stream is on hold.
 *
 * @param element the element as it was sent
 */
public record SdnBandwidth(SdnElement element) {
    /** Checks that the element is there. */
    public SdnBandwidth {
        Objects.requireNonNull(element, "element");
    }

    /**
     * The mean bandwidth.
     *
     * @return the bandwidth; empty when not told
     */
    public OptionalLong average() {
        return Numbers.whole(element.childText("Average"), 0);
    }

    /**
     * The greatest bandwidth.
     *
     * @return the bandwidth; empty when not told
     */
    public OptionalLong maximum() {
        return Numbers.whole(element.childText("Maximum"), 0);
    }

    /**
     * The Multiplexed attribute.
     *
     * @return its text; empty when there is none
     */
    public Optional<String> multiplexed() {
        return element.attribute("Multiplexed");
    }
}
