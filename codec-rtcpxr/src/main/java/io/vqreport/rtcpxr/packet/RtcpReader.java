package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpSettings;
import io.vqreport.rtcpxr.packet.internal.mapping.ToQualityReport;
import io.vqreport.rtcpxr.packet.internal.wire.HexText;
import io.vqreport.rtcpxr.packet.internal.wire.Readers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Reads RTCP with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link RtcpPackets} and {@link XrBlocks} have the same methods with the default options.
 */
public final class RtcpReader {
    private final DecodeOptions options;

    RtcpReader(DecodeOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Reads the packets of a datagram.
     *
     * @param datagram the octets, left as they are
     * @return the packets and what was odd about them
     * @throws MalformedReportException when version, length or padding of a packet leave nothing to read on, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<RtcpCompound> decode(byte[] datagram) {
        return decode(datagram, 0, datagram.length);
    }

    /**
     * Reads the packets of a datagram that is part of an array.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the datagram's first octet
     * @param to behind the datagram's last octet
     * @return the packets and what was odd about them
     * @throws MalformedReportException when version, length or padding of a packet leave nothing to read on, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public Decoded<RtcpCompound> decode(byte[] input, int from, int to) {
        return Readers.compound(input, from, to, options);
    }

    /**
     * Reads the packets of a datagram out of a buffer, without copying it.
     *
     * @param datagram the octets between position and limit; the buffer is left as it is
     * @return the packets and what was odd about them; locations count from the buffer's first octet
     * @throws MalformedReportException when version, length or padding of a packet leave nothing to read on, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<RtcpCompound> decode(ByteBuffer datagram) {
        return Readers.compound(datagram, options);
    }

    /**
     * Reads the packets of a datagram given as hexadecimal text.
     *
     * @param text digits, with white space anywhere and comments from {@code #} to the end of the line; left as it is
     * @return the packets and what was odd about them; locations are those of the octets
     * @throws MalformedReportException when the text is no such text; when version, length or padding of a packet leave nothing to read on,
     *     or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<RtcpCompound> decodeHex(byte[] text) {
        return decode(HexText.parse(text, options.limits()));
    }

    /**
     * Reads one packet without its neighbours in the datagram. Rules that look at these are left out: no block is found to lack its
     * measurement information.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the packet's first octet
     * @param to behind the packet's last octet
     * @return the packet and what was odd about it
     * @throws MalformedReportException when version, length or padding leave nothing to read on, when octets stand behind the packet, or
     *     STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public Decoded<RtcpPacket> decodePacket(byte[] input, int from, int to) {
        return Readers.packet(input, from, to, options);
    }

    /**
     * Reads report blocks without a packet around them. Rules that look at what stands beside a block are left out.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the first block's first octet
     * @param to behind the last block's last octet
     * @return the blocks, in their order, and what was odd about them
     * @throws MalformedReportException when a block exceeds what there is, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public Decoded<List<XrBlock>> decodeBlocks(byte[] input, int from, int to) {
        return Readers.blocks(input, from, to, options);
    }

    /**
     * Reads report blocks without a packet around them out of a buffer, without copying it.
     *
     * @param blocks the octets between position and limit; the buffer is left as it is
     * @return the blocks, in their order, and what was odd about them; locations count from the buffer's first octet
     * @throws MalformedReportException when a block exceeds what there is, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<List<XrBlock>> decodeBlocks(ByteBuffer blocks) {
        return Readers.blocks(blocks, options);
    }

    /**
     * Maps a datagram to the neutral report, with the options {@link RtcpOptions} of this reader.
     *
     * @param decoded the packets and the problems of their reading
     * @return the neutral report and the problems of both steps
     */
    public Decoded<QualityReport> toQualityReport(Decoded<RtcpCompound> decoded) {
        return ToQualityReport.map(decoded, RtcpSettings.of(options), options.limits());
    }
}
