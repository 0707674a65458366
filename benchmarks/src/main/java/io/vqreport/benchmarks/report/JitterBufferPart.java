package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** The receiver's jitter buffer. */
public record JitterBufferPart(
        @Nullable Integer jba,
        @Nullable Integer jbr,
        @Nullable Integer jbn,
        @Nullable Integer jbm,
        @Nullable Integer jbx) {}
