package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** A session report (RFC 6035 section 4.6.1), each part a record and each parameter a component; absent parameters are null. */
public record SessionReport(
        String type,
        boolean callTerm,
        SessionPart session,
        MetricsPart localMetrics,
        @Nullable MetricsPart remoteMetrics,
        @Nullable DialogPart dialogId) {}
