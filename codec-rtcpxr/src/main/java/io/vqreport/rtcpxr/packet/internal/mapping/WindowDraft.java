package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.BytesDiscarded;
import io.vqreport.rtcpxr.packet.IntervalBlock;
import io.vqreport.rtcpxr.packet.MeasurementInformation;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The measurement information that stream reports of one source share, gathered from their windows and extras. */
final class WindowDraft {
    private final Map<XrField, Long> values = new EnumMap<>(XrField.class);
    private int place = -1;
    private boolean written;

    private WindowDraft() {}

    static WindowDraft of(StreamReport stream, Basis basis) {
        WindowDraft draft = new WindowDraft();
        for (XrField field : MappingTable.fieldsOf(MeasurementInformation.TYPE)) {
            String text = stream.extras().get(MappingTable.extraName(field));
            OptionalLong raw =
                    text == null ? OptionalLong.empty() : ExtraText.parse(field.format(), field.bits(), text);
            if (raw.isPresent() && field != XrField.MEASUREMENT_INFORMATION_SOURCE) {
                draft.values.put(field, raw.getAsLong());
            }
        }
        Duration length = stream.window().length().orElse(Duration.ZERO);
        if (!length.isZero() && basis == Basis.INTERVAL) {
            draft.values.put(XrField.MEASUREMENT_INFORMATION_INTERVAL_DURATION, Durations.toUnits(length));
        } else if (!length.isZero() && basis == Basis.CUMULATIVE) {
            draft.values.put(XrField.MEASUREMENT_INFORMATION_CUMULATIVE_DURATION, Durations.toCount(length));
        }
        return draft;
    }

    /** Whether a block needs measurement information beside it. */
    static boolean isNeededBy(XrBlock block) {
        return block instanceof IntervalBlock && !(block instanceof BytesDiscarded);
    }

    /** Whether an extra says something of it, so that it was there before. */
    boolean isTold() {
        return values.containsKey(XrField.MEASUREMENT_INFORMATION_EXTENDED_LAST_SEQUENCE);
    }

    /** Takes in what another says, unless one contradicts the other. */
    boolean join(WindowDraft other) {
        for (Map.Entry<XrField, Long> entry : other.values.entrySet()) {
            Long held = values.get(entry.getKey());
            if (held != null && !held.equals(entry.getValue())) {
                return false;
            }
        }
        values.putAll(other.values);
        return true;
    }

    /** Takes its place, before the blocks that follow. */
    void place(List<XrBlock> blocks) {
        place = blocks.size();
    }

    /** Writes itself at its place, or again what was added since. */
    void write(List<XrBlock> blocks, Ssrc source) {
        MeasurementInformation block = new MeasurementInformation(
                0,
                source,
                0,
                (int) value(XrField.MEASUREMENT_INFORMATION_FIRST_SEQUENCE),
                value(XrField.MEASUREMENT_INFORMATION_EXTENDED_FIRST_SEQUENCE),
                value(XrField.MEASUREMENT_INFORMATION_EXTENDED_LAST_SEQUENCE),
                value(XrField.MEASUREMENT_INFORMATION_INTERVAL_DURATION),
                value(XrField.MEASUREMENT_INFORMATION_CUMULATIVE_DURATION));
        if (written) {
            blocks.set(place, block);
        } else {
            blocks.add(place, block);
            written = true;
        }
    }

    private long value(XrField field) {
        return values.getOrDefault(field, 0L);
    }
}
