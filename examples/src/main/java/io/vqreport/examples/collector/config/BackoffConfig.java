package io.vqreport.examples.collector.config;

import java.time.Duration;

/**
 * How long to wait before a try again.
 *
 * @param first the wait before the first try
 * @param most the longest wait
 */
public record BackoffConfig(Duration first, Duration most) {}
