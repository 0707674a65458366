package io.vqreport.model;

import io.vqreport.metric.Metric;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The threshold crossing that an {@link ReportKind#ALERT} report tells of (RFC 6035 section 4.6.1, VQAlertReport).
 *
 * @param metric the metric that crossed its threshold; absent when its name is not in the catalogue
 * @param name the metric's name as it was sent, for example {@code NLR}; absent when none was sent
 * @param severity how grave it is; absent when not told
 * @param direction the stream concerned, seen from the reporter; absent when not told
 */
public record Alert(
        @Nullable Metric metric,
        @Nullable String name,
        @Nullable AlertSeverity severity,
        @Nullable Direction direction) implements Serializable {}
