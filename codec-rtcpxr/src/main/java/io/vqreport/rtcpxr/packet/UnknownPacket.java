package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import java.util.Objects;

/**
 * A packet that is kept as it was sent: of a type that is not read here, such as feedback (205, 206), or one whose content does not fit
 * its own counts.
 *
 * @param packetType PT, 0..255
 * @param count the five bits behind the padding flag, 0..31
 * @param content the octets behind the header, without padding, a multiple of 4
 * @param padding see {@link RtcpPacket#padding()}
 */
public record UnknownPacket(int packetType, int count, Bytes content, Bytes padding) implements RtcpPacket {
    private static final int FIXED = 4;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public UnknownPacket {
        Bits.check("packetType", packetType, 8);
        Bits.check("count", count, 5);
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(padding, "padding");
    }

    @Override
    public long size() {
        return FIXED + (long) content.size() + padding.size();
    }
}
