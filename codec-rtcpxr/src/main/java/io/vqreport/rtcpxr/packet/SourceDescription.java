package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import java.util.List;
import java.util.Objects;

/**
 * Who stands behind the sources of a session (packet type 202).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|   SC    |    PT=202     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           SC chunks                           |
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.5.
 *
 * @param chunks one for each source, in their order; at most 31 can be written
 * @param trailing octets behind the chunks, a multiple of 4; empty as a rule
 * @param padding see {@link RtcpPacket#padding()}
 */
public record SourceDescription(List<SdesChunk> chunks, Bytes trailing, Bytes padding) implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 202;

    private static final int FIXED = 4;

    /** Copies the list and checks that all is there. */
    public SourceDescription {
        chunks = List.copyOf(chunks);
        Objects.requireNonNull(trailing, "trailing");
        Objects.requireNonNull(padding, "padding");
    }

    @Override
    public int packetType() {
        return TYPE;
    }

    @Override
    public int count() {
        return chunks.size();
    }

    @Override
    public long size() {
        return FIXED + chunks.stream().mapToLong(SdesChunk::size).sum() + trailing.size() + padding.size();
    }
}
