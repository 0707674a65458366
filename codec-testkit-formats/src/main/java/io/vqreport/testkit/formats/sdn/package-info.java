/**
 * What it takes to test a reader or writer of SDN messages: {@link io.vqreport.testkit.formats.sdn.SdnArbitraries} makes messages, {@link
 * io.vqreport.testkit.formats.sdn.SeededSdnMessages} makes them from a seed, {@link io.vqreport.testkit.formats.sdn.SdnDeviations} deviating ones,
 * {@link io.vqreport.testkit.formats.sdn.SdnDictionary} holds the words to damage them with. Only the arbitraries need a test engine.
 */
@NullMarked
package io.vqreport.testkit.formats.sdn;

import org.jspecify.annotations.NullMarked;
