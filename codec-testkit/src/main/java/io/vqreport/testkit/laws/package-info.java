/**
 * Suites of jqwik properties that hold for every codec: {@link io.vqreport.testkit.laws.ReaderLaws} and {@link
 * io.vqreport.testkit.laws.CodecLaws} for one that reads, {@link
 * io.vqreport.testkit.laws.EncoderLaws} for one that writes, too, {@link io.vqreport.testkit.laws.WireLaws} for one with a wire model. A codec's
 * test extends one of them and says where inputs come from. They need jqwik's API; {@link io.vqreport.testkit.CodecContract} has the laws for
 * any other runner.
 */
@NullMarked
package io.vqreport.testkit.laws;

import org.jspecify.annotations.NullMarked;
