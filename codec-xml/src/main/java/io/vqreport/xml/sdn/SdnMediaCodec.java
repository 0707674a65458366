package io.vqreport.xml.sdn;

import io.vqreport.xml.sdn.internal.Numbers;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A codec, with the bandwidth it takes.
 *
 * @param element the element as it was sent
 */
public record SdnMediaCodec(SdnElement element) {
    /** Checks that the element is there. */
    public SdnMediaCodec {
        Objects.requireNonNull(element, "element");
    }

    /**
     * Its name.
     *
     * @return for example {@code SIREN/16000}; empty when not told
     */
    public Optional<String> name() {
        return element.attribute("Name");
    }

    /**
     * The RTP payload type.
     *
     * @return the number; empty when not told or none
     */
    public OptionalInt payloadType() {
        return Numbers.integer(element.attribute("PayLoadType"), 0, 127);
    }

    /**
     * The bandwidth it takes, in bit/s.
     *
     * @return the bandwidth; empty when not told, or -1, which stands for unknown
     */
    public OptionalLong bandwidth() {
        return Numbers.whole(element.childText("Bandwidth"), 0);
    }

    /**
     * The most bandwidth it takes, in bit/s.
     *
     * @return the bandwidth; empty when not told, or -1, which stands for unknown
     */
    public OptionalLong maxBandwidth() {
        return Numbers.whole(element.childText("MaxBandwidth"), 0);
    }
}
