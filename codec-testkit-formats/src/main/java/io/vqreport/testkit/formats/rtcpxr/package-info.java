/**
 * What it takes to test a reader or writer of {@code application/vq-rtcpxr} text: {@link
 * io.vqreport.testkit.formats.rtcpxr.VqRtcpXrArbitraries} makes wire models and conforming bodies, {@link
 * io.vqreport.testkit.formats.rtcpxr.DeviationMutators} turns conforming bodies into deviating ones, {@link
 * io.vqreport.testkit.formats.rtcpxr.VqRtcpXrDictionary} holds the words to damage bodies with. Only the arbitraries need a test engine.
 */
@NullMarked
package io.vqreport.testkit.formats.rtcpxr;

import org.jspecify.annotations.NullMarked;
