package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.rtcp.RtcpDictionary;

/** Datagrams that are nearly valid to the readers of RTCP: made of packets and blocks, or a seed with changes. */
class RtcpNearlyValidFuzzTest {
    private static final NearlyValid INPUTS = NearlyValid.of(FormatKit.RTCP, RtcpDictionary.mutations());

    @FuzzTest
    void datagrams(FuzzedDataProvider data) {
        RtcpFuzzTest.check(data.consumeBoolean() ? FuzzedDatagram.next(data) : INPUTS.next(data));
    }
}
