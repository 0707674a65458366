package io.vqreport.rtcpxr.packet.peer;

import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.PacketReceiptTimes;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what blocks 1 to 7 of packets in hex text hold, under tshark's names and in its spelling; run by hand by docs/compare-with-tshark. One
 * line a field: its name, a semicolon, and its values in the order of the packets.
 */
public final class TsharkLines {
    /** By block type and component of {@link XrField}. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("thinning", "rtcp.xr.tf"),
            Map.entry("beginSequence", "rtcp.xr.beginseq"),
            Map.entry("endSequence", "rtcp.xr.endseq"),
            Map.entry("lossReported", "rtcp.xr.stats.lrflag"),
            Map.entry("duplicatesReported", "rtcp.xr.stats.dupflag"),
            Map.entry("jitterReported", "rtcp.xr.stats.jitterflag"),
            Map.entry("hopLimitKind", "rtcp.xr.stats.ttl"),
            Map.entry("lostPackets", "rtcp.xr.stats.lost"),
            Map.entry("duplicatePackets", "rtcp.xr.stats.dups"),
            Map.entry("minJitter", "rtcp.xr.stats.minjitter"),
            Map.entry("maxJitter", "rtcp.xr.stats.maxjitter"),
            Map.entry("meanJitter", "rtcp.xr.stats.meanjitter"),
            Map.entry("devJitter", "rtcp.xr.stats.devjitter"),
            Map.entry("minHopLimit", "rtcp.xr.stats.minttl"),
            Map.entry("maxHopLimit", "rtcp.xr.stats.maxttl"),
            Map.entry("meanHopLimit", "rtcp.xr.stats.meanttl"),
            Map.entry("devHopLimit", "rtcp.xr.stats.devttl"),
            Map.entry("lossRate", "rtcp.ssrc.fraction"),
            Map.entry("discardRate", "rtcp.ssrc.discarded"),
            Map.entry("burstDensity", "rtcp.xr.voipmetrics.burstdensity"),
            Map.entry("gapDensity", "rtcp.xr.voipmetrics.gapdensity"),
            Map.entry("burstDuration", "rtcp.xr.voipmetrics.burstduration"),
            Map.entry("gapDuration", "rtcp.xr.voipmetrics.gapduration"),
            Map.entry("roundTripDelay", "rtcp.xr.voipmetrics.rtdelay"),
            Map.entry("endSystemDelay", "rtcp.xr.voipmetrics.esdelay"),
            Map.entry("gapThreshold", "rtcp.xr.voipmetrics.gmin"),
            Map.entry("rFactor", "rtcp.xr.voipmetrics.rfactor"),
            Map.entry("externalRFactor", "rtcp.xr.voipmetrics.extrfactor"),
            Map.entry("jitterBufferNominal", "rtcp.xr.voipmetrics.jbnominal"),
            Map.entry("jitterBufferMaximum", "rtcp.xr.voipmetrics.jbmax"),
            Map.entry("jitterBufferAbsoluteMaximum", "rtcp.xr.voipmetrics.jbabsmax"));

    private final Map<String, List<String>> lines = new TreeMap<>();

    private TsharkLines() {}

    /** Takes one file of hex text. */
    public static void main(String[] arguments) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(arguments[0]));
        TsharkLines printer = new TsharkLines();
        try {
            RtcpPackets.decode(RtcpPackets.fromHex(text)).value().packets().forEach(printer::packet);
        } catch (MalformedReportException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        printer.lines.forEach((name, values) -> System.out.println(name + ";" + String.join(",", values)));
    }

    private void add(String name, String value) {
        lines.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private void packet(RtcpPacket packet) {
        if (packet instanceof SenderReport report) {
            report.reports().forEach(this::reportBlock);
        } else if (packet instanceof ReceiverReport report) {
            report.reports().forEach(this::reportBlock);
        } else if (packet instanceof SourceDescription description) {
            description
                    .chunks()
                    .forEach(chunk -> add("rtcp.ssrc.identifier", chunk.source().toString()));
        } else if (packet instanceof Goodbye goodbye) {
            goodbye.sources().forEach(source -> add("rtcp.ssrc.identifier", source.toString()));
        } else if (packet instanceof ExtendedReport report) {
            report.blocks().stream()
                    .filter(block -> block.blockType() <= VoipMetrics.TYPE)
                    .forEach(this::block);
        }
    }

    private void reportBlock(ReportBlock block) {
        add("rtcp.ssrc.identifier", block.source().toString());
        add("rtcp.ssrc.fraction", Integer.toString(block.fractionLost()));
        add("rtcp.ssrc.jitter", Long.toString(block.jitter()));
        add("rtcp.ssrc.lsr", Long.toString(block.lastSenderReport()));
        add("rtcp.ssrc.dlsr", Long.toString(block.delaySinceLastSenderReport()));
    }

    private void block(XrBlock block) {
        add("rtcp.xr.bt", Integer.toString(block.blockType()));
        add("rtcp.xr.bl", Integer.toString(block.blockLength()));
        for (XrField field : XrField.of(block.blockType())) {
            String name = NAMES.get(field.component());
            if (field.component().equals("source")) {
                add("rtcp.ssrc.identifier", String.format(Locale.ROOT, "0x%08x", field.raw(block)));
            } else if (name != null) {
                add(name, Long.toString(field.raw(block)));
            }
        }
        if (block instanceof PacketReceiptTimes receipts) {
            receipts.times().stream().forEach(time -> add("rtcp.xr.receipt_time_seq", Long.toString(time)));
        } else if (block instanceof Dlrr dlrr) {
            dlrr.items().forEach(item -> {
                add("rtcp.ssrc.identifier", item.receiver().toString());
                add("rtcp.xr.lrr", Long.toString(item.lastReport()));
                add("rtcp.xr.dlrr", Long.toString(item.delay()));
            });
        } else if (block instanceof VoipMetrics metrics) {
            voip(metrics);
        }
    }

    /** What tshark does not print as the number that it is. */
    private void voip(VoipMetrics metrics) {
        add("rtcp.xr.voipmetrics.signallevel", Integer.toString((byte) metrics.signalLevel()));
        add("rtcp.xr.voipmetrics.noiselevel", Integer.toString((byte) metrics.noiseLevel()));
        add("rtcp.xr.voipmetrics.rerl", Integer.toString(metrics.echoReturnLoss()));
        add("rtcp.xr.voipmetrics.moslq", tenths(metrics.mosListening()));
        add("rtcp.xr.voipmetrics.moscq", tenths(metrics.mosConversational()));
        add("rtcp.xr.voipmetrics.plc", Integer.toString(metrics.receiverConfig() >> 6));
        add("rtcp.xr.voipmetrics.jba", Integer.toString(metrics.receiverConfig() >> 4 & 3));
        add("rtcp.xr.voipmetrics.jbrate", Integer.toString(metrics.receiverConfig() & 15));
    }

    private static String tenths(int raw) {
        if (raw == 127) {
            return "127";
        }
        String text = raw / 10 + "." + raw % 10;
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
