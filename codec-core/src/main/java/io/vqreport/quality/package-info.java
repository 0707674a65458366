/**
 * Rules over measured values: how good a stream is by thresholds, and when a client tells of changes during a call.
 *
 * <p>{@link io.vqreport.quality.QualityThresholds} turns the metrics of a stream into GOOD, POOR or BAD and says which
 * metric decided; {@link io.vqreport.quality.InCallReportThrottle} is the published rule by which a client spaces its
 * in-call reports. Neither knows a format, reads a clock of its own or starts a thread.
 */
@NullMarked
package io.vqreport.quality;

import org.jspecify.annotations.NullMarked;
