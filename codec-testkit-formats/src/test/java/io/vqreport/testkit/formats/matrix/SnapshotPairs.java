package io.vqreport.testkit.formats.matrix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The same two getStats snapshots of an invented call as each of the formats that are only read has them. */
final class SnapshotPairs {
    private static final long FIRST = 1_763_712_000_000L;

    private final List<Entry> entries = new ArrayList<>();
    private final SplittableRandom random;
    private final long length;

    /** An entry with its members in the first and in the second snapshot, as JSON. */
    private record Entry(String id, String type, Map<String, String> first, Map<String, String> second) {
        Entry with(String member, String text) {
            return with(member, text, text);
        }

        Entry with(String member, String before, String after) {
            first.put(member, before);
            second.put(member, after);
            return this;
        }

        String members(Map<String, String> values, UnaryOperator<String> head) {
            return values.entrySet().stream()
                    .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                    .collect(Collectors.joining(",", head.apply(id) + "\"type\":\"" + type + "\",", "}"));
        }
    }

    private SnapshotPairs(long seed) {
        this.random = new SplittableRandom(seed);
        this.length = 500L + random.nextInt(20_000);
        for (String kind : random.nextInt(3) == 0 ? List.of("audio", "video") : List.of("audio")) {
            streams(kind);
        }
        Entry pair =
                entry("CP1", "candidate-pair").with("transportId", "\"T1\"").with("state", "\"succeeded\"");
        pair.with("nominated", "true").with("localCandidateId", "\"L1\"").with("remoteCandidateId", "\"R1\"");
        counter(pair, "bytesSent", 500_000);
        counter(pair, "bytesReceived", 500_000);
        gauge(pair, "currentRoundTripTime", 0.4);
        gauge(pair, "availableOutgoingBitrate", 3e6);
        entry("L1", "local-candidate").with("address", "\"192.0.2.9\"").with("port", "40000");
        entry("R1", "remote-candidate").with("address", "\"2001:db8::9\"").with("port", "3478");
        entry("T1", "transport").with("selectedCandidatePairId", "\"CP1\"");
    }

    static Map<String, byte[]> of(long seed) {
        SnapshotPairs pairs = new SnapshotPairs(seed);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("getstats", utf8(pairs.snapshot(true) + "\n" + pairs.snapshot(false)));
        inputs.put("webrtc-internals", utf8(pairs.internals()));
        inputs.put("rtcstats", utf8(pairs.rtcstats()));
        return inputs;
    }

    private void streams(String kind) {
        long ssrc = 1L + random.nextInt(Integer.MAX_VALUE - 1);
        String rest = kind.toUpperCase(java.util.Locale.ROOT);
        Entry in = entry("I" + rest, "inbound-rtp")
                .with("ssrc", Long.toString(ssrc))
                .with("kind", quoted(kind));
        in.with("transportId", "\"T1\"");
        counter(in, "packetsReceived", 2_000);
        counter(in, "packetsLost", 40);
        counter(in, "bytesReceived", 300_000);
        gauge(in, "jitter", 0.2);
        counter(in, "packetsDiscarded", 10);
        if (kind.equals("audio")) {
            counter(in, "totalSamplesReceived", 480_000);
            counter(in, "concealedSamples", 4_000);
            gauge(in, "audioLevel", 1);
        } else {
            counter(in, "firCount", 3);
            counter(in, "nackCount", 30);
            counter(in, "pliCount", 5);
            counter(in, "framesReceived", 600);
        }
        Entry out = entry("O" + rest, "outbound-rtp")
                .with("ssrc", Long.toString(ssrc ^ 1))
                .with("kind", quoted(kind));
        out.with("transportId", "\"T1\"").with("remoteId", quoted("RI" + rest));
        counter(out, "packetsSent", 2_000);
        counter(out, "bytesSent", 300_000);
        counter(out, "nackCount", 9);
        if (kind.equals("video")) {
            counter(out, "framesSent", 600);
        }
        Entry remote = entry("RI" + rest, "remote-inbound-rtp").with("ssrc", Long.toString(ssrc ^ 1));
        remote.with("kind", quoted(kind)).with("localId", quoted("O" + rest));
        counter(remote, "packetsLost", 40);
        gauge(remote, "jitter", 0.2);
        gauge(remote, "roundTripTime", 0.6);
        gauge(remote, "fractionLost", 1);
    }

    private Entry entry(String id, String type) {
        Entry entry = new Entry(id, type, new LinkedHashMap<>(), new LinkedHashMap<>());
        entries.add(entry);
        return entry;
    }

    private void counter(Entry entry, String member, int bound) {
        long before = random.nextInt(100_000);
        entry.with(member, Long.toString(before), Long.toString(before + random.nextInt(bound)));
    }

    private void gauge(Entry entry, String member, double bound) {
        entry.with(member, Double.toString(random.nextDouble(bound)));
    }

    private long time(boolean first) {
        return first ? FIRST : FIRST + length;
    }

    private String snapshot(boolean first) {
        return entries.stream()
                .map(entry -> entry.members(
                        first ? entry.first() : entry.second(),
                        id -> "{\"id\":\"" + id + "\",\"timestamp\":" + time(first) + ","))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String internals() {
        List<String> series = new ArrayList<>();
        for (Entry entry : entries) {
            series.add(series(entry, "timestamp", Long.toString(time(true)), Long.toString(time(false))));
            entry.first()
                    .forEach((member, value) -> series.add(series(
                            entry, member, value, String.valueOf(entry.second().get(member)))));
        }
        return "{\"getUserMedia\":[],\"PeerConnections\":{\"92-1\":{\"pid\":92,\"url\":\"https://example.org/\",\"updateLog\":[],\"stats\":{"
                + String.join(",", series) + "}}},\"UserAgent\":\"Invented/1\"}";
    }

    private String series(Entry entry, String member, String before, String after) {
        String values = "[" + before + "," + after + "]";
        return "\"" + entry.id() + "-" + member + "\":{\"startTime\":\"2025-11-21T08:00:00.000Z\",\"endTime\":"
                + "\"2025-11-21T09:00:00.000Z\",\"statsType\":\"" + entry.type() + "\",\"values\":"
                + quoted(values.replace("\"", "\\\"")) + "}";
    }

    private String rtcstats() {
        StringBuilder lines = new StringBuilder("RTCStatsDump\n{\"fileFormat\":3,\"clientProtocol\":\"5.0\"}\n");
        lines.append("[\"create\",\"0-1\",{\"iceServers\":[]},null,")
                .append(FIRST)
                .append("]\n");
        for (boolean first : new boolean[] {true, false}) {
            lines.append("[\"getStats\",\"0-1\",")
                    .append(entries.stream()
                            .map(entry -> entry.members(
                                    first ? entry.first() : entry.second(),
                                    id -> "\"" + id + "\":{\"timestamp\":" + time(first) + ","))
                            .collect(Collectors.joining(",", "{", "}")))
                    .append(',')
                    .append(first ? 1 : length)
                    .append("]\n");
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
