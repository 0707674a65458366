package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what the RFCs have a receiver note or discard. */
public final class ReportRules {
    private ReportRules() {}

    /**
     * Looks at all packets of a datagram.
     *
     * @param packets the packets
     * @return what is odd, packet by packet and block by block in their order; of a block with one that {@code discardsBlock()} nothing is
     *     mapped
     */
    public static List<Finding> check(List<RtcpPacket> packets) {
        List<Finding> found = null;
        CompanionRules companions = null;
        int count = packets.size();
        for (int i = 0; i < count; i++) {
            RtcpPacket packet = packets.get(i);
            if (packet instanceof ExtendedReport report) {
                List<XrBlock> blocks = report.blocks();
                int blockCount = blocks.size();
                for (int j = 0; j < blockCount; j++) {
                    XrBlock block = blocks.get(j);
                    found = Findings.add(found, BlockRules.of(block), i, j);
                    if (CompanionRules.concern(block)) {
                        companions = companions == null ? new CompanionRules(packets) : companions;
                        found = Findings.add(found, companions.of(block, i), i, j);
                    }
                }
                found = Findings.add(found, LayoutRules.ofTrailing(report), i, blockCount);
            } else {
                found = Findings.add(found, LayoutRules.of(packet), i, Finding.NO_BLOCK);
            }
            if (i < count - 1) {
                found = Findings.add(found, LayoutRules.ofPadding(packet), i, Finding.NO_BLOCK);
            }
        }
        return Findings.listOf(found);
    }

    /**
     * Looks at a packet without its neighbours; the rules that look at what stands beside a block are left out.
     *
     * @param packet the packet
     * @return what is odd, block by block in their order
     */
    public static List<Finding> checkAlone(RtcpPacket packet) {
        if (packet instanceof ExtendedReport report) {
            List<XrBlock> blocks = report.blocks();
            return Findings.listOf(Findings.add(blocksAlone(blocks), LayoutRules.ofTrailing(report), 0, blocks.size()));
        }
        return Findings.listOf(Findings.add(null, LayoutRules.of(packet), 0, Finding.NO_BLOCK));
    }

    /**
     * Looks at report blocks by themselves; the rules that look at what stands beside a block are left out.
     *
     * @param blocks the blocks
     * @return what is odd, block by block in their order, all of packet 0
     */
    public static List<Finding> checkAlone(List<XrBlock> blocks) {
        return Findings.listOf(blocksAlone(blocks));
    }

    private static @Nullable List<Finding> blocksAlone(List<XrBlock> blocks) {
        List<Finding> found = null;
        int count = blocks.size();
        for (int j = 0; j < count; j++) {
            found = Findings.add(found, BlockRules.of(blocks.get(j)), 0, j);
        }
        return found;
    }
}
