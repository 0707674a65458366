package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** Delays and their variation, in ms. */
public record DelayPart(
        @Nullable Integer rtd,
        @Nullable Integer esd,
        @Nullable Integer owd,
        @Nullable Integer sowd,
        @Nullable Integer iaj,
        @Nullable Integer maj) {}
