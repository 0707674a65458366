package io.vqreport.webrtc.w3c;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every entry of getStats begins with (W3C webrtc-pc, RTCStats).
 *
 * @param id the entry's id; empty when it has none
 * @param type the type's name as sent; empty when it has none
 * @param timestampMillis when its values held, in ms since 1970 with fractions; absent when not told
 */
public record EntryHead(String id, String type, @Nullable Double timestampMillis) implements Serializable {
    /** Checks that the names are there. */
    public EntryHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
    }
}
