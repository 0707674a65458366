package io.vqreport.rtcpxr;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The serialized form of a {@link MetricsBlock}: its values by parameter. */
final class SerializedMetricsBlock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<VqParameter, Serializable> values = new EnumMap<>(VqParameter.class);
    private final EnumMap<VqParameter, String> unreadable = new EnumMap<>(VqParameter.class);
    private final EnumSet<VqLine> lines = EnumSet.noneOf(VqLine.class);
    private final ArrayList<ExtensionParameter> extensions;
    private final ArrayList<ExtensionLine> extensionLines;

    SerializedMetricsBlock(MetricsBlock block) {
        for (VqLine line : VqLine.values()) {
            if (block.has(line)) {
                lines.add(line);
            }
        }
        for (VqParameter parameter : VqParameter.values()) {
            if (block.has(parameter)) {
                add(block, parameter);
            }
        }
        extensions = new ArrayList<>(block.extensions());
        extensionLines = new ArrayList<>(block.extensionLines());
    }

    private void add(MetricsBlock block, VqParameter parameter) {
        block.unreadable(parameter).ifPresent(text -> unreadable.put(parameter, text));
        block.decimal(parameter).ifPresent(number -> values.put(parameter, number));
        block.text(parameter).ifPresent(text -> values.put(parameter, text));
        switch (parameter) {
            case START -> block.start().ifPresent(instant -> values.put(parameter, instant));
            case STOP -> block.stop().ifPresent(instant -> values.put(parameter, instant));
            case SR -> {
                if (!block.sampleRates().isEmpty()) {
                    values.put(parameter, new ArrayList<>(block.sampleRates()));
                }
            }
            default -> {
                // The others are numbers or texts.
            }
        }
    }

    /** Builds the block anew, by the checks of its builder. */
    private Object readResolve() {
        MetricsBlock.Builder builder = MetricsBlock.builder();
        for (VqLine line : Set.copyOf(lines)) {
            builder.line(line);
        }
        for (Map.Entry<VqParameter, Serializable> entry : values.entrySet()) {
            set(builder, entry.getKey(), entry.getValue());
        }
        unreadable.forEach(builder::unreadable);
        extensions.forEach(builder::extension);
        extensionLines.forEach(builder::extensionLine);
        return builder.build();
    }

    private static void set(MetricsBlock.Builder builder, VqParameter parameter, Serializable value) {
        if (value instanceof BigDecimal number) {
            builder.number(parameter, number.unscaledValue().longValueExact(), number.scale());
        } else if (value instanceof String text) {
            builder.text(parameter, text);
        } else if (value instanceof Instant instant) {
            if (parameter == VqParameter.START) {
                builder.start(instant);
            } else {
                builder.stop(instant);
            }
        } else if (value instanceof List<?> rates) {
            builder.sampleRates(rates.stream().mapToInt(rate -> (Integer) rate).toArray());
        }
    }
}
