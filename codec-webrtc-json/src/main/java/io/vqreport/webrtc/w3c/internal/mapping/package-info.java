/** From two snapshots to an interval, and from that to a neutral report, by one table. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.w3c.internal.mapping;

import org.jspecify.annotations.NullMarked;
