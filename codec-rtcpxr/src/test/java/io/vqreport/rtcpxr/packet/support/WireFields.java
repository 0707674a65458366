package io.vqreport.rtcpxr.packet.support;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.FieldValue;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RleBlock;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in a datagram, path by path: the bits as an unsigned number, and behind {@code #} what they say. */
public final class WireFields {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private WireFields() {}

    public static Map<String, String> of(RtcpCompound compound) {
        WireFields all = new WireFields();
        for (int i = 0; i < compound.packets().size(); i++) {
            all.packet("packet[" + i + "]/", compound.packets().get(i));
        }
        return all.fields;
    }

    public static Map<String, String> of(List<XrBlock> blocks) {
        WireFields all = new WireFields();
        all.blocks("", blocks);
        return all.fields;
    }

    private void packet(String path, RtcpPacket packet) {
        put(path + "packetType", packet.packetType());
        put(path + "padding", packet.padding().size());
        if (packet instanceof ExtendedReport report) {
            put(path + "sender", report.sender().value());
            blocks(path, report.blocks());
        } else if (packet instanceof SenderReport report) {
            put(path + "sender", report.sender().value());
            fields.put(path + "ntpTimestamp", Long.toUnsignedString(report.ntpTimestamp()));
            put(path + "rtpTimestamp", report.rtpTimestamp());
            put(path + "packetCount", report.packetCount());
            put(path + "octetCount", report.octetCount());
            reports(path, report.reports());
        } else if (packet instanceof ReceiverReport report) {
            put(path + "sender", report.reporter().value());
            reports(path, report.reports());
        } else if (packet instanceof Goodbye goodbye) {
            fields.put(path + "reason", goodbye.reasonText().orElse("-"));
        }
    }

    private void reports(String path, List<ReportBlock> reports) {
        for (int i = 0; i < reports.size(); i++) {
            String at = path + "report[" + i + "]/";
            ReportBlock report = reports.get(i);
            put(at + "source", report.source().value());
            put(at + "fractionLost", report.fractionLost());
            put(at + "cumulativeLost", report.cumulativeLost());
            put(at + "highestSequence", report.highestSequence());
            put(at + "jitter", report.jitter());
            put(at + "lastSenderReport", report.lastSenderReport());
            put(at + "delaySinceLastSenderReport", report.delaySinceLastSenderReport());
        }
    }

    private void blocks(String path, List<XrBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(path + "block[" + i + "]/", blocks.get(i));
        }
    }

    private void block(String path, XrBlock block) {
        put(path + "blockType", block.blockType());
        if (block instanceof RawBlock raw) {
            fields.put(path + "content", hex(raw.content()));
            return;
        }
        for (XrField field : XrField.of(block.blockType())) {
            fields.put(path + field.component(), Long.toUnsignedString(field.raw(block)));
            fields.put(path + field.component() + "#", text(field.value(block)));
        }
        if (block instanceof RleBlock rle) {
            RleChunks chunks = rle.chunks();
            String text = IntStream.range(0, chunks.size())
                    .mapToObj(i -> HexFormat.of().toHexDigits((char) chunks.at(i)))
                    .collect(Collectors.joining(" "));
            fields.put(path + "chunks", text);
        } else if (block instanceof PacketReceiptTimes times) {
            String text = times.times().stream().mapToObj(Long::toString).collect(Collectors.joining(" "));
            fields.put(path + "times", text);
        } else if (block instanceof Dlrr dlrr) {
            String text = dlrr.items().stream()
                    .map(it -> it.receiver().value() + " " + it.lastReport() + " " + it.delay())
                    .collect(Collectors.joining(", "));
            fields.put(path + "items", text);
        } else if (block instanceof MosMetrics mos) {
            fields.put(
                    path + "segments",
                    mos.segments().stream().map(WireFields::segment).collect(Collectors.joining(", ")));
        } else if (block instanceof MulticastAcquisition acquisition) {
            fields.put(path + "extensions", hex(acquisition.extensions()));
        } else if (block instanceof PostRepairLossCount count) {
            fields.put(path + "surplus", hex(count.surplus()));
        }
    }

    private static String segment(MosSegment segment) {
        String channel = segment.channel().isPresent()
                ? Integer.toString(segment.channel().getAsInt())
                : "-";
        return segment.algorithm() + " " + segment.payloadType() + " " + channel + " " + text(segment.score());
    }

    private static String text(FieldValue value) {
        return value.state() == FieldState.VALUE
                ? Double.toString(value.value().getAsDouble())
                : value.state().toString();
    }

    private static String hex(Bytes octets) {
        return HexFormat.of().formatHex(octets.toByteArray());
    }

    private void put(String path, long value) {
        fields.put(path, Long.toString(value));
    }
}
