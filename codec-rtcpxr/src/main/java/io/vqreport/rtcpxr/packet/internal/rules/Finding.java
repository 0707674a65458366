package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.RtcpProblem;

/**
 * Something odd about a packet or one of its report blocks.
 *
 * @param code what is odd
 * @param packet which packet, counted from 0
 * @param block which block of the packet, counted from 0; {@link #NO_BLOCK} for the packet itself
 * @param component which of its values, by the name of the record's component; empty for all of it
 * @param offset where that stands, counted from the first octet of the block, or of the packet
 */
public record Finding(RtcpProblem code, int packet, int block, String component, long offset) {
    /** What is odd is odd about the packet, not about a block of it. */
    public static final int NO_BLOCK = -1;
}
