package io.vqreport.rtcpxr.packet.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpFraming;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.rtcpxr.packet.support.WireFields;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does each vector read to what its table says, and is it written back octet by octet? */
class VectorsTest {
    private static final Map<String, Map<String, String>> EXPECTED = Vectors.table("blocks/expected.tsv");

    static Stream<String> files() {
        return EXPECTED.keySet().stream();
    }

    static Stream<byte[]> all() {
        return Vectors.all().stream();
    }

    @Test
    void everyBlockTypeHasAVector() {
        Set<Integer> seen = new HashSet<>();
        for (byte[] vector : Vectors.all()) {
            RtcpPackets.decode(vector).value().packets().stream()
                    .filter(ExtendedReport.class::isInstance)
                    .flatMap(packet -> ((ExtendedReport) packet).blocks().stream())
                    .filter(block -> !(block instanceof RawBlock))
                    .forEach(block -> seen.add(block.blockType()));
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(XrBlockType.values()).map(XrBlockType::code).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsToTheExpectedFields(String file) {
        Map<String, String> fields = WireFields.of(
                RtcpPackets.decode(Vectors.octets("blocks/" + file)).value());
        Map<String, String> expected = EXPECTED.get(file);
        Map<String, String> asked = new LinkedHashMap<>();
        expected.keySet().forEach(path -> asked.put(path, fields.get(path)));
        assertThat(asked).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingAboutItIsOdd(String file) {
        Decoded<RtcpCompound> decoded =
                RtcpPackets.reader(DecodeOptions.strict()).decode(Vectors.octets("blocks/" + file));
        assertThat(decoded.problems()).allMatch(problem -> problem.severity() == Severity.INFO);
        assertThat(RtcpPackets.validate(decoded.value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenBackOctetByOctet(byte[] vector) {
        RtcpCompound compound = RtcpPackets.decode(vector).value();
        assertThat(RtcpPackets.encode(compound).bytes()).isEqualTo(vector);
        assertThat(compound.size()).isEqualTo(vector.length);
        ByteBuffer out = ByteBuffer.allocate(vector.length + 3);
        RtcpPackets.encode(compound, out);
        assertThat(Arrays.copyOf(out.array(), out.position())).isEqualTo(vector);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameOutOfASliceAndOutOfBuffers(byte[] vector) {
        Decoded<RtcpCompound> expected = RtcpPackets.decode(vector);
        byte[] wide = new byte[vector.length + 20];
        Arrays.fill(wide, (byte) 0xA5);
        System.arraycopy(vector, 0, wide, 7, vector.length);
        assertThat(RtcpPackets.reader(DecodeOptions.lenient())
                        .decode(wide, 7, 7 + vector.length)
                        .value())
                .isEqualTo(expected.value());
        ByteBuffer direct =
                ByteBuffer.allocateDirect(wide.length).put(wide).position(7).limit(7 + vector.length);
        assertThat(RtcpPackets.decode(direct).value()).isEqualTo(expected.value());
        assertThat(direct.position()).isEqualTo(7);
        ByteBuffer slice = ByteBuffer.wrap(wide, 7, vector.length).slice().asReadOnlyBuffer();
        assertThat(RtcpPackets.decode(slice)).isEqualTo(expected);
        assertThat(RtcpPackets.decode(ByteBuffer.wrap(wide, 7, vector.length).slice()))
                .isEqualTo(expected);
        assertThat(RtcpPackets.decode(ByteBuffer.wrap(vector))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("all")
    void blocksReadWithoutAPacketAroundThem(byte[] vector) {
        for (var packet : RtcpPackets.decode(vector).value().packets()) {
            if (packet instanceof ExtendedReport report && !report.blocks().isEmpty()) {
                ByteArrayOutputStream octets = new ByteArrayOutputStream();
                octets.writeBytes(XrBlocks.encode(report.blocks()).bytes());
                List<XrBlock> again = XrBlocks.decode(octets.toByteArray()).value();
                assertThat(again).isEqualTo(report.blocks());
                assertThat(XrBlocks.decode(ByteBuffer.allocateDirect(octets.size())
                                        .put(octets.toByteArray())
                                        .flip())
                                .value())
                        .isEqualTo(again);
            }
        }
    }

    @Test
    void aDatagramOfAllPacketsReadsToAll() {
        Decoded<RtcpCompound> decoded = RtcpPackets.decode(Vectors.octets("compound-all-packets.hex"));
        assertThat(decoded.problems()).isEmpty();
        RtcpCompound compound = decoded.value();
        assertThat(compound.framing()).isEqualTo(RtcpFraming.COMPOUND);
        assertThat(compound.packets())
                .extracting(Object::getClass)
                .containsExactly(
                        SenderReport.class,
                        ReceiverReport.class,
                        SourceDescription.class,
                        Goodbye.class,
                        ApplicationDefined.class,
                        UnknownPacket.class,
                        ExtendedReport.class);
        SenderReport sender = (SenderReport) compound.packets().get(0);
        assertThat(sender.ntpTimestamp()).isEqualTo(0xE800_0000_8000_0000L);
        assertThat(sender.reports().get(0).cumulativeLost()).isEqualTo(-2);
        assertThat(sender.reports().get(0).lastSenderReport()).isEqualTo(0xAABB_CCDDL);
        assertThat(((ReceiverReport) compound.packets().get(1)).extension().toByteArray())
                .isEqualTo(Vectors.hex("deadbeef"));
        SourceDescription description = (SourceDescription) compound.packets().get(2);
        assertThat(description.chunks()).hasSize(2);
        assertThat(description.chunks().get(0).items())
                .extracting(SdesItem::code)
                .containsExactly(1, 6, 10, 77);
        assertThat(description.chunks().get(0).item(SdesType.CNAME).map(SdesItem::text))
                .contains("phone@example.org");
        assertThat(((Goodbye) compound.packets().get(3)).reasonText()).contains("done");
        ApplicationDefined application = (ApplicationDefined) compound.packets().get(4);
        assertThat(application.nameText()).isEqualTo("TEST");
        assertThat(application.subtype()).isEqualTo(9);
        assertThat(compound.packets().get(6).padding().size()).isEqualTo(4);
        assertThat(compound.packets().get(6).count()).isEqualTo(5);
    }

    @Test
    void withoutReportOrCnameADatagramIsOfReducedSize() {
        List<io.vqreport.rtcpxr.packet.RtcpPacket> packets = RtcpPackets.decode(
                        Vectors.octets("compound-all-packets.hex"))
                .value()
                .packets();
        assertThat(new RtcpCompound(packets.subList(2, 7)).framing()).isEqualTo(RtcpFraming.REDUCED_SIZE);
        assertThat(new RtcpCompound(packets.subList(0, 2)).framing()).isEqualTo(RtcpFraming.REDUCED_SIZE);
        assertThat(new RtcpCompound(packets.subList(1, 3)).framing()).isEqualTo(RtcpFraming.COMPOUND);
    }

    @Test
    void everyVectorIsRecognizedAsOctetsAndAsText() {
        RtcpCodec codec = new RtcpCodec();
        for (byte[] octets : Vectors.all()) {
            assertThat(codec.recognizes(ByteBuffer.wrap(octets))).isEqualTo(Recognition.LIKELY);
            byte[] text = ("# a comment\n" + HexFormat.of().formatHex(octets)).getBytes(StandardCharsets.US_ASCII);
            assertThat(codec.recognizes(ByteBuffer.wrap(text))).isEqualTo(Recognition.LIKELY);
            assertThat(codec.decode(text, DecodeOptions.lenient()))
                    .isEqualTo(codec.decode(octets, DecodeOptions.lenient()));
            assertThat(codec.rewrite(text, DecodeOptions.lenient()).bytes()).isEqualTo(octets);
        }
        for (String other : List.of(
                "VQSessionReport: CallTerm\r\n", "{\"a\":1}", "<?xml version=\"1.0\"?>", "", "80", "deadbeef")) {
            assertThat(codec.recognizes(ByteBuffer.wrap(other.getBytes(StandardCharsets.US_ASCII))))
                    .as(other)
                    .isIn(Recognition.NO, Recognition.POSSIBLE);
        }
    }
}
