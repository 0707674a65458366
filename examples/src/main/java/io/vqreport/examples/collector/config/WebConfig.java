package io.vqreport.examples.collector.config;

/**
 * The page and its API.
 *
 * @param listen the address
 * @param allowFull whether raw reports may be had without redaction
 */
public record WebConfig(HostPort listen, boolean allowFull) {}
