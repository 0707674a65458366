package io.vqreport.testkit.formats.fuzz;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.CodecContract;
import java.io.ByteArrayInputStream;

/**
 * The laws of {@link CodecContract} that hold for any octets, each once only and without a stream that trickles, so that there is time for many
 * inputs; the law suites of the codecs are the thorough ones.
 */
final class FuzzLaws {
    private FuzzLaws() {}

    /** {@link #check(QualityReportCodec, QualityReportCodec, byte[])} for a format that is rewritten as itself. */
    static void check(QualityReportCodec codec, byte[] octets) {
        check(codec, codec, octets);
    }

    /**
     * Only the two decoding exceptions in both modes, a stream like an array, and rewriting twice like rewriting once.
     *
     * @param written the codec of the format that the codec rewrites its inputs as
     */
    static void check(QualityReportCodec codec, QualityReportCodec written, byte[] octets) {
        CodecContract.streamGivesWhatArrayGives(codec, DecodeOptions.lenient(), octets, ByteArrayInputStream::new);
        CodecContract.anyBytesGiveValueOrDecodingException(
                input -> codec.decode(input, DecodeOptions.strict()), octets);
        CodecContract.rewritingSettles(codec, written, octets);
    }

    /** Whatever neutral report is read can be written so that STRICT reads it, or is refused for want of something mandatory. */
    static void writesWhatItReads(QualityReportCodec codec, byte[] octets) {
        CodecContract.strictAcceptsWhatIsEncoded(codec, octets, EncodeContext.empty());
    }
}
