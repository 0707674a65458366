package io.vqreport.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** Packets lost by the network and discarded by the jitter buffer, in percent. */
public record PacketLossPart(@Nullable Double nlr, @Nullable Double jdr) {}
