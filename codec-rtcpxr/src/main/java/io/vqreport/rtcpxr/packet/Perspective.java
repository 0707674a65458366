package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Direction;

/** Whose report a packet becomes in the neutral model. Its text is that of the option {@code rtcp.perspective}. */
public enum Perspective {
    /** The one who sent the packet: what it says of others is RECEIVED, what it says of itself is SENT. */
    PACKET_SENDER("packet-sender"),
    /** The one who received the packet: what the other says of the streams it gets is SENT, what it says of itself is RECEIVED. */
    PACKET_RECEIVER("packet-receiver");

    private final String text;

    Perspective(String text) {
        this.text = text;
    }

    /**
     * The direction of the streams that report blocks speak of.
     *
     * @return RECEIVED for the packet's sender, SENT for its receiver
     */
    public Direction ofReports() {
        return this == PACKET_SENDER ? Direction.RECEIVED : Direction.SENT;
    }

    /**
     * The direction of the stream whose counters a sender report has.
     *
     * @return SENT for the packet's sender, RECEIVED for its receiver
     */
    public Direction ofSender() {
        return this == PACKET_SENDER ? Direction.SENT : Direction.RECEIVED;
    }

    @Override
    public String toString() {
        return text;
    }
}
