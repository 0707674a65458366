package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;

/** Messages that are nearly valid to the readers of a media server's messages. */
class MediaServerNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.MEDIA_SERVER);

    @FuzzTest
    void messages(FuzzedDataProvider data) {
        MediaServerFuzzTest.check(INPUTS.next(data));
    }
}
