package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.packets;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.Dlrr;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.Goodbye;
import io.vqreport.rtcpxr.packet.LossRle;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.SdesChunk;
import io.vqreport.rtcpxr.packet.SourceDescription;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Is as much of tags and lists written as packets have room for, and the rest told as lost? */
class TagLimitsTest {
    private static final Ssrc SENDER = Ssrc.of(0x11111111L);

    private static QualityReport.Builder report() {
        return QualityReport.builder().kind(ReportKind.INTERVAL).tag("rtcp:senderSsrc", SENDER.toString());
    }

    private static Encoded tagged(String name, String text) {
        return write(report().tag("rtcp:" + name, text).build());
    }

    private static String lines(int count, String line) {
        return String.join("\n", Collections.nCopies(count, line));
    }

    @Test
    void anItemHasUpTo255Octets() {
        Encoded encoded = tagged("sdes.note", "n".repeat(255) + "\n" + "n".repeat(256) + "\n\u00e9");
        assertThat(packets(encoded, SourceDescription.class)
                        .get(0)
                        .chunks()
                        .get(0)
                        .items())
                .extracting(it -> it.octets().size())
                .containsExactly(255, 2);
        assertThat(losses(encoded)).containsExactly("OMITTED tags/rtcp:sdes.note");
    }

    @Test
    void aSourceHasUpTo200Items() {
        assertThat(losses(tagged("sdes.note", lines(200, "n")))).isEmpty();
        Encoded encoded = tagged("sdes.note", lines(201, "n"));
        assertThat(packets(encoded, SourceDescription.class)
                        .get(0)
                        .chunks()
                        .get(0)
                        .items())
                .hasSize(200);
        assertThat(losses(encoded)).containsExactly("OMITTED tags/rtcp:sdes.note");
    }

    @Test
    void aPacketDescribes31Sources() {
        QualityReport.Builder others = report();
        for (int i = 0; i < 32; i++) {
            others.tag("rtcp:sdes.cname@" + new Ssrc(100 + i), "x");
        }
        Encoded withoutSender = write(others.build());
        assertThat(sources(withoutSender)).containsExactlyElementsOf(range(100, 131));
        assertThat(losses(withoutSender)).containsExactly("OMITTED tags/rtcp:sdes.cname@" + new Ssrc(131));
        Encoded withSender =
                write(others.local(Party.builder().cname("a").build()).build());
        assertThat(sources(withSender))
                .startsWith(SENDER.value(), 100L)
                .hasSize(31)
                .doesNotContain(130L);
    }

    private static List<Long> sources(Encoded encoded) {
        return packets(encoded, SourceDescription.class).stream()
                .flatMap(it -> it.chunks().stream())
                .map(SdesChunk::source)
                .map(Ssrc::value)
                .toList();
    }

    private static List<Long> range(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void agoodbyeIsOf31SourcesAndHasAReasonOf255Octets() {
        String sources = IntStream.range(100, 131)
                .mapToObj(it -> new Ssrc(it).toString())
                .collect(Collectors.joining("\n"));
        Encoded many =
                write(report().endOfCall(true).tag("rtcp:bye.sources", sources).build());
        assertThat(packets(many, Goodbye.class).get(0).sources()).hasSize(31).startsWith(SENDER);
        assertThat(losses(many)).containsExactly("OMITTED tags/rtcp:bye.sources");
        Encoded none = write(report().endOfCall(true).build());
        assertThat(HexFormat.of().formatHex(none.bytes())).isEqualTo("80c9000111111111" + "81cb000111111111");
        assertThat(losses(none)).isEmpty();
        for (int length : new int[] {0, 1, 2, 3, 4, 255}) {
            String reason = "r".repeat(length);
            Encoded said = write(
                    report().endOfCall(true).tag("rtcp:bye.reason", reason).build());
            assertThat(packets(said, Goodbye.class).get(0).reasonText()).contains(reason);
            assertThat(losses(said)).isEmpty();
        }
        Encoded wordy = write(
                report().endOfCall(true).tag("rtcp:bye.reason", "r".repeat(256)).build());
        assertThat(packets(wordy, Goodbye.class).get(0).reasonText()).isEmpty();
        assertThat(losses(wordy)).containsExactly("OMITTED tags/rtcp:bye.reason");
    }

    @Test
    void anExtensionHasUpTo60000OctetsInTheFirstPacket() {
        assertThat(losses(tagged("extension", "11".repeat(60_000)))).isEmpty();
        assertThat(losses(tagged("extension", "11".repeat(60_004)))).containsExactly("OMITTED tags/rtcp:extension");
    }

    @Test
    void reportsOnMoreThan31SourcesAreSeveralPackets() {
        QualityReport.Builder report = report().tag("rtcp:extension", "deadbeef");
        for (int i = 0; i < 63; i++) {
            report.addStream(StreamReport.builder()
                    .direction(Direction.RECEIVED)
                    .ssrc(new Ssrc(100 + i))
                    .window(new MeasurementWindow(null, null, null, Basis.INTERVAL))
                    .metric(Metric.NETWORK_LOSS_RATE, 50)
                    .build());
        }
        Encoded encoded = write(report.build());
        List<ReceiverReport> packets = packets(encoded, ReceiverReport.class);
        assertThat(packets).extracting(it -> it.reports().size()).containsExactly(31, 31, 1);
        assertThat(packets).extracting(it -> it.extension().size()).containsExactly(4, 0, 0);
        assertThat(packets).allMatch(it -> it.reporter().equals(SENDER));
        assertThat(losses(encoded)).noneMatch(it -> it.startsWith("OMITTED"));
    }

    @Test
    void answersToReportsFillOneBlock() {
        String answer = "0x22222222:0xaabbccdd:0x00010000";
        Encoded most = tagged("bt5", lines(20_000, answer));
        assertThat(blocks(most, Dlrr.class))
                .singleElement()
                .satisfies(it -> assertThat(it.items()).hasSize(20_000));
        Encoded tooMany = tagged("bt5", lines(20_001, answer));
        assertThat(blocks(tooMany)).isEmpty();
        assertThat(losses(tooMany)).containsExactly("OMITTED tags/rtcp:bt5");
    }

    @Test
    void blocksThatFillAPacketAreDividedAmongSeveral() {
        String half = "00:" + "11".repeat(100_000 - 4);
        assertThat(packets(tagged("bt36", half + "\n" + half), ExtendedReport.class))
                .hasSize(1);
        Encoded divided = tagged("bt36", half + "\n" + half + "\n00:");
        assertThat(packets(divided, ExtendedReport.class))
                .extracting(it -> it.blocks().size())
                .containsExactly(2, 1);
        assertThat(losses(divided)).isEmpty();
        String most = "00:" + "11".repeat(199_996);
        Encoded each = tagged("bt36", most + "\n" + most + "\n" + most);
        assertThat(packets(each, ExtendedReport.class))
                .extracting(it -> it.blocks().size())
                .containsExactly(1, 1, 1);
        assertThat(losses(each)).isEmpty();
        assertThat(blocks(tagged("bt36", most + "11111111"), RawBlock.class)).isEmpty();
    }

    @Test
    void aListThatFillsMoreThanAPacketIsLost() {
        StreamReport.Builder stream = StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(new Ssrc(5))
                .window(new MeasurementWindow(null, null, null, Basis.INTERVAL));
        // With the 12 octets before the chunks, 262,000.
        String chunks = "4001".repeat(130_994);
        assertThat(blocks(write(stream.extra("rtcp:bt1.chunks", chunks).build()), LossRle.class))
                .singleElement()
                .satisfies(it -> assertThat(it.chunks().size()).isEqualTo(130_994));
        assertThat(blocks(write(
                        stream.extra("rtcp:bt1.chunks", chunks + "40014001").build())))
                .isEmpty();
        // And more than the length of a block can say.
        assertThat(blocks(write(stream.extra("rtcp:bt1.chunks", chunks + "40014001".repeat(40))
                        .build())))
                .isEmpty();
    }
}
