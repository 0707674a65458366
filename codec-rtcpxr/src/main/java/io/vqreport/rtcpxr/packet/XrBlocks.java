package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.packet.internal.wire.Writers;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads and writes report blocks of RTCP XR that have no packet around them, as some captures and interfaces hand them over.
 *
 * <p>The static methods read LENIENT with the standard limits; {@link RtcpReader} takes other options.
 */
public final class XrBlocks {
    private static final RtcpReader LENIENT = RtcpPackets.reader(DecodeOptions.lenient());

    private XrBlocks() {}

    /**
     * Reads report blocks, LENIENT.
     *
     * @param blocks the octets of one block or several, left as they are
     * @return the blocks, in their order, and what was odd about them
     * @throws MalformedReportException when a block exceeds what there is
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<List<XrBlock>> decode(byte[] blocks) {
        return LENIENT.decodeBlocks(blocks, 0, blocks.length);
    }

    /**
     * Reads report blocks that are part of an array, LENIENT.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the first block's first octet
     * @param to behind the last block's last octet
     * @return the blocks, in their order, and what was odd about them
     * @throws MalformedReportException when a block exceeds what there is
     * @throws LimitExceededException when a standard limit is exceeded
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public static Decoded<List<XrBlock>> decode(byte[] input, int from, int to) {
        return LENIENT.decodeBlocks(input, from, to);
    }

    /**
     * Reads report blocks out of a buffer, LENIENT, without copying it.
     *
     * @param blocks the octets between position and limit; the buffer is left as it is
     * @return the blocks, in their order, and what was odd about them; locations count from the buffer's first octet
     * @throws MalformedReportException when a block exceeds what there is
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<List<XrBlock>> decode(ByteBuffer blocks) {
        return LENIENT.decodeBlocks(blocks);
    }

    /**
     * Writes report blocks as they are held, one behind the other.
     *
     * @param blocks the blocks
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a part does not fit its place
     */
    public static Encoded encode(List<XrBlock> blocks) {
        return Encoded.of(Writers.write(blocks), List.of());
    }
}
