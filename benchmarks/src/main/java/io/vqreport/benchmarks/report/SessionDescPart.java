package io.vqreport.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the stream is coded. */
public record SessionDescPart(
        @Nullable Integer pt,
        @Nullable String pd,
        @Nullable List<Integer> sr,
        @Nullable Integer fd,
        @Nullable Integer fo,
        @Nullable Integer fpp,
        @Nullable Integer pps,
        @Nullable String fmtp,
        @Nullable Integer plc,
        @Nullable Boolean ssup) {}
