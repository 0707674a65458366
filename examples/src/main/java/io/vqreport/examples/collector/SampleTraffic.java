package io.vqreport.examples.collector;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.xml.msqoe.MsQoeCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented calls, and what agents, phones and media servers would send of them. The same seed gives the same calls. Not thread-safe. */
public final class SampleTraffic {
    private static final List<String> PEOPLE = List.of("ada", "bob", "carol", "dan", "eve", "frank", "grace", "heidi");

    private final SplittableRandom random;
    private final Instant now;
    private int calls;

    /**
     * Starts inventing.
     *
     * @param seed which calls
     * @param now when the last of them ended
     */
    public SampleTraffic(long seed, Instant now) {
        this.random = new SplittableRandom(seed);
        this.now = now;
    }

    /**
     * Invents the report of a call that is over.
     *
     * @return one report with two streams; most are good, some are poor, a few bad
     */
    public QualityReport session() {
        int number = calls++;
        double trouble = Math.pow(random.nextDouble(), 4);
        Instant stop = now.minusSeconds(random.nextInt(6 * 3600));
        Instant start = stop.minusSeconds(20 + random.nextInt(900));
        String local = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String remote = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String callId = "call-" + number + "-" + Long.toHexString(random.nextLong()) + "@pbx.example.org";
        return QualityReport.builder()
                .kind(ReportKind.SESSION)
                .endOfCall(true)
                .reportedAt(stop)
                .call(CallIdentity.builder()
                        .callId(callId)
                        .dialogId(callId)
                        .fromTag("f" + number)
                        .toTag("t" + number)
                        .build())
                .local(party(local, "example.org"))
                .remote(party(remote, "example.net"))
                .originator("sip:" + local + "@example.org")
                .streams(List.of(
                        stream(Direction.RECEIVED, start, stop, trouble),
                        stream(Direction.SENT, start, stop, trouble * random.nextDouble())))
                .build();
    }

    private static Party party(String name, String domain) {
        return Party.builder()
                .uri("sip:" + name + "@" + domain)
                .userAgent("SamplePhone/1.0")
                .build();
    }

    private StreamReport stream(Direction direction, Instant start, Instant stop, double trouble) {
        StreamReport.Builder stream = StreamReport.builder()
                .media(Media.AUDIO)
                .direction(direction)
                .label("main-audio")
                .window(new MeasurementWindow(start, stop, null, Basis.CUMULATIVE))
                .ssrc(Ssrc.of(1 + random.nextLong(0xFFFF_FFFEL)))
                .localAddress(new TransportAddress("192.0.2.10", 16_384))
                .remoteAddress(new TransportAddress("198.51.100.20", 32_768))
                .description(
                        MediaDescription.builder().payloadType(8).codec("PCMA").build())
                .metric(Metric.NETWORK_LOSS_RATE, tenths(12 * trouble))
                .metric(Metric.INTERARRIVAL_JITTER, Math.rint(2 + 45 * trouble))
                .metric(Metric.ROUND_TRIP_DELAY, Math.rint(20 + 600 * trouble))
                .metric(Metric.PACKETS, 50.0 * Duration.between(start, stop).toSeconds());
        if (direction == Direction.RECEIVED) {
            stream.metric(Metric.MOS_LISTENING, tenths(4.4 - 2.2 * trouble))
                    .metric(Metric.MOS_CONVERSATIONAL, tenths(4.3 - 2.4 * trouble));
        }
        return stream.build();
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * What the monitoring agent posts.
     *
     * @param id the list's ID
     * @param reports the reports of the list
     * @return a VQReportEventList
     */
    public static byte[] list(String id, List<QualityReport> reports) {
        EncodeContext context = EncodeContext.empty()
                .with(ContextKey.ENDPOINT_NAME, "PC-17")
                .with(ContextKey.LOCAL_CONTACT, "sip:192.0.2.10:5061")
                .with(ContextKey.REMOTE_CONTACT, "sip:198.51.100.20:5061");
        return new MsQoeCodec()
                .encoder()
                .orElseThrow()
                .encode(
                        reports.stream()
                                .map(report -> report.toBuilder().batchId(id).build())
                                .toList(),
                        context,
                        EncodeOptions.defaults())
                .bytes();
    }

    /**
     * The body that a phone publishes.
     *
     * @param report the report
     * @return application/vq-rtcpxr
     */
    public static byte[] vqRtcpXr(QualityReport report) {
        EncodeContext context =
                EncodeContext.empty().with(ContextKey.LOCAL_GROUP, "office").with(ContextKey.REMOTE_GROUP, "carrier");
        return VqRtcpXr.encode(report, context).bytes();
    }

    /**
     * What a media server's stats service sends of one call, in its order.
     *
     * @param seconds how long the call was; a message a second comes of each leg
     * @return one message each
     */
    public List<byte[]> mediaServerCall(int seconds) {
        int number = calls++;
        Instant start = now.minusSeconds(random.nextInt(3600) + seconds);
        double trouble = random.nextDouble();
        List<byte[]> messages = new ArrayList<>();
        for (String leg : List.of("agent", "customer")) {
            messages.add(events(number, leg, start, "start"));
        }
        for (int second = 1; second <= seconds; second++) {
            double dip = trouble * Math.max(0, Math.sin(second * 0.15));
            for (String leg : List.of("agent", "customer")) {
                messages.add(stats(number, leg, start.plusSeconds(second), leg.equals("agent") ? dip / 4 : dip));
            }
        }
        for (String leg : List.of("agent", "customer")) {
            messages.add(events(number, leg, start.plusSeconds(seconds), "stop"));
        }
        return messages;
    }

    private static String tags(int number, String leg, Instant at) {
        return String.format(
                Locale.ROOT,
                "\"tagKeys\":[\"Location\",\"SessionId\",\"ConversationId\"],"
                        + "\"tagValues\":[\"mediaserver/%s\",\"%s-session-%d\",\"conversation-%d\"],\"ts\":%d",
                leg,
                leg,
                number,
                number,
                at.toEpochMilli() * 1000);
    }

    private static byte[] events(int number, String leg, Instant at, String state) {
        String signal = state.equals("start") ? "offer" : "end";
        return ("{\"stats\":{\"events\":["
                        + "{\"type\":\"session-state\",\"state\":\"" + state + "\",\"tsOffset\":0},"
                        + "{\"type\":\"signal\",\"signal\":\"" + signal + "\",\"source\":\"" + leg
                        + "\",\"target\":\"media-server\",\"descriptor\":\"v=0\",\"tsOffset\":120000},"
                        + "{\"type\":\"ice-state-change\",\"state\":\""
                        + (state.equals("start") ? "connected" : "closed") + "\",\"entity\":\"" + leg
                        + "\",\"tsOffset\":450000}],"
                        + tags(number, leg, at) + "},\"statsType\":\"webrtc\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] stats(int number, String leg, Instant at, double dip) {
        double loss = tenths(10 * dip * random.nextDouble());
        return String.format(
                        Locale.ROOT,
                        "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"bytesSent\":8000,\"jitter\":%.1f,\"mos\":%.2f,"
                                + "\"packetsLost\":%d,\"packetsLostFraction\":%.1f,\"packetsSent\":50,\"rtt\":%d},"
                                + "\"remote\":{\"bytesReceived\":8000,\"jitter\":%.1f,\"packetsLost\":0,"
                                + "\"packetsLostFraction\":0,\"packetsReceived\":50,\"rtt\":%d}}},%s},\"statsType\":\"webrtc\"}",
                        3 + 30 * dip,
                        4.3 - 1.8 * dip,
                        Math.round(loss / 2),
                        loss,
                        30 + Math.round(300 * dip),
                        2 + 10 * dip,
                        30 + Math.round(300 * dip),
                        tags(number, leg, at))
                .getBytes(StandardCharsets.UTF_8);
    }
}
