package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.convert.Decimals;
import io.vqreport.convert.FixedPoint8;
import io.vqreport.convert.RxConfig;
import io.vqreport.metric.Basis;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.packet.Bridged;
import io.vqreport.rtcpxr.packet.FieldState;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import io.vqreport.rtcpxr.packet.XrField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which parameter of the text is which field of a VoIP metrics block, and with how many decimals it is written.
 *
 * @param parameter the parameter
 * @param field the field
 * @param places the decimals written
 * @param minimum the least value the text's digits can say
 * @param maximum the greatest value the text's digits can say
 */
public record BridgeRow(VqParameter parameter, XrField field, int places, double minimum, double maximum) {
    private static final double TWO_DIGITS = 99;
    private static final double NO_LIMIT = 65_535;
    private static final int LONGEST_JITTER = 65_535;

    private static final List<BridgeRow> ROWS = List.of(
            rate(VqParameter.NLR, XrField.VOIP_METRICS_LOSS_RATE),
            rate(VqParameter.JDR, XrField.VOIP_METRICS_DISCARD_RATE),
            rate(VqParameter.BLD, XrField.VOIP_METRICS_BURST_DENSITY),
            rate(VqParameter.GLD, XrField.VOIP_METRICS_GAP_DENSITY),
            whole(VqParameter.BD, XrField.VOIP_METRICS_BURST_DURATION),
            whole(VqParameter.GD, XrField.VOIP_METRICS_GAP_DURATION),
            whole(VqParameter.GMIN, XrField.VOIP_METRICS_GAP_THRESHOLD),
            whole(VqParameter.RTD, XrField.VOIP_METRICS_ROUND_TRIP_DELAY),
            whole(VqParameter.ESD, XrField.VOIP_METRICS_END_SYSTEM_DELAY),
            level(VqParameter.SL, XrField.VOIP_METRICS_SIGNAL_LEVEL),
            level(VqParameter.NL, XrField.VOIP_METRICS_NOISE_LEVEL),
            whole(VqParameter.RERL, XrField.VOIP_METRICS_ECHO_RETURN_LOSS),
            whole(VqParameter.RCQ, XrField.VOIP_METRICS_R_FACTOR),
            whole(VqParameter.EXTRI, XrField.VOIP_METRICS_EXTERNAL_RFACTOR),
            score(VqParameter.MOSLQ, XrField.VOIP_METRICS_MOS_LISTENING),
            score(VqParameter.MOSCQ, XrField.VOIP_METRICS_MOS_CONVERSATIONAL),
            whole(VqParameter.JBN, XrField.VOIP_METRICS_JITTER_BUFFER_NOMINAL),
            whole(VqParameter.JBM, XrField.VOIP_METRICS_JITTER_BUFFER_MAXIMUM),
            whole(VqParameter.JBX, XrField.VOIP_METRICS_JITTER_BUFFER_ABSOLUTE_MAXIMUM));

    private static BridgeRow rate(VqParameter parameter, XrField field) {
        return new BridgeRow(parameter, field, 2, 0, 100);
    }

    private static BridgeRow whole(VqParameter parameter, XrField field) {
        return new BridgeRow(parameter, field, 0, 0, NO_LIMIT);
    }

    private static BridgeRow level(VqParameter parameter, XrField field) {
        return new BridgeRow(parameter, field, 0, -TWO_DIGITS, TWO_DIGITS);
    }

    private static BridgeRow score(VqParameter parameter, XrField field) {
        return new BridgeRow(parameter, field, 1, 0, 5);
    }

    /**
     * All rows.
     *
     * @return the rows, in the order of the text
     */
    public static List<BridgeRow> rows() {
        return ROWS;
    }

    private String path() {
        return parameter.line().wireName() + "/" + parameter.key();
    }

    // To text.

    /**
     * Makes the text's parameters.
     *
     * @param voip the block
     * @param report the report block on the same stream; absent when there is none
     * @param clockRate the clock rate in Hz; absent when it is not known
     * @return the parameters and what did not fit
     */
    public static Bridged<MetricsBlock> toText(
            VoipMetrics voip, @Nullable ReportBlock report, @Nullable Integer clockRate) {
        MetricsBlock.Builder text = MetricsBlock.builder();
        List<Loss> losses = new ArrayList<>();
        for (BridgeRow row : ROWS) {
            row.toText(voip, text, losses);
        }
        RxConfig config = RxConfig.unpack(voip.receiverConfig());
        text.number(VqParameter.PLC, config.packetLossConcealment(), 0);
        text.number(VqParameter.JBA, config.jitterBufferAdaptation(), 0);
        text.number(VqParameter.JBR, config.jitterBufferRate(), 0);
        if (report != null && clockRate != null) {
            double jitter = Decimals.round(RtpTicks.toMillis(report.jitter(), clockRate), 0);
            if (jitter > LONGEST_JITTER) {
                losses.add(Loss.of(LossKind.CLAMPED, "Delay/IAJ"));
            }
            text.number(VqParameter.IAJ, (long) Math.min(jitter, LONGEST_JITTER), 0);
        } else if (report != null) {
            losses.add(Loss.of(LossKind.OMITTED, "Delay/IAJ"));
        }
        return new Bridged<>(text.build(), losses);
    }

    private void toText(VoipMetrics voip, MetricsBlock.Builder text, List<Loss> losses) {
        long raw = field.raw(voip);
        FieldState state = field.format().state(raw);
        // 65535 is what RFC 6035 writes for 65535 and more.
        OptionalDouble value = state == FieldState.OVER_RANGE
                ? OptionalDouble.of((double) raw)
                : FieldScale.toMetric(field.format(), raw);
        if (value.isEmpty()) {
            if (state == FieldState.ILLEGAL) {
                losses.add(Loss.of(LossKind.OMITTED, path()));
            }
            return;
        }
        double clamped = Math.max(minimum, Math.min(maximum, value.getAsDouble()));
        if (clamped != value.getAsDouble()) {
            losses.add(Loss.of(LossKind.CLAMPED, path()));
        }
        text.number(parameter, (long) Decimals.shift(Decimals.round(clamped, places), places), places);
    }

    // To a block.

    /**
     * Makes a block of the text's parameters.
     *
     * @param text the parameters
     * @param source the stream
     * @return the block and what did not fit
     */
    public static Bridged<VoipMetrics> toBlock(MetricsBlock text, Ssrc source) {
        List<Loss> losses = new ArrayList<>();
        BlockDraft draft = new BlockDraft(VoipMetrics.TYPE, "");
        for (BridgeRow row : ROWS) {
            row.toBlock(text, draft, losses);
        }
        RxConfig config = new RxConfig(
                code(text, VqParameter.PLC, 3, losses),
                code(text, VqParameter.JBA, 3, losses),
                code(text, VqParameter.JBR, 15, losses));
        draft.set(XrField.VOIP_METRICS_RECEIVER_CONFIG, config.pack());
        StreamReport none = StreamReport.builder().build();
        if (draft.build(source, Basis.CUMULATIVE, none) instanceof VoipMetrics voip) {
            return new Bridged<>(voip, losses);
        }
        throw new IllegalStateException("a VoIP metrics block of legal codes is legal");
    }

    private static int code(MetricsBlock text, VqParameter parameter, int greatest, List<Loss> losses) {
        double code = text.number(parameter).orElse(0);
        if (code >= 0 && code <= greatest && code == Math.rint(code)) {
            return (int) code;
        }
        losses.add(Loss.of(LossKind.OMITTED, parameter.line().wireName() + "/" + parameter.key()));
        return 0;
    }

    private void toBlock(MetricsBlock text, BlockDraft draft, List<Loss> losses) {
        OptionalDouble held = text.number(parameter);
        boolean sayable = FieldScale.codeOf(field.format(), field.bits(), FieldState.UNAVAILABLE)
                .isPresent();
        if (held.isEmpty()) {
            if (!sayable) {
                losses.add(Loss.of(LossKind.DEFAULTED, path()));
            }
            return;
        }
        double value = held.getAsDouble();
        double least = FieldScale.minimum(field.format());
        boolean none = field.format().state((long) value) == FieldState.UNAVAILABLE
                && value == Math.rint(value)
                && value >= 0
                && places == 0;
        if (none) {
            return;
        }
        if (value >= NO_LIMIT && field.format().state((long) NO_LIMIT) == FieldState.OVER_RANGE) {
            // The code of 65535 and more, which is written as 65535.
            draft.set(field, (long) NO_LIMIT);
            if (value > NO_LIMIT) {
                losses.add(Loss.of(LossKind.CLAMPED, path()));
            }
            return;
        }
        boolean score = places == 1;
        OptionalLong raw = value < least && (score || least == 1)
                ? OptionalLong.empty()
                : FieldScale.fromMetric(
                        field.format(), field.bits(), Math.max(least, score ? Math.min(5, value) : value));
        if (raw.isEmpty()) {
            losses.add(Loss.of(LossKind.OMITTED, path()));
            return;
        }
        double back = FieldScale.toMetric(field.format(), raw.getAsLong()).orElse(value);
        if (value > FieldScale.maximum(field.format(), field.bits()) || value < least || isCapped(value)) {
            losses.add(Loss.of(LossKind.CLAMPED, path()));
        } else if (Decimals.round(back, places) != value) {
            losses.add(Loss.of(LossKind.ROUNDED, path()));
        }
        draft.set(field, raw.getAsLong());
    }

    private boolean isCapped(double value) {
        return places == 2 && FixedPoint8.isCapped(value);
    }

    /**
     * The jitter of a report block.
     *
     * @param text the parameters
     * @param clockRate the clock rate in Hz
     * @return the jitter in units of the RTP timestamp; empty where the text has none
     */
    public static OptionalInt toJitter(MetricsBlock text, int clockRate) {
        if (clockRate < 1) {
            throw new IllegalArgumentException("a clock rate is 1 Hz or more");
        }
        OptionalDouble millis = text.number(VqParameter.IAJ);
        return millis.isPresent() && millis.getAsDouble() >= 0
                ? OptionalInt.of(
                        (int) Math.min(Integer.MAX_VALUE, RtpTicks.fromMillis(millis.getAsDouble(), clockRate)))
                : OptionalInt.empty();
    }
}
