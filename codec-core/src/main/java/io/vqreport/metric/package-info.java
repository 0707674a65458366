/**
 * What a report measured: the catalogue of metrics with their units, ranges and defining clauses, and immutable sets of
 * measured values.
 *
 * <p>{@link io.vqreport.metric.Metric} is the one place that says what a number means.
 * {@link io.vqreport.metric.Metrics} holds the numbers of one stream or path in the catalogue's units; what was not
 * reported is not in it. No wire format is known here.
 */
@NullMarked
package io.vqreport.metric;

import org.jspecify.annotations.NullMarked;
