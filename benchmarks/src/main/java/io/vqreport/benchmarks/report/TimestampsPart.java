package io.vqreport.benchmarks.report;

import java.time.Instant;

/** The window of the measurement. */
public record TimestampsPart(Instant start, Instant stop) {}
