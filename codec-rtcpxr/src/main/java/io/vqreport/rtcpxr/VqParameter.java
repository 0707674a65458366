package io.vqreport.rtcpxr;

import io.vqreport.metric.Metric;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a vq-rtcpxr body (RFC 6035 section 4.6.1): the one table that drives reading, writing, capabilities and documentation.
 *
 * <p>The constants stand in the order in which parameters are written on their line, which is that of the RFC's examples. Keys are
 * compared without regard to case. What is not sent is absent.
 */
public enum VqParameter {
    /** Type: the metric whose threshold was crossed, by its key here or any other name. */
    TYPE(VqLine.HEAD, "Type", ValueKind.TOKEN, "4.6.1 MetricType"),
    /** Severity: Warning, Critical or Clear. */
    SEVERITY(VqLine.HEAD, "Severity", ValueKind.NAME, "4.6.1 Severity"),
    /** Dir: local (the stream received) or remote (the stream sent). */
    DIR(VqLine.HEAD, "Dir", ValueKind.NAME, "4.6.1 Direction"),

    /** IP: the IP address; on LocalAddr and RemoteAddr. */
    IP(VqLine.LOCAL_ADDR, "IP", ValueKind.IP_ADDRESS, "4.6.2.4"),
    /** PORT: the UDP port, 1..65535; 0 is taken as absent. */
    PORT(VqLine.LOCAL_ADDR, "PORT", ValueKind.INTEGER, 0, 0, "", 0, 65535, Sentinel.NONE, null, "4.6.2.4"),
    /** SSRC: the synchronization source; 0 is taken as absent. */
    SSRC(VqLine.LOCAL_ADDR, "SSRC", ValueKind.SSRC, "4.6.2.4"),

    /** START: the beginning of the measurement, in UTC. */
    START(VqLine.TIMESTAMPS, "START", ValueKind.TIMESTAMP, "4.6.2.2"),
    /** STOP: the end of the measurement, in UTC. */
    STOP(VqLine.TIMESTAMPS, "STOP", ValueKind.TIMESTAMP, "4.6.2.2"),

    /** PT: the RTP payload type, 0..127. */
    PT(VqLine.SESSION_DESC, "PT", ValueKind.INTEGER, 3, 0, "", 0, 127, Sentinel.NONE, null, "4.6.2.3.1"),
    /** PD: the codec's name, as registered by IANA or any other. */
    PD(VqLine.SESSION_DESC, "PD", ValueKind.TEXT, "4.6.2.3.2"),
    /** SR: the sample rates in Hz, lowest and highest for a codec that changes them. */
    SR(VqLine.SESSION_DESC, "SR", ValueKind.RATES, 6, 0, "Hz", 1, 999_999, Sentinel.NONE, null, "4.6.2.3.3"),
    /** FD: the duration of a frame, in ms. */
    FD(VqLine.SESSION_DESC, "FD", ValueKind.INTEGER, 4, 0, "ms", 1, 9_999, Sentinel.NONE, null, "4.6.2.3.5"),
    /** FO: the octets of a frame. */
    FO(VqLine.SESSION_DESC, "FO", ValueKind.INTEGER, 5, 0, "octets", 1, 99_999, Sentinel.NONE, null, "4.6.2.3.6"),
    /** FPP: the frames in a packet. */
    FPP(VqLine.SESSION_DESC, "FPP", ValueKind.INTEGER, 2, 0, "frames", 1, 99, Sentinel.NONE, null, "4.6.2.3.7"),
    /** PPS: the packets sent a second. */
    PPS(VqLine.SESSION_DESC, "PPS", ValueKind.INTEGER, 5, 0, "packets/s", 1, 99_999, Sentinel.NONE, null, "4.6.2.3.4"),
    /** FMTP: the format parameters of SDP, in quotes. */
    FMTP(VqLine.SESSION_DESC, "FMTP", ValueKind.QUOTED, "4.6.2.3.8"),
    /** PLC: packet loss concealment: 0 unspecified, 1 disabled, 2 enhanced, 3 standard. */
    PLC(VqLine.SESSION_DESC, "PLC", ValueKind.CODE, 1, 0, "code", 0, 3, Sentinel.NONE, null, "4.6.2.3.10"),
    /** SSUP: whether silence suppression is on. */
    SSUP(VqLine.SESSION_DESC, "SSUP", ValueKind.SWITCH, 0, 0, "", 0, 1, Sentinel.NONE, null, "4.6.2.3.9"),

    /** JBA: the jitter buffer's mode: 0 unknown, 1 reserved, 2 non-adaptive, 3 adaptive. */
    JBA(VqLine.JITTER_BUFFER, "JBA", ValueKind.CODE, 1, 0, "code", 0, 3, Sentinel.NONE, null, "4.6.2.6.1"),
    /** JBR: the jitter buffer's adjustment rate, 0..15. */
    JBR(
            VqLine.JITTER_BUFFER,
            "JBR",
            ValueKind.INTEGER,
            2,
            0,
            "step",
            0,
            15,
            Sentinel.NONE,
            Metric.JITTER_BUFFER_RATE,
            "4.6.2.6.2"),
    /** JBN: the jitter buffer's nominal delay, in ms. */
    JBN(
            VqLine.JITTER_BUFFER,
            "JBN",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.JITTER_BUFFER_NOMINAL,
            "4.6.2.6.3"),
    /** JBM: the jitter buffer's maximum delay, in ms. */
    JBM(
            VqLine.JITTER_BUFFER,
            "JBM",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.JITTER_BUFFER_MAX,
            "4.6.2.6.4"),
    /** JBX: the greatest delay the jitter buffer can reach, in ms. */
    JBX(
            VqLine.JITTER_BUFFER,
            "JBX",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.JITTER_BUFFER_ABSOLUTE_MAX,
            "4.6.2.6.5"),

    /** NLR: packets lost in the network, in percent. */
    NLR(
            VqLine.PACKET_LOSS,
            "NLR",
            ValueKind.DECIMAL,
            3,
            2,
            "percent",
            0,
            100,
            Sentinel.NONE,
            Metric.NETWORK_LOSS_RATE,
            "4.6.2.7.1"),
    /** JDR: packets discarded by the jitter buffer, in percent. */
    JDR(
            VqLine.PACKET_LOSS,
            "JDR",
            ValueKind.DECIMAL,
            3,
            2,
            "percent",
            0,
            100,
            Sentinel.NONE,
            Metric.DISCARD_RATE,
            "4.6.2.7.2"),

    /** BLD: packets lost or discarded within bursts, in percent. */
    BLD(
            VqLine.BURST_GAP_LOSS,
            "BLD",
            ValueKind.DECIMAL,
            3,
            2,
            "percent",
            0,
            100,
            Sentinel.NONE,
            Metric.BURST_LOSS_DENSITY,
            "4.6.2.8.1"),
    /** BD: the mean duration of bursts, in ms. */
    BD(
            VqLine.BURST_GAP_LOSS,
            "BD",
            ValueKind.INTEGER,
            7,
            0,
            "ms",
            0,
            3_600_000,
            Sentinel.SATURATED,
            Metric.BURST_DURATION,
            "4.6.2.8.2"),
    /** GLD: packets lost or discarded within gaps, in percent. */
    GLD(
            VqLine.BURST_GAP_LOSS,
            "GLD",
            ValueKind.DECIMAL,
            3,
            2,
            "percent",
            0,
            100,
            Sentinel.NONE,
            Metric.GAP_LOSS_DENSITY,
            "4.6.2.8.3"),
    /** GD: the mean duration of gaps, in ms. */
    GD(
            VqLine.BURST_GAP_LOSS,
            "GD",
            ValueKind.INTEGER,
            7,
            0,
            "ms",
            0,
            3_600_000,
            Sentinel.SATURATED,
            Metric.GAP_DURATION,
            "4.6.2.8.4"),
    /** GMIN: the threshold between bursts and gaps, in packets. */
    GMIN(
            VqLine.BURST_GAP_LOSS,
            "GMIN",
            ValueKind.INTEGER,
            3,
            0,
            "packets",
            1,
            255,
            Sentinel.NONE,
            Metric.GAP_THRESHOLD,
            "4.6.2.8.5"),

    /** RTD: the round-trip delay, in ms. */
    RTD(
            VqLine.DELAY,
            "RTD",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.ROUND_TRIP_DELAY,
            "4.6.2.9.1"),
    /** ESD: the end system's own delay, in ms. */
    ESD(
            VqLine.DELAY,
            "ESD",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.END_SYSTEM_DELAY,
            "4.6.2.9.2"),
    /** OWD: the one-way delay, in ms. */
    OWD(
            VqLine.DELAY,
            "OWD",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.ONE_WAY_DELAY,
            "4.6.2.9.4"),
    /** SOWD: half of the round trip and both end systems' delays, in ms. */
    SOWD(
            VqLine.DELAY,
            "SOWD",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.SYMMETRIC_ONE_WAY_DELAY,
            "4.6.2.9.3"),
    /** IAJ: the interarrival jitter, in ms. */
    IAJ(
            VqLine.DELAY,
            "IAJ",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.INTERARRIVAL_JITTER,
            "4.6.2.9.5"),
    /** MAJ: the mean absolute jitter (MAPDV of ITU-T G.1020), in ms. */
    MAJ(
            VqLine.DELAY,
            "MAJ",
            ValueKind.INTEGER,
            5,
            0,
            "ms",
            0,
            65535,
            Sentinel.SATURATED,
            Metric.MEAN_ABSOLUTE_JITTER,
            "4.6.2.9.6"),

    /** SL: the speech level, in dBm0; 127 is unavailable. */
    SL(
            VqLine.SIGNAL,
            "SL",
            ValueKind.SIGNED,
            2,
            0,
            "dBm0",
            -99,
            99,
            Sentinel.UNAVAILABLE,
            Metric.SIGNAL_LEVEL,
            "4.6.2.10.1"),
    /** NL: the noise level in silent periods, in dBm0; 127 is unavailable. */
    NL(
            VqLine.SIGNAL,
            "NL",
            ValueKind.SIGNED,
            2,
            0,
            "dBm0",
            -99,
            99,
            Sentinel.UNAVAILABLE,
            Metric.NOISE_LEVEL,
            "4.6.2.10.2"),
    /** RERL: the residual echo return loss, in dB; 127 is unavailable. */
    RERL(
            VqLine.SIGNAL,
            "RERL",
            ValueKind.INTEGER,
            3,
            0,
            "dB",
            0,
            255,
            Sentinel.UNAVAILABLE,
            Metric.RESIDUAL_ECHO_RETURN_LOSS,
            "4.6.2.10.3"),

    /** RLQ: the listening quality as R factor; 127 is unavailable. */
    RLQ(
            VqLine.QUALITY_EST,
            "RLQ",
            ValueKind.INTEGER,
            3,
            0,
            "R",
            0,
            120,
            Sentinel.UNAVAILABLE,
            Metric.R_LISTENING,
            "4.6.2.11.1"),
    /** RLQEstAlg: the algorithm behind RLQ. */
    RLQ_EST_ALG(VqLine.QUALITY_EST, "RLQEstAlg", Metric.R_LISTENING, "4.6.2.11.2"),
    /** RCQ: the conversational quality as R factor; 127 is unavailable. */
    RCQ(
            VqLine.QUALITY_EST,
            "RCQ",
            ValueKind.INTEGER,
            3,
            0,
            "R",
            0,
            120,
            Sentinel.UNAVAILABLE,
            Metric.R_CONVERSATIONAL,
            "4.6.2.11.3"),
    /** RCQEstAlg: the algorithm behind RCQ. */
    RCQ_EST_ALG(VqLine.QUALITY_EST, "RCQEstAlg", Metric.R_CONVERSATIONAL, "4.6.2.11.4"),
    /** EXTRI: the R factor of the incoming path beyond this endpoint; 127 is unavailable. */
    EXTRI(
            VqLine.QUALITY_EST,
            "EXTRI",
            ValueKind.INTEGER,
            3,
            0,
            "R",
            0,
            120,
            Sentinel.UNAVAILABLE,
            Metric.R_EXTERNAL_IN,
            "4.6.2.11.5"),
    /** ExtRIEstAlg: the algorithm behind EXTRI. */
    EXTRI_EST_ALG(VqLine.QUALITY_EST, "ExtRIEstAlg", Metric.R_EXTERNAL_IN, "4.6.2.11.6"),
    /** EXTRO: the R factor of the outgoing path beyond this endpoint; 127 is unavailable. */
    EXTRO(
            VqLine.QUALITY_EST,
            "EXTRO",
            ValueKind.INTEGER,
            3,
            0,
            "R",
            0,
            120,
            Sentinel.UNAVAILABLE,
            Metric.R_EXTERNAL_OUT,
            "4.6.2.11.7"),
    /** ExtROEstAlg: the algorithm behind EXTRO. */
    EXTRO_EST_ALG(VqLine.QUALITY_EST, "ExtROEstAlg", Metric.R_EXTERNAL_OUT, "4.6.2.11.8"),
    /** MOSLQ: the listening quality as MOS, 1..5; 127 is unavailable. */
    MOSLQ(
            VqLine.QUALITY_EST,
            "MOSLQ",
            ValueKind.DECIMAL,
            1,
            3,
            "MOS",
            1,
            5,
            Sentinel.UNAVAILABLE,
            Metric.MOS_LISTENING,
            "4.6.2.11.9.1"),
    /** MOSLQEstAlg: the algorithm behind MOSLQ. */
    MOSLQ_EST_ALG(VqLine.QUALITY_EST, "MOSLQEstAlg", Metric.MOS_LISTENING, "4.6.1 MOSLQEstAlg"),
    /** MOSCQ: the conversational quality as MOS, 1..5; 127 is unavailable. */
    MOSCQ(
            VqLine.QUALITY_EST,
            "MOSCQ",
            ValueKind.DECIMAL,
            1,
            3,
            "MOS",
            1,
            5,
            Sentinel.UNAVAILABLE,
            Metric.MOS_CONVERSATIONAL,
            "4.6.2.11.9.2"),
    /** MOSCQEstAlg: the algorithm behind MOSCQ. */
    MOSCQ_EST_ALG(VqLine.QUALITY_EST, "MOSCQEstAlg", Metric.MOS_CONVERSATIONAL, "4.6.2.11.9.3"),
    /** QoEEstAlg: the algorithm behind every score of the line that names none of its own. */
    QOE_EST_ALG(VqLine.QUALITY_EST, "QoEEstAlg", (Metric) null, "4.6.2.11.10"),

    /** to-tag: the dialog's to-tag. */
    TO_TAG(VqLine.DIALOG_ID, "to-tag", ValueKind.TOKEN, "4.6.1 DialogID"),
    /** from-tag: the dialog's from-tag. */
    FROM_TAG(VqLine.DIALOG_ID, "from-tag", ValueKind.TOKEN, "4.6.1 DialogID");

    /** The value that stands for "none", copied from the binary report (RFC 3611 section 4.7). */
    public enum Sentinel {
        /** There is none. */
        NONE(-1),
        /** 127: the value is unavailable. */
        UNAVAILABLE(127),
        /** 65535: the 16-bit field of the binary report is full, or was never set. */
        SATURATED(65535);

        private final int value;

        Sentinel(int value) {
            this.value = value;
        }

        /**
         * The value itself.
         *
         * @return the number; empty for NONE
         */
        public OptionalInt value() {
            return this == NONE ? OptionalInt.empty() : OptionalInt.of(value);
        }

        /**
         * Whether a number is this sentinel.
         *
         * @param number a number in the wire's unit
         * @return true when it is
         */
        public boolean is(double number) {
            return this != NONE && number == value;
        }
    }

    private final VqLine line;
    private final String key;
    private final ValueKind kind;
    private final int integerDigits;
    private final int fractionDigits;
    private final String unit;
    private final int minimum;
    private final int maximum;
    private final Sentinel sentinel;
    private final @Nullable Metric metric;
    private final String clause;

    VqParameter(VqLine line, String key, ValueKind kind, String clause) {
        this(line, key, kind, 0, 0, "", 0, 0, Sentinel.NONE, null, clause);
    }

    VqParameter(VqLine line, String key, @Nullable Metric metric, String clause) {
        this(line, key, ValueKind.WORD, 0, 0, "", 0, 0, Sentinel.NONE, metric, clause);
    }

    VqParameter(
            VqLine line,
            String key,
            ValueKind kind,
            int integerDigits,
            int fractionDigits,
            String unit,
            int minimum,
            int maximum,
            Sentinel sentinel,
            @Nullable Metric metric,
            String clause) {
        this.line = line;
        this.key = key;
        this.kind = kind;
        this.integerDigits = integerDigits;
        this.fractionDigits = fractionDigits;
        this.unit = unit;
        this.minimum = minimum;
        this.maximum = maximum;
        this.sentinel = sentinel;
        this.metric = metric;
        this.clause = clause;
    }

    /**
     * The line the parameter stands on; {@link #IP}, {@link #PORT} and {@link #SSRC} stand on RemoteAddr as well.
     *
     * @return the line
     */
    public VqLine line() {
        return line;
    }

    /**
     * The key as it is written.
     *
     * @return for example {@code JBN}
     */
    public String key() {
        return key;
    }

    /**
     * The form of the value.
     *
     * @return the form
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * The most digits before the point that the grammar allows.
     *
     * @return 1 or more for numbers; 0 for other forms, and for {@link #PORT}, which the grammar does not bound
     */
    public int integerDigits() {
        return integerDigits;
    }

    /**
     * The most digits behind the point that the grammar allows.
     *
     * @return 1 or more for decimal numbers, 0 for other forms
     */
    public int fractionDigits() {
        return fractionDigits;
    }

    /**
     * The unit on the wire.
     *
     * @return for example {@code ms}; empty when there is none
     */
    public String unit() {
        return unit;
    }

    /**
     * The least value the RFC allows.
     *
     * @return in the wire's unit; 0 where there is no number
     */
    public int minimum() {
        return minimum;
    }

    /**
     * The greatest value the RFC allows.
     *
     * @return in the wire's unit; 0 where there is no number
     */
    public int maximum() {
        return maximum;
    }

    /**
     * The value that stands for "none".
     *
     * @return the sentinel
     */
    public Sentinel sentinel() {
        return sentinel;
    }

    /**
     * The metric the value is of; for an algorithm, the metric it is the algorithm of.
     *
     * @return the metric; empty when the catalogue has none
     */
    public Optional<Metric> metric() {
        return Optional.ofNullable(metric);
    }

    /**
     * The clause of RFC 6035 that defines it.
     *
     * @return for example {@code 4.6.2.6.3}
     */
    public String clause() {
        return clause;
    }

    /**
     * Whether the parameter stands in a Metrics block.
     *
     * @return true unless it stands on the first line, an address line or DialogID
     */
    public boolean inMetrics() {
        return line.part() == VqLine.Part.METRICS;
    }
}
