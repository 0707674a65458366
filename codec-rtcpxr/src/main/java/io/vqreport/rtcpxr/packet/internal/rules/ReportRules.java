package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.List;

/** Looks for what the RFCs have a receiver note or discard, beyond the layout. */
public final class ReportRules {
    private ReportRules() {}

    /**
     * Looks at all report blocks of a compound packet.
     *
     * @param packets the packets of one datagram
     * @return what is odd, block by block in their order; of a block with one that {@code discardsBlock()} nothing is mapped
     */
    public static List<Finding> check(List<RtcpPacket> packets) {
        Findings findings = new Findings();
        CompanionRules companions = null;
        for (int i = 0; i < packets.size(); i++) {
            if (packets.get(i) instanceof ExtendedReport report) {
                List<XrBlock> blocks = report.blocks();
                for (int j = 0; j < blocks.size(); j++) {
                    XrBlock block = blocks.get(j);
                    findings.at(i, j);
                    BlockRules.check(block, findings);
                    // No earlier type looks at what stands beside it.
                    if (block.blockType() >= MeasurementInformation.TYPE) {
                        companions = companions == null ? new CompanionRules(packets) : companions;
                        companions.check(block, i, findings);
                    }
                }
            }
        }
        return findings.list();
    }

    /**
     * Looks at report blocks by themselves; the rules that look at what stands beside a block are left out.
     *
     * @param blocks the blocks
     * @return what is odd, block by block in their order, all of packet 0
     */
    public static List<Finding> checkAlone(List<XrBlock> blocks) {
        Findings findings = new Findings();
        for (int j = 0; j < blocks.size(); j++) {
            findings.at(0, j);
            BlockRules.check(blocks.get(j), findings);
        }
        return findings.list();
    }
}
