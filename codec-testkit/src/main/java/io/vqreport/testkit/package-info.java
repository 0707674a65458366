/**
 * What it takes to test a codec, without a test engine: {@link io.vqreport.testkit.CodecContract} states the laws a codec keeps, {@link
 * io.vqreport.testkit.SeededReports} and {@link io.vqreport.testkit.Mutations} make reports and broken inputs from a seed, {@link
 * io.vqreport.testkit.Reduction} makes a failing input small and {@link io.vqreport.testkit.Pasteable} prints it. Everything that fails
 * does so by an {@link java.lang.AssertionError}.
 */
@NullMarked
package io.vqreport.testkit;

import org.jspecify.annotations.NullMarked;
