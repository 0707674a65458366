package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the reader of {@code rtcstats} dumps. */
class RtcStatsFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(Format.RTC_STATS);
    }

    @MethodSource("seeds")
    @FuzzTest
    void dumps(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        CodecLaws.check(Format.RTC_STATS.codec(), Format.GET_STATS.codec(), octets);
    }
}
