package io.vqreport.rtcpxr.packet;

/**
 * What an {@link RleBlock} says of one packet.
 *
 * @param sequence the packet's sequence number, 0..65535
 * @param value the bit; what it means is the block's own matter
 */
public record RleEvent(int sequence, boolean value) {}
