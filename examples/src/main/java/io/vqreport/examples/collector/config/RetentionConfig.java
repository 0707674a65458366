package io.vqreport.examples.collector.config;

import java.time.Duration;

/**
 * How long things are kept.
 *
 * @param reports calls and all that belongs to them
 * @param raw receipts as they came
 * @param every how often the store is looked through
 */
public record RetentionConfig(Duration reports, Duration raw, Duration every) {}
