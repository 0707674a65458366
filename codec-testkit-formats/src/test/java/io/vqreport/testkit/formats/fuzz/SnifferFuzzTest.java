package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Pasteable;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to what tells the formats apart, over all codecs, and to the codec it chooses. */
class SnifferFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.ofAll();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anything(byte[] octets) {
        ByteBuffer prefix = ByteBuffer.wrap(octets.clone());
        List<QualityReportCodec> candidates = Seeds.CODECS.rank(null, prefix).candidates();
        if (prefix.remaining() != octets.length || !prefix.equals(ByteBuffer.wrap(octets))) {
            throw new AssertionError("a look at it changes the input: " + Pasteable.of(octets));
        }
        for (QualityReportCodec codec : Seeds.CODECS.all()) {
            boolean chosen = codec.recognizes(prefix.asReadOnlyBuffer()) != Recognition.NO;
            if (chosen != candidates.contains(codec)) {
                throw new AssertionError(codec.id() + " changes its mind about " + Pasteable.of(octets));
            }
        }
        for (QualityReportCodec codec : candidates) {
            CodecContract.anyBytesGiveValueOrDecodingException(
                    input -> codec.decode(input, DecodeOptions.lenient()), octets);
        }
    }
}
