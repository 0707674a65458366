package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Media;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.ReportBlock;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The report block of one source, gathered from its stream reports. */
final class ReportBlockDraft {
    private static final int LOST_MIN = -0x80_0000;
    private static final int LOST_MAX = 0x7F_FFFF;

    private final Ssrc source;
    private final RtcpSettings settings;
    private @Nullable Integer fraction;
    private @Nullable Integer lost;
    private @Nullable Long jitter;
    private @Nullable Long highest;
    private long lastReport;
    private long delay;

    ReportBlockDraft(Ssrc source, RtcpSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /** Takes what a report block says best, and gives back what is left for other blocks. */
    StreamReport take(StreamReport stream, Basis basis) {
        Metrics metrics = stream.metrics();
        boolean voice = stream.media() == null || stream.media() == Media.AUDIO;
        boolean otherwise = voice && basis == Basis.CUMULATIVE;
        if (fraction == null && !otherwise && metrics.has(Metric.NETWORK_LOSS_RATE)) {
            fraction = (int) FieldScale.fromMetric(
                            FieldFormat.FRACTION_256, 8, metrics.getOrDefault(Metric.NETWORK_LOSS_RATE, 0))
                    .orElse(0);
            metrics = metrics.without(Metric.NETWORK_LOSS_RATE);
        }
        if (lost == null && metrics.has(Metric.PACKETS_LOST)) {
            double value = metrics.getOrDefault(Metric.PACKETS_LOST, 0);
            double whole = Decimals.round(Math.max(LOST_MIN, Math.min(LOST_MAX, value)), 0);
            lost = (int) whole;
            metrics = metrics.without(Metric.PACKETS_LOST);
        }
        OptionalInt clock = settings.clockRate(stream.description().payloadType());
        if (jitter == null && clock.isPresent() && metrics.has(Metric.INTERARRIVAL_JITTER)) {
            jitter = RtpTicks.fromMillis(metrics.getOrDefault(Metric.INTERARRIVAL_JITTER, 0), clock.getAsInt());
            metrics = metrics.without(Metric.INTERARRIVAL_JITTER);
        }
        extras(stream);
        return stream.toBuilder().metrics(metrics).build();
    }

    private void extras(StreamReport stream) {
        String ticks = stream.extras().get(ToQualityReport.JITTER);
        if (jitter == null && ticks != null) {
            ExtraText.parse(FieldFormat.RTP_TICKS, 32, ticks).ifPresent(value -> jitter = value);
        }
        String sequence = stream.extras().get(ToQualityReport.HIGHEST_SEQUENCE);
        if (highest == null && sequence != null) {
            ExtraText.parse(FieldFormat.SEQUENCE, 32, sequence).ifPresent(value -> highest = value);
        }
        if (lastReport == 0 && delay == 0) {
            lastReport = HexWords.parseWord(stream.extras().getOrDefault(ToQualityReport.LAST_REPORT, ""), 32)
                    .orElse(0);
            delay = ExtraText.parse(
                            FieldFormat.SECONDS_65536, 32, stream.extras().getOrDefault(ToQualityReport.DELAY, ""))
                    .orElse(0);
        }
    }

    /** The block; empty where no stream report needs it. */
    Optional<ReportBlock> build() {
        boolean told =
                fraction != null || lost != null || jitter != null || highest != null || lastReport != 0 || delay != 0;
        return told
                ? Optional.of(new ReportBlock(
                        source,
                        fraction == null ? 0 : fraction,
                        lost == null ? 0 : lost,
                        highest == null ? 0 : highest,
                        jitter == null ? 0 : jitter,
                        lastReport,
                        delay))
                : Optional.empty();
    }
}
