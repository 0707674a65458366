package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One type-length-value element of a {@link MulticastAcquisition} block (RFC 6332 section 4.1).
 *
 * @param type which one, 0..255
 * @param value its octets, without what fills them up to a multiple of 4
 */
public record MulticastAcquisitionElement(int type, Bytes value) implements Serializable {
    private static final int HEADER = 4;

    /**
     * Checks that the type fits its bits.
     *
     * @throws IllegalArgumentException when it does not
     */
    public MulticastAcquisitionElement {
        Bits.check("type", type, 8);
        Objects.requireNonNull(value, "value");
    }

    static List<MulticastAcquisitionElement> parse(Bytes extensions) {
        List<MulticastAcquisitionElement> elements = new ArrayList<>();
        byte[] octets = extensions.toByteArray();
        int at = 0;
        while (at + HEADER <= octets.length) {
            int length = (octets[at + 2] & 0xFF) << 8 | (octets[at + 3] & 0xFF);
            int from = at + HEADER;
            if (length > octets.length - from) {
                break;
            }
            elements.add(new MulticastAcquisitionElement(octets[at] & 0xFF, Bytes.copyOf(octets, from, from + length)));
            at = from + (length + 3 & ~3);
        }
        return List.copyOf(elements);
    }
}
