package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Bodies that are nearly valid to grammar and scanner. */
class GrammarAndScannerNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(Format.VQ_RTCPXR);

    @FuzzTest
    void verdicts(FuzzedDataProvider data) {
        GrammarAndScannerFuzzTest.check(INPUTS.next(data));
    }
}
