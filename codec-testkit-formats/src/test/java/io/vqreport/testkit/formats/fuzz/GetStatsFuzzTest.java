package io.vqreport.testkit.formats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Any octets to the readers of {@code getStats} snapshots. */
class GetStatsFuzzTest {
    static List<byte[]> seeds() {
        return Seeds.of(FormatKit.GETSTATS);
    }

    @MethodSource("seeds")
    @FuzzTest
    void snapshots(byte[] octets) {
        check(octets);
    }

    static void check(byte[] octets) {
        FuzzLaws.check(FormatKit.GETSTATS.codec(), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(GetStats::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(GetStats::decodeAll, octets);
        List<Decoded<StatsSnapshot>> snapshots;
        try {
            snapshots = GetStats.decodeAll(octets);
        } catch (MalformedReportException | LimitExceededException e) {
            return;
        }
        // Any two snapshots have an interval, whatever their order.
        StatsSnapshot first = snapshots.get(0).value();
        StatsSnapshot last = snapshots.get(snapshots.size() - 1).value();
        GetStats.toQualityReport(GetStats.interval(first, last));
        GetStats.toQualityReport(GetStats.interval(last, first));
    }
}
