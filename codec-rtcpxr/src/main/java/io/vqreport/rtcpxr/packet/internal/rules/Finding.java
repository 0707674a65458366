package io.vqreport.rtcpxr.packet.internal.rules;

import io.vqreport.rtcpxr.packet.RtcpProblem;

/**
 * Something odd about a report block of a compound packet.
 *
 * @param code what is odd
 * @param packet which packet, counted from 0
 * @param block which block of the packet, counted from 0
 * @param component which of the block's values, by the name of the record's component; empty for the block as a whole
 */
public record Finding(RtcpProblem code, int packet, int block, String component) {}
