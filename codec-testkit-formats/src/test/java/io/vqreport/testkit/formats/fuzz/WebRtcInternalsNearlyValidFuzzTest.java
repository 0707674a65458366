package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Dumps that are nearly valid to the reader of {@code webrtc-internals}. */
class WebRtcInternalsNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.WEBRTC_INTERNALS);

    @FuzzTest
    void dumps(FuzzedDataProvider data) {
        WebRtcInternalsFuzzTest.check(INPUTS.next(data));
    }
}
