package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** A LocalMetrics or RemoteMetrics block, one record a line. */
public record MetricsPart(
        TimestampsPart timestamps,
        @Nullable SessionDescPart sessionDesc,
        @Nullable JitterBufferPart jitterBuffer,
        @Nullable PacketLossPart packetLoss,
        @Nullable BurstGapLossPart burstGapLoss,
        @Nullable DelayPart delay,
        @Nullable SignalPart signal,
        @Nullable QualityEstPart qualityEst) {}
