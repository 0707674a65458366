package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import java.util.List;
import java.util.stream.Stream;

/** Any neutral report to any encoder and back: what is written, STRICT reads, and no value is lost in silence. */
class NeutralReportFuzzTest {
    private static final List<QualityReportCodec> WRITING = Stream.of(Format.values())
            .map(Format::codec)
            .filter(codec -> codec.encoder().isPresent())
            .toList();
    private static final EncodeContext CONTEXT = EncodeContext.empty()
            .with(ContextKey.CALL_ID, "supplied")
            .with(ContextKey.LOCAL_ID, "sip:local@example.org")
            .with(ContextKey.REMOTE_ID, "sip:remote@example.org")
            .with(ContextKey.ORIGIN_ID, "sip:local@example.org")
            .with(ContextKey.LOCAL_GROUP, "north")
            .with(ContextKey.REMOTE_GROUP, "south")
            .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
            .with(ContextKey.REMOTE_ADDRESS, "192.0.2.2:5004")
            .with(ContextKey.ENDPOINT_NAME, "endpoint")
            .with(ContextKey.LOCAL_CONTACT, "sip:local@192.0.2.1")
            .with(ContextKey.REMOTE_CONTACT, "sip:remote@192.0.2.2")
            .with(ContextKey.LOCAL_USER_AGENT, "phone/1")
            .with(ContextKey.REMOTE_USER_AGENT, "phone/2");

    @FuzzTest
    void reports(FuzzedDataProvider data) {
        QualityReportCodec codec = data.pickValue(WRITING);
        EncodeContext context = data.consumeBoolean() ? CONTEXT : EncodeContext.empty();
        QualityReport report = FuzzedReport.next(data);
        try {
            CodecContract.strictAcceptsWhatIsEncoded(codec, report, context);
            CodecContract.conversionKeepsWhatBothCarry(report, codec, context);
        } catch (AssertionError e) {
            throw new AssertionError(codec.id() + ": " + e.getMessage(), e);
        }
    }
}
