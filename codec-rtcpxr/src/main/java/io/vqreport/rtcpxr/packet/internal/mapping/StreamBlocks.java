package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Media;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.BurstGapDiscardSummary;
import io.vqreport.rtcpxr.packet.DiscardCount;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.StreamBlock;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fewest report blocks that carry a stream report: those its extras are of, and one for each metric these do not say. */
final class StreamBlocks {
    private final RtcpSettings settings;
    private final Basis basis;
    private final StreamReport stream;
    private final Ssrc source;
    private final Map<String, BlockDraft> drafts = new LinkedHashMap<>();

    /**
     * Starts with a stream report.
     *
     * @param stream the stream report, without what goes into sender and receiver reports
     * @param basis its basis, or the one its values are taken to have
     */
    StreamBlocks(StreamReport stream, Basis basis, RtcpSettings settings) {
        this.stream = stream;
        this.basis = basis;
        this.settings = settings;
        Ssrc ssrc = stream.ssrc();
        this.source = ssrc == null ? new Ssrc(0) : ssrc;
    }

    List<XrBlock> build() {
        extras();
        scores();
        homes();
        companions();
        List<XrBlock> blocks = new ArrayList<>();
        for (BlockDraft draft : drafts.values()) {
            XrBlock block = build(draft);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private @Nullable XrBlock build(BlockDraft draft) {
        return draft.build(source, Homes.basisFor(draft.blockType, basis), stream);
    }

    private void extras() {
        stream.extras().forEach((name, text) -> {
            ExtraKey key = ExtraKey.parse(name);
            if (key != null && isBlock(key)) {
                drafts.computeIfAbsent(key.block(), block -> new BlockDraft(key.blockType(), key.variant()))
                        .take(key.component(), text);
            }
        });
    }

    /** Whether there is such a block, and not one of the window or of the report as a whole. */
    private static boolean isBlock(ExtraKey key) {
        XrField variant = MappingTable.variantField(key.blockType());
        boolean known = variant == null
                ? key.variant().isEmpty()
                : MappingTable.variantCode(variant, key.variant()).isPresent();
        return known
                && key.blockType() != ReceiverReferenceTime.TYPE
                && key.blockType() != MeasurementInformation.TYPE
                && !MappingTable.fieldsOf(key.blockType()).isEmpty();
    }

    /** Scores of a named algorithm go into a MOS metrics block where the caller gave the algorithm a number. */
    private void scores() {
        Integer payloadType = stream.description().payloadType();
        if (payloadType == null || payloadType < 0 || payloadType > 127 || basis == Basis.SAMPLED) {
            return;
        }
        Set<Metric> done = new LinkedHashSet<>();
        List<Integer> segments = new ArrayList<>();
        settings.mosAlgorithms().forEach((number, algorithm) -> {
            Metric metric = algorithm.metric();
            Algorithm named = stream.algorithms().get(metric);
            double score = stream.metrics().getOrDefault(metric, Double.NaN);
            if (named != null
                    && named.name().equals(algorithm.wireName())
                    && !Double.isNaN(score)
                    && done.add(metric)) {
                OptionalLong raw = FieldScale.fromMetric(FieldFormat.MOS_7_9, 16, score);
                raw.ifPresent(code -> segments.add(number << 23 | payloadType << 16 | (int) code));
            }
        });
        if (!segments.isEmpty()) {
            // Of two scores of a kind a reader takes the first; those among the extras were the others.
            drafts.computeIfAbsent("29[0]", block -> new BlockDraft(MosMetrics.TYPE, ""))
                    .prepend(segments);
        }
    }

    private void homes() {
        Set<Metric> left = new LinkedHashSet<>(stream.metrics().keySet());
        left.removeAll(said());
        boolean voice = stream.media() == null || stream.media() == Media.AUDIO;
        boolean voip = false;
        for (Metric metric : left) {
            List<XrField> homes = Homes.of(metric, stream.direction());
            boolean only = homes.size() == 1 && homes.get(0).blockType() == VoipMetrics.TYPE;
            boolean sameBasis = Homes.basesOf(VoipMetrics.TYPE).contains(basis);
            voip |= voice && (only || (metric == Metric.NETWORK_LOSS_RATE && sameBasis && !homes.isEmpty()));
        }
        if (voip) {
            drafts.put("7[0]", drafts.getOrDefault("7[0]", new BlockDraft(VoipMetrics.TYPE, "")));
            left.removeAll(said());
        }
        for (Metric metric : left) {
            home(metric, voice);
        }
    }

    private void home(Metric metric, boolean voice) {
        XrField found = null;
        for (XrField field : Homes.of(metric, stream.direction())) {
            boolean possible = voice || field.blockType() != VoipMetrics.TYPE;
            boolean better = found == null
                    || (!Homes.basesOf(found.blockType()).contains(basis)
                            && Homes.basesOf(field.blockType()).contains(basis));
            found = possible && better ? field : found;
        }
        if (found != null) {
            String variant = MappingTable.of(found).variant();
            String name = variant == null ? "" : variant;
            drafts.computeIfAbsent(
                    new ExtraKey(found.blockType(), 0, name, "").block(),
                    block -> new BlockDraft(blockType(block), name));
        }
    }

    private static int blockType(String block) {
        return Integer.parseInt(block.substring(0, block.indexOf('[')));
    }

    /** The metrics that the blocks so far say as the stream report does. */
    private Set<Metric> said() {
        StreamDraft read = new StreamDraft(stream.direction(), stream.ssrc(), basis, null);
        BlockMapper mapper = new BlockMapper(settings);
        for (BlockDraft draft : drafts.values()) {
            if (build(draft) instanceof StreamBlock block) {
                mapper.map(block, read, (code, field) -> {
                    // What is odd is only of interest to a reader.
                });
            }
        }
        Set<Metric> said = new LinkedHashSet<>();
        read.build(null).metrics().forEach((metric, value) -> {
            double wanted = stream.metrics().getOrDefault(metric, Double.NaN);
            if (Math.abs(wanted - value) <= RtcpCapabilities.resolution(metric)) {
                said.add(metric);
            }
        });
        return said;
    }

    /** A summary of discards counts only beside the counts of early and late ones (RFC 7004 section 3.2). */
    private void companions() {
        if (drafts.values().stream().anyMatch(draft -> draft.blockType == BurstGapDiscardSummary.TYPE)) {
            for (String variant : List.of("early", "late")) {
                drafts.computeIfAbsent(
                        new ExtraKey(DiscardCount.TYPE, 0, variant, "").block(),
                        block -> new BlockDraft(DiscardCount.TYPE, variant));
            }
        }
    }
}
