package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LossKind;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Does every vector's neutral report, written as RTCP again, read as the same report? */
class NeutralRoundTripTest {
    private static final Map<Integer, MosAlgorithm> ALGORITHMS = algorithms();
    private static final RtcpReader READER =
            RtcpPackets.reader(DecodeOptions.lenient().with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS));
    private static final EncodeOptions ENCODE = EncodeOptions.defaults().with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS);

    private static Map<Integer, MosAlgorithm> algorithms() {
        Map<Integer, MosAlgorithm> all = new TreeMap<>();
        Iterator<MosAlgorithm> algorithms = Stream.generate(() -> List.of(MosAlgorithm.values()))
                .flatMap(List::stream)
                .iterator();
        for (int caid = 0; caid <= 255; caid++) {
            all.put(caid, algorithms.next());
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyBlock() {
        return Vectors.table("blocks/expected.tsv").keySet().stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> check(Vectors.octets("blocks/" + file))));
    }

    @Test
    void allPackets() {
        check(Vectors.octets("compound-all-packets.hex"));
    }

    private static void check(byte[] octets) {
        Decoded<RtcpCompound> decoded = READER.decode(octets);
        QualityReport report = READER.toQualityReport(decoded).value();
        Encoded written = RtcpPackets.encode(report, ENCODE);
        QualityReport back =
                READER.toQualityReport(READER.decode(written.bytes())).value();
        assertThat(back).isEqualTo(report);
        assertThat(written.losses()).allSatisfy(loss -> assertThat(loss.kind()).isEqualTo(LossKind.DEFAULTED));
        // What is written breaks no rule of the layout.
        RtcpPackets.reader(DecodeOptions.strict()).decode(written.bytes());
    }
}
