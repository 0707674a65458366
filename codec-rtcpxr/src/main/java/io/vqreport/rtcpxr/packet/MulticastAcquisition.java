package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.util.List;
import java.util.Objects;

/**
 * How a receiver joined a multicast stream (block type 11).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=11     |     method    |          block length         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |             status            |            reserved           |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                 type-length-value elements ...                |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 6332 section 4.
 *
 * @param method how the stream was acquired
 * @param source the stream reported on
 * @param status how it ended: 0 and 1 for success and failure of a simple join, other codes by method
 * @param reserved 16 reserved bits, 0 unless the sender set them
 * @param extensions the type-length-value elements behind the fixed part, as they were sent, a multiple of 4
 *     octets
 */
public record MulticastAcquisition(int method, Ssrc source, int status, int reserved, Bytes extensions)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 11;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public MulticastAcquisition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extensions, "extensions");
        Bits.check("method", method, 8);
        Bits.check("status", status, 16);
        Bits.check("reserved", reserved, 16);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return method;
    }

    @Override
    public int blockLength() {
        return 2 + extensions.size() / 4;
    }

    /**
     * The elements of {@code extensions}, as far as they can be told apart: up to the first whose length exceeds what is there.
     *
     * @return the elements, in their order; immutable
     */
    public List<MulticastAcquisitionElement> elements() {
        return MulticastAcquisitionElement.parse(extensions);
    }
}
