package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of {@code application/vq-rtcpxr}. */
class VqRtcpXrFuzzTest {
    private static final VqRtcpXrReader STRICT = VqRtcpXr.reader(DecodeOptions.strict());

    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.VQ_RTCPXR);
    }

    @MethodSource("seeds")
    @FuzzTest
    void bodies(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.VQ_RTCPXR.codec(), octets);
        FuzzLaws.writesWhatItReads(FormatKit.VQ_RTCPXR.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeAll, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeMessage, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(VqRtcpXr::decodeMessages, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decode, octets);
        VqReport report;
        try {
            report = STRICT.decode(octets).value();
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        CodecContract.roundTripOfWireModel(
                VqRtcpXr::encode, written -> STRICT.decode(written).value(), report);
    }
}
