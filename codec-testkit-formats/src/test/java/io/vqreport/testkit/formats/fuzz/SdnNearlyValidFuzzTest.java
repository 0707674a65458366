package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Messages that are nearly valid to the readers of SDN messages. */
class SdnNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(Format.SDN);

    @FuzzTest
    void messages(FuzzedDataProvider data) {
        SdnFuzzTest.check(INPUTS.next(data));
    }
}
