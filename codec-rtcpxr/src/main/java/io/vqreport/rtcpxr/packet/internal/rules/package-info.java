/** What the RFCs have a receiver look at beyond the layout of a report block. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.rtcpxr.packet.internal.rules;

import org.jspecify.annotations.NullMarked;
