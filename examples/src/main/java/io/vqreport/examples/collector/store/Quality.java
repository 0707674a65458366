package io.vqreport.examples.collector.store;

import io.vqreport.model.StreamQuality;
import io.vqreport.quality.Better;
import io.vqreport.quality.MetricJudgement;
import io.vqreport.quality.StreamJudgement;
import java.util.Optional;

/** Judgements as numbers, so that the database can sort by them. */
public final class Quality {
    /** Nothing could be judged. */
    public static final int UNJUDGED = 0;

    private Quality() {}

    static int rank(Optional<StreamJudgement> judgement) {
        return judgement.map(found -> rank(found.quality())).orElse(UNJUDGED);
    }

    /** Written out, since the database keeps it. */
    private static int rank(StreamQuality quality) {
        return switch (quality) {
            case GOOD -> 1;
            case POOR -> 2;
            case BAD -> 3;
        };
    }

    /**
     * The rank's name.
     *
     * @param rank 0..3
     * @return {@code UNJUDGED}, or a constant of {@link StreamQuality}
     */
    public static String name(int rank) {
        for (StreamQuality quality : StreamQuality.values()) {
            if (rank(quality) == rank) {
                return quality.name();
            }
        }
        return "UNJUDGED";
    }

    /** How often the value is its acceptable bound, whichever side is better: the more, the worse; 1 at the bound. */
    static double score(MetricJudgement judgement) {
        double bound = judgement.threshold().acceptable();
        double value = judgement.value();
        boolean lower = judgement.threshold().better() == Better.LOWER;
        double score = lower ? value / bound : bound / value;
        return Double.isFinite(score) ? Math.max(0, Math.min(score, 1e6)) : 1e6;
    }
}
