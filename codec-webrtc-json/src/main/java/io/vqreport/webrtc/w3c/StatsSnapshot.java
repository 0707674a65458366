package io.vqreport.webrtc.w3c;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One result of getStats: everything a peer connection told at one time. Immutable.
 *
 * @param form how it was written
 * @param connection the name of the peer connection in a dump; absent elsewhere
 * @param entries the entries, in the order sent
 */
public record StatsSnapshot(ContainerForm form, @Nullable String connection, List<StatsEntry> entries)
        implements Serializable {
    /** Copies the list. */
    public StatsSnapshot {
        Objects.requireNonNull(form, "form");
        entries = List.copyOf(entries);
    }

    /**
     * Finds the entries of a type.
     *
     * @param type the record of the type, for example {@code InboundRtp.class}
     * @param <T> the record
     * @return those of that type, in the order sent
     */
    public <T extends StatsEntry> List<T> entries(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Finds an entry by its id. It looks through all entries, so who wants many makes a map.
     *
     * @param id the id
     * @return the first one of that id; empty when there is none
     */
    public Optional<StatsEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * When the snapshot was taken: the latest timestamp of what this end measured. What the far end reported has a clock of its own.
     *
     * @return ms since 1970, with fractions; empty when no entry has a timestamp
     */
    public OptionalDouble takenAtMillis() {
        return entries.stream()
                .filter(entry -> !entry.type().map(StatsType::isReportedByPeer).orElse(false))
                .map(entry -> entry.head().timestampMillis())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max();
    }

    /** Shows the entries' types, and of the connection only whether it has a name. */
    @Override
    public String toString() {
        return "StatsSnapshot[form=" + form + ", connection=" + (connection == null ? "-" : "[name]") + ", entries="
                + entries.size() + "]";
    }
}
