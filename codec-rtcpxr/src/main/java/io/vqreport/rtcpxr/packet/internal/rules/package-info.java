/** What is odd about packets and report blocks, in their layout and by what the RFCs have a receiver look at beyond it. Not exported: nothing here is promised. */
@NullMarked
package io.vqreport.rtcpxr.packet.internal.rules;

import org.jspecify.annotations.NullMarked;
