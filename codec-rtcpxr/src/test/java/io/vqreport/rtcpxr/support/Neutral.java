package io.vqreport.rtcpxr.support;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import java.time.Instant;

/** Neutral reports with invented names. */
public final class Neutral {
    public static final Instant START = Instant.parse("2026-05-04T10:00:00Z");
    public static final Instant STOP = Instant.parse("2026-05-04T10:01:00Z");
    public static final TransportAddress LOCAL = new TransportAddress("192.0.2.1", 5004);
    public static final TransportAddress REMOTE = new TransportAddress("198.51.100.7", 5006);

    private Neutral() {}

    /** A stream that the format can say whole. */
    public static StreamReport.Builder stream(Direction direction) {
        return StreamReport.builder()
                .direction(direction)
                .media(Media.AUDIO)
                .window(new MeasurementWindow(START, STOP, null, Basis.CUMULATIVE))
                .ssrc(new Ssrc(direction == Direction.RECEIVED ? 0x2b3c4d5e : 0x1a2b3c4d))
                .localAddress(LOCAL)
                .remoteAddress(REMOTE)
                .metric(Metric.NETWORK_LOSS_RATE, 1.5);
    }

    /** A report that the format can say whole, with a stream in each direction. */
    public static QualityReport.Builder report() {
        return withoutStreams()
                .addStream(stream(Direction.RECEIVED).build())
                .addStream(stream(Direction.SENT).build());
    }

    /** The same without its streams. */
    public static QualityReport.Builder withoutStreams() {
        return QualityReport.builder()
                .kind(ReportKind.SESSION)
                .endOfCall(true)
                .call(CallIdentity.builder()
                        .callId("12ab@192.0.2.1")
                        .dialogId("34cd@192.0.2.1")
                        .fromTag("f1")
                        .toTag("t1")
                        .build())
                .local(Party.builder()
                        .uri("sip:ann@example.org")
                        .displayName("Ann")
                        .group("north")
                        .mac("02:00:5e:00:53:01")
                        .build())
                .remote(Party.builder()
                        .uri("sip:bob@example.com")
                        .group("south")
                        .build())
                .originator("sip:ann@example.org");
    }

    /** The report with one stream in place of its two. */
    public static QualityReport of(StreamReport.Builder only) {
        return withoutStreams().addStream(only.build()).build();
    }
}
