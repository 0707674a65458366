package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Dumps that are nearly valid to the reader of {@code rtcstats}. */
class RtcStatsNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.RTCSTATS);

    @FuzzTest
    void dumps(FuzzedDataProvider data) {
        RtcStatsFuzzTest.check(INPUTS.next(data));
    }
}
