package io.vqreport.rtcpxr.packet.hostile;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Pasteable;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Makes neutral reports of damaged vectors for as long as one likes, writes them and reads them again; run by hand, with the number of them
 * and a seed as arguments. The run ends, and prints the packet, when anything but an exception of the codec's own comes out, when STRICT
 * refuses what was written, when a report written and read a second time is another one than after the first time, or when law 3 is broken.
 */
public final class NeutralMutationRun {
    private static final int DEFAULT = 2_000_000;
    private static final RtcpCodec CODEC = new RtcpCodec();
    /** Octets that mean something of their own in one field or another. */
    private static final byte[] TELLING = {0, 1, 2, 3, 16, 127, (byte) 0x80, (byte) 0xC0, (byte) 0xFE, (byte) 0xFF};

    private NeutralMutationRun() {}

    /** Takes the number of packets and the first seed. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        List<byte[]> vectors = Vectors.all();
        List<Way> ways = List.of(
                Way.of(Perspective.PACKET_SENDER, Map.of(), Map.of()),
                Way.of(Perspective.PACKET_SENDER, Map.of(0, 8000, 96, 48_000), algorithms()),
                Way.of(Perspective.PACKET_RECEIVER, Map.of(0, 8000, 96, 48_000), algorithms()));
        long written = 0;
        long refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] octets = damaged(vectors, new SplittableRandom(seed + i));
            try {
                if (ways.get(i % ways.size()).writes(octets)) {
                    written++;
                } else {
                    refused++;
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("packet " + i + ": " + Pasteable.of(octets), e);
            }
        }
        System.out.println(count + " packets: " + written + " written and read again, " + refused + " refused");
    }

    /** Damage anywhere; or, so that more of it can be read, some vectors behind one another with other values in the same layout. */
    private static byte[] damaged(List<byte[]> vectors, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return Vectors.mutations().mutate(vectors.get(random.nextInt(vectors.size())), random.nextLong());
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int i = random.nextInt(4); i >= 0; i--) {
            joined.writeBytes(vectors.get(random.nextInt(vectors.size())));
        }
        byte[] octets = joined.toByteArray();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(octets.length);
            octets[at] = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt();
        }
        return octets;
    }

    private static Map<Integer, MosAlgorithm> algorithms() {
        List<MosAlgorithm> known = List.of(MosAlgorithm.values());
        Map<Integer, MosAlgorithm> all = new TreeMap<>();
        for (int caid = 0; caid <= 255; caid++) {
            all.put(caid, known.get(caid % known.size()));
        }
        return all;
    }

    /** One way to read and write. */
    private record Way(RtcpReader reader, RtcpReader strict, EncodeOptions encode) {
        static Way of(Perspective perspective, Map<Integer, Integer> rates, Map<Integer, MosAlgorithm> algorithms) {
            DecodeOptions options = DecodeOptions.lenient()
                    .with(RtcpOptions.PERSPECTIVE, perspective)
                    .with(RtcpOptions.CLOCK_RATES, rates)
                    .with(RtcpOptions.MOS_ALGORITHMS, algorithms);
            EncodeOptions encode = EncodeOptions.defaults()
                    .with(RtcpOptions.PERSPECTIVE, perspective)
                    .with(RtcpOptions.CLOCK_RATES, rates)
                    .with(RtcpOptions.MOS_ALGORITHMS, algorithms);
            return new Way(RtcpPackets.reader(options), RtcpPackets.reader(DecodeOptions.strict()), encode);
        }

        boolean writes(byte[] octets) {
            Decoded<RtcpCompound> decoded;
            try {
                decoded = reader.decode(octets);
            } catch (MalformedReportException | LimitExceededException e) {
                return false;
            }
            QualityReport first = reader.toQualityReport(decoded).value();
            QualityReport second;
            QualityReport third;
            try {
                second = rewritten(first);
                third = rewritten(second);
            } catch (UnrepresentableReportException e) {
                return false;
            }
            if (!second.equals(third)) {
                throw new AssertionError("another report the second time\n  " + second + "\n  " + third);
            }
            CodecContract.conversionKeepsWhatBothCarry(CODEC, CODEC, octets, EncodeContext.empty());
            return true;
        }

        private QualityReport rewritten(QualityReport report) {
            byte[] octets = RtcpPackets.encode(report, encode).bytes();
            strict.decode(octets);
            return reader.toQualityReport(reader.decode(octets)).value();
        }
    }
}
