package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import java.io.Serializable;

/**
 * One RTCP packet (RFC 3550 section 6), as it was sent.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|  count  |  packet type  |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                content, then padding if P is set              |
 * </pre>
 *
 * <p>The length is that of the whole packet in 32-bit words, less one.
 */
public sealed interface RtcpPacket extends Serializable
        permits ApplicationDefined,
                ExtendedReport,
                Goodbye,
                ReceiverReport,
                SenderReport,
                SourceDescription,
                UnknownPacket {
    /**
     * Which kind of packet it is.
     *
     * @return PT, 0..255
     */
    int packetType();

    /**
     * The five bits behind the padding flag: a count, a subtype, or reserved.
     *
     * @return 0..31; more cannot be written
     */
    int count();

    /**
     * The octets that fill the packet up behind its content; the last one says how many there are.
     *
     * @return a multiple of 4 octets; empty where the padding flag is not set
     */
    Bytes padding();

    /**
     * The packet's size.
     *
     * @return the number of octets, header and padding included
     */
    long size();
}
