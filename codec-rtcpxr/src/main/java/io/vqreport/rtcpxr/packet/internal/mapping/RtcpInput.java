package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Recognition;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.internal.wire.HexText;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Tells RTCP from other input, and its two forms apart: the octets themselves, and hexadecimal text. */
public final class RtcpInput {
    private static final int ENOUGH = 4096;
    private static final int HEADER = 4;
    private static final int FIRST_TYPE = 192;
    private static final int LAST_TYPE = 223;

    private RtcpInput() {}

    /**
     * Looks at the first octets.
     *
     * @param prefix the octets, left as they are
     * @return LIKELY where packet headers follow one another up to the end of what there is, POSSIBLE where only the first one can be seen
     */
    public static Recognition recognize(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        if (!isHex(octets)) {
            return packets(octets, octets.length == ENOUGH);
        }
        byte[] digits = leadingOctets(octets);
        return packets(digits, octets.length == ENOUGH);
    }

    /** Whether input is hexadecimal text; no packet begins with what is text. */
    public static boolean isHex(byte[] octets) {
        return octets.length > 0 && octets[0] >= 0 && HexText.looksLikeHex(octets);
    }

    /**
     * Reads an input of either form.
     *
     * @param octets the octets or the text, left as they are
     * @param options how to read
     * @return the packets; locations count octets of packets, in either form
     */
    public static Decoded<RtcpCompound> read(byte[] octets, DecodeOptions options) {
        RtcpReader reader = RtcpPackets.reader(options);
        // Octets below 0x80 begin no packet, but text does; what is neither the text's reader refuses by the better
        // reason.
        boolean text = octets.length > 0 && octets[0] >= 0 && isText(octets);
        return text ? reader.decodeHex(octets) : reader.decode(octets);
    }

    private static boolean isText(byte[] octets) {
        for (int i = 0; i < Math.min(octets.length, ENOUGH); i++) {
            boolean printable = octets[i] >= ' ' || (octets[i] >= '\t' && octets[i] <= '\r');
            if (!printable) {
                return false;
            }
        }
        return true;
    }

    /** The octets that the text's first digits stand for. */
    private static byte[] leadingOctets(byte[] text) {
        byte[] octets = new byte[text.length / 2];
        int digits = 0;
        boolean comment = false;
        for (byte character : text) {
            comment = (comment || character == '#') && character != '\n' && character != '\r';
            int digit = comment ? -1 : Character.digit(character, 16);
            if (digit >= 0) {
                if (digits / 2 < octets.length) {
                    octets[digits / 2] = (byte) (octets[digits / 2] << 4 | digit);
                }
                digits++;
            }
        }
        return Arrays.copyOf(octets, digits / 2);
    }

    private static Recognition packets(byte[] octets, boolean more) {
        int at = 0;
        int seen = 0;
        while (octets.length - at >= HEADER) {
            int type = octets[at + 1] & 0xFF;
            if ((octets[at] & 0xC0) != 0x80 || type < FIRST_TYPE || type > LAST_TYPE) {
                return seen > 0 && !more ? Recognition.POSSIBLE : Recognition.NO;
            }
            at += HEADER * (((octets[at + 2] & 0xFF) << 8 | (octets[at + 3] & 0xFF)) + 1);
            seen++;
            if (at == octets.length || (more && at > octets.length)) {
                return Recognition.LIKELY;
            }
        }
        return seen > 0 ? Recognition.POSSIBLE : Recognition.NO;
    }
}
