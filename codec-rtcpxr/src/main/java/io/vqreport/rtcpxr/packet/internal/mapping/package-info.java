/** Between RTCP packets and the neutral report: the one table of all fields, the mapper of each direction, and the codec's parts. */
@NullMarked
package io.vqreport.rtcpxr.packet.internal.mapping;

import org.jspecify.annotations.NullMarked;
