/** What another program says of the same packets, compared by hand. */
@NullMarked
package io.vqreport.rtcpxr.packet.peer;

import org.jspecify.annotations.NullMarked;
