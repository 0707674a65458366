package io.vqreport.testkit.formats.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.CodecLaws;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of getStats snapshots, which are only read. */
class GetStatsLawProperties extends CodecLaws {
    @Override
    protected QualityReportCodec codec() {
        return new GetStatsCodec();
    }

    @Override
    protected Arbitrary<byte[]> inputs() {
        return GetStatsArbitraries.inputs(
                SnapshotForm.ARRAYS,
                SnapshotForm.MAP_ENTRIES,
                SnapshotForm.KEY_VALUE,
                SnapshotForm.BY_ID,
                SnapshotForm.ARRAY_OF_ARRAYS);
    }

    @Override
    protected Mutations mutations() {
        return GetStatsDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.canonical(FormatKit.GETSTATS);
    }

    @Override
    protected Map<Input, List<String>> withUnknown() {
        return Map.of(
                Input.of("[{\"id\":\"A\",\"type\":\"novelty\",\"timestamp\":1767600000000,\"kept1\":\"kept2\"}]"),
                List.of("novelty", "kept1", "kept2"));
    }

    @Provide
    Arbitrary<StatsSnapshot> snapshots() {
        return GetStatsArbitraries.snapshots();
    }

    /** The text is not written by the code under test. */
    @Property
    void law1_snapshotsAreReadAsTheyStand(@ForAll("snapshots") StatsSnapshot snapshot) {
        byte[] text = SeededSnapshots.text(snapshot);
        Decoded<StatsSnapshot> read = GetStats.decode(text);

        assertThat(read.value()).as("%s", Pasteable.of(text)).isEqualTo(snapshot);
    }
}
