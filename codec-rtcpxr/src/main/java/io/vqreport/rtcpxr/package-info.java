/**
 * {@code application/vq-rtcpxr} text: the voice quality reports of RFC 6035 and of the drafts before it.
 *
 * <p>{@link io.vqreport.rtcpxr.VqRtcpXr} is the way in. {@link io.vqreport.rtcpxr.VqReport} is what was sent, sentinels and unknown lines
 * included; {@link io.vqreport.rtcpxr.VqLine} and {@link io.vqreport.rtcpxr.VqParameter} are the one table of everything RFC 6035 section
 * 4.6.1 defines, from which reading, writing and the documentation are driven.
 */
@NullMarked
package io.vqreport.rtcpxr;

import org.jspecify.annotations.NullMarked;
