package io.vqreport.testkit.formats.w3c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invented calls as a browser's getStats tells them: the same seed always gives the same snapshots. Immutable and thread-safe.
 *
 * <p>Each snapshot is of one peer connection with a codec, a received and a sent stream, what the far end reports, a transport, its pair of
 * candidates and both ends of it; counters rise from one to the next. Addresses are those of RFC 5737.
 *
 * @param seed decides all
 * @param snapshots how many snapshots, one or more
 */
public record SeededCalls(long seed, int snapshots) {
    private static final double FIRST_MILLIS = 1_767_600_000_000.0;
    private static final int INTERVAL_MILLIS = 10_000;
    private static final int CALLS_WITHIN_MILLIS = 1_000_000_000;
    private static final int PACKETS = 500;
    private static final int OCTETS = 80;
    private static final int SAMPLES = 480_000;

    /** Checks the count. */
    public SeededCalls {
        if (snapshots < 1) {
            throw new IllegalArgumentException("a call has a snapshot");
        }
    }

    /**
     * The snapshots.
     *
     * @return each as its entries by id, and each entry as its members by name, {@code timestamp} and {@code type} first
     */
    public List<Map<String, Map<String, Object>>> entries() {
        SplittableRandom random = new SplittableRandom(seed);
        boolean video = random.nextInt(4) == 0;
        double start = FIRST_MILLIS + random.nextInt(CALLS_WITHIN_MILLIS);
        int ssrc = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        String local = "192.0.2." + (1 + random.nextInt(254));
        String remote = "198.51.100." + (1 + random.nextInt(254));
        List<Map<String, Map<String, Object>>> all = new ArrayList<>();
        long lost = 0;
        long concealed = 0;
        for (int n = 1; n <= snapshots; n++) {
            lost += random.nextInt(3) == 0 ? random.nextInt(20) : 0;
            concealed += random.nextInt(1000);
            Map<String, Map<String, Object>> snapshot = new LinkedHashMap<>();
            double at = start + n * INTERVAL_MILLIS + random.nextInt(8) / 8.0;
            snapshot.put("C", codec(at, video));
            snapshot.put("I", inbound(at, n, ssrc, video, lost, concealed, random));
            snapshot.put("O", outbound(at, n, ssrc + 1L, video));
            snapshot.put("R", remoteInbound(at - 100, n, ssrc + 1L, video, random));
            snapshot.put("T", transport(at, n));
            snapshot.put("P", pair(at, n, random));
            snapshot.put("L", candidate(at, "local-candidate", local, 50_000));
            snapshot.put("F", candidate(at, "remote-candidate", remote, 50_002));
            all.add(snapshot);
        }
        return all;
    }

    private static Map<String, Object> entry(double at, String type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("timestamp", at);
        entry.put("type", type);
        return entry;
    }

    private static Map<String, Object> codec(double at, boolean video) {
        Map<String, Object> entry = entry(at, "codec");
        entry.put("payloadType", video ? 96 : 111);
        entry.put("mimeType", video ? "video/VP8" : "audio/opus");
        entry.put("clockRate", video ? 90_000 : 48_000);
        entry.put("transportId", "T");
        return entry;
    }

    private static Map<String, Object> stream(double at, String type, long ssrc, boolean video) {
        Map<String, Object> entry = entry(at, type);
        entry.put("ssrc", ssrc);
        entry.put("kind", video ? "video" : "audio");
        entry.put("transportId", "T");
        entry.put("codecId", "C");
        return entry;
    }

    private static Map<String, Object> inbound(
            double at, int n, long ssrc, boolean video, long lost, long concealed, SplittableRandom random) {
        Map<String, Object> entry = stream(at, "inbound-rtp", ssrc, video);
        entry.put("packetsReceived", n * PACKETS);
        entry.put("packetsLost", lost);
        entry.put("bytesReceived", n * PACKETS * OCTETS);
        entry.put("jitter", random.nextInt(40) / 1000.0);
        entry.put("jitterBufferDelay", n * SAMPLES * 24 / 1000.0 + random.nextInt(1000));
        entry.put("jitterBufferEmittedCount", n * SAMPLES);
        if (!video) {
            entry.put("totalSamplesReceived", n * SAMPLES);
            entry.put("concealedSamples", concealed);
        }
        return entry;
    }

    private static Map<String, Object> outbound(double at, int n, long ssrc, boolean video) {
        Map<String, Object> entry = stream(at, "outbound-rtp", ssrc, video);
        entry.put("remoteId", "R");
        entry.put("packetsSent", n * PACKETS);
        entry.put("bytesSent", n * PACKETS * OCTETS);
        return entry;
    }

    private static Map<String, Object> remoteInbound(
            double at, int n, long ssrc, boolean video, SplittableRandom random) {
        Map<String, Object> entry = stream(at, "remote-inbound-rtp", ssrc, video);
        entry.put("localId", "O");
        entry.put("packetsLost", n);
        entry.put("jitter", random.nextInt(40) / 1000.0);
        entry.put("fractionLost", random.nextInt(8) / 256.0);
        entry.put("roundTripTime", (10 + random.nextInt(300)) / 1000.0);
        return entry;
    }

    private static Map<String, Object> transport(double at, int n) {
        Map<String, Object> entry = entry(at, "transport");
        entry.put("bytesSent", n * PACKETS * OCTETS);
        entry.put("bytesReceived", n * PACKETS * OCTETS);
        entry.put("dtlsState", "connected");
        entry.put("selectedCandidatePairId", "P");
        return entry;
    }

    private static Map<String, Object> pair(double at, int n, SplittableRandom random) {
        Map<String, Object> entry = entry(at, "candidate-pair");
        entry.put("transportId", "T");
        entry.put("localCandidateId", "L");
        entry.put("remoteCandidateId", "F");
        entry.put("state", "succeeded");
        entry.put("nominated", true);
        entry.put("bytesSent", n * PACKETS * OCTETS);
        entry.put("bytesReceived", n * PACKETS * OCTETS);
        entry.put("currentRoundTripTime", (10 + random.nextInt(300)) / 1000.0);
        return entry;
    }

    private static Map<String, Object> candidate(double at, String type, String address, int port) {
        Map<String, Object> entry = entry(at, type);
        entry.put("transportId", "T");
        entry.put("address", address);
        entry.put("port", port);
        entry.put("protocol", "udp");
        entry.put("candidateType", "host");
        return entry;
    }
}
