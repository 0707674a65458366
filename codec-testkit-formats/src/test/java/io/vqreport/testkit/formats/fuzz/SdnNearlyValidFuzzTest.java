package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Messages that are nearly valid to the readers of SDN messages. */
class SdnNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.SDN);

    @FuzzTest
    void messages(FuzzedDataProvider data) {
        SdnFuzzTest.check(INPUTS.next(data));
    }
}
