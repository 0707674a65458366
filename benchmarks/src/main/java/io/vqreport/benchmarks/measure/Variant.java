package io.vqreport.benchmarks.measure;

/**
 * One of the ways that are compared.
 *
 * @param name how it is called in tables
 * @param work what it does
 */
public record Variant(String name, Work work) {}
