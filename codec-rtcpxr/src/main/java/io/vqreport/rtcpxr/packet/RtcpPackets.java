package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.packet.internal.mapping.RtcpEncoder;
import io.vqreport.rtcpxr.packet.internal.wire.Conformance;
import io.vqreport.rtcpxr.packet.internal.wire.HexText;
import io.vqreport.rtcpxr.packet.internal.wire.Writers;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads and writes RTCP packets: compound and reduced-size ones, with the report blocks of RTCP XR.
 *
 * <pre>{@code
 * Decoded<RtcpCompound> decoded = RtcpPackets.decode(datagram);            // as it was sent
 * for (RtcpPacket packet : decoded.value().packets()) {
 *     if (packet instanceof ExtendedReport report) {
 *         for (XrBlock block : report.blocks()) {
 *             if (block instanceof VoipMetrics voip) {
 *                 OptionalDouble mos = voip.mosListeningValue().value();   // empty where 127 says "unavailable"
 *             }
 *         }
 *     }
 * }
 * decoded.problems().forEach(collector::note);                             // each with code, offset and path
 * }</pre>
 *
 * <p>The static methods read LENIENT with the standard limits; {@link #reader} takes other options.
 */
public final class RtcpPackets {
    private static final RtcpReader LENIENT = new RtcpReader(DecodeOptions.lenient());

    private RtcpPackets() {}

    /**
     * A reader with options of the caller's.
     *
     * @param options mode and limits
     * @return an immutable reader, to be shared
     */
    public static RtcpReader reader(DecodeOptions options) {
        return new RtcpReader(options);
    }

    /**
     * Reads the packets of a datagram, LENIENT.
     *
     * @param datagram the octets, left as they are
     * @return the packets and what was odd about them
     * @throws MalformedReportException when version, length or padding of a packet leave nothing to read on
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<RtcpCompound> decode(byte[] datagram) {
        return LENIENT.decode(datagram);
    }

    /**
     * Reads the packets of a datagram out of a buffer, LENIENT, without copying it.
     *
     * @param datagram the octets between position and limit; the buffer is left as it is
     * @return the packets and what was odd about them; locations count from the buffer's first octet
     * @throws MalformedReportException when version, length or padding of a packet leave nothing to read on
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<RtcpCompound> decode(ByteBuffer datagram) {
        return LENIENT.decode(datagram);
    }

    /**
     * The octets that hexadecimal text stands for: digits, with white space anywhere and comments from {@code #} to the end of the line.
     *
     * @param text the text, left as it is
     * @return the octets
     * @throws MalformedReportException when something else stands there, or half an octet; its location counts octets
     * @throws LimitExceededException when there are more octets than the standard limits allow
     */
    public static byte[] fromHex(byte[] text) {
        return HexText.parse(text, DecodeLimits.standard());
    }

    /**
     * Maps a datagram to the neutral report of its sender, with nothing known but the packets; {@link RtcpReader#toQualityReport} takes options.
     *
     * @param decoded the packets and the problems of their reading
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> toQualityReport(Decoded<RtcpCompound> decoded) {
        return LENIENT.toQualityReport(decoded);
    }

    /**
     * Writes a neutral report as the fewest packets and report blocks that carry it.
     *
     * @param report the neutral report, left as it is
     * @param options how to write: {@link RtcpOptions}
     * @return the octets, and what the format could not say
     */
    public static Encoded encode(QualityReport report, EncodeOptions options) {
        return new RtcpEncoder().encode(List.of(report), EncodeContext.empty(), options);
    }

    /**
     * Writes a datagram as it is held, octet by octet as it was read.
     *
     * @param compound the packets
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a part does not fit its place, such as an item of more than 255 octets
     */
    public static Encoded encode(RtcpCompound compound) {
        return Encoded.of(Writers.write(compound), List.of());
    }

    /**
     * Writes a datagram as it is held into a buffer.
     *
     * @param compound the packets
     * @param out where to; its position moves behind the last octet
     * @throws UnrepresentableReportException when a part does not fit its place
     * @throws BufferOverflowException when the buffer has not enough room; nothing is written then
     */
    public static void encode(RtcpCompound compound, ByteBuffer out) {
        Writers.write(compound, out);
    }

    /**
     * Looks whether a datagram conforms to the RFCs: it can be written, is read back as the same, and nothing about it is worse than INFO
     * or breaks the layout.
     *
     * @param compound the packets
     * @return what does not conform, one sentence each; empty for a conforming datagram
     */
    public static List<String> validate(RtcpCompound compound) {
        return Conformance.check(compound);
    }
}
