package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Snapshots that are nearly valid to the readers of {@code getStats}. */
class GetStatsNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.GETSTATS);

    @FuzzTest
    void snapshots(FuzzedDataProvider data) {
        GetStatsFuzzTest.check(INPUTS.next(data));
    }
}
