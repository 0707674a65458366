/**
 * What it takes to test a reader or writer of RTCP: {@link io.vqreport.testkit.formats.rtcp.RtcpArbitraries} makes datagrams with every kind of
 * packet and report block, {@link io.vqreport.testkit.formats.rtcp.RtcpDictionary} the octets to damage them with. Only the arbitraries need
 * a test engine.
 */
@NullMarked
package io.vqreport.testkit.formats.rtcp;

import org.jspecify.annotations.NullMarked;
