package io.vqreport.testkit.formats.rtcpxr;

import static io.vqreport.testkit.formats.rtcpxr.Deviations.at;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.parameter;
import static io.vqreport.testkit.formats.rtcpxr.Deviations.parameters;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.Deviation;
import java.util.List;
import java.util.stream.Stream;

/** Numbers, times and texts of the metrics. */
final class ValueDeviations {
    private ValueDeviations() {}

    static List<Deviation> all() {
        return Stream.of(sentinels(), forms(), numbers(), times(), texts())
                .flatMap(List::stream)
                .toList();
    }

    /** Every row's own "none". */
    private static List<Deviation> sentinels() {
        return Stream.of(VqParameter.values())
                .filter(row -> row.inMetrics() && row.sentinel() != VqParameter.Sentinel.NONE)
                .map(row -> parameter(
                        row,
                        String.valueOf(row.sentinel().value().orElseThrow()),
                        row.sentinel() == VqParameter.Sentinel.UNAVAILABLE
                                ? RtcpXrProblem.UNAVAILABLE
                                : RtcpXrProblem.SATURATED))
                .toList();
    }

    /** What no row of numbers allows, for every row. */
    private static List<Deviation> forms() {
        return Stream.of(VqParameter.values())
                .filter(row -> row.inMetrics() && row.kind().numeric() && row.kind() != ValueKind.SWITCH)
                .flatMap(row -> Stream.of(
                        parameter(row, "NaN", RtcpXrProblem.NOT_A_NUMBER),
                        parameter(row, "wrong", RtcpXrProblem.NUMBER_MALFORMED),
                        parameter(row, "+1", RtcpXrProblem.SIGN_UNEXPECTED),
                        parameter(row, "1ms", RtcpXrProblem.UNIT_BEHIND_NUMBER),
                        parameter(row, "1,5", RtcpXrProblem.DECIMAL_COMMA),
                        parameter(row, "1".repeat(row.integerDigits() + 1), RtcpXrProblem.TOO_MANY_DIGITS),
                        row.fractionDigits() == 0
                                ? parameter(row, "1.50", RtcpXrProblem.DECIMALS_IN_INTEGER)
                                : parameter(
                                        row,
                                        "1." + "1".repeat(row.fractionDigits() + 1),
                                        RtcpXrProblem.TOO_MANY_DIGITS)))
                .toList();
    }

    private static List<Deviation> numbers() {
        return List.of(
                parameter(VqParameter.RTD, "-5", RtcpXrProblem.SIGN_UNEXPECTED),
                parameter(VqParameter.JBA, "7", RtcpXrProblem.CODE_UNKNOWN),
                parameter(VqParameter.PLC, "4", RtcpXrProblem.CODE_UNKNOWN),
                parameter(VqParameter.JBR, "16", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.PT, "200", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.GMIN, "0", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.NLR, "300", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.MOSLQ, "0.0", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.SR, "0", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.RLQ, "176", RtcpXrProblem.OUT_OF_RANGE),
                parameter(VqParameter.RCQ, "125", RtcpXrProblem.ABOVE_RFC_RANGE),
                parameter(VqParameter.MOSCQ, "41", RtcpXrProblem.MOS_SCALE_DOUBT),
                parameter(VqParameter.JDR, "200", RtcpXrProblem.LOSS_SCALE_DOUBT),
                parameter(VqParameter.SR, "8000;none", RtcpXrProblem.NUMBER_MALFORMED),
                parameter(VqParameter.SSUP, "true", RtcpXrProblem.SWITCH_UNKNOWN),
                parameters(VqLine.JITTER_BUFFER, "JBN=100 JBM=90", RtcpXrProblem.JITTER_BUFFER_ORDER),
                parameters(VqLine.JITTER_BUFFER, "JBN=40 JBM=230 JBX=160", RtcpXrProblem.JITTER_BUFFER_ORDER),
                parameters(
                        VqLine.JITTER_BUFFER, "JBA=2 JBR=15 JBN=40 JBM=40 JBX=240", RtcpXrProblem.JITTER_BUFFER_FIXED),
                parameters(VqLine.JITTER_BUFFER, "JBN= JBM=40", RtcpXrProblem.EMPTY_VALUE),
                parameters(VqLine.PACKET_LOSS, "x=", RtcpXrProblem.EMPTY_VALUE),
                parameters(VqLine.DELAY, "WRTD=5", RtcpXrProblem.EXTENSION_PARAMETER));
    }

    private static List<Deviation> times() {
        return List.of(
                time("0", RtcpXrProblem.TIMESTAMP_ZERO),
                time("20260325T143022Z", RtcpXrProblem.TIMESTAMP_FORM),
                time("2026-03-25 14:30:22Z", RtcpXrProblem.TIMESTAMP_FORM),
                time("2026-03-25T14:30:22", RtcpXrProblem.TIMESTAMP_ZONE_MISSING),
                time("2262015.12.3.4", RtcpXrProblem.TIMESTAMP_MALFORMED),
                time("2026-02-30T00:00:00Z", RtcpXrProblem.TIMESTAMP_OUT_OF_RANGE),
                time("2026-03-25T14:30:22+01:00", RtcpXrProblem.TIMESTAMP_OFFSET),
                time("1970-01-01T00:00:00.000000Z", RtcpXrProblem.CLOCK_NOT_SET),
                at(
                        "Timestamps without STOP",
                        RtcpXrProblem.PARAMETER_MISSING,
                        body -> body.removeParameter(VqLine.TIMESTAMPS, VqParameter.STOP)),
                parameters(
                        VqLine.TIMESTAMPS,
                        "START=2026-03-25T14:30:22Z STOP=2026-03-25T14:30:21Z",
                        RtcpXrProblem.STOP_BEFORE_START));
    }

    private static Deviation time(String text, RtcpXrProblem expected) {
        return at(
                "START or STOP=" + text,
                expected,
                body -> body.setParameter(body.random().nextBoolean() ? VqParameter.START : VqParameter.STOP, text));
    }

    private static List<Deviation> texts() {
        return List.of(
                parameters(VqLine.SESSION_DESC, "PT=8 PD=G.711 A-Law PPS=50", RtcpXrProblem.TEXT_NOT_QUOTED),
                parameters(VqLine.SESSION_DESC, "FMTP=annexb", RtcpXrProblem.TEXT_NOT_QUOTED),
                parameters(VqLine.SESSION_DESC, "PT=18 FMTP=\"annexb=no", RtcpXrProblem.QUOTE_UNTERMINATED),
                parameters(VqLine.SESSION_DESC, "PD=\"a;b\"", RtcpXrProblem.WORD_CHARACTERS),
                parameters(VqLine.SESSION_DESC, "PD=(null)", RtcpXrProblem.NULL_TEXT),
                parameters(VqLine.QUALITY_EST, "QoEEstAlg=a;b", RtcpXrProblem.WORD_CHARACTERS),
                parameters(VqLine.QUALITY_EST, "QoEEstAlg=\"a b\"", RtcpXrProblem.WORD_CHARACTERS),
                parameters(VqLine.QUALITY_EST, "MOSLQEstAlg=\"\"", RtcpXrProblem.EMPTY_VALUE),
                parameters(VqLine.QUALITY_EST, "RCQEstAlgo=P.564", RtcpXrProblem.ALGORITHM_KEY_SPELLING),
                parameters(VqLine.SIGNAL, "x-vendor=\"open", RtcpXrProblem.QUOTE_UNTERMINATED));
    }
}
