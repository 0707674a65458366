package io.vqreport.convert;

import java.util.Objects;

/**
 * A quality score this library computed, with the name of the method that gave it. Scores of different methods are not comparable.
 *
 * @param r the transmission rating factor, narrowband, 0..100
 * @param mos the mean opinion score, 1..4.5
 * @param method the method's name, a contract: {@code G107-COLE-ROSENBLUTH} and the like
 */
public record MosEstimate(double r, double mos, String method) {
    /** Checks that the method is named. */
    public MosEstimate {
        Objects.requireNonNull(method, "method");
    }

    /** The estimate of an R factor, which is held within 0..100. */
    static MosEstimate of(double r, String method) {
        double bounded = Math.max(0, Math.min(EModel.NARROWBAND.maxR(), r));
        return new MosEstimate(bounded, EModel.NARROWBAND.mos(bounded), method);
    }
}
