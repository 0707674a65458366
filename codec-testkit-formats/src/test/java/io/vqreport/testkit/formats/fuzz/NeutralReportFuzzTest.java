package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.formats.FormatKit;
import java.util.List;
import java.util.stream.Stream;

/** Any neutral report to any encoder and back: what is written, STRICT reads, and no value is lost in silence. */
class NeutralReportFuzzTest {
    private static final List<QualityReportCodec> WRITING = Stream.of(FormatKit.values())
            .map(FormatKit::codec)
            .filter(codec -> codec.encoder().isPresent())
            .toList();

    @FuzzTest
    void reports(FuzzedDataProvider data) {
        QualityReportCodec codec = data.pickValue(WRITING);
        EncodeContext context = data.consumeBoolean() ? Contexts.full() : EncodeContext.empty();
        QualityReport report = FuzzedReport.next(data);
        try {
            CodecContract.strictAcceptsWhatIsEncoded(codec, report, context);
            CodecContract.conversionKeepsWhatBothCarry(report, codec, context);
        } catch (AssertionError e) {
            throw new AssertionError(codec.id() + ": " + e.getMessage(), e);
        }
    }
}
