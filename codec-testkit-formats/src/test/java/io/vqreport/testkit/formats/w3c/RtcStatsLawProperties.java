package io.vqreport.testkit.formats.w3c;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.ReaderLaws;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Laws of rtcstats dumps, which are only read. */
class RtcStatsLawProperties extends ReaderLaws {
    @Override
    protected QualityReportCodec codec() {
        return new RtcStatsCodec();
    }

    @Override
    protected Arbitrary<byte[]> inputs() {
        return GetStatsArbitraries.inputs(SnapshotForm.RTCSTATS, SnapshotForm.RTCSTATS_NUMBERS, SnapshotForm.JITSI);
    }

    @Override
    protected Mutations mutations() {
        return GetStatsDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.corpus(FormatKit.RTCSTATS);
    }
}
