package io.vqreport.benchmarks.stats;

/**
 * The blocks of a message.
 *
 * @param audio audio, both ways
 * @param network the transport
 * @param video video, both ways
 */
public record BlocksPart(MediaPart audio, NetworkPart network, MediaPart video) {}
