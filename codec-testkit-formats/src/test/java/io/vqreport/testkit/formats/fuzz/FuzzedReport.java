package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Alert;
import io.vqreport.model.AlertSeverity;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.RScale;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neutral reports that the fuzzer makes: any text in every text, any double of a metric's range, everything absent at times. */
final class FuzzedReport {
    private static final int LONGEST_TEXT = 40;
    private static final int MOST_STREAMS = 4;
    private static final int MOST_METRICS = 20;
    private static final Metric[] METRICS = Metric.values();

    private final FuzzedDataProvider data;

    private FuzzedReport(FuzzedDataProvider data) {
        this.data = data;
    }

    static QualityReport next(FuzzedDataProvider data) {
        return new FuzzedReport(data).report();
    }

    private QualityReport report() {
        QualityReport.Builder report = QualityReport.builder()
                .kind(data.pickValue(ReportKind.values()))
                .endOfCall(data.consumeBoolean())
                .reportedAt(instant())
                .call(CallIdentity.builder()
                        .callId(text())
                        .dialogId(text())
                        .fromTag(text())
                        .toTag(text())
                        .conversationId(text())
                        .conferenceId(text())
                        .build())
                .local(party())
                .remote(party())
                .originator(text())
                .alert(alert())
                .batchId(text());
        int streams = data.consumeInt(0, MOST_STREAMS);
        for (int i = 0; i < streams; i++) {
            report.addStream(stream());
        }
        if (data.consumeBoolean()) {
            report.transports(List.of(transport()));
        }
        if (data.consumeBoolean()) {
            report.tag(data.consumeAsciiString(8), data.consumeString(LONGEST_TEXT));
        }
        return report.build();
    }

    private StreamReport stream() {
        StreamReport.Builder stream = StreamReport.builder()
                .media(data.consumeBoolean() ? data.pickValue(Media.values()) : null)
                .label(text())
                .direction(data.pickValue(Direction.values()))
                .window(window())
                .ssrc(data.consumeBoolean() ? new Ssrc(data.consumeInt()) : null)
                .localAddress(address())
                .remoteAddress(address())
                .description(MediaDescription.builder()
                        .payloadType(data.consumeBoolean() ? data.consumeInt(0, 127) : null)
                        .codec(text())
                        .fmtp(text())
                        .build())
                .rScale(data.pickValue(RScale.values()));
        int metrics = data.consumeInt(0, MOST_METRICS);
        for (int i = 0; i < metrics; i++) {
            Metric metric = data.pickValue(METRICS);
            stream.metric(metric, value(metric));
            if (data.consumeInt(0, 7) == 1) {
                stream.algorithm(metric, Algorithm.reported("P." + data.consumeAsciiString(8)));
            }
        }
        if (data.consumeBoolean()) {
            stream.extra(data.consumeAsciiString(12), data.consumeString(LONGEST_TEXT));
        }
        return stream.build();
    }

    private TransportReport transport() {
        TransportReport.Builder transport = TransportReport.builder()
                .id(text())
                .window(window())
                .localAddress(address())
                .remoteAddress(address());
        int metrics = data.consumeInt(0, 4);
        for (int i = 0; i < metrics; i++) {
            Metric metric = data.pickValue(METRICS);
            transport.metric(metric, value(metric));
        }
        return transport.build();
    }

    /** A whole number, a tenth, or any double, of the metric's range. */
    private double value(Metric metric) {
        double least = Math.max(metric.minimum(), -1e15);
        double most = Math.min(metric.maximum(), 1e15);
        double value = switch (data.consumeInt(0, 2)) {
            case 0 -> data.consumeInt();
            case 1 -> data.consumeInt(-1000, 1000) / 10.0;
            default -> data.consumeRegularDouble(least, most);
        };
        double within = Math.max(least, Math.min(most, value));
        return metric.inRange(within) ? within : most;
    }

    private MeasurementWindow window() {
        return new MeasurementWindow(instant(), instant(), null, data.pickValue(Basis.values()));
    }

    private @Nullable Instant instant() {
        return data.consumeBoolean()
                ? Instant.ofEpochSecond(
                        data.consumeLong(-62_135_596_800L, 253_402_300_799L), data.consumeInt(0, 999_999_999))
                : null;
    }

    private @Nullable TransportAddress address() {
        String ip =
                data.consumeBoolean() ? data.pickValue(List.of("192.0.2.7", "2001:db8::7", "198.51.100.1")) : text();
        Integer port = data.consumeBoolean() ? data.consumeInt(1, 65535) : null;
        return ip == null && port == null ? null : new TransportAddress(ip, port);
    }

    private Party party() {
        return Party.builder()
                .uri(data.consumeBoolean() ? "sip:ada@example.org" : text())
                .displayName(text())
                .group(text())
                .mac(data.consumeBoolean() ? "00:00:5e:00:53:01" : text())
                .userAgent(text())
                .cname(text())
                .build();
    }

    private @Nullable Alert alert() {
        return data.consumeInt(0, 3) == 1
                ? new Alert(
                        data.consumeBoolean() ? data.pickValue(METRICS) : null,
                        data.consumeString(12),
                        data.pickValue(AlertSeverity.values()),
                        data.pickValue(Direction.values()))
                : null;
    }

    private @Nullable String text() {
        return data.consumeBoolean() ? data.consumeString(data.consumeInt(0, LONGEST_TEXT)) : null;
    }
}
