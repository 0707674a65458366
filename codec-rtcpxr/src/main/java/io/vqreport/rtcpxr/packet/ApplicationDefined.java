package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What an application says to its like (packet type 204).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P| subtype |    PT=204     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          SSRC or CSRC                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          name (ASCII)                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                            data ...                           |
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.7.
 *
 * @param subtype the application's own, 0..31
 * @param source who sent the packet
 * @param name the four octets of the application's name
 * @param data the application's own, a multiple of 4 octets
 * @param padding see {@link RtcpPacket#padding()}
 */
public record ApplicationDefined(int subtype, Ssrc source, Bytes name, Bytes data, Bytes padding)
        implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 204;

    private static final int NAME_SIZE = 4;
    private static final int FIXED = 12;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not, or when the name has not four octets
     */
    public ApplicationDefined {
        Bits.check("subtype", subtype, 5);
        Objects.requireNonNull(source, "source");
        if (name.size() != NAME_SIZE) {
            throw new IllegalArgumentException("an application's name has 4 octets");
        }
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(padding, "padding");
    }

    /**
     * The application's name as a text.
     *
     * @return four characters, each octet read as one of ISO 8859-1
     */
    public String nameText() {
        return new String(name.toByteArray(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public int packetType() {
        return TYPE;
    }

    @Override
    public int count() {
        return subtype;
    }

    @Override
    public long size() {
        return FIXED + (long) data.size() + padding.size();
    }
}
