package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Documents that are nearly valid to both readers of MS-QoE. */
class MsQoeNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.MSQOE);

    @FuzzTest
    void documents(FuzzedDataProvider data) {
        MsQoeFuzzTest.check(INPUTS.next(data));
    }
}
