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

    static void check(RtcpPacket packet, int index, Refusals refusals) {
        refusals.at(index, -1);
        if (packet.count() > MAX_COUNT) {
            refusals.add("", " has more than 31 parts");
        }
        if (packet.size() > MAX_PACKET) {
            refusals.add("", " is longer than 262144 octets");
        }
        padding(packet.padding(), refusals);
        if (packet instanceof ExtendedReport report) {
            words(report.trailing(), "trailing", refusals);
            List<XrBlock> blocks = report.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                refusals.at(index, i);
                block(blocks.get(i), refusals);
            }
        } else if (packet instanceof SenderReport report) {
            words(report.extension(), "extension", refusals);
        } else if (packet instanceof ReceiverReport report) {
            words(report.extension(), "extension", refusals);
        } else if (packet instanceof SourceDescription description) {
            sourceDescription(description, refusals);
        } else if (packet instanceof Goodbye goodbye) {
            goodbye(goodbye, refusals);
        } else if (packet instanceof ApplicationDefined defined) {
            words(defined.data(), "data", refusals);
        } else if (packet instanceof UnknownPacket unknown) {
            words(unknown.content(), "content", refusals);
        }
    }

    static void block(XrBlock block, Refusals refusals) {
        if (block.blockLength() > MAX_BLOCK_WORDS) {
            refusals.add("", " is longer than 65535 words");
        }
        if (block instanceof RleBlock rle && rle.chunks().size() % 2 != 0) {
            refusals.add("chunks", " is an odd number of chunks");
        } else if (block instanceof MosMetrics mos && mos.segments().isEmpty()) {
            refusals.add("segments", " is empty");
        } else if (block instanceof MulticastAcquisition acquisition) {
            words(acquisition.extensions(), "extensions", refusals);
        } else if (block instanceof PostRepairLossCount count
                && count.surplus().size() != 0
                && count.surplus().size() != WORD) {
            refusals.add("surplus", " has neither 0 nor 4 octets");
        }
    }

    private static void words(Bytes octets, String part, Refusals refusals) {
        if (octets.size() % WORD != 0) {
            refusals.add(part, " is no multiple of 4 octets");
        }
    }

    private static void padding(Bytes padding, Refusals refusals) {
        int size = padding.size();
        if (size > 0 && (size % WORD != 0 || padding.unsignedAt(size - 1) != size)) {
            refusals.add("padding", " does not end with the number of its octets, a multiple of 4");
        }
    }

    private static void sourceDescription(SourceDescription packet, Refusals refusals) {
        words(packet.trailing(), "trailing", refusals);
        for (int i = 0; i < packet.chunks().size(); i++) {
            SdesChunk chunk = packet.chunks().get(i);
            for (int j = 0; j < chunk.items().size(); j++) {
                if (chunk.items().get(j).octets().size() > MAX_OCTET) {
                    refusals.add("chunk[" + i + "]/item[" + j + "]", " is longer than 255 octets");
                }
            }
            boolean last = i == packet.chunks().size() - 1 && packet.trailing().size() == 0;
            if (!endsRight(chunk, last)) {
                refusals.add("chunk[" + i + "]/end", " does not end the items with null at the end of a word");
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

    private static void goodbye(Goodbye packet, Refusals refusals) {
        Bytes reason = packet.reason();
        if (reason == null) {
            if (packet.end().size() > 0) {
                refusals.add("end", " stands behind no reason");
            }
        } else if (reason.size() > MAX_OCTET) {
            refusals.add("reason", " is longer than 255 octets");
        } else if (packet.size() % WORD != 0) {
            refusals.add("end", " does not fill the reason up to the end of a word");
        }
    }
}
