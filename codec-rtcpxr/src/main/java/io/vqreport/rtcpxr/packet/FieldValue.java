package io.vqreport.rtcpxr.packet;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A field's bits and what they mean.
 *
 * @param format what numbers mean here
 * @param raw the bits as an unsigned number; with 64 bits, all of them
 */
public record FieldValue(FieldFormat format, long raw) {
    /** Checks that the format is there. */
    public FieldValue {
        Objects.requireNonNull(format, "format");
    }

    /**
     * What the number says.
     *
     * @return whether there is a value, and if not, why
     */
    public FieldState state() {
        return format.state(raw);
    }

    /**
     * The value in the unit of the format.
     *
     * @return the number; empty unless the state is {@link FieldState#VALUE}
     */
    public OptionalDouble value() {
        return format.value(raw);
    }
}
