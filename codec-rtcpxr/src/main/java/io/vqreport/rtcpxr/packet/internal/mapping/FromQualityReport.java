package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.convert.NtpTime;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Bytes;
import io.vqreport.model.Direction;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DlrrItem;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps a neutral report to the packets of one datagram: a sender or receiver report, descriptions, the fewest report blocks that carry the
 * streams, and a goodbye at the end of the call.
 *
 * <p>What was lost is found out by mapping the packets back, so that no loss is overlooked and none is told twice.
 */
public final class FromQualityReport {
    private static final Bytes NONE = Bytes.copyOf(new byte[0]);
    private static final int MOST_ITEMS = 31;
    private static final int LONGEST_TEXT = 255;
    private static final int FIRST_PACKET_TYPE = 192;
    private static final int LAST_PACKET_TYPE = 223;
    private static final int LAST_BLOCK_TYPE = 35;
    private static final long XR_ROOM = 200_000;

    private final QualityReport report;
    private final RtcpSettings settings;
    private final boolean computed;

    /** The streams as they are written: without what is held back, with what was moved. */
    private final List<StreamReport> streams = new ArrayList<>();

    private final Set<Loss> losses = new LinkedHashSet<>();

    private FromQualityReport(QualityReport report, RtcpSettings settings, boolean computed) {
        this.report = report;
        this.settings = settings;
        this.computed = computed;
    }

    /**
     * Packets, and what they could not say.
     *
     * @param octets the packets as they go out
     * @param losses what the format could not say
     */
    public record Mapped(Bytes octets, List<Loss> losses) {
        /** Copies the list. */
        public Mapped {
            losses = List.copyOf(losses);
        }
    }

    /**
     * Maps a report.
     *
     * @param report the neutral report
     * @param options how to write
     * @return the packets and the losses
     */
    public static Mapped map(QualityReport report, EncodeOptions options) {
        RtcpSettings settings = RtcpSettings.of(options);
        FromQualityReport mapper = new FromQualityReport(report, settings, options.writesComputed());
        mapper.prepare();
        byte[] octets = RtcpPackets.encode(new RtcpCompound(mapper.packets())).bytes();
        Decoded<RtcpCompound> written = RtcpPackets.reader(
                        DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()))
                .decode(octets);
        QualityReport read =
                ToQualityReport.map(written, settings, DecodeLimits.unbounded()).value();
        new LossFinder(report, read, settings, mapper.losses).find();
        return new Mapped(Bytes.copyOf(octets), List.copyOf(mapper.losses));
    }

    // What is written.

    private Direction reported() {
        return settings.perspective().ofReports();
    }

    private void prepare() {
        for (StreamReport stream : report.streams()) {
            Metrics metrics = stream.metrics();
            for (Map.Entry<Metric, Algorithm> entry : stream.algorithms().entrySet()) {
                if (entry.getValue().origin() == Algorithm.Origin.COMPUTED && !computed) {
                    metrics = metrics.without(entry.getKey());
                }
            }
            streams.add(stream.toBuilder().metrics(metrics).build());
        }
        moveRoundTrip();
    }

    /** A round trip is the same from both ends, so it may go where blocks can say it. */
    private void moveRoundTrip() {
        int to = -1;
        for (int i = 0; i < streams.size(); i++) {
            StreamReport stream = streams.get(i);
            if (stream.direction() == reported()) {
                if (stream.metrics().has(Metric.ROUND_TRIP_DELAY)) {
                    return;
                }
                to = to < 0 ? i : to;
            }
        }
        if (to < 0) {
            return;
        }
        for (int i = 0; i < streams.size(); i++) {
            if (move(streams.get(i).metrics(), to, "streams[" + i + "]/metrics")) {
                return;
            }
        }
        for (int i = 0; i < report.transports().size(); i++) {
            if (move(report.transports().get(i).metrics(), to, "transports[" + i + "]/metrics")) {
                return;
            }
        }
    }

    private boolean move(Metrics from, int to, String path) {
        if (!from.has(Metric.ROUND_TRIP_DELAY)) {
            return false;
        }
        double value = from.getOrDefault(Metric.ROUND_TRIP_DELAY, 0);
        StreamReport target = streams.get(to);
        streams.set(
                to,
                target.toBuilder()
                        .metrics(target.metrics().with(Metric.ROUND_TRIP_DELAY, value))
                        .build());
        losses.add(new Loss(LossKind.MOVED, path, Metric.ROUND_TRIP_DELAY));
        return true;
    }

    private List<RtcpPacket> packets() {
        Ssrc sender = sender();
        List<ReportBlock> reports = new ArrayList<>();
        List<XrBlock> blocks = new ArrayList<>();
        boolean senderInfo = hasSenderInfo();
        times(blocks, senderInfo);
        streams(reports, blocks);
        rawBlocks(blocks);
        List<RtcpPacket> packets = new ArrayList<>();
        reports(packets, sender, reports, senderInfo);
        descriptions(packets, sender);
        extended(packets, sender, blocks);
        otherPackets(packets);
        if (report.endOfCall()) {
            packets.add(goodbye(sender));
        }
        return packets;
    }

    private Ssrc sender() {
        OptionalLong tagged = HexWords.parseWord(report.tags().getOrDefault(ToQualityReport.SENDER, ""), 32);
        if (tagged.isPresent()) {
            return Ssrc.of(tagged.getAsLong());
        }
        // The counters of a sender report are those of the stream with its sender's SSRC, be it unknown.
        Optional<StreamReport> counted = counted();
        return (counted.isPresent() ? counted.stream() : streams.stream().filter(it -> it.direction() != reported()))
                .map(StreamReport::ssrc)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Ssrc(0));
    }

    // Sender and receiver reports.

    private boolean hasSenderInfo() {
        return report.tags().containsKey(ToQualityReport.SENDER_NTP)
                || counted().isPresent();
    }

    /** The stream whose counters a sender report has. */
    private Optional<StreamReport> counted() {
        return streams.stream().filter(this::isCounted).findFirst();
    }

    private boolean isCounted(StreamReport stream) {
        return stream.direction() != reported()
                && (stream.metrics().has(Metric.PACKETS)
                        || stream.metrics().has(Metric.BYTES)
                        || stream.extras().containsKey(ToQualityReport.RTP_TIMESTAMP));
    }

    private void reports(List<RtcpPacket> packets, Ssrc sender, List<ReportBlock> reports, boolean senderInfo) {
        Bytes extension = NONE;
        byte[] kept = HexWords.parse(report.tags().getOrDefault(ToQualityReport.EXTENSION, ""));
        if (kept != null && kept.length % 4 == 0 && kept.length <= 60_000) {
            extension = Bytes.copyOf(kept);
        }
        int at = 0;
        do {
            int to = Math.min(reports.size(), at + MOST_ITEMS);
            List<ReportBlock> some = reports.subList(at, to);
            packets.add(
                    at == 0 && senderInfo
                            ? senderReport(sender, some, extension)
                            : new ReceiverReport(sender, some, at == 0 ? extension : NONE, NONE));
            at = to;
        } while (at < reports.size());
    }

    private SenderReport senderReport(Ssrc sender, List<ReportBlock> reports, Bytes extension) {
        StreamReport counted = counted().orElseGet(() -> StreamReport.builder().build());
        long time = HexWords.parseWord(report.tags().getOrDefault(ToQualityReport.SENDER_NTP, ""), 64)
                .orElseGet(() -> reportedAt());
        return new SenderReport(
                sender,
                time,
                ExtraText.parse(
                                FieldFormat.RTP_TICKS,
                                32,
                                counted.extras().getOrDefault(ToQualityReport.RTP_TIMESTAMP, ""))
                        .orElse(0),
                count(counted.metrics(), Metric.PACKETS),
                count(counted.metrics(), Metric.BYTES),
                reports,
                extension,
                NONE);
    }

    private long reportedAt() {
        return report.reportedAt() != null && NtpTime.isRepresentable(report.reportedAt())
                ? NtpTime.fromInstant(report.reportedAt())
                : 0;
    }

    private static long count(Metrics metrics, Metric metric) {
        double value = metrics.getOrDefault(metric, 0);
        return FieldScale.fromMetric(FieldFormat.COUNT, 32, value).orElse(0);
    }

    // Streams.

    private void streams(List<ReportBlock> reports, List<XrBlock> blocks) {
        Map<Long, List<StreamReport>> groups = new LinkedHashMap<>();
        for (StreamReport stream : streams) {
            if (stream.direction() == reported()) {
                Ssrc ssrc = stream.ssrc();
                groups.computeIfAbsent(ssrc == null ? 0 : ssrc.value(), source -> new ArrayList<>())
                        .add(stream);
            }
        }
        groups.forEach((source, group) -> group(Ssrc.of(source), group, reports, blocks));
    }

    private void group(Ssrc source, List<StreamReport> group, List<ReportBlock> reports, List<XrBlock> blocks) {
        ReportBlockDraft draft = new ReportBlockDraft(source, settings);
        WindowDraft window = null;
        for (StreamReport stream : group) {
            Basis basis = basis(stream);
            StreamReport rest = draft.take(stream, basis);
            List<XrBlock> own = new StreamBlocks(rest, basis, settings).build();
            WindowDraft needed = WindowDraft.of(stream, basis);
            if (needed.isTold() || own.stream().anyMatch(WindowDraft::isNeededBy)) {
                if (window == null || !window.join(needed)) {
                    window = needed;
                    window.place(blocks);
                }
            }
            blocks.addAll(own);
            if (window != null) {
                window.write(blocks, source);
            }
        }
        draft.build().ifPresent(reports::add);
    }

    private Basis basis(StreamReport stream) {
        Basis basis = stream.window().basis();
        if (basis != Basis.UNSPECIFIED) {
            return basis;
        }
        return report.kind() == ReportKind.SESSION ? Basis.CUMULATIVE : Basis.INTERVAL;
    }

    // Descriptions.

    private void descriptions(List<RtcpPacket> packets, Ssrc sender) {
        boolean bySender = settings.perspective() == Perspective.PACKET_SENDER;
        Party own = bySender ? report.local() : report.remote();
        Party other = bySender ? report.remote() : report.local();
        Map<Ssrc, List<SdesItem>> items = new LinkedHashMap<>();
        List<SdesItem> ownItems = new ArrayList<>();
        items.put(sender, ownItems);
        item(ownItems, SdesType.CNAME, own.cname());
        item(ownItems, SdesType.NAME, own.displayName());
        item(ownItems, SdesType.TOOL, own.userAgent());
        Ssrc peer = peer();
        if (other.cname() != null && peer != null && !peer.equals(sender)) {
            item(items.computeIfAbsent(peer, source -> new ArrayList<>()), SdesType.CNAME, other.cname());
        }
        report.tags().forEach((name, text) -> {
            if (name.startsWith(ToQualityReport.SDES)) {
                tagged(items, sender, name.substring(ToQualityReport.SDES.length()), text);
            }
        });
        List<SdesChunk> chunks = new ArrayList<>();
        items.forEach((source, said) -> {
            if (!said.isEmpty() && chunks.size() < MOST_ITEMS) {
                chunks.add(new SdesChunk(source, said));
            }
        });
        if (!chunks.isEmpty()) {
            packets.add(new SourceDescription(chunks, NONE, NONE));
        }
    }

    private @Nullable Ssrc peer() {
        for (StreamReport stream : streams) {
            if (stream.direction() == reported() && stream.ssrc() != null) {
                return stream.ssrc();
            }
        }
        return null;
    }

    private static void item(List<SdesItem> items, SdesType type, @Nullable String text) {
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_TEXT) {
            items.add(SdesItem.of(type, text));
        }
    }

    private static void tagged(Map<Ssrc, List<SdesItem>> items, Ssrc sender, String name, String text) {
        int at = name.indexOf('@');
        OptionalLong source = at < 0 ? OptionalLong.of(sender.value()) : HexWords.parseWord(name.substring(at + 1), 32);
        int code = SdesNames.code(at < 0 ? name : name.substring(0, at));
        if (source.isEmpty() || code == 0 || items.size() > MOST_ITEMS) {
            return;
        }
        List<SdesItem> said = items.computeIfAbsent(Ssrc.of(source.getAsLong()), ssrc -> new ArrayList<>());
        for (String line : text.split("\n", -1)) {
            byte[] octets = SdesNames.isText(code) ? line.getBytes(StandardCharsets.UTF_8) : HexWords.parse(line);
            if (octets != null && octets.length <= LONGEST_TEXT && said.size() < 200) {
                said.add(new SdesItem(code, Bytes.copyOf(octets)));
            }
        }
    }

    private Goodbye goodbye(Ssrc sender) {
        List<Ssrc> sources = new ArrayList<>();
        sources.add(sender);
        for (String line :
                report.tags().getOrDefault(ToQualityReport.BYE_SOURCES, "").split("\n", -1)) {
            OptionalLong source = HexWords.parseWord(line, 32);
            if (source.isPresent() && sources.size() < MOST_ITEMS) {
                sources.add(Ssrc.of(source.getAsLong()));
            }
        }
        String reason = report.tags().get(ToQualityReport.BYE_REASON);
        byte[] octets = reason == null ? new byte[0] : reason.getBytes(StandardCharsets.UTF_8);
        if (reason == null || octets.length > LONGEST_TEXT) {
            return new Goodbye(sources, null, NONE, NONE);
        }
        Bytes end = Bytes.copyOf(new byte[(4 - (octets.length + 1) % 4) % 4]);
        return new Goodbye(sources, Bytes.copyOf(octets), end, NONE);
    }

    // Blocks and packets that speak of no stream.

    private void times(List<XrBlock> blocks, boolean senderInfo) {
        String told = report.tags().get(ToQualityReport.REFERENCE_TIME);
        if (told != null) {
            for (String line : told.split("\n", -1)) {
                HexWords.parseWord(line, 64).ifPresent(time -> blocks.add(new ReceiverReferenceTime(0, time)));
            }
        } else if (!senderInfo && reportedAt() != 0 && !NtpTime.mayBeElapsedTime(reportedAt())) {
            blocks.add(new ReceiverReferenceTime(0, reportedAt()));
        }
        String answers = report.tags().get(ToQualityReport.DLRR);
        if (answers != null) {
            List<DlrrItem> items = new ArrayList<>();
            for (String line : answers.split("\n", -1)) {
                String[] words = line.split(":", -1);
                OptionalLong[] numbers = new OptionalLong[words.length];
                for (int i = 0; i < words.length; i++) {
                    numbers[i] = HexWords.parseWord(words[i], 32);
                }
                if (words.length == 3 && numbers[0].isPresent() && numbers[1].isPresent() && numbers[2].isPresent()) {
                    items.add(new DlrrItem(
                            Ssrc.of(numbers[0].getAsLong()), numbers[1].getAsLong(), numbers[2].getAsLong()));
                }
            }
            if (!items.isEmpty() && items.size() <= 20_000) {
                blocks.add(new Dlrr(0, items));
            }
        }
    }

    private void rawBlocks(List<XrBlock> blocks) {
        report.tags().forEach((name, text) -> {
            OptionalInt type = number(name, ToQualityReport.BLOCK);
            boolean unknown = type.orElse(0) == 8 || type.orElse(0) == 9 || type.orElse(0) > LAST_BLOCK_TYPE;
            if (type.isPresent() && unknown) {
                for (String line : text.split("\n", -1)) {
                    byte[] octets = words(line);
                    if (octets != null) {
                        blocks.add(new RawBlock(
                                type.getAsInt(), octets[0] & 0xFF, Bytes.copyOf(octets, 1, octets.length)));
                    }
                }
            }
        });
    }

    private void otherPackets(List<RtcpPacket> packets) {
        report.tags().forEach((name, text) -> {
            int type = number(name, ToQualityReport.PACKET).orElse(0);
            boolean kept = type >= FIRST_PACKET_TYPE
                    && type <= LAST_PACKET_TYPE
                    && (type < SenderReport.TYPE || type > Goodbye.TYPE)
                    && type != ExtendedReport.TYPE;
            for (String line : kept ? text.split("\n", -1) : new String[0]) {
                byte[] octets = words(line);
                int least = type == ApplicationDefined.TYPE ? 9 : 1;
                if (octets != null && octets.length >= least && (octets[0] & 0xFF) <= MOST_ITEMS) {
                    packets.add(new UnknownPacket(type, octets[0], Bytes.copyOf(octets, 1, octets.length), NONE));
                }
            }
        });
    }

    /** An octet and whole words behind it, as {@link HexWords#joined} puts them; null where the text is something else or too long. */
    private static byte @Nullable [] words(String line) {
        byte[] octets = line.indexOf(':') == 2 ? HexWords.parse(line.replaceFirst(":", "")) : null;
        return octets != null && octets.length % 4 == 1 && octets.length <= XR_ROOM ? octets : null;
    }

    private static OptionalInt number(String name, String prefix) {
        String digits = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(it -> it >= '0' && it <= '9');
        int value = number ? Integer.parseInt(digits) : 256;
        return value > 255 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static void extended(List<RtcpPacket> packets, Ssrc sender, List<XrBlock> blocks) {
        List<XrBlock> some = new ArrayList<>();
        long size = 0;
        for (XrBlock block : blocks) {
            if (size + block.size() > XR_ROOM && !some.isEmpty()) {
                packets.add(ExtendedReport.of(sender, some));
                some.clear();
                size = 0;
            }
            if (block.size() <= 262_000) {
                some.add(block);
                size += block.size();
            }
        }
        if (!some.isEmpty()) {
            packets.add(ExtendedReport.of(sender, some));
        }
    }
}
