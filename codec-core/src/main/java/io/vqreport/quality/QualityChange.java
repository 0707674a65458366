package io.vqreport.quality;

import io.vqreport.model.StreamQuality;
import java.time.Instant;
import java.util.Objects;

/**
 * A change of quality that the media stack of a client raised for a stream.
 *
 * @param at when it was raised
 * @param category what changed, in the client's own words, for example {@code network} or {@code device}; each stream
 *     has a state for each category
 * @param quality the state from then on
 */
public record QualityChange(Instant at, String category, StreamQuality quality) {
    /** Checks that everything is there. */
    public QualityChange {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(quality, "quality");
    }
}
