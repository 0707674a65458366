package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Dumps that are nearly valid to the reader of {@code rtcstats}. */
class RtcStatsNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(Format.RTC_STATS);

    @FuzzTest
    void dumps(FuzzedDataProvider data) {
        RtcStatsFuzzTest.check(INPUTS.next(data));
    }
}
