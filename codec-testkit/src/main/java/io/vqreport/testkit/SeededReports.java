package io.vqreport.testkit;

import io.vqreport.metric.Basis;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Reports of invented calls, for load tests and benchmarks: the same seed always gives the same reports.
 *
 * <p>Each is a report of one call between two endpoints of a documentation network (RFC 5737, RFC 3849), with what a format may demand:
 * Call-ID, parties, groups, addresses, SSRCs and a window. One or both directions have metrics, all within their range.
 *
 * <p>Not thread-safe: each thread takes one of its own, see {@link #withSeed}.
 */
public final class SeededReports {
    private static final List<String> NAMES = List.of("ada", "bela", "chidi", "dana", "emre", "fumi", "gwen", "hari");
    private static final List<String> GROUPS = List.of("north-wing", "harbour", "night shift", "floor 3");
    private static final List<Codec> CODECS = List.of(
            new Codec(0, "PCMU", 8000, 20, 160),
            new Codec(8, "PCMA", 8000, 20, 160),
            new Codec(9, "G722", 16000, 20, 160),
            new Codec(18, "G729", 8000, 10, 10),
            new Codec(111, "opus", 48000, 20, 80));
    private static final Instant FIRST_CALL = Instant.parse("2026-01-05T08:00:00Z");
    private static final int CALLS_WITHIN_SECONDS = 300 * 24 * 3600;

    private final SplittableRandom random;

    private SeededReports(SplittableRandom random) {
        this.random = random;
    }

    /**
     * A generator that begins anew.
     *
     * @param seed decides all that follows
     * @return a generator of its own
     */
    public static SeededReports withSeed(long seed) {
        return new SeededReports(new SplittableRandom(seed));
    }

    /**
     * The first reports of a seed.
     *
     * @param seed decides which
     * @param count how many
     * @return the reports
     */
    public static List<QualityReport> list(long seed, int count) {
        return withSeed(seed).stream().limit(count).toList();
    }

    /**
     * The reports from here on.
     *
     * @return a sequential stream without an end, which advances this generator
     */
    public Stream<QualityReport> stream() {
        return Stream.generate(this::next);
    }

    /**
     * The next report.
     *
     * @return a new report
     */
    public QualityReport next() {
        int caller = random.nextInt(NAMES.size());
        int callee = (caller + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
        Party local = party(caller, "example.org");
        Party remote = party(callee, "example.net");
        boolean six = random.nextInt(8) == 0;
        TransportAddress localAddress = address(six ? "2001:db8:1::" : "192.0.2.");
        TransportAddress remoteAddress = address(six ? "2001:db8:2::" : "198.51.100.");
        Instant start = FIRST_CALL.plus(random.nextInt(CALLS_WITHIN_SECONDS), ChronoUnit.SECONDS);
        Instant stop = start.plus(1000L + random.nextInt(3_600_000), ChronoUnit.MILLIS);
        MeasurementWindow window = new MeasurementWindow(start, stop, null, Basis.INTERVAL);
        MediaDescription description = description();
        ReportKind kind = random.nextInt(4) == 0 ? ReportKind.INTERVAL : ReportKind.SESSION;
        String callId = Long.toHexString(random.nextLong()) + "@" + (six ? "client.example.org" : localAddress.ip());
        QualityReport.Builder report = QualityReport.builder()
                .kind(kind)
                .endOfCall(kind == ReportKind.SESSION)
                .reportedAt(stop)
                .call(CallIdentity.builder().callId(callId).build())
                .local(local)
                .remote(remote)
                .originator(random.nextBoolean() ? local.uri() : remote.uri());
        StreamReport.Builder stream = StreamReport.builder()
                .media(Media.AUDIO)
                .window(window)
                .localAddress(localAddress)
                .remoteAddress(remoteAddress)
                .description(description);
        report.addStream(stream.direction(Direction.RECEIVED)
                .ssrc(ssrc())
                .metrics(SeededMetrics.of(random))
                .build());
        if (random.nextInt(3) != 0) {
            report.addStream(stream.direction(Direction.SENT)
                    .ssrc(ssrc())
                    .metrics(SeededMetrics.of(random))
                    .build());
        }
        return report.build();
    }

    private Party party(int name, String domain) {
        String user = NAMES.get(name);
        return Party.builder()
                .uri("sip:" + user + "@" + domain)
                .displayName(
                        random.nextBoolean() ? user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1) : null)
                .group(GROUPS.get(random.nextInt(GROUPS.size())))
                // The range RFC 7042 section 2.1.2 sets aside for documentation.
                .mac("00:00:5e:00:53:" + String.format("%02x", name))
                .build();
    }

    private TransportAddress address(String network) {
        return new TransportAddress(network + (1 + random.nextInt(254)), 10_000 + 2 * random.nextInt(10_000));
    }

    private Ssrc ssrc() {
        return new Ssrc(1 + random.nextInt(Integer.MAX_VALUE));
    }

    private MediaDescription description() {
        Codec codec = CODECS.get(random.nextInt(CODECS.size()));
        return MediaDescription.builder()
                .payloadType(codec.payloadType())
                .codec(codec.name())
                .clockRates(List.of(codec.clockRate()))
                .frameDurationMs((double) codec.frameMs())
                .frameOctets(codec.frameOctets())
                .framesPerPacket(1)
                .packetsPerSecond(1000.0 / codec.frameMs())
                .plc(PacketLossConcealment.STANDARD)
                .silenceSuppression(random.nextBoolean())
                .jitterBufferMode(random.nextInt(3) == 0 ? JitterBufferMode.FIXED : JitterBufferMode.ADAPTIVE)
                .build();
    }

    /** How a codec cuts its stream. */
    private record Codec(int payloadType, String name, int clockRate, int frameMs, int frameOctets) {}
}
