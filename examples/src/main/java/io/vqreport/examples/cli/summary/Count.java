package io.vqreport.examples.cli.summary;

/**
 * How often something was seen.
 *
 * @param name what
 * @param number how often
 */
public record Count(String name, long number) {}
