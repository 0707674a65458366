/**
 * What it takes to test a reader or writer of MS-QoE: {@link io.vqreport.testkit.formats.msqoe.MsQoeArbitraries} makes beans, {@link
 * io.vqreport.testkit.formats.msqoe.SeededEvents} makes them from a seed, {@link io.vqreport.testkit.formats.msqoe.MsQoeDeviations} deviating
 * documents, {@link io.vqreport.testkit.formats.msqoe.MsQoeDictionary} holds the words to damage documents with. Only the arbitraries need a test
 * engine.
 */
@NullMarked
package io.vqreport.testkit.formats.msqoe;

import org.jspecify.annotations.NullMarked;
