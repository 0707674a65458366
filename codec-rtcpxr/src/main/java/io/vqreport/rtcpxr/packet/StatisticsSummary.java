package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * Losses, duplicates, jitter and hop limits of a range of packets (block type 6).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT=6     |L|D|J|ToH| rsvd|        block length = 9       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         begin sequence        |          end sequence         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          lost packets                         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                       duplicate packets                       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           min jitter                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           max jitter                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                          mean jitter                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           dev jitter                          |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * | min hop limit | max hop limit | mean hop limit| dev hop limit |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>A value whose flag is not set is 0; a receiver ignores a block that has another value there ({@link
 * RtcpProblem#SUMMARY_FLAGS}).
 *
 * <p>Source: RFC 3611 section 4.6.
 *
 * @param lossReported L: whether {@code lostPackets} says something
 * @param duplicatesReported D: whether {@code duplicatePackets} says something
 * @param jitterReported J: whether the four jitters say something
 * @param hopLimitKind ToH: what the four hop limits are of: 0 nothing, 1 IPv4 time to live, 2 IPv6 hop limit; 3
 *     is illegal
 * @param flagsReserved 3 reserved bits, 0 unless the sender set them
 * @param source the stream reported on
 * @param beginSequence the first sequence number of the range
 * @param endSequence one behind the last sequence number of the range; less than the first where the numbers
 *     wrapped
 * @param lostPackets packets lost in the range
 * @param duplicatePackets duplicates in the range
 * @param minJitter the least transit time difference of two packets, in units of the RTP timestamp
 * @param maxJitter the greatest transit time difference of two packets, in units of the RTP timestamp
 * @param meanJitter the mean transit time difference of two packets, in units of the RTP timestamp
 * @param devJitter the standard deviation of the transit time difference, in units of the RTP timestamp
 * @param minHopLimit the least time to live or hop limit
 * @param maxHopLimit the greatest time to live or hop limit
 * @param meanHopLimit the mean time to live or hop limit
 * @param devHopLimit the standard deviation of the time to live or hop limit
 */
public record StatisticsSummary(
        boolean lossReported,
        boolean duplicatesReported,
        boolean jitterReported,
        int hopLimitKind,
        int flagsReserved,
        Ssrc source,
        int beginSequence,
        int endSequence,
        long lostPackets,
        long duplicatePackets,
        long minJitter,
        long maxJitter,
        long meanJitter,
        long devJitter,
        int minHopLimit,
        int maxHopLimit,
        int meanHopLimit,
        int devHopLimit)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 6;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public StatisticsSummary {
        Objects.requireNonNull(source, "source");
        Bits.check("hopLimitKind", hopLimitKind, 2);
        Bits.check("flagsReserved", flagsReserved, 3);
        Bits.check("beginSequence", beginSequence, 16);
        Bits.check("endSequence", endSequence, 16);
        Bits.check("lostPackets", lostPackets, 32);
        Bits.check("duplicatePackets", duplicatePackets, 32);
        Bits.check("minJitter", minJitter, 32);
        Bits.check("maxJitter", maxJitter, 32);
        Bits.check("meanJitter", meanJitter, 32);
        Bits.check("devJitter", devJitter, 32);
        Bits.check("minHopLimit", minHopLimit, 8);
        Bits.check("maxHopLimit", maxHopLimit, 8);
        Bits.check("meanHopLimit", meanHopLimit, 8);
        Bits.check("devHopLimit", devHopLimit, 8);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return ((lossReported ? 1 : 0) << 7)
                | ((duplicatesReported ? 1 : 0) << 6)
                | ((jitterReported ? 1 : 0) << 5)
                | (hopLimitKind << 3)
                | flagsReserved;
    }

    @Override
    public int blockLength() {
        return 9;
    }
}
