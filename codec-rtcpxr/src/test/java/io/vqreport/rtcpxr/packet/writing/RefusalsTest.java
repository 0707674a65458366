package io.vqreport.rtcpxr.packet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.DlrrItem;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.IntervalFlag;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.MosMetrics;
import io.vqreport.rtcpxr.packet.MosSegment;
import io.vqreport.rtcpxr.packet.MulticastAcquisition;
import io.vqreport.rtcpxr.packet.PostRepairLossCount;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SdesType;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.SourceDescription;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlocks;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Is refused what has no place in its layout, or would be read back as something else? */
class RefusalsTest {
    private static final Ssrc SSRC = new Ssrc(0x11223344);
    private static final Bytes NONE = octets(0);

    private static Bytes octets(int... values) {
        byte[] octets = new byte[values.length == 1 ? values[0] : values.length];
        for (int i = 0; values.length > 1 && i < octets.length; i++) {
            octets[i] = (byte) values[i];
        }
        return Bytes.copyOf(octets);
    }

    private static Arguments packet(String refusal, RtcpPacket packet) {
        return Arguments.of(refusal, packet);
    }

    private static Arguments block(String refusal, XrBlock block) {
        return Arguments.of("packet[0]/block[0]" + refusal, ExtendedReport.of(SSRC, List.of(block)));
    }

    static Stream<Arguments> refused() {
        ReportBlock report = new ReportBlock(SSRC, 0, 0, 0, 0, 0, 0);
        SdesItem item = SdesItem.of(SdesType.CNAME, "aa");
        SdesChunk open = new SdesChunk(SSRC, List.of(item), NONE);
        return Stream.of(
                packet(
                        "packet[0] has more than 31 parts",
                        new ReceiverReport(SSRC, Collections.nCopies(32, report), NONE, NONE)),
                packet("packet[0] is longer than 262144 octets", new UnknownPacket(205, 0, octets(262_144), NONE)),
                packet("packet[0]/padding", new ReceiverReport(SSRC, List.of(), NONE, octets(0, 0, 0, 8))),
                packet("packet[0]/padding", new ReceiverReport(SSRC, List.of(), NONE, octets(0, 0, 3))),
                packet("packet[0]/extension", new ReceiverReport(SSRC, List.of(), octets(3), NONE)),
                packet("packet[0]/extension", new SenderReport(SSRC, 0, 0, 0, 0, List.of(), octets(5), NONE)),
                packet("packet[0]/content", new UnknownPacket(205, 0, octets(2), NONE)),
                packet("packet[0]/data", new ApplicationDefined(0, SSRC, octets(4), octets(2), NONE)),
                packet("packet[0]/trailing", new ExtendedReport(SSRC, 0, List.of(), octets(2), NONE)),
                packet("packet[0]/trailing", new SourceDescription(List.of(), octets(2), NONE)),
                packet(
                        "packet[0]/chunk[0]/item[0] is longer than 255 octets",
                        new SourceDescription(
                                List.of(new SdesChunk(SSRC, List.of(new SdesItem(1, octets(256))))), NONE, NONE)),
                packet("packet[0]/chunk[0]/end", new SourceDescription(List.of(open, open), NONE, NONE)),
                packet("packet[0]/chunk[0]/end", new SourceDescription(List.of(open), octets(4), NONE)),
                packet(
                        "packet[0]/chunk[0]/end",
                        new SourceDescription(List.of(new SdesChunk(SSRC, List.of(item), octets(8))), NONE, NONE)),
                packet(
                        "packet[0]/chunk[0]/end",
                        new SourceDescription(List.of(new SdesChunk(SSRC, List.of(item), octets(3))), NONE, NONE)),
                packet(
                        "packet[0]/chunk[0]/end",
                        new SourceDescription(
                                List.of(new SdesChunk(SSRC, List.of(item), octets(1, 0, 0, 0))), NONE, NONE)),
                packet("packet[0]/end stands behind no reason", new Goodbye(List.of(), null, octets(4), NONE)),
                packet("packet[0]/reason is longer", new Goodbye(List.of(), octets(256), octets(3), NONE)),
                packet("packet[0]/end does not fill", new Goodbye(List.of(), octets(2), NONE, NONE)),
                block("/chunks", new LossRle(0, 0, SSRC, 0, 0, RleChunks.of(0))),
                block("/segments", new MosMetrics(IntervalFlag.INTERVAL, 0, SSRC, List.of())),
                block("/extensions", new MulticastAcquisition(0, SSRC, 0, 0, octets(2))),
                block("/surplus", new PostRepairLossCount(0, SSRC, 0, 0, 0, 0, octets(8))),
                block(" is longer than 65535 words", new RawBlock(200, 0, octets(4 * 65_536))),
                block(
                        " is longer than 65535 words",
                        new Dlrr(0, Collections.nCopies(21_846, new DlrrItem(SSRC, 0, 0)))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesTheItem(String refusal, RtcpPacket packet) {
        RtcpCompound compound = RtcpCompound.of(packet);
        assertThatThrownBy(() -> RtcpPackets.encode(compound))
                .isInstanceOfSatisfying(
                        UnrepresentableReportException.class,
                        e -> assertThat(e.items()).anyMatch(it -> it.startsWith(refusal)));
        assertThatThrownBy(() -> RtcpPackets.encode(compound, ByteBuffer.allocate(300_000)))
                .isInstanceOf(UnrepresentableReportException.class);
        assertThat(RtcpPackets.validate(compound)).anyMatch(it -> it.startsWith(refusal));
    }

    @Test
    void aDatagramHasAPacket() {
        assertThatThrownBy(() -> RtcpPackets.encode(RtcpCompound.of()))
                .isInstanceOf(UnrepresentableReportException.class)
                .hasMessageContaining("no packet");
    }

    @Test
    void blocksByThemselvesAreCheckedToo() {
        List<XrBlock> blocks = List.of(new LossRle(0, 0, SSRC, 0, 0, RleChunks.of(0)));
        assertThatThrownBy(() -> XrBlocks.encode(blocks))
                .isInstanceOfSatisfying(
                        UnrepresentableReportException.class,
                        e -> assertThat(e.items()).containsExactly("block[0]/chunks is an odd number of chunks"));
    }

    @Test
    void aBufferWithoutRoomStaysAsItIs() {
        ByteBuffer out = ByteBuffer.allocate(7);
        RtcpCompound compound = RtcpCompound.of(ExtendedReport.of(SSRC, List.of()));
        assertThatThrownBy(() -> RtcpPackets.encode(compound, out)).isInstanceOf(BufferOverflowException.class);
        assertThat(out.position()).isZero();
    }

    @Test
    void whatWouldBeReadAsAnotherBlockDoesNotConform() {
        RtcpCompound compound = RtcpCompound.of(ExtendedReport.of(SSRC, List.of(new RawBlock(4, 0, octets(8)))));
        assertThat(RtcpPackets.validate(compound)).containsExactly("it is not read back as it is held");
    }

    @Test
    void aLargeBlockIsWritten() {
        RtcpCompound compound =
                RtcpCompound.of(ExtendedReport.of(SSRC, List.of(new RawBlock(200, 0, octets(4 * 65_533)))));
        assertThat(RtcpPackets.validate(compound)).isEmpty();
        assertThat(RtcpPackets.encode(compound).size()).isEqualTo(262_144);
    }

    @Test
    void chunksAreClosedByThemselves() {
        for (int length = 0; length < 9; length++) {
            SdesChunk chunk = new SdesChunk(SSRC, List.of(SdesItem.of(SdesType.TOOL, "x".repeat(length))));
            assertThat(chunk.size() % 4).isZero();
            assertThat(chunk.end().size()).isBetween(1, 4);
            RtcpCompound compound = RtcpCompound.of(new SourceDescription(List.of(chunk, chunk), NONE, NONE));
            assertThat(RtcpPackets.validate(compound)).isEmpty();
        }
    }

    @Test
    void aFreezeIsThereForFreezesOnly() {
        assertThatThrownBy(() -> new VideoLossConcealment(IntervalFlag.INTERVAL, 3, 0, SSRC, 0, 0, 1L, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VideoLossConcealment(IntervalFlag.INTERVAL, 2, 0, SSRC, 0, 0, null, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VideoLossConcealment(IntervalFlag.INTERVAL, 1, 0, SSRC, 0, 0, null, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesFitTheirBits() {
        assertThatThrownBy(() -> new ReportBlock(SSRC, 256, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportBlock(SSRC, 0, 0x80_0000, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportBlock(SSRC, 0, 0, -1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SdesItem(0, NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RawBlock(1, 0, octets(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MosSegment.single(256, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MosSegment.multi(0, 0, 8, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApplicationDefined(0, SSRC, octets(3), NONE, NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
