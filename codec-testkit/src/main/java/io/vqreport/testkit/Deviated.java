package io.vqreport.testkit;

import io.vqreport.model.Bytes;
import java.util.Objects;

/**
 * A deviating input.
 *
 * @param octets the octets
 * @param line the line, from 1, that the deviation is noted on; 0 where that is not told, as of what has no lines
 */
public record Deviated(Bytes octets, int line) {
    /** Checks that the octets are there. */
    public Deviated {
        Objects.requireNonNull(octets, "octets");
    }

    /**
     * A deviating input without a word on the line.
     *
     * @param octets the octets, copied
     * @return the input
     */
    public static Deviated of(byte[] octets) {
        return new Deviated(Bytes.copyOf(octets), 0);
    }
}
