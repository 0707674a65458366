package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Bodies that are nearly valid to the readers of {@code application/vq-rtcpxr}. */
class VqRtcpXrNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.VQ_RTCPXR);

    @FuzzTest
    void bodies(FuzzedDataProvider data) {
        VqRtcpXrFuzzTest.check(INPUTS.next(data));
    }
}
