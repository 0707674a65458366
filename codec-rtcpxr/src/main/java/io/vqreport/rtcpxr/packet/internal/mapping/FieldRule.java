package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link MappingTable}.
 *
 * @param field the field of a report block
 * @param role what becomes of it
 * @param metric its metric; absent where it has none
 * @param variant the only variant of the block whose field is that metric; absent where all are
 * @param note the formula, condition or reason
 */
public record FieldRule(
        XrField field,
        Role role,
        @Nullable Metric metric,
        @Nullable String variant,
        String note) {
    /** Checks that what must be there is there. */
    public FieldRule {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(note, "note");
    }

    /** Whether the field is its metric in a block of a variant. */
    boolean isMetricOf(String blockVariant) {
        return role == Role.METRIC && (variant == null || variant.equals(blockVariant));
    }
}
