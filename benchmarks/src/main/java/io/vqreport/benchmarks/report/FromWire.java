package io.vqreport.benchmarks.report;

import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Converts what the codec has read, so that it can be compared with what the peers have read. Never timed. */
public final class FromWire {
    private FromWire() {}

    /**
     * Converts a report.
     *
     * @param report a session report with both addresses and local metrics
     * @return the same report
     */
    public static SessionReport report(VqReport report) {
        return new SessionReport(
                report.type().wireName(),
                report.callTerm(),
                session(report.session()),
                metrics(Objects.requireNonNull(report.localMetrics(), "localMetrics")),
                report.remoteMetrics() == null ? null : metrics(report.remoteMetrics()),
                report.dialogId() == null ? null : dialog(report.dialogId()));
    }

    private static SessionPart session(SessionInfo session) {
        return new SessionPart(
                Objects.requireNonNull(session.callId(), "callId"),
                Objects.requireNonNull(session.localId(), "localId"),
                Objects.requireNonNull(session.remoteId(), "remoteId"),
                Objects.requireNonNull(session.origId(), "origId"),
                Objects.requireNonNull(session.localGroup(), "localGroup"),
                Objects.requireNonNull(session.remoteGroup(), "remoteGroup"),
                address(Objects.requireNonNull(session.localAddr(), "localAddr")),
                session.localMac(),
                address(Objects.requireNonNull(session.remoteAddr(), "remoteAddr")),
                session.remoteMac());
    }

    private static AddressPart address(VqAddress address) {
        return new AddressPart(
                Objects.requireNonNull(address.ip(), "ip"),
                Objects.requireNonNull(address.port(), "port"),
                Integer.toUnsignedLong(
                        Objects.requireNonNull(address.ssrc(), "ssrc").bits()));
    }

    private static DialogPart dialog(DialogId dialog) {
        return new DialogPart(
                dialog.callId(), dialog.toTag().orElse(null), dialog.fromTag().orElse(null));
    }

    private static MetricsPart metrics(MetricsBlock block) {
        return new MetricsPart(
                new TimestampsPart(block.start().orElseThrow(), block.stop().orElseThrow()),
                block.has(VqLine.SESSION_DESC) ? sessionDesc(block) : null,
                block.has(VqLine.JITTER_BUFFER) ? jitterBuffer(block) : null,
                block.has(VqLine.PACKET_LOSS)
                        ? new PacketLossPart(decimal(block, VqParameter.NLR), decimal(block, VqParameter.JDR))
                        : null,
                block.has(VqLine.BURST_GAP_LOSS) ? burstGapLoss(block) : null,
                block.has(VqLine.DELAY) ? delay(block) : null,
                block.has(VqLine.SIGNAL)
                        ? new SignalPart(
                                integer(block, VqParameter.SL),
                                integer(block, VqParameter.NL),
                                integer(block, VqParameter.RERL))
                        : null,
                block.has(VqLine.QUALITY_EST) ? qualityEst(block) : null);
    }

    private static SessionDescPart sessionDesc(MetricsBlock block) {
        List<Integer> rates = block.sampleRates();
        Integer silenceSuppression = integer(block, VqParameter.SSUP);
        return new SessionDescPart(
                integer(block, VqParameter.PT),
                text(block, VqParameter.PD),
                rates.isEmpty() ? null : rates,
                integer(block, VqParameter.FD),
                integer(block, VqParameter.FO),
                integer(block, VqParameter.FPP),
                integer(block, VqParameter.PPS),
                text(block, VqParameter.FMTP),
                integer(block, VqParameter.PLC),
                silenceSuppression == null ? null : silenceSuppression == 1);
    }

    private static JitterBufferPart jitterBuffer(MetricsBlock block) {
        return new JitterBufferPart(
                integer(block, VqParameter.JBA),
                integer(block, VqParameter.JBR),
                integer(block, VqParameter.JBN),
                integer(block, VqParameter.JBM),
                integer(block, VqParameter.JBX));
    }

    private static BurstGapLossPart burstGapLoss(MetricsBlock block) {
        return new BurstGapLossPart(
                decimal(block, VqParameter.BLD),
                integer(block, VqParameter.BD),
                decimal(block, VqParameter.GLD),
                integer(block, VqParameter.GD),
                integer(block, VqParameter.GMIN));
    }

    private static DelayPart delay(MetricsBlock block) {
        return new DelayPart(
                integer(block, VqParameter.RTD),
                integer(block, VqParameter.ESD),
                integer(block, VqParameter.OWD),
                integer(block, VqParameter.SOWD),
                integer(block, VqParameter.IAJ),
                integer(block, VqParameter.MAJ));
    }

    private static QualityEstPart qualityEst(MetricsBlock block) {
        return new QualityEstPart(
                integer(block, VqParameter.RLQ),
                text(block, VqParameter.RLQ_EST_ALG),
                integer(block, VqParameter.RCQ),
                text(block, VqParameter.RCQ_EST_ALG),
                integer(block, VqParameter.EXTRI),
                text(block, VqParameter.EXTRI_EST_ALG),
                integer(block, VqParameter.EXTRO),
                text(block, VqParameter.EXTRO_EST_ALG),
                decimal(block, VqParameter.MOSLQ),
                text(block, VqParameter.MOSLQ_EST_ALG),
                decimal(block, VqParameter.MOSCQ),
                text(block, VqParameter.MOSCQ_EST_ALG),
                text(block, VqParameter.QOE_EST_ALG));
    }

    private static @Nullable Integer integer(MetricsBlock block, VqParameter parameter) {
        OptionalDouble number = block.number(parameter);
        return number.isEmpty() ? null : Math.toIntExact((long) number.getAsDouble());
    }

    private static @Nullable Double decimal(MetricsBlock block, VqParameter parameter) {
        OptionalDouble number = block.number(parameter);
        return number.isEmpty() ? null : number.getAsDouble();
    }

    private static @Nullable String text(MetricsBlock block, VqParameter parameter) {
        return block.text(parameter).orElse(null);
    }
}
