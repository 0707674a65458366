package io.vqreport.testkit.formats.rtcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.MosAlgorithm;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.SerializedCopy;
import io.vqreport.testkit.WireModel;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.WireLaws;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of RTCP.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class RtcpLawProperties extends WireLaws<RtcpCompound> {
    private static final Map<Integer, MosAlgorithm> ALGORITHMS = algorithms();
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());
    private static final WireModel<RtcpCompound> WIRE = new WireModel<>(
            RtcpPackets::encode,
            octets -> RtcpPackets.decode(octets).value(),
            octets -> STRICT.decode(octets).value(),
            RtcpPackets::validate,
            SerializedCopy::of,
            RtcpLawProperties::unknown);

    @Override
    protected QualityReportCodec codec() {
        return new RtcpCodec();
    }

    @Override
    protected WireModel<RtcpCompound> wire() {
        return WIRE;
    }

    @Override
    public Arbitrary<RtcpCompound> conforming() {
        return RtcpArbitraries.conforming();
    }

    @Override
    public Arbitrary<RtcpCompound> wild() {
        return RtcpArbitraries.wild();
    }

    @Override
    protected Mutations mutations() {
        return RtcpDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.canonical(FormatKit.RTCP);
    }

    /** Octets that are text, so that they can be looked for: a packet of an unregistered type and a block of one. */
    @Override
    protected Map<Input, List<String>> withUnknown() {
        byte[] octets =
                HexFormat.of().parseHex("80c900010a0b0c0d80df00014b455054" + "80cf00030a0b0c0dc80000014b455054");
        return Map.of(Input.of(octets), List.of("KEPT"));
    }

    private static List<Object> unknown(RtcpCompound compound) {
        List<Object> unknown = new ArrayList<>();
        compound.packets().stream().filter(UnknownPacket.class::isInstance).forEach(unknown::add);
        blocks(compound).filter(RawBlock.class::isInstance).forEach(unknown::add);
        return unknown;
    }

    private static Stream<XrBlock> blocks(RtcpCompound compound) {
        return compound.packets().stream()
                .filter(ExtendedReport.class::isInstance)
                .flatMap(packet -> ((ExtendedReport) packet).blocks().stream());
    }

    @Example
    void law1_everyBlockIsAmongThem() {
        Set<Integer> seen = new HashSet<>();
        conforming()
                .sampleStream()
                .limit(2000)
                .forEach(compound -> blocks(compound)
                        .filter(block -> !(block instanceof RawBlock))
                        .forEach(block -> seen.add(block.blockType())));
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(XrBlockType.values()).map(XrBlockType::code).toList());
    }

    /** Deviating datagrams, too. */
    @Property
    void law2_whatIsReadIsWrittenBackOctetByOctet(@ForAll("anyInputs") Input input) {
        RtcpCompound compound;
        try {
            compound = RtcpPackets.decode(input.octets()).value();
        } catch (QualityReportException e) {
            return;
        }
        CodecContract.goldenIsFixpoint(octets -> RtcpPackets.encode(compound).bytes(), input.octets());
    }

    @Property
    void law4_blocksSinglePacketsAndHexToo(@ForAll("anyInputs") Input input) {
        CodecContract.anyBytesGiveValueOrDecodingException(XrBlocks::decode, input.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(it -> STRICT.decodePacket(it, 0, it.length), input.octets());
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decodeHex, input.octets());
    }

    /** Through the neutral report, whose tags keep it. */
    @Example
    void law6_whatIsUnknownSurvivesTheNeutralReport() {
        withUnknown()
                .forEach(
                        (input, unknown) -> CodecContract.unknownSurvives(codec(), input.octets(), unknown, context()));
    }

    /** Under other options, too: a report written, read and written again is the same report as after the first time. */
    @Property
    void law3_aNeutralReportSettles(@ForAll("anyInputs") Input input, @ForAll Perspective perspective) {
        Map<Integer, Integer> rates = Map.of(0, 8000, 96, 48_000);
        DecodeOptions decode = DecodeOptions.lenient()
                .with(RtcpOptions.PERSPECTIVE, perspective)
                .with(RtcpOptions.CLOCK_RATES, rates)
                .with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS);
        EncodeOptions encode = EncodeOptions.defaults()
                .with(RtcpOptions.PERSPECTIVE, perspective)
                .with(RtcpOptions.CLOCK_RATES, rates)
                .with(RtcpOptions.MOS_ALGORITHMS, ALGORITHMS);
        RtcpReader reader = RtcpPackets.reader(decode);
        QualityReport once;
        byte[] written;
        try {
            QualityReport report =
                    reader.toQualityReport(reader.decode(input.octets())).value();
            once = reader.toQualityReport(
                            reader.decode(RtcpPackets.encode(report, encode).bytes()))
                    .value();
            written = RtcpPackets.encode(once, encode).bytes();
        } catch (QualityReportException e) {
            return;
        }
        assertThat(reader.toQualityReport(STRICT.decode(written)).value()).isEqualTo(once);
    }

    /** Each algorithm's own code, again and again. */
    private static Map<Integer, MosAlgorithm> algorithms() {
        List<MosAlgorithm> known = List.of(MosAlgorithm.values());
        Map<Integer, MosAlgorithm> all = new TreeMap<>();
        for (int code = 0; code <= 255; code++) {
            all.put(code, known.get(code % known.size()));
        }
        return all;
    }
}
