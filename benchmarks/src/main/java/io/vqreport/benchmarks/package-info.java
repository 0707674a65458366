/**
 * Measures the codecs beside what others use for the same work. {@link io.vqreport.benchmarks.Ratios} gives the figures of
 * {@code docs/performance.md}, {@link io.vqreport.benchmarks.Linearity} shows that hostile input costs linear time, and
 * {@link io.vqreport.benchmarks.RtcpXrBenchmark} is there for those who want JMH.
 */
@NullMarked
package io.vqreport.benchmarks;

import org.jspecify.annotations.NullMarked;
