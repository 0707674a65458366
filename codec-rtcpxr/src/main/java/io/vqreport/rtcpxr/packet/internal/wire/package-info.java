/** How octets become RTCP packets and report blocks, and the other way round. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.rtcpxr.packet.internal.wire;

import org.jspecify.annotations.NullMarked;
