package io.vqreport.testkit.formats.rtcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportException;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of the wire model of RTCP, by their number in {@link CodecContract}.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class RtcpLawProperties {
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());
    private static final Mutations MUTATIONS = RtcpDictionary.mutations();

    @Provide
    Arbitrary<RtcpCompound> conforming() {
        return RtcpArbitraries.conforming();
    }

    @Provide
    Arbitrary<RtcpCompound> wild() {
        return RtcpArbitraries.wild();
    }

    /** Datagrams, damaged ones, and octets by chance. */
    @Provide
    Arbitrary<byte[]> anything() {
        return Arbitraries.oneOf(
                RtcpArbitraries.conformingOctets(),
                RtcpArbitraries.conformingOctets()
                        .flatMap(octets -> Arbitraries.longs().map(seed -> MUTATIONS.mutate(octets, seed))),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    // ---- 1 ----

    @Property
    void law1_conformingDatagramsAreValid(@ForAll("conforming") RtcpCompound compound) {
        assertThat(RtcpPackets.validate(compound))
                .as("%s", Pasteable.of(RtcpPackets.encode(compound).bytes()))
                .isEmpty();
    }

    @Property
    void law1_datagramsSurviveWritingAndReading(@ForAll("conforming") RtcpCompound compound) {
        CodecContract.roundTripOfWireModel(
                RtcpPackets::encode, octets -> RtcpPackets.decode(octets).value(), compound);
    }

    @Property
    void law1_wildDatagramsSurviveWhereTheyAreValid(@ForAll("wild") RtcpCompound compound) {
        if (RtcpPackets.validate(compound).isEmpty()) {
            CodecContract.roundTripOfWireModel(
                    RtcpPackets::encode, octets -> RtcpPackets.decode(octets).value(), compound);
        }
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

    // ---- 2 ----

    @Property
    void law2_whatIsReadIsWrittenBackOctetByOctet(@ForAll("anything") byte[] octets) {
        RtcpCompound compound;
        try {
            compound = RtcpPackets.decode(octets).value();
        } catch (QualityReportException e) {
            return;
        }
        CodecContract.goldenIsFixpoint(input -> RtcpPackets.encode(compound).bytes(), octets);
    }

    // ---- 4 ----

    @Property
    void law4_anythingIsReadOrRefused(@ForAll("anything") byte[] octets) {
        CodecContract.anyBytesGiveValueOrDecodingException(RtcpPackets::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(XrBlocks::decode, octets);
        CodecContract.anyBytesGiveValueOrDecodingException(it -> STRICT.decodePacket(it, 0, it.length), octets);
        CodecContract.anyBytesGiveValueOrDecodingException(STRICT::decodeHex, octets);
    }

    // ---- 5 ----

    @Property
    void law5_strictReadsWhatIsWrittenOfConformingDatagrams(@ForAll("conforming") RtcpCompound compound) {
        CodecContract.strictAcceptsWhatIsEncoded(RtcpPackets::encode, STRICT::decode, compound);
    }

    // ---- 6 ----

    @Property
    void law6_unknownPacketsAndBlocksSurvive(@ForAll("anything") byte[] octets) {
        CodecContract.unknownSurvives(
                input -> RtcpPackets.decode(input).value(), RtcpPackets::encode, RtcpLawProperties::unknown, octets);
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

    // ---- 7 ----

    @Property
    void law7_readingTwiceGivesEquals(@ForAll("anything") byte[] octets) {
        CodecContract.decodingTwiceGivesEquals(RtcpPackets::decode, octets);
    }

    @Property
    void law7_writingLeavesTheDatagramAsItIs(@ForAll("wild") RtcpCompound compound) {
        CodecContract.encodingDoesNotChangeItsArgument(RtcpPackets::encode, compound);
    }

    @Example
    void law7_threadsDoNotDisturbEachOther() {
        List<byte[]> inputs =
                RtcpArbitraries.conformingOctets().sampleStream().limit(200).toList();
        CodecContract.concurrencyGivesEquals(RtcpPackets::decode, inputs);
        CodecContract.concurrencyGivesEquals(STRICT::decode, inputs);
    }
}
