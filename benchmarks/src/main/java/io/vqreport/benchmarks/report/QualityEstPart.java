package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** R factors, MOS and the algorithms behind them. */
public record QualityEstPart(
        @Nullable Integer rlq,
        @Nullable String rlqEstAlg,
        @Nullable Integer rcq,
        @Nullable String rcqEstAlg,
        @Nullable Integer extri,
        @Nullable String extRIEstAlg,
        @Nullable Integer extro,
        @Nullable String extROEstAlg,
        @Nullable Double moslq,
        @Nullable String moslqEstAlg,
        @Nullable Double moscq,
        @Nullable String moscqEstAlg,
        @Nullable String qoeEstAlg) {}
