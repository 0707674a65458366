package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of a media server's messages. */
class MediaServerFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.MEDIA_SERVER);
    }

    @MethodSource("seeds")
    @FuzzTest
    void messages(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.MEDIA_SERVER.codec(), octets);
        FuzzLaws.writesWhatItReads(FormatKit.MEDIA_SERVER.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(MediaServerStats::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(MediaServerStats::decodeAll, octets);
        ServerMessage message;
        try {
            message = MediaServerStats.decode(octets).value();
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        if (MediaServerStats.validate(message).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    MediaServerStats::encode,
                    written -> MediaServerStats.decode(written).value(),
                    message);
        }
    }
}
