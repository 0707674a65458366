package io.vqreport.quality;

import io.vqreport.metric.Metric;
import io.vqreport.model.StreamQuality;
import java.util.List;

/**
 * How good a stream is, and why.
 *
 * @param judged every metric that was there and has a threshold, in the order of the thresholds; never empty
 */
public record StreamJudgement(List<MetricJudgement> judged) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when nothing was judged
     */
    public StreamJudgement {
        judged = List.copyOf(judged);
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("a stream without a judged metric has no judgement");
        }
    }

    /**
     * The verdict: that of the worst metric.
     *
     * @return GOOD only when every judged metric is
     */
    public StreamQuality quality() {
        return decisive().quality();
    }

    /**
     * The metric that decided.
     *
     * @return the metric of {@link #decisive()}
     */
    public Metric metric() {
        return decisive().metric();
    }

    /**
     * The judgement that decided: of those with the worst verdict, the first in the order of the thresholds.
     *
     * @return one of {@link #judged()}
     */
    public MetricJudgement decisive() {
        MetricJudgement worst = judged.get(0);
        for (MetricJudgement next : judged) {
            if (next.quality().compareTo(worst.quality()) > 0) {
                worst = next;
            }
        }
        return worst;
    }
}
