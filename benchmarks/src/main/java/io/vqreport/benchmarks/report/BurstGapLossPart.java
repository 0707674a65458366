package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** How losses and discards are spread. */
public record BurstGapLossPart(
        @Nullable Double bld,
        @Nullable Integer bd,
        @Nullable Double gld,
        @Nullable Integer gd,
        @Nullable Integer gmin) {}
