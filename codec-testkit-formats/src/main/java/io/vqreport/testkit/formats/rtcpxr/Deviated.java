package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.model.Bytes;
import java.util.Objects;

/**
 * Deviating text.
 *
 * @param text the octets: a body, or a message that holds one
 * @param line the line, from 1, that the deviation is noted on
 */
public record Deviated(Bytes text, int line) {
    /** Checks that the text is there. */
    public Deviated {
        Objects.requireNonNull(text, "text");
    }
}
