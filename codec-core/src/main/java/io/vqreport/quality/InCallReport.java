package io.vqreport.quality;

import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * That an in-call report of a stream is due, and which changes it covers.
 *
 * @param stream the stream, by the name it was opened with
 * @param media what it carries
 * @param at when the report became a fact: the time of the call that returned it
 * @param reason why it is due
 * @param changes every change raised since the previous report of the stream, oldest first; empty when none was
 */
public record InCallReport(
        String stream, Media media, Instant at, InCallReportReason reason, List<QualityChange> changes) {
    /** Copies the list and checks that everything is there. */
    public InCallReport {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        changes = List.copyOf(changes);
    }

    /**
     * The changes merged: the last state of every category that changed.
     *
     * @return an immutable map in the order in which the categories first changed
     */
    public Map<String, StreamQuality> states() {
        Map<String, StreamQuality> states = new LinkedHashMap<>();
        changes.forEach(change -> states.put(change.category(), change.quality()));
        return Collections.unmodifiableMap(states);
    }
}
