package io.vqreport.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.fmj.media.rtp.RTCPPacket;
import net.sf.fmj.media.rtp.util.BadFormatException;
import org.jitsi.impl.neomedia.rtcp.RTCPPacketParserEx;
import org.jitsi.service.neomedia.rtp.RTCPExtendedReport;

/**
 * libjitsi, the only other reader of RTCP XR on the JVM. It knows the VoIP metrics block and skips the others.
 *
 * <p>The constructor that takes an array reads from the wrong place, so these are the calls that work.
 */
public final class JitsiPeer {
    /** Octets of the header that its constructor wants to be given, taken apart. */
    private static final int HEADER = 4;

    private JitsiPeer() {}

    /**
     * Reads one packet in its fastest way: the caller has already read the header, and there is no padding.
     *
     * @param packet the packet
     * @return the report
     */
    public static RTCPExtendedReport read(byte[] packet) {
        int size = (((packet[2] & 255) << 8 | (packet[3] & 255)) + 1) * 4;
        try {
            return new RTCPExtendedReport(
                    packet[0] & 255,
                    packet[1] & 255,
                    size,
                    new DataInputStream(new ByteArrayInputStream(packet, HEADER, size - HEADER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a datagram.
     *
     * @param datagram the octets
     * @return a compound packet
     */
    public static RTCPPacket parse(byte[] datagram) {
        try {
            return new RTCPPacketParserEx().parse(datagram, 0, datagram.length);
        } catch (BadFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the octets
     */
    public static byte[] write(RTCPExtendedReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        try {
            report.assemble(new DataOutputStream(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
