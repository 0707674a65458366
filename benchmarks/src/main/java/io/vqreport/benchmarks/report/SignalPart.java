package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** Speech, noise and echo levels. */
public record SignalPart(
        @Nullable Integer sl,
        @Nullable Integer nl,
        @Nullable Integer rerl) {}
