package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.rtcpxr.Verdicts;

/** Bodies that are nearly valid to grammar and scanner. */
class GrammarAndScannerNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.VQ_RTCPXR);

    @FuzzTest
    void verdicts(FuzzedDataProvider data) {
        Verdicts.assertTied(INPUTS.next(data));
    }
}
