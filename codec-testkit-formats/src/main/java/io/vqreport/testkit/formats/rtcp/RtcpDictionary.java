package io.vqreport.testkit.formats.rtcp;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.testkit.Mutations;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The octets that have a meaning in RTCP, to damage datagrams with. */
public final class RtcpDictionary {
    private static final String[] MARKS = {
        "80c80006",
        "81c80006",
        "80c90001",
        "81c90007",
        "81ca0002",
        "81cb0001",
        "80cc0002",
        "80cd0001",
        "80cf0001",
        "a0cf0002",
        "00000004",
        "00",
        "01",
        "7f",
        "80",
        "ff",
        "0000",
        "7ffe",
        "7fff",
        "8000",
        "fffe",
        "ffff",
        "fffffe",
        "ffffff",
        "fffffffe",
        "ffffffff"
    };

    private RtcpDictionary() {}

    /**
     * Mutations with heads of packets, heads of blocks with all their lengths up to 15, and the special numbers.
     *
     * @return the mutations
     */
    public static Mutations mutations() {
        List<Bytes> words = new ArrayList<>();
        for (String mark : MARKS) {
            words.add(Bytes.copyOf(HexFormat.of().parseHex(mark)));
        }
        for (XrBlockType type : XrBlockType.values()) {
            for (int length = 0; length < 16; length++) {
                if (type.allowsLength(length)) {
                    words.add(Bytes.copyOf(new byte[] {(byte) type.code(), (byte) 0x80, 0, (byte) length}));
                }
            }
        }
        return new Mutations(words);
    }
}
