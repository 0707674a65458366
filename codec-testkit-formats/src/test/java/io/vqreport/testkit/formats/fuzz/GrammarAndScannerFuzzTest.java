package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.rtcpxr.Verdicts;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the grammar of RFC 6035 and to the scanner, which must judge them alike. */
class GrammarAndScannerFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.VQ_RTCPXR);
    }

    @MethodSource("seeds")
    @FuzzTest
    void verdicts(byte[] octets) {
        Verdicts.assertTied(octets);
    }
}
