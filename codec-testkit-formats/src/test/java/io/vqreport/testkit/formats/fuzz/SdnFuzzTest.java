package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of SDN messages. */
class SdnFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.SDN);
    }

    @MethodSource("seeds")
    @FuzzTest
    void messages(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.SDN.codec(), octets);
        FuzzLaws.writesWhatItReads(FormatKit.SDN.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(SdnMessages::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(SdnMessages::decodeAll, octets);
        SdnMessage message;
        try {
            message = SdnMessages.decode(octets).value();
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        CodecContract.roundTripOfWireModel(
                SdnMessages::encode, written -> SdnMessages.decode(written).value(), message);
    }
}
