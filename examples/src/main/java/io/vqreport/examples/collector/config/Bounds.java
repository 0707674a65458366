package io.vqreport.examples.collector.config;

/**
 * The bounds of one metric, in its unit; which side is better follows from their order.
 *
 * @param optimal the last value that is still GOOD
 * @param acceptable the last value that is still POOR
 */
public record Bounds(double optimal, double acceptable) {}
