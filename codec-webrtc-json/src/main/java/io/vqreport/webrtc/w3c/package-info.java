/**
 * W3C getStats: snapshots as they were sent, intervals between two of them, and the dumps that hold many (webrtc-internals, rtcstats).
 *
 * <p>Units stand in the accessors' names: the wire has seconds, bit/s and fractions where the neutral model has ms, kbit/s and percent.
 */
@NullMarked
package io.vqreport.webrtc.w3c;

import org.jspecify.annotations.NullMarked;
