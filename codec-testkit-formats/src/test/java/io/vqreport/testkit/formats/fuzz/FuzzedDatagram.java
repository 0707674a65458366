package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.vqreport.rtcpxr.packet.XrBlockType;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Datagrams whose packets and blocks have right lengths, mostly, and contents of the fuzzer's. */
final class FuzzedDatagram {
    private static final int[] PACKET_TYPES = {200, 201, 202, 203, 204, 207, 207, 207, 205, 195};
    private static final int XR = 207;
    private static final int MOST_PACKETS = 4;
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_WORDS = 24;
    private static final int WORD = 4;

    private FuzzedDatagram() {}

    static byte[] next(FuzzedDataProvider data) {
        ByteArrayOutputStream datagram = new ByteArrayOutputStream();
        int packets = data.consumeInt(1, MOST_PACKETS);
        for (int i = 0; i < packets; i++) {
            datagram.writeBytes(packet(data));
        }
        byte[] octets = datagram.toByteArray();
        // Now and then one octet of it is wrong, a length's perhaps.
        if (data.consumeInt(0, 3) == 1) {
            octets[data.consumeInt(0, octets.length - 1)] = data.consumeByte();
        }
        return octets;
    }

    private static byte[] packet(FuzzedDataProvider data) {
        int type = data.pickValue(PACKET_TYPES);
        byte[] body = type == XR ? blocks(data) : words(data, MOST_WORDS);
        int first = 0x80 | (data.consumeInt(0, 9) == 1 ? 0x20 : 0) | data.consumeInt(0, 31);
        return head(first, type, body);
    }

    private static byte[] blocks(FuzzedDataProvider data) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        blocks.writeBytes(exactly(data, WORD));
        int count = data.consumeInt(0, MOST_BLOCKS);
        for (int i = 0; i < count; i++) {
            XrBlockType type = data.pickValue(XrBlockType.values());
            int length = data.consumeInt(0, MOST_WORDS);
            // The next length that the block may have: most of them have one only.
            for (int tries = 0; tries < MOST_WORDS && !type.allowsLength(length); tries++) {
                length = (length + 1) % MOST_WORDS;
            }
            int code = data.consumeInt(0, 15) == 1 ? data.consumeInt(0, 255) : type.code();
            blocks.writeBytes(head(code, data.consumeInt(0, 255), exactly(data, WORD * length)));
        }
        return blocks.toByteArray();
    }

    /** Packets and blocks begin alike: two octets of their own, and the number of words behind the first. */
    private static byte[] head(int first, int second, byte[] body) {
        byte[] octets = new byte[WORD + body.length];
        octets[0] = (byte) first;
        octets[1] = (byte) second;
        octets[2] = (byte) ((body.length / WORD) >> 8);
        octets[3] = (byte) (body.length / WORD);
        System.arraycopy(body, 0, octets, WORD, body.length);
        return octets;
    }

    private static byte[] words(FuzzedDataProvider data, int most) {
        return exactly(data, WORD * data.consumeInt(0, most));
    }

    /** Zeros stand in where the fuzzer's data is over. */
    private static byte[] exactly(FuzzedDataProvider data, int length) {
        return Arrays.copyOf(data.consumeBytes(length), length);
    }
}
