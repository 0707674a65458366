package io.vqreport.webrtc.w3c;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened between two consecutive snapshots of a peer connection.
 *
 * @param earlier the snapshot before
 * @param later the snapshot after
 * @param entries the entries that are in both, with the same type and SSRC and a timestamp that advanced, in the later one's order
 */
public record StatsInterval(StatsSnapshot earlier, StatsSnapshot later, List<EntryInterval> entries)
        implements Serializable {
    /** Copies the list. */
    public StatsInterval {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        entries = List.copyOf(entries);
    }

    /**
     * Finds what happened to an entry.
     *
     * @param id the entry's id
     * @return its interval; empty when it has none
     */
    public Optional<EntryInterval> entry(String id) {
        return entries.stream().filter(entry -> entry.later().id().equals(id)).findFirst();
    }
}
