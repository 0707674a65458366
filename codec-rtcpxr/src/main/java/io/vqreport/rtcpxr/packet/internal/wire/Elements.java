package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Location;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.XrBlock;

/** How many elements there are, for {@link DecodeLimits#maxElements()}: packets, and whatever repeats within them. */
final class Elements {
    private Elements() {}

    /** Refuses elements when there are too many. */
    static void check(int count, DecodeLimits limits, int at) {
        if (count > limits.maxElements()) {
            limits.checkElements(count, new Location(at, -1, -1, ""));
        }
    }

    /** The elements of a packet, itself included. */
    static int of(RtcpPacket packet) {
        int count = 1;
        if (packet instanceof SenderReport report) {
            count += report.reports().size();
        } else if (packet instanceof ReceiverReport report) {
            count += report.reports().size();
        } else if (packet instanceof Goodbye goodbye) {
            count += goodbye.sources().size();
        } else if (packet instanceof SourceDescription description) {
            for (SdesChunk chunk : description.chunks()) {
                count += 1 + chunk.items().size();
            }
        } else if (packet instanceof ExtendedReport report) {
            for (XrBlock block : report.blocks()) {
                count += 1 + within(block);
            }
        }
        return count;
    }

    /** The elements within a block, itself not included. */
    static int within(XrBlock block) {
        if (block instanceof Dlrr dlrr) {
            return dlrr.items().size();
        }
        if (block instanceof MosMetrics mos) {
            return mos.segments().size();
        }
        return block instanceof MulticastAcquisition acquisition
                ? acquisition.elements().size()
                : 0;
    }
}
