package io.vqreport.convert;

import java.util.OptionalDouble;

/**
 * The E-model's way from a transmission rating factor R to a mean opinion score and back, on each of its three scales, and the impairments
 * that R is made of.
 *
 * <p>R alone does not say its scale: 100 is the best there is in narrowband and mediocre in fullband. The caller names the scale; none is
 * guessed. {@link #NARROWBAND} is the function of G.107 Annex B, {@link #WIDEBAND} the same over R / 1.29, {@link #FULLBAND} over
 * R / 1.48.
 *
 * <p>The function dips below a score of 1 for R between 0 and 6.5153, and is not monotone there. {@link #mosUnclamped} is the function as
 * published, {@link #mos} holds it at 1 and is monotone. The impairments are narrowband.
 *
 * <p>Sources: ITU-T G.107 (2015) Annex B, section 7 and Appendix I; ITU-T G.107.1; ITU-T G.107.2; the simplified delay impairment is that
 * of Cole and Rosenbluth (2001). The formulas were taken from secondary literature and checked against published tables.
 */
public enum EModel {
    /** R 0..100 (G.107). */
    NARROWBAND(1),
    /** R 0..129 (G.107.1). */
    WIDEBAND(1.29),
    /** R 0..148 (G.107.2). */
    FULLBAND(1.48);

    /** R of a narrowband connection with every parameter at its default: no impairment but the noise of the model's own room and line. */
    public static final double DEFAULT_R = 93.2;

    /** The greatest R of the narrowband scale. */
    private static final double NARROWBAND_MAX = 100;

    /** Where the cubic crosses a score of 1: 80 - 30 * sqrt(6). */
    private static final double LEAST_INVERTIBLE = 80 - 30 * Math.sqrt(6);

    private static final double MOS_MIN = 1;
    private static final double MOS_MAX = 4.5;

    private final double stretch;

    EModel(double stretch) {
        this.stretch = stretch;
    }

    /**
     * The greatest R of this scale.
     *
     * @return 100, 129 or 148
     */
    public double maxR() {
        return NARROWBAND_MAX * stretch;
    }

    /**
     * The least R that {@link #rFactor} gives, that of a score of 1.
     *
     * @return 6.5153 on the narrowband scale, more on the others in proportion
     */
    public double leastR() {
        return LEAST_INVERTIBLE * stretch;
    }

    /**
     * The score of an R factor as the published function has it: 1 up to R 0, below 1 between 0 and {@link #leastR}, 4.5 from {@link #maxR}
     * on.
     *
     * @param r any number but NaN, on this scale
     * @return 0.98884..4.5
     * @throws IllegalArgumentException when R is NaN
     */
    public double mosUnclamped(double r) {
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("an R factor is a number");
        }
        double narrow = r / stretch;
        if (narrow <= 0) {
            return MOS_MIN;
        }
        return narrow >= NARROWBAND_MAX ? MOS_MAX : cubic(narrow);
    }

    /**
     * The score of an R factor, held at 1 where the published function dips below it.
     *
     * @param r any number but NaN, on this scale
     * @return 1..4.5, never falling as R rises
     * @throws IllegalArgumentException when R is NaN
     */
    public double mos(double r) {
        return Math.max(MOS_MIN, mosUnclamped(r));
    }

    /**
     * The R factor of a score, the inverse of {@link #mosUnclamped} between {@link #leastR} and {@link #maxR}.
     *
     * <p>A score rounded to tenths is up to 4.5 off in R. Where a source gives R, use that.
     *
     * @param mos a score; above 4.5, which the function never gives, R is {@link #maxR}
     * @return R on this scale; empty below a score of 1, which several R factors have or none
     * @throws IllegalArgumentException when the score is NaN
     */
    public OptionalDouble rFactor(double mos) {
        if (Double.isNaN(mos)) {
            throw new IllegalArgumentException("a score is a number");
        }
        if (mos < MOS_MIN) {
            return OptionalDouble.empty();
        }
        double narrow = mos >= MOS_MAX ? NARROWBAND_MAX : inverse(mos);
        return OptionalDouble.of(Math.max(LEAST_INVERTIBLE, Math.min(NARROWBAND_MAX, narrow)) * stretch);
    }

    /**
     * The delay impairment Id after Cole and Rosenbluth: two straight lines that meet at 177.3 ms.
     *
     * @param oneWayMillis the delay from mouth to ear in ms, 0 or more
     * @return 0 or more, never falling as the delay rises
     * @throws IllegalArgumentException when the delay is negative, infinite or NaN
     */
    public static double simplifiedDelayImpairment(double oneWayMillis) {
        double delay = notNegative("a delay", oneWayMillis);
        return 0.024 * delay + 0.11 * Math.max(0, delay - 177.3);
    }

    /**
     * The delay impairment Idd of G.107 for a connection without echo, at the default sensitivity (sT 1, mT 100 ms).
     *
     * @param oneWayMillis the absolute delay Ta in ms, 0 or more
     * @return 0 up to 100 ms, then rising
     * @throws IllegalArgumentException when the delay is negative, infinite or NaN
     */
    public static double delayImpairment(double oneWayMillis) {
        double delay = notNegative("a delay", oneWayMillis);
        if (delay <= 100) {
            return 0;
        }
        double x = Math.log(delay / 100) / Math.log(2);
        double sixthRoots = Math.pow(1 + Math.pow(x, 6), 1 / 6.0) - 3 * Math.pow(1 + Math.pow(x / 3, 6), 1 / 6.0);
        return Math.max(0, 25 * (sixthRoots + 2));
    }

    /**
     * The effective equipment impairment Ie,eff of a codec under packet loss: {@code Ie + (95 - Ie) * Ppl / (Ppl / BurstR + Bpl)}.
     *
     * @param codec the codec
     * @param lossPercent Ppl, the packets that are missing behind the jitter buffer, lost or discarded, 0..100 percent
     * @param burstRatio BurstR: 1 when losses are random, more when they come in bursts
     * @return Ie or more, 95 at most
     * @throws IllegalArgumentException when an argument is outside its range, or there is loss and the codec has no Bpl
     */
    public static double equipmentImpairment(CodecImpairment codec, double lossPercent, double burstRatio) {
        double loss = percent(lossPercent);
        if (!(burstRatio > 0 && burstRatio <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a burst ratio is more than 0, not " + burstRatio);
        }
        double ie = codec.ie();
        if (loss == 0) {
            return ie;
        }
        double bpl = codec.bpl().orElseThrow(() -> new IllegalArgumentException("no Bpl is known for " + codec));
        return Math.min(95, ie + (95 - ie) * loss / (loss / burstRatio + bpl));
    }

    /**
     * The burst ratio BurstR: how long the bursts of consecutive losses are, against how long they would be if losses were random.
     *
     * @param meanBurstPackets the mean number of consecutive packets missing, 1 or more
     * @param lossPercent Ppl, the packets missing, 0..100 percent
     * @return {@code meanBurstPackets * (1 - Ppl / 100)}
     * @throws IllegalArgumentException when an argument is outside its range
     */
    public static double burstRatio(double meanBurstPackets, double lossPercent) {
        if (!(meanBurstPackets >= 1 && meanBurstPackets <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a burst has 1 packet or more, not " + meanBurstPackets);
        }
        return meanBurstPackets * (100 - percent(lossPercent)) / 100;
    }

    static double percent(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("a rate is 0..100 percent, not " + percent);
        }
        return percent;
    }

    static double notNegative(String what, double millis) {
        if (!(millis >= 0 && millis <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(what + " is 0 ms or more, not " + millis);
        }
        return millis;
    }

    private static double cubic(double r) {
        return 1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r);
    }

    /**
     * Cardano's formula in the form of G.107 Appendix I, which writes arctan2(x, y) where Java has atan2(y, x). The discriminant is positive
     * between the cubic's two extrema, scores 0.98884 and 4.51220.
     */
    private static double inverse(double mos) {
        double discriminant = -903_522 + 1_113_960 * mos - 202_500 * mos * mos;
        double angle = Math.atan2(15 * Math.sqrt(discriminant), 18_566 - 6_750 * mos) / 3;
        return 20 / 3.0 * (8 - Math.sqrt(226) * Math.cos(angle + Math.PI / 3));
    }
}
