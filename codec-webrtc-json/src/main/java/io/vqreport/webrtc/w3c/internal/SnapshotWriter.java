package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.Encoded;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes snapshots as arrays, one a line: what the library holds of an input. */
public final class SnapshotWriter {
    private final StringBuilder lines = new StringBuilder();

    /** Starts without any. */
    public SnapshotWriter() {}

    /**
     * Writes a snapshot.
     *
     * @param snapshot the snapshot
     */
    public void write(StatsSnapshot snapshot) {
        List<@Nullable Object> entries = new ArrayList<>();
        for (StatsEntry entry : snapshot.entries()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("id", entry.id());
            if (!entry.head().type().isEmpty()) {
                members.put("type", entry.head().type());
            }
            if (entry.head().timestampMillis() != null) {
                members.put("timestamp", entry.head().timestampMillis());
            }
            entry.members().known().forEach((member, value) -> members.put(member.wireName(), value));
            members.putAll(entry.members().others());
            entries.add(members);
        }
        lines.append(PlainValues.text(entries)).append('\n');
    }

    /**
     * Ends the writing.
     *
     * @return the lines
     */
    public Encoded toEncoded() {
        return Encoded.of(lines.toString().getBytes(StandardCharsets.UTF_8), List.of());
    }
}
