/** The decoder of getStats: snapshots in, and what two of them say out. */
@NullMarked
package io.vqreport.webrtc.w3c.internal.codec;

import org.jspecify.annotations.NullMarked;
