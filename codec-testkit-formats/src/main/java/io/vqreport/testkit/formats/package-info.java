/**
 * The formats side by side, without any test engine: {@link io.vqreport.testkit.formats.FormatKit} gives each format's sample inputs, deviations,
 * words and golden corpus, {@link io.vqreport.testkit.formats.SampleTraffic} an endless mix of inputs of all of them with what is to be read of
 * each.
 */
@NullMarked
package io.vqreport.testkit.formats;

import org.jspecify.annotations.NullMarked;
