/** Snapshots out of the lines of rtcstats dumps and the columns of webrtc-internals dumps. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.webrtc.w3c.internal.dump;

import org.jspecify.annotations.NullMarked;
