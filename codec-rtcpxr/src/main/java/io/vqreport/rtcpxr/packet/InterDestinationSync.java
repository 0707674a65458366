package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * When a receiver got and played a packet, so that several receivers play in step (block type 12).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     BT=12     |  SPST | rsvd|P|        block length = 7       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * | payload type|                     reserved                    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                        media sync group                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         received time                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     received time (cont.)                     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                     received rtp timestamp                    |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         presented time                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 7272 section 6.
 *
 * @param senderType SPST: who sends the block, a sync client (1) or a sync server (2)
 * @param flagsReserved 3 reserved bits, 0 unless the sender set them
 * @param presented P: whether {@code presentedTime} says something
 * @param payloadType the payload type of the packet
 * @param reserved 25 reserved bits, 0 unless the sender set them
 * @param mediaSyncGroup MSCI: the media stream correlation identifier, by which receivers form a group
 * @param source the stream reported on
 * @param receivedTime when the packet was received, an NTP timestamp; 0 without a clock (all 64 bits)
 * @param receivedRtpTimestamp the packet's RTP timestamp
 * @param presentedTime when the packet was presented, the middle 32 bits of an NTP timestamp
 */
public record InterDestinationSync(
        int senderType,
        int flagsReserved,
        boolean presented,
        int payloadType,
        int reserved,
        long mediaSyncGroup,
        Ssrc source,
        long receivedTime,
        long receivedRtpTimestamp,
        long presentedTime)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 12;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public InterDestinationSync {
        Objects.requireNonNull(source, "source");
        Bits.check("senderType", senderType, 4);
        Bits.check("flagsReserved", flagsReserved, 3);
        Bits.check("payloadType", payloadType, 7);
        Bits.check("reserved", reserved, 25);
        Bits.check("mediaSyncGroup", mediaSyncGroup, 32);
        Bits.check("receivedRtpTimestamp", receivedRtpTimestamp, 32);
        Bits.check("presentedTime", presentedTime, 32);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return (senderType << 4) | (flagsReserved << 1) | (presented ? 1 : 0);
    }

    @Override
    public int blockLength() {
        return 7;
    }
}
