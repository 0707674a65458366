package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.packets;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.model.Direction;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ReceiverReferenceTime;
import io.vqreport.rtcpxr.packet.ReceiverReport;
import io.vqreport.rtcpxr.packet.SenderReport;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do tags become packets again as far as they fit, and is nothing of a tag written that is none of this format's? */
class TagPacketsTest {
    private static final Ssrc SENDER = Ssrc.of(0x11111111L);

    private static QualityReport.Builder report() {
        return QualityReport.builder().kind(ReportKind.INTERVAL).tag("rtcp:senderSsrc", SENDER.toString());
    }

    private static Encoded tagged(String name, String text) {
        return write(report().tag("rtcp:" + name, text).build());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # tag, its text, what is written behind an empty receiver report
            pt192, 00:, 80c00000
            pt199, 1f:, 9fc70000
            pt204, 05:333333335445535400112233, 85cc0003333333335445535400112233
            pt204, 00:3333333354455354, 80cc00023333333354455354
            pt205, 01:1111111122222222, 81cd00021111111122222222
            pt223, 00:, 80df0000
            bt8, 11:22222222, 80cf000311111111 0811000122222222
            bt9, 00:, 80cf000211111111 09000000
            bt36, 00:, 80cf000211111111 24000000
            bt255, ff:, 80cf000211111111 ffff0000
            bt4, 0x0000000100000000, 80cf000411111111 040000020000000100000000
            bt5, 0x22222222:0xaabbccdd:0x00010000, 80cf000511111111 0500000322222222aabbccdd00010000
            sdes.email, a@, 81ca000311111111 0302614000000000
            sdes.priv, 0178, 81ca000311111111 0802017800000000
            sdes.item255, 3131, 81ca000311111111 ff02313100000000
            sdes.cname@0x33333333, 11, 81ca000333333333 0102313100000000
            """)
    void areWritten(String name, String text, String packets) {
        Encoded encoded = tagged(name, text);
        assertThat(HexFormat.of().formatHex(encoded.bytes())).isEqualTo("80c9000111111111" + packets.replace(" ", ""));
        assertThat(losses(encoded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What is no other packet's type, or is written elsewhere.
                "pt191=00:",
                "pt224=00:",
                "pt200=00:",
                "pt203=00:",
                "pt207=00:",
                "pt0205=00:",
                "pt2x5=00:",
                "pt=00:",
                "pt205x=00:",
                "packet205=00:",
                // What has no whole words, too many for its count, or not enough for its header.
                "pt205=20:",
                "pt205=00:1122",
                "pt205=00:112233",
                "pt205=0011223344",
                "pt205=",
                "pt205=zz:",
                "pt204=00:33333333",
                "pt204=00:",
                // What is a block's own, or none.
                "bt7=00:22222222",
                "bt10=00:22222222",
                "bt35=00:22222222",
                "bt256=00:22222222",
                "bt1000=00:",
                "bt36=000:2222222",
                "bt36=00:2222",
                "bt36=0022222222",
                "bt36=0022:222222",
                "bt4=1",
                "bt5=0x22222222:0xaabbccdd",
                "bt5=0x22222222:0xaabbccdd:0x00010000:0x00000000",
                "bt5=0x2222:0xaabbccdd:0x00010000",
                "bt5=0x22222222:0xaa:0x00010000",
                "bt5=0x22222222:0xaabbccdd:1",
                // What is no item, or of no source.
                "sdes.=a",
                "sdes.item=a",
                "sdes.item0=00",
                "sdes.item1=00",
                "sdes.item256=00",
                "sdes.CNAME=a",
                "sdes.email@=a",
                "sdes.email@0x22=a",
                "sdes.@0x22222222=a",
                "sdes.priv=x",
                "sdes.apsi=012",
                "extension=112233",
                "extension=1122334g",
                "bye.reason=done",
                "bye.sources=0x22222222",
                "sr.ntp=0x0000000000000001"
            })
    void areNotWrittenWhereTheyAreNoneOfAPackets(String tag) {
        int at = tag.indexOf('=');
        Encoded encoded = tagged(tag.substring(0, at), tag.substring(at + 1));
        assertThat(HexFormat.of().formatHex(encoded.bytes())).isEqualTo("80c9000111111111");
        assertThat(losses(encoded)).containsExactly("OMITTED tags/rtcp:" + tag.substring(0, at));
    }

    // ---- The sender report ----

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # time of the report, tag of the sender report's, the sender report's, the reference time
            2023-05-05T22:21:52.5Z,,, e800000080000000
            2023-05-05T22:21:52.5Z, 0x0000000100000000, 0000000100000000,
            , 0x0000000100000000, 0000000100000000,
            2023-05-05T22:21:52.5Z, soon, e800000080000000,
            2040-01-01T00:00:00Z,,,
            1968-01-20T03:14:08Z,,, 8000000000000000
            1968-01-20T03:14:07Z,,,
            """)
    void theTimeIsThatOfASenderReportOrOfAReference(Instant time, String tag, String sent, String reference) {
        QualityReport.Builder report = report().reportedAt(time);
        if (tag != null) {
            report.tag("rtcp:sr.ntpTimestamp", tag);
        }
        Encoded encoded = write(report.build());
        assertThat(packets(encoded, SenderReport.class).stream()
                        .map(it -> HexFormat.of().toHexDigits(it.ntpTimestamp())))
                .containsExactlyElementsOf(sent == null ? List.of() : List.of(sent));
        assertThat(blocks(encoded, ReceiverReferenceTime.class).stream()
                        .map(it -> HexFormat.of().toHexDigits(it.ntpTimestamp())))
                .containsExactlyElementsOf(reference == null ? List.of() : List.of(reference));
    }

    @Test
    void theSenderIsTheTaggedOneOrTheCountedStreamsOrThatOfAnySentOne() {
        StreamReport.Builder sent = StreamReport.builder().direction(Direction.SENT);
        StreamReport silent = sent.ssrc(new Ssrc(1)).build();
        StreamReport counted =
                sent.ssrc(new Ssrc(2)).extra("rtcp:sr.rtpTimestamp", "7").build();
        StreamReport received =
                sent.direction(Direction.RECEIVED).ssrc(new Ssrc(3)).build();
        assertThat(sender(write(received, silent, counted))).isEqualTo(new Ssrc(2));
        assertThat(sender(write(received, silent))).isEqualTo(new Ssrc(1));
        assertThat(sender(write(received))).isEqualTo(new Ssrc(0));
        assertThat(sender(write(report().streams(List.of(counted)).build()))).isEqualTo(SENDER);
        assertThat(packets(write(received, silent, counted), SenderReport.class))
                .singleElement()
                .satisfies(it -> assertThat(it.rtpTimestamp()).isEqualTo(7));
        assertThat(packets(write(received, silent), SenderReport.class)).isEmpty();
    }

    private static Ssrc sender(Encoded encoded) {
        List<SenderReport> sent = packets(encoded, SenderReport.class);
        return sent.isEmpty()
                ? packets(encoded, ReceiverReport.class).get(0).reporter()
                : sent.get(0).sender();
    }
}
