/**
 * Binary RTCP and RTCP XR: compound and reduced-size packets (RFC 3550, RFC 5506) with the report blocks of RFC 3611 and the later RFCs.
 *
 * <p>{@link io.vqreport.rtcpxr.packet.RtcpCompound} is what was sent, reserved bits, padding and unknown parts included, so that it is
 * written back octet by octet. {@link io.vqreport.rtcpxr.packet.XrField} is the one table of the blocks' fields: where each lies, how wide
 * it is, what its numbers mean and which of them say "unavailable" or "out of range".
 */
@NullMarked
package io.vqreport.rtcpxr.packet;

import org.jspecify.annotations.NullMarked;
