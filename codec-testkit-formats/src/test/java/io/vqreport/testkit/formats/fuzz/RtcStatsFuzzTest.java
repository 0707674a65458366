package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the reader of {@code rtcstats} dumps. */
class RtcStatsFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.RTCSTATS);
    }

    @MethodSource("seeds")
    @FuzzTest
    void dumps(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.RTCSTATS.codec(), FormatKit.GETSTATS.codec(), octets);
    }
}
