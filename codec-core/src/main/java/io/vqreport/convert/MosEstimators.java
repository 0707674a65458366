package io.vqreport.convert;

/**
 * Estimates of narrowband conversational quality out of what the network did, each by a named method.
 *
 * <p>The first two are the E-model reduced to delay and packet loss, {@code R = 93.2 - Id - Ie,eff}. The others are rules of thumb that
 * several products share under no common name: an effective latency, two slopes, and 2.5 points of R for each percent lost. No score is
 * reported as measured: the method goes with it, and methods are never mixed.
 *
 * <p>For every method the score never rises as delay, jitter or loss does. Delays and jitter are ms, 0 or more; loss is 0..100 percent.
 */
public final class MosEstimators {
    /** The name of {@link #eModel}. */
    public static final String G107_IDD = "G107-IDD";

    /** The name of {@link #simplifiedEModel}. */
    public static final String G107_COLE_ROSENBLUTH = "G107-COLE-ROSENBLUTH";

    /** The name of {@link #effectiveLatency}. */
    public static final String EFFECTIVE_LATENCY = "EFFECTIVE-LATENCY-R93.2";

    /** The name of {@link #flooredEffectiveLatency}. */
    public static final String FLOORED_EFFECTIVE_LATENCY = "EFFECTIVE-LATENCY-R94.768";

    private static final double FLOORED_R0 = 94.768;
    private static final double FLOOR = 6.52;

    private MosEstimators() {}

    /**
     * The E-model with G.107's own delay impairment.
     *
     * @param codec the codec
     * @param oneWayMillis the delay from mouth to ear
     * @param lossPercent the packets missing behind the jitter buffer, lost or discarded
     * @param burstRatio more than 0; 1 for random loss
     * @return the estimate, by {@link #G107_IDD}
     * @throws IllegalArgumentException when an argument is outside its range, or there is loss and the codec has no Bpl
     */
    public static MosEstimate eModel(
            CodecImpairment codec, double oneWayMillis, double lossPercent, double burstRatio) {
        double equipment = EModel.equipmentImpairment(codec, lossPercent, burstRatio);
        return MosEstimate.of(EModel.DEFAULT_R - EModel.delayImpairment(oneWayMillis) - equipment, G107_IDD);
    }

    /**
     * The E-model with Cole and Rosenbluth's delay impairment.
     *
     * @param codec the codec
     * @param oneWayMillis the delay from mouth to ear
     * @param lossPercent the packets missing behind the jitter buffer, lost or discarded
     * @param burstRatio more than 0; 1 for random loss
     * @return the estimate, by {@link #G107_COLE_ROSENBLUTH}
     * @throws IllegalArgumentException when an argument is outside its range, or there is loss and the codec has no Bpl
     */
    public static MosEstimate simplifiedEModel(
            CodecImpairment codec, double oneWayMillis, double lossPercent, double burstRatio) {
        double equipment = EModel.equipmentImpairment(codec, lossPercent, burstRatio);
        double delay = EModel.simplifiedDelayImpairment(oneWayMillis);
        return MosEstimate.of(EModel.DEFAULT_R - delay - equipment, G107_COLE_ROSENBLUTH);
    }

    /**
     * The effective-latency rule with R0 = 93.2.
     *
     * @param roundTripMillis the round-trip time
     * @param jitterMillis the jitter
     * @param lossPercent the packets lost
     * @return the estimate, by {@link #EFFECTIVE_LATENCY}
     * @throws IllegalArgumentException when an argument is outside its range
     */
    public static MosEstimate effectiveLatency(double roundTripMillis, double jitterMillis, double lossPercent) {
        return MosEstimate.of(
                EModel.DEFAULT_R - latencyAndLoss(roundTripMillis, jitterMillis, lossPercent), EFFECTIVE_LATENCY);
    }

    /**
     * The effective-latency rule with R0 = 94.768 and an R that falls no lower than 6.52.
     *
     * @param roundTripMillis the round-trip time
     * @param jitterMillis the jitter
     * @param lossPercent the packets lost
     * @return the estimate, by {@link #FLOORED_EFFECTIVE_LATENCY}
     * @throws IllegalArgumentException when an argument is outside its range
     */
    public static MosEstimate flooredEffectiveLatency(double roundTripMillis, double jitterMillis, double lossPercent) {
        double r = FLOORED_R0 - latencyAndLoss(roundTripMillis, jitterMillis, lossPercent);
        return MosEstimate.of(Math.max(FLOOR, r), FLOORED_EFFECTIVE_LATENCY);
    }

    /** The two slopes meet at an effective latency of 160 ms, where both take 4 off. */
    private static double latencyAndLoss(double roundTripMillis, double jitterMillis, double lossPercent) {
        double latency = EModel.notNegative("a round-trip time", roundTripMillis)
                + 2 * EModel.notNegative("a jitter", jitterMillis)
                + 10;
        double delay = latency < 160 ? latency / 40 : (latency - 120) / 10;
        return delay + 2.5 * EModel.percent(lossPercent);
    }
}
