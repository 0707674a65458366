package io.vqreport.rtcpxr.packet;

import java.io.Serializable;

/**
 * One report block of an {@link ExtendedReport} (RFC 3611 section 3).
 *
 * <p>A block is as it was sent: values are raw numbers, special codes and reserved bits included. Each record draws its layout. What a
 * number means, {@code nameValue()} of the record tells, or {@link XrField}.
 */
public sealed interface XrBlock extends Serializable permits Dlrr, RawBlock, ReceiverReferenceTime, StreamBlock {
    /**
     * Which kind of block it is.
     *
     * @return BT, 0..255
     */
    int blockType();

    /**
     * The second octet, whose meaning is the type's own.
     *
     * @return 0..255
     */
    int typeSpecific();

    /**
     * The block's length as it stands in its header.
     *
     * @return the number of 32-bit words behind the first one; more than 65535 cannot be written
     */
    int blockLength();

    /**
     * The block's size.
     *
     * @return the number of octets, header included: a multiple of 4
     */
    default long size() {
        return 4L * blockLength() + 4;
    }
}
