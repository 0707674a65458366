package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportException;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A report block in the making. Its fields are laid out by {@link XrField}: what an extra says, else what the metric of its row says, else
 * "unavailable", else 0.
 */
final class BlockDraft {
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());
    private static final int USUAL_GAP_THRESHOLD = 16;
    private static final int LONGEST = 65_535;
    private static final int FREEZE_AT = 16;

    final int blockType;
    private final String variant;
    private final Map<XrField, Long> fields = new EnumMap<>(XrField.class);
    private byte[] list = new byte[0];

    BlockDraft(int blockType, String variant) {
        this.blockType = blockType;
        this.variant = variant;
    }

    /** Whether the block has a place for a component; if so, its text is taken. */
    boolean take(String component, String text) {
        if (isList(component)) {
            byte[] octets = HexWords.parse(text);
            list = octets == null ? list : octets;
            return octets != null;
        }
        for (XrField field : MappingTable.fieldsOf(blockType)) {
            OptionalLong raw = field.component().equals(component)
                    ? ExtraText.parse(field.format(), field.bits(), text)
                    : OptionalLong.empty();
            if (raw.isPresent()) {
                set(field, raw.getAsLong());
                return true;
            }
        }
        return false;
    }

    /** Sets a field's code. */
    void set(XrField field, long raw) {
        fields.put(field, raw);
    }

    private boolean isList(String component) {
        return switch (blockType) {
            case 1, 2, 10, 25 -> component.equals("chunks");
            case 3 -> component.equals("times");
            case 11 -> component.equals("extensions");
            case 29 -> component.equals("segments");
            default -> false;
        };
    }

    /** Puts words of 32 bits before the block's list, such as segments. */
    void prepend(List<Integer> words) {
        ByteBuffer longer = ByteBuffer.allocate(4 * words.size() + list.length);
        words.forEach(longer::putInt);
        list = longer.put(list).array();
    }

    /** The block; null where what is known makes no legal one. */
    @Nullable
    XrBlock build(Ssrc source, Basis basis, StreamReport stream) {
        byte[] fixed = new byte[length()];
        fixed[0] = (byte) blockType;
        for (XrField field : MappingTable.fieldsOf(blockType)) {
            OptionalLong raw = raw(field, source, basis, stream);
            if (raw.isEmpty()) {
                return null;
            }
            set(fixed, field.bitOffset(), field.bits(), raw.getAsLong());
        }
        if (blockType == VideoLossConcealment.TYPE && !variant.equals("freeze")) {
            // The shorter layout lacks the word of the mean freeze.
            System.arraycopy(fixed, FREEZE_AT + 4, fixed, FREEZE_AT, fixed.length - FREEZE_AT - 4);
            fixed = Arrays.copyOf(fixed, fixed.length - 4);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(fixed.length + list.length);
        octets.writeBytes(fixed);
        octets.writeBytes(list);
        byte[] block = octets.toByteArray();
        int words = block.length / 4 - 1;
        if (block.length % 4 != 0 || words > LONGEST) {
            return null;
        }
        set(block, 16, 16, words);
        return read(block);
    }

    private static @Nullable XrBlock read(byte[] octets) {
        try {
            List<XrBlock> blocks = STRICT.decodeBlocks(octets, 0, octets.length).value();
            return blocks.size() == 1 && !(blocks.get(0) instanceof RawBlock) ? blocks.get(0) : null;
        } catch (QualityReportException e) {
            // Texts that do not fit together, such as fewer times than sequence numbers: what is lost is listed.
            return null;
        }
    }

    private int length() {
        int bits = 0;
        for (XrField field : MappingTable.fieldsOf(blockType)) {
            bits = Math.max(bits, field.bitOffset() + field.bits());
        }
        return (bits + 31) / 32 * 4;
    }

    private OptionalLong raw(XrField field, Ssrc source, Basis basis, StreamReport stream) {
        FieldRule rule = MappingTable.of(field);
        switch (rule.role()) {
            case STREAM -> {
                return OptionalLong.of(source.value());
            }
            case BASIS -> {
                return OptionalLong.of(Bases.flagOf(basis).code());
            }
            case VARIANT -> {
                return MappingTable.variantCode(field, variant);
            }
            case METRIC, EXTRA, DESCRIPTION, WINDOW, TAG, REPORT, NOT_MAPPED -> {
                Long held = fields.get(field);
                OptionalLong known = held != null
                        ? OptionalLong.of(held)
                        : rule.isMetricOf(variant) ? ofMetric(rule, stream) : described(field, stream);
                return known.isPresent() ? known : otherwise(field);
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong ofMetric(FieldRule rule, StreamReport stream) {
        Metric metric = BlockMapper.metric(rule, stream.direction());
        double value = stream.metrics().getOrDefault(metric, Double.NaN);
        XrField field = rule.field();
        return Double.isNaN(value) ? OptionalLong.empty() : FieldScale.fromMetric(field.format(), field.bits(), value);
    }

    private static OptionalLong described(XrField field, StreamReport stream) {
        return switch (field) {
            case VOIP_METRICS_RECEIVER_CONFIG -> {
                double rate = stream.metrics().getOrDefault(Metric.JITTER_BUFFER_RATE, 0);
                int step = (int) Decimals.round(rate, 0);
                yield OptionalLong.of(Concealments.config(
                                stream.description().plc(), stream.description().jitterBufferMode(), step)
                        .pack());
            }
            case DE_JITTER_BUFFER_ADAPTIVE ->
                OptionalLong.of(stream.description().jitterBufferMode() == JitterBufferMode.ADAPTIVE ? 1 : 0);
            case LOSS_CONCEALMENT_CONCEALMENT, CONCEALED_SECONDS_CONCEALMENT ->
                OptionalLong.of(Concealments.toBlock(stream.description().plc()));
            case INTER_DESTINATION_SYNC_PAYLOAD_TYPE -> {
                Integer type = stream.description().payloadType();
                yield type == null ? OptionalLong.empty() : OptionalLong.of(type);
            }
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong otherwise(XrField field) {
        OptionalLong unavailable = FieldScale.codeOf(field.format(), field.bits(), FieldState.UNAVAILABLE);
        if (unavailable.isPresent()) {
            return unavailable;
        }
        return OptionalLong.of(field.format() == FieldFormat.GAP_THRESHOLD ? USUAL_GAP_THRESHOLD : 0);
    }

    /** Sets bits of a row of octets, the most significant one first. */
    static void set(byte[] octets, int offset, int bits, long value) {
        for (int i = 0; i < bits; i++) {
            int at = offset + i;
            if ((value >>> (bits - 1 - i) & 1) != 0) {
                octets[at / 8] |= (byte) (0x80 >>> at % 8);
            }
        }
    }
}
