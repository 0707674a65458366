package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of RTCP. */
class RtcpFuzzTest {
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());

    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.RTCP);
    }

    @MethodSource("seeds")
    @FuzzTest
    void datagrams(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.RTCP.codec(), octets);
        FuzzLaws.writesWhatItReads(FormatKit.RTCP.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decodeHex, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(it -> STRICT.decodePacket(it, 0, it.length), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(
                it -> RtcpPackets.toQualityReport(RtcpPackets.decode(it)), octets);
        Decoded<RtcpCompound> decoded;
        try {
            decoded = RtcpPackets.decode(octets);
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        // What LENIENT reads is written back octet by octet, and read alike from a buffer.
        CodecContract.goldenIsFixpoint(
                input -> RtcpPackets.encode(decoded.value()).bytes(), octets);
        Decoded<RtcpCompound> buffered =
                RtcpPackets.decode(ByteBuffer.wrap(octets).asReadOnlyBuffer());
        if (!decoded.equals(buffered)) {
            throw new AssertionError("a buffer gives other packets than an array: " + buffered + " for " + decoded);
        }
    }
}
