package io.vqreport.benchmarks.stats;

/**
 * A medium, both ways.
 *
 * @param local what was sent
 * @param remote what was received
 */
public record MediaPart(SentPart local, ReceivedPart remote) {}
