package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.read;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.Perspective;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpOptions;
import io.vqreport.rtcpxr.packet.support.Datagrams;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is what packets say of no stream's quality in the parties and tags of the report, and written from there as it was? */
class PacketTagsTest {
    private static final String RR = "80c90001 11111111";
    /** With one report block on 0x22222222. */
    private static final String RECEPTION = "81c90007 11111111 22222222 20000003 00010203 000000a0 00000000 00000000";

    private static final String SR = "80c80006 11111111 e8000000 80000000 00002710 00000064 00003e80";

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # packets, tags but for the sender's
            81ca0003 11111111 03026140 00000000, sdes.email=a@
            81ca0003 11111111 04023131 00000000, sdes.phone=11
            81ca0003 11111111 05023131 00000000, sdes.loc=11
            81ca0003 11111111 07023131 00000000, sdes.note=11
            81ca0003 11111111 08020178 00000000, sdes.priv=0178
            81ca0003 11111111 09023131 00000000, sdes.h323_caddr=11
            81ca0003 11111111 0a020061 00000000, sdes.apsi=0061
            81ca0003 11111111 0b023131 00000000, sdes.item11=3131
            81ca0003 11111111 ff023131 00000000, sdes.item255=3131
            81ca0003 33333333 01023131 00000000, sdes.cname@0x33333333=11
            81ca0003 22222222 02023131 00000000, sdes.name@0x22222222=11
            81ca0004 11111111 01023131 01023232 00000000, sdes.cname=22
            81ca0004 11111111 02023131 02023232 00000000, sdes.name=22
            81ca0004 22222222 01023131 01023232 00000000, sdes.cname@0x22222222=22
            81ca0004 11111111 03023131 03023232 00000000, "sdes.email=11|22"
            81cb0001 11111111, ""
            82cb0002 11111111 22222222, bye.sources=0x22222222
            83cb0003 11111111 22222222 33333333, bye.sources=0x22222222|0x33333333
            81cb0003 11111111 04646f6e 65000000, bye.reason=done
            85cc0003 33333333 54455354 00112233, pt204=05:333333335445535400112233
            81cd0002 11111111 22222222, pt205=01:1111111122222222
            82dc0000, pt220=02:
            81c90007 11111111 22222222 20000003 00010203 000000a0 00000000 00000000 80cd0000, pt205=00:
            80c90002 11111111 deadbeef, extension=deadbeef
            80c80007 11111111 00000001 00000000 00000000 00000000 00000000 deadbeef, sr.ntpTimestamp=0x0000000100000000|extension=deadbeef
            80cf0004 11111111 04000002 e8000000 80000000, bt4=0xe800000080000000
            80cf0004 11111111 04000002 00000001 00000000, bt4=0x0000000100000000
            80cf0008 11111111 05000006 22222222 aabbccdd 00010000 33333333 00000000 00000000, bt5=0x22222222:0xaabbccdd:0x00010000|0x33333333:0x00000000:0x00000000
            80cf0003 11111111 08110001 22222222, bt8=11:22222222
            80cf0002 11111111 2a110000, bt42=11:
            80cf0003 11111111 2a110000 2a120000, bt42=11:|12:
            """)
    void arePlainText(String packets, String tags) {
        QualityReport report = read(RECEPTION, packets);
        StringBuilder found = new StringBuilder();
        report.tags().forEach((name, text) -> {
            if (!name.equals("rtcp:senderSsrc")) {
                found.append(found.isEmpty() ? "" : "|")
                        .append(name.replace("rtcp:", ""))
                        .append('=');
                found.append(text.replace('\n', '|'));
            }
        });
        assertThat(report.tags()).containsEntry("rtcp:senderSsrc", "0x11111111");
        assertThat(found).hasToString(tags);
        assertThat(losses(write(report))).noneMatch(it -> it.contains("tags/"));
        assertThat(read(HexFormat.of().formatHex(write(report).bytes())).tags()).isEqualTo(report.tags());
    }

    @Test
    void theSenderAndItsPeerAreNamed() {
        String names = "82ca0008 11111111 01013102 01320601 33000000 22222222 01013402 01350601 36000000";
        QualityReport report = read(RECEPTION, names);
        assertThat(report.local())
                .isEqualTo(Party.builder()
                        .cname("1")
                        .displayName("2")
                        .userAgent("3")
                        .build());
        assertThat(report.remote()).isEqualTo(Party.builder().cname("4").build());
        assertThat(report.tags())
                .containsEntry("rtcp:sdes.name@0x22222222", "5")
                .containsEntry("rtcp:sdes.tool@0x22222222", "6")
                .hasSize(3);
        assertThat(read(SR, names).remote()).as("of whom nothing is reported").isEqualTo(Party.UNKNOWN);
        assertThat(read(extended(Datagrams.block(27, 0, 2)), names).remote().cname())
                .isEqualTo("4");
    }

    @Test
    void theSenderIsTheFirstThatIsNamed() {
        assertThat(read(extended(Datagrams.block(27, 0, 2))).tags()).containsEntry("rtcp:senderSsrc", "0x11111111");
        assertThat(read("80cf0001 33333333", RR).tags()).containsEntry("rtcp:senderSsrc", "0x33333333");
        assertThat(read(RR, "80cf0001 33333333").tags()).containsEntry("rtcp:senderSsrc", "0x11111111");
        assertThat(read("81ca0003 33333333 01023131 00000000", RR).tags())
                .containsEntry("rtcp:senderSsrc", "0x11111111");
        QualityReport described = read("81ca0003 33333333 01023131 00000000");
        assertThat(described.tags()).containsEntry("rtcp:senderSsrc", "0x33333333");
        assertThat(described.local().cname()).isEqualTo("11");
        assertThat(read("80cd0000").tags()).doesNotContainKey("rtcp:senderSsrc");
        // Without a sender nobody else says goodbye.
        assertThat(read("81cb0001 33333333").tags()).isEmpty();
        assertThat(read("81cb0001 33333333").endOfCall()).isTrue();
    }

    // ---- The time ----

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # sender report's time, receiver's reference time, time of the report, tag of the sender report's
            e800000080000000, e900000000000000, 2023-05-05T22:21:52.5Z,
            0000000000000000, e800000080000000, 2023-05-05T22:21:52.5Z,
            0000000100000000, e800000080000000, 2023-05-05T22:21:52.5Z, 0x0000000100000000
            7fffffff00000000, 7fffffff00000000,, 0x7fffffff00000000
            8000000000000000, 0000000000000000, 1968-01-20T03:14:08Z,
            0000000000000000, 0000000000000000,,
            """)
    void theTimeIsTheFirstThatIsOne(String sent, String reference, Instant time, String tag) {
        QualityReport report =
                read("80c80006 11111111" + sent + "00002710 00000064 00003e80", extended("04000002" + reference));
        assertThat(report.reportedAt()).isEqualTo(time);
        assertThat(report.tags().get("rtcp:sr.ntpTimestamp")).isEqualTo(tag);
        assertThat(report.tags()).containsEntry("rtcp:bt4", "0x" + reference);
    }

    @Test
    void theCountersAreOfTheSendersStream() {
        StreamReport sent = read(SR).streams().get(0);
        assertThat(sent.direction()).isEqualTo(Direction.SENT);
        assertThat(sent.window().basis()).isEqualTo(Basis.CUMULATIVE);
        assertThat(sent.ssrc()).isEqualTo(Ssrc.of(0x11111111L));
        assertThat(sent.metrics().size()).isEqualTo(2);
        assertThat(sent.metric(Metric.PACKETS)).hasValue(100);
        assertThat(sent.metric(Metric.BYTES)).hasValue(16_000);
        assertThat(sent.extras()).isEqualTo(Map.of("rtcp:sr.rtpTimestamp", "10000"));
        DecodeOptions other = DecodeOptions.lenient().with(RtcpOptions.PERSPECTIVE, Perspective.PACKET_RECEIVER);
        assertThat(read(other, SR).value().streams().get(0).direction()).isEqualTo(Direction.RECEIVED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # last sender report and the delay since, as extras
            00000000 00000000,,
            aabbccdd 00000000, 0xaabbccdd, 0
            00000000 00018000, 0x00000000, 1.5
            """)
    void theLastSenderReportIsToldWhereThereWasOne(String words, String last, String delay) {
        QualityReport report = read("81c90007 11111111 22222222 20000003 00010203 000000a0" + words);
        Map<String, String> extras = report.streams().stream()
                .filter(it -> it.window().basis() == Basis.INTERVAL)
                .findFirst()
                .orElseThrow()
                .extras();
        assertThat(extras.get("rtcp:rr.lastSenderReport")).isEqualTo(last);
        assertThat(extras.get("rtcp:rr.delaySinceLastSenderReport")).isEqualTo(delay);
        assertThat(read(HexFormat.of().formatHex(write(report).bytes()))).isEqualTo(report);
    }

    // ---- Several compound packets in one input ----

    private static List<DecodedItem> items(DecodeOptions options, String... hex) {
        return new RtcpCodec().decode(Vectors.hex(hex), options);
    }

    private static List<String> problems(DecodedItem item) {
        List<Problem> problems = item instanceof DecodedItem.Report report
                ? report.decoded().problems()
                : ((DecodedItem.NoReport) item).problems();
        return problems.stream().map(Datagrams::text).toList();
    }

    /** A voice block whose gap threshold is null and whose gap duration is beyond its field. */
    private static final String ODD =
            "07000008 22222222 00000000 0000ffff 00000000 7f7f7f00 7f7f7f7f 00000000 00000000";

    @Test
    void eachReportHasItsOwnProblemsAtTheirPlacesInTheInput() {
        List<DecodedItem> items = items(DecodeOptions.lenient(), RR, extended(ODD), SR, "80dc0000", extended(ODD));
        assertThat(items).hasSize(2);
        assertThat(problems(items.get(0)))
                .containsExactly(
                        "rtcp.SATURATED 30 packet[1]/block[0]/gapDuration",
                        "rtcp.GAP_THRESHOLD 39 packet[1]/block[0]/gapThreshold");
        assertThat(problems(items.get(1)))
                .containsExactly(
                        "rtcp.PACKET_TYPE_UNKNOWN 81 packet[3]/packetType",
                        "rtcp.SATURATED 106 packet[4]/block[0]/gapDuration",
                        "rtcp.GAP_THRESHOLD 115 packet[4]/block[0]/gapThreshold");
    }

    @Test
    void whatWasNotKeptIsCountedOnce() {
        DecodeOptions one =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(1));
        List<Integer> suppressed = items(one, RR, extended(ODD), RR, extended(ODD)).stream()
                .map(it -> ((DecodedItem.Report) it).decoded())
                .map(Decoded::suppressed)
                .toList();
        // The second threshold, by the reader; the first duration, by the mapping.
        assertThat(suppressed).containsExactly(1, 1);
    }

    @Test
    void aBlockThatIsDiscardedIsNotMappedInALaterReportEither() {
        // Delay metrics without measurement information, whose third block stands where the second report's second
        // does.
        String delay = Datagrams.block(16, 0x80, 6);
        String sync = Datagrams.block(27, 0, 2);
        List<DecodedItem> items = items(DecodeOptions.lenient(), RR, extended(sync, sync), RR, extended(delay, sync));
        assertThat(items).hasSize(2);
        assertThat(report(items.get(0)).streams()).hasSize(1);
        assertThat(report(items.get(1)).streams())
                .singleElement()
                .satisfies(it -> assertThat(it.window().basis()).isEqualTo(Basis.SAMPLED));
    }

    private static QualityReport report(DecodedItem item) {
        return ((DecodedItem.Report) item).decoded().value();
    }

    @Test
    void whatOnlyDescribesIsNoReport() {
        String names = "82ca0006 11111111 01023131 00000000 22222222 01023232 00000000";
        assertThat(items(DecodeOptions.lenient(), RR, names))
                .singleElement()
                .isInstanceOfSatisfying(DecodedItem.NoReport.class, it -> {
                    assertThat(it.type()).isNull();
                    assertThat(it.endOfCall()).isFalse();
                    assertThat(it.tags())
                            .isEqualTo(Map.of(
                                    "rtcp:senderSsrc", "0x11111111",
                                    "rtcp:local.cname", "11",
                                    "rtcp:sdes.cname@0x22222222", "22"));
                });
        DecodeOptions other = DecodeOptions.lenient().with(RtcpOptions.PERSPECTIVE, Perspective.PACKET_RECEIVER);
        assertThat(items(other, RR, names, "81cb0001 11111111"))
                .singleElement()
                .isInstanceOfSatisfying(DecodedItem.NoReport.class, it -> {
                    assertThat(it.type()).isEqualTo("BYE");
                    assertThat(it.tags()).containsEntry("rtcp:remote.cname", "11");
                });
        // A report that says nothing is one all the same.
        assertThat(items(DecodeOptions.lenient(), RR, extended("2a000000")))
                .singleElement()
                .isInstanceOf(DecodedItem.Report.class);
        assertThat(items(DecodeOptions.lenient(), SR)).singleElement().isInstanceOf(DecodedItem.Report.class);
    }

    @Test
    void aReportBehindReportsBeginsNoOther() {
        assertThat(items(DecodeOptions.lenient(), RR, SR, RR, extended("2a000000")))
                .hasSize(1);
        assertThat(items(DecodeOptions.lenient(), SR, extended("2a000000"), SR)).hasSize(2);
        assertThat(items(DecodeOptions.lenient(), extended("2a000000"), RR)).hasSize(2);
    }
}
