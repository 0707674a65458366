package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.util.List;

/** Looks for what a packet cannot be written for: what has no place in its layout, or would be read back as something else. */
final class PacketChecks {
    private static final int WORD = 4;
    private static final int MAX_COUNT = 31;
    private static final int MAX_OCTET = 255;
    private static final int MAX_BLOCK_WORDS = 0xFFFF;
    private static final long MAX_PACKET = 4L * 0x1_0000;

    private PacketChecks() {}

    static void check(RtcpPacket packet, String path, List<String> refusals) {
        if (packet.count() > MAX_COUNT) {
            refusals.add(path + " has more than 31 parts");
        }
        if (packet.size() > MAX_PACKET) {
            refusals.add(path + " is longer than 262144 octets");
        }
        padding(packet.padding(), path, refusals);
        if (packet instanceof ExtendedReport report) {
            for (int i = 0; i < report.blocks().size(); i++) {
                block(report.blocks().get(i), path + "/block[" + i + "]", refusals);
            }
            words(report.trailing(), path + "/trailing", refusals);
        } else if (packet instanceof SenderReport report) {
            words(report.extension(), path + "/extension", refusals);
        } else if (packet instanceof ReceiverReport report) {
            words(report.extension(), path + "/extension", refusals);
        } else if (packet instanceof SourceDescription description) {
            sourceDescription(description, path, refusals);
        } else if (packet instanceof Goodbye goodbye) {
            goodbye(goodbye, path, refusals);
        } else if (packet instanceof ApplicationDefined defined) {
            words(defined.data(), path + "/data", refusals);
        } else if (packet instanceof UnknownPacket unknown) {
            words(unknown.content(), path + "/content", refusals);
        }
    }

    static void block(XrBlock block, String path, List<String> refusals) {
        if (block.blockLength() > MAX_BLOCK_WORDS) {
            refusals.add(path + " is longer than 65535 words");
        }
        if (block instanceof RleBlock rle && rle.chunks().size() % 2 != 0) {
            refusals.add(path + "/chunks is an odd number of chunks");
        } else if (block instanceof MosMetrics mos && mos.segments().isEmpty()) {
            refusals.add(path + "/segments is empty");
        } else if (block instanceof MulticastAcquisition acquisition) {
            words(acquisition.extensions(), path + "/extensions", refusals);
        } else if (block instanceof PostRepairLossCount count
                && count.surplus().size() != 0
                && count.surplus().size() != WORD) {
            refusals.add(path + "/surplus has neither 0 nor 4 octets");
        }
    }

    private static void words(Bytes octets, String path, List<String> refusals) {
        if (octets.size() % WORD != 0) {
            refusals.add(path + " is no multiple of 4 octets");
        }
    }

    private static void padding(Bytes padding, String path, List<String> refusals) {
        int size = padding.size();
        if (size > 0 && (size % WORD != 0 || padding.unsignedAt(size - 1) != size)) {
            refusals.add(path + "/padding does not end with the number of its octets, a multiple of 4");
        }
    }

    private static void sourceDescription(SourceDescription packet, String path, List<String> refusals) {
        words(packet.trailing(), path + "/trailing", refusals);
        for (int i = 0; i < packet.chunks().size(); i++) {
            SdesChunk chunk = packet.chunks().get(i);
            String chunkPath = path + "/chunk[" + i + "]";
            for (int j = 0; j < chunk.items().size(); j++) {
                SdesItem item = chunk.items().get(j);
                if (item.octets().size() > MAX_OCTET) {
                    refusals.add(chunkPath + "/item[" + j + "] is longer than 255 octets");
                }
            }
            boolean last = i == packet.chunks().size() - 1 && packet.trailing().size() == 0;
            if (!endsRight(chunk, last)) {
                refusals.add(chunkPath + "/end does not end the items with null at the end of a word");
            }
        }
    }

    private static boolean endsRight(SdesChunk chunk, boolean last) {
        int size = chunk.end().size();
        if (size == 0) {
            // Only the end of the packet can stand in for it.
            return last && chunk.size() % WORD == 0;
        }
        return size <= WORD && chunk.size() % WORD == 0 && chunk.end().unsignedAt(0) == 0;
    }

    private static void goodbye(Goodbye packet, String path, List<String> refusals) {
        Bytes reason = packet.reason();
        if (reason == null) {
            if (packet.end().size() > 0) {
                refusals.add(path + "/end stands behind no reason");
            }
        } else if (reason.size() > MAX_OCTET) {
            refusals.add(path + "/reason is longer than 255 octets");
        } else if (packet.size() % WORD != 0) {
            refusals.add(path + "/end does not fill the reason up to the end of a word");
        }
    }
}
