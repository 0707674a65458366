package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;

/** Writes one packet of which {@link PacketChecks} found nothing to refuse. */
final class PacketWriter {
    private static final int VERSION = 0x80;
    private static final int PADDING = 0x20;

    private PacketWriter() {}

    static void write(WireOutput out, RtcpPacket packet) {
        out.u8(VERSION | (packet.padding().size() > 0 ? PADDING : 0) | packet.count());
        out.u8(packet.packetType());
        out.u16((int) (packet.size() / 4 - 1));
        if (packet instanceof ExtendedReport report) {
            extendedReport(out, report);
        } else if (packet instanceof SenderReport report) {
            senderReport(out, report);
        } else if (packet instanceof ReceiverReport report) {
            out.u32(report.reporter().bits());
            report.reports().forEach(block -> reportBlock(out, block));
            out.bytes(report.extension());
        } else if (packet instanceof SourceDescription description) {
            description.chunks().forEach(chunk -> chunk(out, chunk));
            out.bytes(description.trailing());
        } else if (packet instanceof Goodbye goodbye) {
            goodbye(out, goodbye);
        } else if (packet instanceof ApplicationDefined defined) {
            out.u32(defined.source().bits());
            out.bytes(defined.name());
            out.bytes(defined.data());
        } else if (packet instanceof UnknownPacket unknown) {
            out.bytes(unknown.content());
        }
        out.bytes(packet.padding());
    }

    private static void extendedReport(WireOutput out, ExtendedReport report) {
        out.u32(report.sender().bits());
        for (XrBlock block : report.blocks()) {
            BlockWriter.write(out, block);
        }
        out.bytes(report.trailing());
    }

    private static void senderReport(WireOutput out, SenderReport report) {
        out.u32(report.sender().bits());
        out.u64(report.ntpTimestamp());
        out.u32(report.rtpTimestamp());
        out.u32(report.packetCount());
        out.u32(report.octetCount());
        report.reports().forEach(block -> reportBlock(out, block));
        out.bytes(report.extension());
    }

    private static void reportBlock(WireOutput out, ReportBlock block) {
        out.u32(block.source().bits());
        out.u8(block.fractionLost());
        out.u24(block.cumulativeLost());
        out.u32(block.highestSequence());
        out.u32(block.jitter());
        out.u32(block.lastSenderReport());
        out.u32(block.delaySinceLastSenderReport());
    }

    private static void chunk(WireOutput out, SdesChunk chunk) {
        out.u32(chunk.source().bits());
        for (SdesItem item : chunk.items()) {
            out.u8(item.code());
            out.u8(item.octets().size());
            out.bytes(item.octets());
        }
        out.bytes(chunk.end());
    }

    private static void goodbye(WireOutput out, Goodbye goodbye) {
        for (Ssrc source : goodbye.sources()) {
            out.u32(source.bits());
        }
        Bytes reason = goodbye.reason();
        if (reason != null) {
            out.u8(reason.size());
            out.bytes(reason);
        }
        out.bytes(goodbye.end());
    }
}
