package io.vqreport.examples.collector.store;

import io.vqreport.metric.Metric;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored stream, or network path.
 *
 * @param reportId its report
 * @param at when its measurement ended
 * @param media what it carries; absent when not told
 * @param direction RECEIVED or SENT; absent for a network path
 * @param label its label; absent when not told
 * @param startAt when its measurement began; absent when not told
 * @param stopAt when it ended; absent when not told
 * @param basis what its values are counted over
 * @param codec the codec as sent; absent when not told
 * @param quality its rank
 * @param worstMetric the metric that decided; absent when nothing was judged
 * @param worstValue its value
 * @param metrics what was measured, in catalogue order
 */
public record StreamRow(
        long reportId,
        long at,
        @Nullable String media,
        @Nullable String direction,
        @Nullable String label,
        @Nullable Long startAt,
        @Nullable Long stopAt,
        String basis,
        @Nullable String codec,
        int quality,
        @Nullable String worstMetric,
        @Nullable Double worstValue,
        Map<Metric, Double> metrics) {}
