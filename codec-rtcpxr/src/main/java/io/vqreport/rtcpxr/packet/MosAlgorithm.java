package io.vqreport.rtcpxr.packet;

import io.vqreport.metric.Metric;
import io.vqreport.model.RScale;
import java.util.Optional;

/**
 * The algorithms that a MOS metrics block (RFC 7266) can name by the numbers of its session description, with the score each gives. All score
 * from 1 to 5. P.862 of the registry is not among them, since its score of -0.5 to 4.5 is no MOS.
 *
 * <p>Source: RFC 7266 section 4.1.
 */
public enum MosAlgorithm {
    /** ITU-T P.564: conformance testing of narrowband listening quality. */
    P564("P564", Metric.MOS_LISTENING, RScale.NB),
    /** ITU-T G.107, the E-model: narrowband conversational quality. */
    G107("G107", Metric.MOS_CONVERSATIONAL, RScale.NB),
    /** ITU-T G.107.1, the wideband E-model: conversational quality. */
    G107_1("G107_1", Metric.MOS_CONVERSATIONAL, RScale.WB),
    /** ETSI TS 101 329-5 Annex E, which gives listening and conversational scores alike. */
    TS101_329("TS101_329", Metric.MOS_UNSPECIFIED, RScale.UNKNOWN),
    /** JJ-201.01, a Japanese standard that does not say which kind its score is here. */
    JJ201_1("JJ201_1", Metric.MOS_UNSPECIFIED, RScale.UNKNOWN),
    /** ITU-T P.1201.1: audiovisual quality at low resolution. */
    P1201_1("P1201_1", Metric.MOS_UNSPECIFIED, RScale.UNKNOWN),
    /** ITU-T P.1201.2: audiovisual quality at high resolution. */
    P1201_2("P1201_2", Metric.MOS_UNSPECIFIED, RScale.UNKNOWN),
    /** ITU-T P.1202.1: video quality at low resolution. */
    P1202_1("P1202_1", Metric.MOS_VIDEO, RScale.UNKNOWN),
    /** ITU-T P.1202.2: video quality at high resolution. */
    P1202_2("P1202_2", Metric.MOS_VIDEO, RScale.UNKNOWN),
    /** ITU-T P.862.2: wideband listening quality. */
    P862_2("P.862.2", Metric.MOS_LISTENING, RScale.WB),
    /** ITU-T P.863: listening quality. */
    P863("P.863", Metric.MOS_LISTENING, RScale.UNKNOWN);

    private final String wireName;
    private final Metric metric;
    private final RScale scale;

    MosAlgorithm(String wireName, Metric metric, RScale scale) {
        this.wireName = wireName;
        this.metric = metric;
        this.scale = scale;
    }

    /**
     * The name in a session description.
     *
     * @return for example {@code G107}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * What the score is.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * The bandwidth the score is relative to.
     *
     * @return the scale; UNKNOWN where the name does not say
     */
    public RScale scale() {
        return scale;
    }

    /**
     * Finds an algorithm by its name in a session description, or in the registry, which has underscores for dots (RFC 7266 section 5.4).
     *
     * @param wireName the name, in its own letter case
     * @return the algorithm; empty when there is none of that name
     */
    public static Optional<MosAlgorithm> of(String wireName) {
        for (MosAlgorithm algorithm : values()) {
            if (algorithm.wireName.equals(wireName) || algorithm.name().equals(wireName)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }
}
