package io.vqreport.webrtc.w3c.internal;

import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.webrtc.internal.JsonOutput;
import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes snapshots as arrays, one a line: what the library holds of an input. */
public final class SnapshotWriter {
    private final JsonOutput lines = new JsonOutput();

    /** Starts without any. */
    public SnapshotWriter() {}

    /**
     * Writes a snapshot.
     *
     * @param snapshot the snapshot
     */
    public void write(StatsSnapshot snapshot) {
        lines.beginArray();
        snapshot.entries().forEach(this::write);
        lines.endArray();
        lines.newLine();
    }

    private void write(StatsEntry entry) {
        EntryHead head = entry.head();
        lines.beginObject();
        member("id", head.id());
        if (!head.type().isEmpty()) {
            member("type", head.type());
        }
        if (head.timestampMillis() != null) {
            member("timestamp", head.timestampMillis());
        }
        entry.members().known().forEach((member, value) -> member(member.wireName(), value));
        entry.members().others().forEach(this::member);
        lines.endObject();
    }

    private void member(String name, @Nullable Object value) {
        lines.name(name);
        lines.plain(value);
    }

    /**
     * Ends the writing.
     *
     * @param losses what was left out
     * @return the lines
     */
    public Encoded toEncoded(List<Loss> losses) {
        return Encoded.of(lines.toByteArray(), losses);
    }
}
