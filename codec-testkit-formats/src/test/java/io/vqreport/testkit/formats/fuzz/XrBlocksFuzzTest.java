package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets as the report blocks of an XR packet. */
class XrBlocksFuzzTest {
    /** An XR packet's header and the SSRC of its sender. */
    private static final int HEAD = 8;

    private static final int XR = 207;

    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.RTCP).stream()
                .filter(datagram -> datagram.length > HEAD && (datagram[1] & 0xff) == XR)
                .map(datagram -> Arrays.copyOfRange(datagram, HEAD, datagram.length))
                .toList();
    }

    @MethodSource("seeds")
    @FuzzTest
    void blocks(byte[] octets) {
        CodecContract.anyBytesGiveValueOrDecodingException(XrBlocks::decode, octets);
        Decoded<List<XrBlock>> decoded;
        try {
            decoded = XrBlocks.decode(octets);
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        CodecContract.goldenIsFixpoint(input -> XrBlocks.encode(decoded.value()).bytes(), octets);
    }
}
