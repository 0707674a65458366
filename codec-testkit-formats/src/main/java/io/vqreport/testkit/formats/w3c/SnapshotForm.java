package io.vqreport.testkit.formats.w3c;

import io.vqreport.testkit.formats.json.JsonText;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The forms in which snapshots of getStats are written down. The code is the test's own and shares nothing with the readers. */
// The functions have no state.
@SuppressWarnings("ImmutableEnumChecker")
public enum SnapshotForm {
    /** A line {@code [{"id":..,"type":..},..]} a snapshot. */
    ARRAYS(snapshot -> JsonText.of(list(snapshot))),
    /** A line {@code [["id",{..}],..]} a snapshot, as JavaScript writes the entries of a map. */
    MAP_ENTRIES(snapshot -> JsonText.of(
            list(snapshot).stream().map(entry -> List.of(id(entry), entry)).toList())),
    /** A line {@code [{"key":"id","value":{..}},..]} a snapshot. */
    KEY_VALUE(snapshot -> JsonText.of(list(snapshot).stream()
            .map(entry -> {
                Map<String, Object> pair = new LinkedHashMap<>();
                pair.put("key", id(entry));
                pair.put("value", entry);
                return pair;
            })
            .toList())),
    /** A line {@code {"id":{..},..}} a snapshot. */
    BY_ID(snapshot -> {
        Map<String, Object> byId = new LinkedHashMap<>();
        list(snapshot).forEach(entry -> byId.put(id(entry), entry));
        return JsonText.of(byId);
    }),
    /** One array of arrays. */
    ARRAY_OF_ARRAYS(snapshot -> JsonText.of(list(snapshot))) {
        @Override
        String text(List<Map<String, Map<String, Object>>> snapshots) {
            return "[" + String.join(",", lines(snapshots)) + "]\n";
        }
    },
    /** An rtcstats dump of file format 3 with names in full. */
    RTCSTATS(SnapshotForm::unused) {
        @Override
        String text(List<Map<String, Map<String, Object>>> snapshots) {
            return rtcStats(snapshots, false);
        }
    },
    /** An rtcstats dump of file format 3 with numbers for names and types. */
    RTCSTATS_NUMBERS(SnapshotForm::unused) {
        @Override
        String text(List<Map<String, Map<String, Object>>> snapshots) {
            return rtcStats(snapshots, true);
        }
    },
    /** JSON lines of Jitsi's rtcstats. */
    JITSI(SnapshotForm::unused) {
        @Override
        String text(List<Map<String, Map<String, Object>>> snapshots) {
            StringBuilder text = new StringBuilder(
                    "[\"connectionInfo\",null,\"{\\\"statsFormat\\\":\\\"chrome_standard\\\"}\"," + FIRST + "]\n");
            for (Map<String, Map<String, Object>> snapshot : snapshots) {
                text.append("[\"getstats\",\"PC_0\",")
                        .append(JsonText.of(snapshot))
                        .append(',')
                        .append(millis(snapshot))
                        .append("]\n");
            }
            return text.toString();
        }
    },
    /** A dump of Chrome's webrtc-internals page: a series of values for each member of each entry. */
    WEBRTC_INTERNALS(SnapshotForm::unused) {
        @Override
        String text(List<Map<String, Map<String, Object>>> snapshots) {
            Map<String, Object> series = new LinkedHashMap<>();
            snapshots
                    .get(0)
                    .forEach((id, entry) -> entry.keySet().forEach(member -> {
                        if (!member.equals("type")) {
                            series.put(id + "-" + member, column(snapshots, id, member));
                        }
                    }));
            Map<String, Object> connection = new LinkedHashMap<>();
            connection.put("pid", 92);
            connection.put("url", "https://example.org/call");
            connection.put("updateLog", List.of());
            connection.put("stats", series);
            Map<String, Object> dump = new LinkedHashMap<>();
            dump.put("getUserMedia", List.of());
            dump.put("PeerConnections", Map.of("92-1", connection));
            dump.put("UserAgent", "Example/1.0");
            return JsonText.of(dump) + "\n";
        }
    };

    private static final long FIRST = 1_767_600_000_000L;
    private static final int RTCSTATS_DELTA = 100;

    private final Function<Map<String, Map<String, Object>>, String> line;

    SnapshotForm(Function<Map<String, Map<String, Object>>, String> line) {
        this.line = line;
    }

    /**
     * Writes a call.
     *
     * @param call its snapshots
     * @return the octets
     */
    public byte[] write(SeededCalls call) {
        return text(call.entries()).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of snapshots, each as its entries by id. */
    String text(List<Map<String, Map<String, Object>>> snapshots) {
        return String.join("\n", lines(snapshots)) + "\n";
    }

    List<String> lines(List<Map<String, Map<String, Object>>> snapshots) {
        return snapshots.stream().map(line).toList();
    }

    private static String unused(Map<String, Map<String, Object>> snapshot) {
        throw new IllegalStateException("a dump has no line of its own for a snapshot");
    }

    /** The entries with their id as a member. */
    private static List<Map<String, Object>> list(Map<String, Map<String, Object>> snapshot) {
        List<Map<String, Object>> list = new ArrayList<>();
        snapshot.forEach((id, members) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", id);
            entry.putAll(members);
            list.add(entry);
        });
        return list;
    }

    private static String id(Map<String, Object> entry) {
        return String.valueOf(entry.get("id"));
    }

    private static Map<String, Object> entry(Map<String, Map<String, Object>> snapshot, String id) {
        return Objects.requireNonNull(snapshot.get(id), id);
    }

    private static long millis(Map<String, Map<String, Object>> snapshot) {
        return snapshot.values().iterator().next().get("timestamp") instanceof Number number ? number.longValue() : 0;
    }

    private static Map<String, Object> column(
            List<Map<String, Map<String, Object>>> snapshots, String id, String member) {
        List<Object> values = new ArrayList<>();
        snapshots.forEach(snapshot -> values.add(entry(snapshot, id).get(member)));
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("startTime", Instant.ofEpochMilli(millis(snapshots.get(0))).toString());
        series.put(
                "endTime",
                Instant.ofEpochMilli(millis(snapshots.get(snapshots.size() - 1)))
                        .toString());
        series.put("statsType", entry(snapshots.get(0), id).get("type"));
        series.put("values", JsonText.of(values));
        return series;
    }

    private static String rtcStats(List<Map<String, Map<String, Object>>> snapshots, boolean numbers) {
        StringBuilder text = new StringBuilder("RTCStatsDump\n{\"fileFormat\":3,\"clientProtocol\":\"5.0\"}\n");
        text.append(numbers ? "[39" : "[\"create\"")
                .append(",\"0-1\",{\"iceServers\":[]},null,")
                .append(FIRST)
                .append("]\n");
        for (Map<String, Map<String, Object>> snapshot : snapshots) {
            Map<String, Object> stats = new LinkedHashMap<>();
            snapshot.forEach((id, entry) -> stats.put(id, numbers ? numbered(entry) : entry));
            text.append(numbers ? "[\"g\"" : "[\"getStats\"")
                    .append(",\"0-1\",")
                    .append(JsonText.of(stats))
                    .append(",null,")
                    .append(RTCSTATS_DELTA)
                    .append("]\n");
        }
        return text.toString();
    }

    private static Map<String, Object> numbered(Map<String, Object> entry) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        entry.forEach((name, value) -> {
            if (name.equals("type")) {
                numbered.put(
                        name,
                        StatsType.byName(String.valueOf(value)).orElseThrow().dumpCode());
            } else {
                int code = StatsMember.byName(name).map(StatsMember::dumpCode).orElse(0);
                numbered.put(code == 0 ? name : String.valueOf(code), value);
            }
        });
        return numbered;
    }
}
