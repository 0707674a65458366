package io.vqreport.testkit.arbitraries;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.ReporterRole;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamQuality;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of every part of the neutral model. Ranges come from {@link Metric}; each number's edge cases are its range's ends and 0.
 *
 * <p>Names are invented, domains are those of RFC 2606, addresses those of RFC 5737 and RFC 3849. Every component that may be absent
 * sometimes is. Whole reports have no edge cases of their own: their number would be astronomic; those of their parts turn up all the same.
 */
public final class NeutralArbitraries {
    /** How often a component that may be absent is there. */
    private static final double OFTEN = 0.6;

    private static final double SELDOM = 0.15;

    private NeutralArbitraries() {}

    // ---- What was measured ----

    /**
     * Any row of the catalogue.
     *
     * @return an arbitrary of metrics
     */
    public static Arbitrary<Metric> metric() {
        return Arbitraries.of(Metric.class);
    }

    /**
     * Any value of one metric.
     *
     * @param metric the metric
     * @return an arbitrary of numbers within its range, whole ones and decimals
     */
    public static Arbitrary<Double> value(Metric metric) {
        return MetricValues.of(metric);
    }

    /**
     * Any values of some metrics, a few on a basis of their own.
     *
     * @return an arbitrary of up to twelve values
     */
    public static Arbitrary<Metrics> metrics() {
        return metricsOf(List.of(Metric.values()));
    }

    /**
     * Any values of some of the metrics given.
     *
     * @param catalogue the metrics to choose from
     * @return an arbitrary of up to twelve values
     */
    public static Arbitrary<Metrics> metricsOf(List<Metric> catalogue) {
        return MetricValues.metrics(catalogue);
    }

    // ---- Who ----

    /**
     * Names of people, groups and devices, some beyond ASCII, some with blanks.
     *
     * @return an arbitrary of texts of one character or more without control characters
     */
    public static Arbitrary<String> names() {
        return Names.any();
    }

    /**
     * SIP URIs of users of the example domains.
     *
     * @return an arbitrary of URIs
     */
    public static Arbitrary<String> uris() {
        return Names.uris();
    }

    /**
     * Call-IDs, tags and other opaque ids.
     *
     * @return an arbitrary of texts of one character or more
     */
    public static Arbitrary<String> ids() {
        return Names.ids();
    }

    /**
     * Parties.
     *
     * @return an arbitrary of parties, each component absent at times
     */
    public static Arbitrary<Party> parties() {
        return Builders.withBuilder(Party::builder)
                .use(uris())
                .withProbability(OFTEN)
                .in(Party.Builder::uri)
                .use(names())
                .withProbability(OFTEN)
                .in(Party.Builder::displayName)
                .use(names())
                .withProbability(OFTEN)
                .in(Party.Builder::group)
                .use(Names.macs())
                .withProbability(OFTEN)
                .in(Party.Builder::mac)
                .use(names())
                .withProbability(SELDOM)
                .in(Party.Builder::userAgent)
                .use(ids())
                .withProbability(SELDOM)
                .in(Party.Builder::cname)
                .build(Party.Builder::build);
    }

    /**
     * What identifies a call.
     *
     * @return an arbitrary of identities, each component absent at times
     */
    public static Arbitrary<CallIdentity> calls() {
        return Builders.withBuilder(CallIdentity::builder)
                .use(ids())
                .withProbability(OFTEN)
                .in(CallIdentity.Builder::callId)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::dialogId)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::fromTag)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::toTag)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::conversationId)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::correlationId)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::sessionId)
                .use(ids())
                .withProbability(SELDOM)
                .in(CallIdentity.Builder::conferenceId)
                .build(CallIdentity.Builder::build);
    }

    // ---- When ----

    /**
     * Times from 2001 to 2099, some with fractions of a second.
     *
     * @return an arbitrary of instants
     */
    public static Arbitrary<Instant> instants() {
        long first = Instant.parse("2001-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2099-12-31T23:59:59Z").getEpochSecond();
        Arbitrary<Long> nanos = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.longs().between(0, 999_999_999));
        return Combinators.combine(Arbitraries.longs().between(first, last), nanos)
                .as(Instant::ofEpochSecond);
    }

    /**
     * Windows; the end may lie before the beginning.
     *
     * @return an arbitrary of windows, each time absent at times
     */
    public static Arbitrary<MeasurementWindow> windows() {
        return Combinators.combine(
                        instants().injectNull(SELDOM),
                        Arbitraries.longs().between(-5_000, 7_200_000).injectNull(SELDOM),
                        Arbitraries.longs().between(0, 7_200_000).injectNull(OFTEN),
                        Arbitraries.of(Basis.class))
                .as((start, length, told, basis) -> new MeasurementWindow(
                        start,
                        start == null || length == null ? null : start.plusMillis(length),
                        told == null ? null : Duration.ofMillis(told),
                        basis));
    }

    // ---- Which stream ----

    /**
     * SSRCs.
     *
     * @return an arbitrary of SSRCs with 0 and the greatest among its edge cases
     */
    public static Arbitrary<Ssrc> ssrcs() {
        return Arbitraries.integers().map(Ssrc::new);
    }

    /**
     * Transport addresses, IPv4 and IPv6.
     *
     * @return an arbitrary of addresses; the port is absent at times
     */
    public static Arbitrary<TransportAddress> addresses() {
        Arbitrary<String> four = Combinators.combine(
                        Arbitraries.of("192.0.2.", "198.51.100.", "203.0.113."),
                        Arbitraries.integers().between(0, 255))
                .as((network, host) -> network + host);
        Arbitrary<String> six =
                Arbitraries.integers().between(0, 0xFFFF).map(host -> "2001:db8::" + Integer.toHexString(host));
        return Combinators.combine(
                        Arbitraries.oneOf(four, six),
                        Arbitraries.integers().between(1, 65_535).injectNull(SELDOM))
                .as(TransportAddress::new);
    }

    /**
     * How streams are coded.
     *
     * @return an arbitrary of descriptions, each component absent at times
     */
    public static Arbitrary<MediaDescription> descriptions() {
        return Builders.withBuilder(MediaDescription::builder)
                .use(Arbitraries.integers().between(0, 127))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::payloadType)
                .use(Arbitraries.of("PCMU", "PCMA", "G722", "G729", "opus", "VP8", "H264", "G.711 A-law"))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::codec)
                .use(Arbitraries.of(8000, 16000, 48000, 90000, 44100).list().ofMaxSize(2))
                .in(MediaDescription.Builder::clockRates)
                .use(Arbitraries.of(2.5, 10.0, 20.0, 30.0, 60.0))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::frameDurationMs)
                .use(Arbitraries.integers().between(1, 1500))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::frameOctets)
                .use(Arbitraries.integers().between(1, 12))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::framesPerPacket)
                .use(Arbitraries.of(16.67, 25.0, 33.3, 50.0, 100.0))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::packetsPerSecond)
                .use(Arbitraries.of("annexb=no", "maxplaybackrate=16000; stereo=0", "mode-set=0,2", "0-15"))
                .withProbability(SELDOM)
                .in(MediaDescription.Builder::fmtp)
                .use(Arbitraries.of(PacketLossConcealment.class))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::plc)
                .use(Arbitraries.of(true, false))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::silenceSuppression)
                .use(Arbitraries.of(JitterBufferMode.class))
                .withProbability(OFTEN)
                .in(MediaDescription.Builder::jitterBufferMode)
                .build(MediaDescription.Builder::build);
    }

    /**
     * Streams of any medium and direction.
     *
     * @return an arbitrary of streams, each component absent at times
     */
    public static Arbitrary<StreamReport> streams() {
        return streams(Arbitraries.of(Media.class).injectNull(SELDOM), metrics());
    }

    private static Arbitrary<StreamReport> streams(Arbitrary<Media> media, Arbitrary<Metrics> metrics) {
        return Builders.withBuilder(StreamReport::builder)
                .use(media)
                .in(StreamReport.Builder::media)
                .use(names())
                .withProbability(SELDOM)
                .in(StreamReport.Builder::label)
                .use(Arbitraries.of(Direction.class))
                .in(StreamReport.Builder::direction)
                .use(windows())
                .in(StreamReport.Builder::window)
                .use(ssrcs())
                .withProbability(OFTEN)
                .in(StreamReport.Builder::ssrc)
                .use(addresses())
                .withProbability(OFTEN)
                .in(StreamReport.Builder::localAddress)
                .use(addresses())
                .withProbability(OFTEN)
                .in(StreamReport.Builder::remoteAddress)
                .use(descriptions())
                .in(StreamReport.Builder::description)
                .use(Arbitraries.of(RScale.class))
                .in(StreamReport.Builder::rScale)
                .use(Arbitraries.maps(
                                Arbitraries.of(Metric.class).filter(Metric::composed),
                                Arbitraries.of(
                                        Algorithm.reported("P.564"),
                                        Algorithm.reported("G.107"),
                                        Algorithm.reported("Invented Estimator 2"),
                                        Algorithm.computed("G.107 Annex B")))
                        .ofMaxSize(3))
                .in(StreamReport.Builder::algorithms)
                .use(Arbitraries.of(StreamQuality.class))
                .withProbability(SELDOM)
                .in(StreamReport.Builder::reportedQuality)
                .use(metrics)
                .in(StreamReport.Builder::metrics)
                .use(Arbitraries.maps(ids().map(id -> "invented:" + id), names())
                        .ofMaxSize(2))
                .withProbability(SELDOM)
                .in(StreamReport.Builder::extras)
                .build(StreamReport.Builder::build);
    }

    /**
     * Network paths.
     *
     * @return an arbitrary of paths, each component absent at times
     */
    public static Arbitrary<TransportReport> transports() {
        return Combinators.combine(
                        ids().injectNull(SELDOM),
                        windows(),
                        addresses().injectNull(SELDOM),
                        addresses().injectNull(SELDOM),
                        metrics())
                .as(TransportReport::new);
    }

    // ---- Whole reports ----

    /**
     * Alerts: of a metric of the catalogue, of a name outside it, or of nothing.
     *
     * @return an arbitrary of alerts, each component absent at times
     */
    public static Arbitrary<Alert> alerts() {
        return Combinators.combine(
                        metric().injectNull(OFTEN),
                        Arbitraries.of("NLR", "RTD", "MOSLQ", "EXTR", "OWD", "Invented")
                                .injectNull(SELDOM),
                        Arbitraries.of(AlertSeverity.class).injectNull(SELDOM),
                        Arbitraries.of(Direction.class).injectNull(SELDOM))
                .as(Alert::new);
    }

    /**
     * Any report at all, as far as its parts allow.
     *
     * @return an arbitrary of reports, each component absent at times
     */
    public static Arbitrary<QualityReport> reports() {
        return reports(parties(), calls(), streams().list().ofMaxSize(4), uris().injectNull(OFTEN));
    }

    /**
     * Reports of audio calls that have what formats tend to demand: Call-ID, URIs and groups of both parties, one stream a direction at most,
     * with window, addresses and SSRC.
     *
     * @return an arbitrary of reports
     */
    public static Arbitrary<QualityReport> callReports() {
        Arbitrary<Party> parties = Combinators.combine(parties(), uris(), names())
                .as((party, uri, group) ->
                        party.toBuilder().uri(uri).group(group).build());
        Arbitrary<CallIdentity> calls = Combinators.combine(calls(), ids())
                .as((call, id) -> call.toBuilder().callId(id).build());
        Arbitrary<StreamReport> stream = Combinators.combine(
                        streams(Arbitraries.just(Media.AUDIO), metrics()),
                        instants(),
                        Arbitraries.longs().between(0, 7_200_000),
                        addresses(),
                        addresses(),
                        ssrcs())
                .as((it, start, length, local, remote, ssrc) -> it.toBuilder()
                        .window(new MeasurementWindow(
                                start,
                                start.plusMillis(length),
                                null,
                                it.window().basis()))
                        .localAddress(withPort(local))
                        .remoteAddress(withPort(remote))
                        .ssrc(ssrc)
                        .build());
        return reports(
                parties,
                calls,
                stream.list()
                        .uniqueElements(StreamReport::direction)
                        .ofMinSize(1)
                        .ofMaxSize(2),
                uris());
    }

    private static TransportAddress withPort(TransportAddress address) {
        return address.port() == null ? new TransportAddress(address.ip(), 5004) : address;
    }

    private static Arbitrary<QualityReport> reports(
            Arbitrary<Party> parties,
            Arbitrary<CallIdentity> calls,
            Arbitrary<List<StreamReport>> streams,
            Arbitrary<String> originators) {
        return Builders.withBuilder(QualityReport::builder)
                .use(Arbitraries.of(ReportKind.class))
                .in(QualityReport.Builder::kind)
                .use(Arbitraries.of(true, false))
                .in(QualityReport.Builder::endOfCall)
                .use(instants())
                .withProbability(OFTEN)
                .in(QualityReport.Builder::reportedAt)
                .use(Arbitraries.of(ReporterRole.class))
                .withProbability(SELDOM)
                .in(QualityReport.Builder::reporterRole)
                .use(calls)
                .in(QualityReport.Builder::call)
                .use(parties)
                .in(QualityReport.Builder::local)
                .use(parties)
                .in(QualityReport.Builder::remote)
                .use(originators)
                .in(QualityReport.Builder::originator)
                .use(alerts())
                .withProbability(OFTEN)
                .in(QualityReport.Builder::alert)
                .use(streams)
                .in(QualityReport.Builder::streams)
                .use(transports().list().ofMaxSize(2))
                .withProbability(SELDOM)
                .in(QualityReport.Builder::transports)
                .use(ids())
                .withProbability(SELDOM)
                .in(QualityReport.Builder::batchId)
                .use(Arbitraries.maps(ids(), names()).ofMaxSize(2))
                .withProbability(SELDOM)
                .in(QualityReport.Builder::tags)
                .build(QualityReport.Builder::build)
                .withoutEdgeCases();
    }
}
