package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The two rules by which rtcstats leaves out what did not change. Entries are maps of members by name, in the order they came first.
 *
 * <table>
 * <caption>What an entry of a line says</caption>
 * <tr><th></th><th>file format 3</th><th>Jitsi</th></tr>
 * <tr><td>entry not there</td><td>unchanged</td><td>removed</td></tr>
 * <tr><td>entry is null</td><td>removed</td><td>removed</td></tr>
 * <tr><td>member not there</td><td>unchanged</td><td>unchanged</td></tr>
 * <tr><td>timestamp of all</td><td>{@code t}, for entries without their own</td><td>{@code timestamp}, for entries where it is 0</td></tr>
 * </table>
 */
final class Deltas {
    private static final String TIMESTAMP = "timestamp";
    private static final String TYPE = "type";
    private static final String SHORT_TIMESTAMP = "t";

    private Deltas() {}

    /**
     * Applies a line of file format 3. An entry that is not there is unchanged; its timestamp is that of all, except for what the far end
     * reported: there an entry without any change is one without a new report, which has its old time.
     */
    static Map<String, Map<String, @Nullable Object>> fileFormat3(
            Map<String, Map<String, @Nullable Object>> base,
            Map<?, ?> line,
            BiConsumer<String, String> unknownCodes,
            Consumer<String> malformed) {
        Map<String, Map<String, @Nullable Object>> entries = new LinkedHashMap<>();
        Object of = line.get(SHORT_TIMESTAMP);
        Number ofAll = of instanceof Number number ? number : null;
        base.forEach((id, old) -> {
            if (!line.containsKey(id)) {
                Map<String, @Nullable Object> same = new LinkedHashMap<>(old);
                if (ofAll != null && !isReportedByPeer(old)) {
                    same.put(TIMESTAMP, ofAll);
                }
                entries.put(id, same);
            } else if (line.get(id) instanceof Map<?, ?> changes) {
                entries.put(id, changed(old, changes, ofAll, code -> unknownCodes.accept(id, code)));
            }
        });
        for (Map.Entry<?, ?> entry : line.entrySet()) {
            String id = String.valueOf(entry.getKey());
            if (entry.getValue() instanceof Map<?, ?> members) {
                if (!base.containsKey(id)) {
                    entries.put(id, changed(Map.of(), members, ofAll, code -> unknownCodes.accept(id, code)));
                }
            } else if (entry.getValue() != null && !id.equals(SHORT_TIMESTAMP)) {
                malformed.accept(id);
            }
        }
        return entries;
    }

    private static boolean isReportedByPeer(Map<String, @Nullable Object> entry) {
        return entry.get(TYPE) instanceof String type
                && StatsType.byName(type).map(StatsType::isReportedByPeer).orElse(false);
    }

    private static Map<String, @Nullable Object> changed(
            Map<String, @Nullable Object> old, Map<?, ?> changes, @Nullable Number ofAll, Consumer<String> unknown) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>(old);
        boolean own = false;
        for (Map.Entry<?, ?> change : changes.entrySet()) {
            String name = name(String.valueOf(change.getKey()), unknown);
            own |= name.equals(TIMESTAMP);
            Object value = name.equals(TYPE) ? type(change.getValue(), unknown) : change.getValue();
            if (value instanceof Map<?, ?> fields && entry.get(name) instanceof Map<?, ?> before) {
                Map<Object, Object> merged = new LinkedHashMap<>(before);
                merged.putAll(fields);
                value = merged;
            }
            entry.put(name, value);
        }
        if (!own && ofAll != null) {
            entry.put(TIMESTAMP, ofAll);
        }
        return entry;
    }

    private static String name(String sent, Consumer<String> unknown) {
        if (sent.equals(SHORT_TIMESTAMP)) {
            return TIMESTAMP;
        }
        int code = code(sent);
        if (code < 0) {
            return sent;
        }
        Optional<StatsMember> member = StatsMember.byDumpCode(code);
        if (member.isEmpty()) {
            unknown.accept(sent);
        }
        return member.map(StatsMember::wireName).orElse(sent);
    }

    private static @Nullable Object type(@Nullable Object sent, Consumer<String> unknown) {
        if (sent instanceof Long code) {
            Optional<StatsType> type = StatsType.byDumpCode((int) Math.max(-1, Math.min(code, Integer.MAX_VALUE)));
            if (type.isEmpty()) {
                unknown.accept(TYPE);
            }
            return type.map(StatsType::wireName).orElse(String.valueOf(code));
        }
        return sent;
    }

    /** A number of at most four digits; -1 for anything else. */
    private static int code(String name) {
        boolean digits = !name.isEmpty() && name.length() <= 4;
        for (int i = 0; i < name.length() && digits; i++) {
            digits = name.charAt(i) >= '0' && name.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(name) : -1;
    }

    /** Applies a line of Jitsi's. */
    static Map<String, Map<String, @Nullable Object>> jitsi(
            Map<String, Map<String, @Nullable Object>> base, Map<?, ?> line, Consumer<String> malformed) {
        Map<String, Map<String, @Nullable Object>> entries = new LinkedHashMap<>();
        Object ofAll = line.get(TIMESTAMP);
        for (Map.Entry<?, ?> entry : line.entrySet()) {
            String id = String.valueOf(entry.getKey());
            if (entry.getValue() instanceof Map<?, ?> changes) {
                Map<String, @Nullable Object> members = new LinkedHashMap<>(base.getOrDefault(id, Map.of()));
                changes.forEach((name, value) -> members.put(String.valueOf(name), value));
                if (ofAll instanceof Number && members.get(TIMESTAMP) instanceof Long zero && zero == 0) {
                    members.put(TIMESTAMP, ofAll);
                }
                entries.put(id, members);
            } else if (entry.getValue() != null && !id.equals(TIMESTAMP)) {
                malformed.accept(id);
            }
        }
        return entries;
    }
}
