package io.vqreport.benchmarks.stats;

import java.math.BigDecimal;
import java.util.List;

/**
 * What stands in the outer {@code stats} of a message.
 *
 * @param stats the blocks
 * @param tagKeys names of the tags
 * @param tagValues their values
 * @param ts when, in microseconds
 */
public record StatsPart(BlocksPart stats, List<Object> tagKeys, List<Object> tagValues, BigDecimal ts) {}
