package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.convert.NtpTime;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Bytes;
import io.vqreport.model.Media;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DlrrItem;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.InterDestinationSync;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.StreamBlock;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.internal.rules.Finding;
import io.vqreport.rtcpxr.packet.internal.rules.ReportRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Maps the packets of a datagram to the neutral report: a stream report for each stream, basis and measurement window, after RFC 6792.
 *
 * <p>Here a special code becomes an absent value, and what an RFC has a receiver discard is left out.
 */
public final class ToQualityReport {
    static final String SENDER = MappingTable.PREFIX + "senderSsrc";
    static final String SENDER_NTP = MappingTable.PREFIX + "sr.ntpTimestamp";
    static final String RTP_TIMESTAMP = MappingTable.PREFIX + "sr.rtpTimestamp";
    static final String EXTENSION = MappingTable.PREFIX + "extension";
    static final String HIGHEST_SEQUENCE = MappingTable.PREFIX + "rr.highestSequence";
    static final String JITTER = MappingTable.PREFIX + "rr.jitter";
    static final String LAST_REPORT = MappingTable.PREFIX + "rr.lastSenderReport";
    static final String DELAY = MappingTable.PREFIX + "rr.delaySinceLastSenderReport";
    static final String REFERENCE_TIME = MappingTable.PREFIX + "bt4";
    static final String DLRR = MappingTable.PREFIX + "bt5";
    static final String BYE_REASON = MappingTable.PREFIX + "bye.reason";
    static final String BYE_SOURCES = MappingTable.PREFIX + "bye.sources";
    static final String SDES = MappingTable.PREFIX + "sdes.";
    static final String BLOCK = MappingTable.PREFIX + "bt";
    static final String PACKET = MappingTable.PREFIX + "pt";

    /** Takes the place of a block type: values of report blocks in sender and receiver reports. */
    private static final int REPORT_BLOCK = -1;

    private static final int SENDER_INFO = -2;

    private final RtcpSettings settings;
    private final Problems problems;
    private final BlockMapper blocks;
    private final List<StreamDraft> drafts = new ArrayList<>();
    private final Map<DraftKey, StreamDraft> current = new HashMap<>();
    /** The payload type of each source whose blocks tell one; null where they tell several. */
    private final Map<Ssrc, @Nullable Integer> payloadTypes = new HashMap<>();

    /** The medium of each source whose blocks tell one; null where they tell several. */
    private final Map<Ssrc, @Nullable Media> media = new HashMap<>();

    private final Map<String, StringBuilder> tags = new LinkedHashMap<>();
    private final Party.Builder sender = Party.builder();
    private final Party.Builder other = Party.builder();
    private final Set<Ssrc> sources = new HashSet<>();
    private final Set<String> described = new HashSet<>();
    private final QualityReport.Builder neutral = QualityReport.builder().kind(ReportKind.INTERVAL);
    private @Nullable Ssrc senderSsrc;
    private boolean timed;
    private boolean reports;
    private boolean ended;

    private ToQualityReport(RtcpSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
        this.blocks = new BlockMapper(settings);
    }

    /**
     * Maps a datagram to one report.
     *
     * @param decoded the packets and the problems of their reading
     * @param settings what the packets do not say
     * @param limits how many problems are kept
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> map(
            Decoded<RtcpCompound> decoded, RtcpSettings settings, DecodeLimits limits) {
        Problems problems = new Problems(limits);
        problems.addAll(decoded);
        ToQualityReport mapper = new ToQualityReport(settings, problems);
        List<RtcpPacket> packets = decoded.value().packets();
        mapper.packets(packets, new Groups(0, packets.size()), discarded(packets), 0);
        return problems.with(mapper.build());
    }

    /**
     * Maps all compound packets of an input.
     *
     * @param decoded the packets and the problems of their reading
     * @param settings what the packets do not say
     * @param limits how many problems of each are kept
     * @param consumer takes a report for each, or a message without one for those that only describe sources or say goodbye
     */
    public static void mapAll(
            Decoded<RtcpCompound> decoded,
            RtcpSettings settings,
            DecodeLimits limits,
            Consumer<? super DecodedItem> consumer) {
        List<RtcpPacket> packets = decoded.value().packets();
        Map<Integer, List<Problem>> byPacket = new HashMap<>();
        for (Problem problem : decoded.problems()) {
            byPacket.computeIfAbsent(packetOf(problem), packet -> new ArrayList<>())
                    .add(problem);
        }
        Set<String> discarded = discarded(packets);
        long offset = 0;
        for (Groups group : Groups.of(packets)) {
            Problems problems = new Problems(limits);
            for (int i = group.from(); i < group.to(); i++) {
                byPacket.getOrDefault(i, List.of()).forEach(problems::add);
            }
            if (group.to() == packets.size()) {
                problems.addAll(new Decoded<>(group, List.of(), decoded.suppressed()));
            }
            ToQualityReport mapper = new ToQualityReport(settings, problems);
            offset = mapper.packets(packets, group, discarded, offset);
            consumer.accept(mapper.item());
        }
    }

    /** The packet that a problem's path begins with. */
    private static int packetOf(Problem problem) {
        String path = problem.location().path();
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    /** The blocks that an RFC has a receiver discard, each as {@code packet/block}. */
    private static Set<String> discarded(List<RtcpPacket> packets) {
        Set<String> discarded = new HashSet<>();
        for (Finding finding : ReportRules.check(packets)) {
            if (finding.code().discardsBlock()) {
                discarded.add(finding.packet() + "/" + finding.block());
            }
        }
        return discarded;
    }

    private DecodedItem item() {
        QualityReport report = build();
        if (reports || !report.streams().isEmpty()) {
            return new DecodedItem.Report(problems.with(report));
        }
        Map<String, String> all = new LinkedHashMap<>(report.tags());
        cname(all, "local.cname", report.local());
        cname(all, "remote.cname", report.remote());
        return new DecodedItem.NoReport(
                report.endOfCall() ? "BYE" : null,
                report.reportedAt(),
                report.call(),
                report.endOfCall(),
                all,
                problems.list());
    }

    private static void cname(Map<String, String> tags, String name, Party party) {
        if (party.cname() != null) {
            tags.put(MappingTable.PREFIX + name, party.cname());
        }
    }

    private long packets(List<RtcpPacket> all, Groups group, Set<String> discarded, long from) {
        List<RtcpPacket> packets = all.subList(group.from(), group.to());
        identify(packets, group.from(), discarded);
        Windows windows = new Windows(packets);
        long offset = from;
        for (int i = 0; i < packets.size(); i++) {
            packet(packets.get(i), group.from() + i, offset, windows, discarded);
            offset += packets.get(i).size();
        }
        for (MeasurementInformation window : windows.unused()) {
            draft(window.source(), Basis.INTERVAL, window);
        }
        return offset;
    }

    /** Finds out who sent the packets, and of whom they speak, before anything is said of them. */
    private void identify(List<RtcpPacket> packets, int first, Set<String> discarded) {
        for (int i = 0; i < packets.size(); i++) {
            RtcpPacket packet = packets.get(i);
            if (packet instanceof SenderReport report) {
                sender(report.sender());
                report.reports().forEach(block -> sources.add(block.source()));
            } else if (packet instanceof ReceiverReport report) {
                sender(report.reporter());
                report.reports().forEach(block -> sources.add(block.source()));
            } else if (packet instanceof ExtendedReport report) {
                sender(report.sender());
                for (int j = 0; j < report.blocks().size(); j++) {
                    if (report.blocks().get(j) instanceof StreamBlock stream) {
                        sources.add(stream.source());
                        if (!discarded.contains((first + i) + "/" + j)) {
                            identify(stream);
                        }
                    }
                }
            }
        }
        for (RtcpPacket packet : packets) {
            if (packet instanceof SourceDescription description) {
                description.chunks().forEach(chunk -> sender(chunk.source()));
            }
        }
    }

    private void identify(StreamBlock block) {
        if (block instanceof MosMetrics mos) {
            mos.segments().forEach(segment -> payloadType(block.source(), segment.payloadType()));
        } else if (block instanceof InterDestinationSync sync) {
            payloadType(block.source(), sync.payloadType());
        }
        Media known = MappingTable.mediaOf(block.blockType());
        if (known != null) {
            agree(media, block.source(), known);
        }
    }

    private void payloadType(Ssrc source, int payloadType) {
        agree(payloadTypes, source, payloadType);
    }

    /** Holds what is said of a source; of what is said in different ways nothing. */
    private static <T> void agree(Map<Ssrc, @Nullable T> held, Ssrc source, T value) {
        boolean differs = held.containsKey(source) && !value.equals(held.get(source));
        held.put(source, differs ? null : value);
    }

    private void sender(Ssrc ssrc) {
        senderSsrc = senderSsrc == null ? ssrc : senderSsrc;
    }

    private void packet(RtcpPacket packet, int index, long offset, Windows windows, Set<String> discarded) {
        if (packet instanceof SenderReport report) {
            senderInfo(report);
            report.reports().forEach(this::reportBlock);
            extension(report.extension());
        } else if (packet instanceof ReceiverReport report) {
            report.reports().forEach(this::reportBlock);
            extension(report.extension());
        } else if (packet instanceof SourceDescription description) {
            description.chunks().forEach(this::chunk);
        } else if (packet instanceof Goodbye goodbye) {
            goodbye(goodbye);
        } else if (packet instanceof ExtendedReport report) {
            extended(report, index, offset, windows, discarded);
        } else if (packet instanceof ApplicationDefined defined) {
            byte[] source = HexWords.octets(defined.source());
            tag(
                    PACKET + ApplicationDefined.TYPE,
                    HexWords.joined(
                            defined.subtype(),
                            source,
                            defined.name().toByteArray(),
                            defined.data().toByteArray()));
        } else if (packet instanceof UnknownPacket unknown) {
            tag(
                    PACKET + unknown.packetType(),
                    HexWords.joined(unknown.count(), unknown.content().toByteArray()));
        }
    }

    // Sender and receiver reports.

    private void senderInfo(SenderReport report) {
        reports = true;
        if (NtpTime.mayBeElapsedTime(report.ntpTimestamp())) {
            tag(SENDER_NTP, HexWords.word64(report.ntpTimestamp()));
        } else {
            reportedAt(report.ntpTimestamp());
        }
        StreamDraft draft =
                new StreamDraft(settings.perspective().ofSender(), present(report.sender()), Basis.CUMULATIVE, null);
        drafts.add(draft);
        draft.put(SENDER_INFO, Metric.PACKETS, (double) report.packetCount());
        draft.put(SENDER_INFO, Metric.BYTES, (double) report.octetCount());
        draft.extra(RTP_TIMESTAMP, Long.toString(report.rtpTimestamp()));
    }

    private void reportedAt(long timestamp) {
        if (!timed && timestamp != 0) {
            neutral.reportedAt(NtpTime.toInstant(timestamp).orElse(null));
            timed = true;
        }
    }

    private void extension(Bytes extension) {
        if (extension.size() > 0) {
            tag(EXTENSION, HexWords.of(extension.toByteArray()));
        }
    }

    private void reportBlock(ReportBlock block) {
        double rate = FieldScale.toMetric(FieldFormat.FRACTION_256, block.fractionLost())
                .orElse(0);
        StreamDraft interval = draft(block.source(), Basis.INTERVAL, null);
        StreamDraft all = draft(block.source(), Basis.CUMULATIVE, null);
        if (interval.hasOther(REPORT_BLOCK, Metric.NETWORK_LOSS_RATE, rate)
                || all.hasOther(REPORT_BLOCK, Metric.PACKETS_LOST, block.cumulativeLost())) {
            interval = again(interval);
            all = again(all);
        }
        interval.put(REPORT_BLOCK, Metric.NETWORK_LOSS_RATE, rate);
        all.put(REPORT_BLOCK, Metric.PACKETS_LOST, block.cumulativeLost());
        Integer payloadType = payloadTypes.get(block.source());
        boolean several = payloadType == null && payloadTypes.containsKey(block.source());
        OptionalInt clock = several ? OptionalInt.empty() : settings.clockRate(payloadType);
        if (clock.isPresent()) {
            if (payloadType != null) {
                // Without it the milliseconds could not be told in ticks again.
                interval.payloadType(payloadType);
            }
            interval.put(REPORT_BLOCK, Metric.INTERARRIVAL_JITTER, RtpTicks.toMillis(block.jitter(), clock.getAsInt()));
        } else {
            interval.extra(JITTER, Long.toString(block.jitter()));
        }
        interval.extra(HIGHEST_SEQUENCE, Long.toString(block.highestSequence()));
        if (block.lastSenderReport() != 0 || block.delaySinceLastSenderReport() != 0) {
            interval.extra(LAST_REPORT, HexWords.word32(block.lastSenderReport()));
            interval.extra(DELAY, ExtraText.of(FieldFormat.SECONDS_65536, block.delaySinceLastSenderReport()));
        }
    }

    // Who is who.

    private void chunk(SdesChunk chunk) {
        boolean own = chunk.source().equals(senderSsrc);
        boolean peer = !own && sources.contains(chunk.source());
        Party.Builder party = own ? sender : other;
        for (SdesItem item : chunk.items()) {
            SdesType type = item.type().orElse(null);
            boolean cname = type == SdesType.CNAME && (own || peer);
            boolean named = own && (type == SdesType.NAME || type == SdesType.TOOL);
            if ((cname || named) && described.add(type + (own ? "" : "@peer"))) {
                if (type == SdesType.CNAME) {
                    party.cname(item.text());
                } else if (type == SdesType.NAME) {
                    party.displayName(item.text());
                } else {
                    party.userAgent(item.text());
                }
            } else {
                tag(
                        SDES + SdesNames.of(item.code()) + (own ? "" : "@" + chunk.source()),
                        SdesNames.isText(item.code())
                                ? item.text()
                                : HexWords.of(item.octets().toByteArray()));
            }
        }
    }

    private void goodbye(Goodbye goodbye) {
        ended = true;
        for (Ssrc source : goodbye.sources()) {
            if (!source.equals(senderSsrc) && senderSsrc != null) {
                tag(BYE_SOURCES, source.toString());
            }
        }
        goodbye.reasonText().ifPresent(reason -> tag(BYE_REASON, reason));
    }

    // Report blocks of XR.

    private void extended(ExtendedReport report, int packet, long offset, Windows windows, Set<String> discarded) {
        long at = offset + 8;
        for (int j = 0; j < report.blocks().size(); j++) {
            XrBlock block = report.blocks().get(j);
            reports = true;
            if (!discarded.contains(packet + "/" + j)) {
                block(block, windows, "packet[" + packet + "]/block[" + j + "]", at);
            }
            at += block.size();
        }
    }

    private void block(XrBlock block, Windows windows, String path, long offset) {
        if (block instanceof ReceiverReferenceTime time) {
            tag(REFERENCE_TIME, HexWords.word64(time.ntpTimestamp()));
            if (!NtpTime.mayBeElapsedTime(time.ntpTimestamp())) {
                reportedAt(time.ntpTimestamp());
            }
        } else if (block instanceof Dlrr dlrr) {
            for (DlrrItem item : dlrr.items()) {
                tag(
                        DLRR,
                        item.receiver() + ":" + HexWords.word32(item.lastReport()) + ":"
                                + HexWords.word32(item.delay()));
            }
        } else if (block instanceof RawBlock raw) {
            tag(
                    BLOCK + raw.blockType(),
                    HexWords.joined(raw.typeSpecific(), raw.content().toByteArray()));
        } else if (block instanceof StreamBlock stream && !(block instanceof MeasurementInformation)) {
            Basis basis = Bases.of(stream);
            StreamDraft draft = draft(stream.source(), basis, windows.of(stream));
            if (blocks.contradicts(stream, draft)) {
                draft = again(draft);
            }
            blocks.map(stream, draft, (code, field) -> {
                Location place = new Location(offset + field.bitOffset() / 8, -1, -1, path + "/" + field.component());
                problems.add(Problem.of(code, place));
            });
        }
    }

    // Drafts.

    /** What tells the stream reports of a direction apart. */
    private record DraftKey(
            @Nullable Ssrc ssrc, Basis basis, @Nullable MeasurementInformation window) {}

    private StreamDraft draft(Ssrc source, Basis basis, @Nullable MeasurementInformation window) {
        DraftKey key = new DraftKey(present(source), basis, window);
        StreamDraft draft = current.get(key);
        return draft == null ? begin(key) : draft;
    }

    private StreamDraft again(StreamDraft draft) {
        return begin(new DraftKey(draft.ssrc, draft.basis, draft.window));
    }

    private StreamDraft begin(DraftKey key) {
        StreamDraft draft = new StreamDraft(settings.perspective().ofReports(), key.ssrc(), key.basis(), key.window());
        drafts.add(draft);
        current.put(key, draft);
        return draft;
    }

    private static @Nullable Ssrc present(Ssrc ssrc) {
        return ssrc.bits() == 0 ? null : ssrc;
    }

    // The report.

    private void tag(String name, String text) {
        StringBuilder held = tags.get(name);
        if (held == null) {
            tags.put(name, new StringBuilder(text));
        } else {
            held.append('\n').append(text);
        }
    }

    private QualityReport build() {
        boolean bySender = settings.perspective() == Perspective.PACKET_SENDER;
        neutral.endOfCall(ended).local((bySender ? sender : other).build()).remote((bySender ? other : sender).build());
        if (senderSsrc != null) {
            neutral.tag(SENDER, senderSsrc.toString());
        }
        tags.forEach((name, text) -> neutral.tag(name, text.toString()));
        for (StreamDraft draft : ordered()) {
            neutral.addStream(draft.build(media.get(draft.source())));
        }
        return neutral.build();
    }

    /**
     * Those that say most of a stream first: who asks for a medium and direction is given the first. Of one basis, those of one source stand
     * together, wherever their blocks stood: a writer puts report blocks first, and what was read twice is to be the same.
     */
    private List<StreamDraft> ordered() {
        List<StreamDraft> ordered = new ArrayList<>(drafts);
        ordered.sort(Bases.BROADEST_FIRST);
        Map<Ssrc, Integer> ranks = new HashMap<>();
        for (StreamDraft draft : ordered) {
            ranks.putIfAbsent(draft.source(), ranks.size());
        }
        ordered.sort(Bases.BROADEST_FIRST.thenComparingInt(draft -> ranks.getOrDefault(draft.source(), 0)));
        return ordered;
    }
}
