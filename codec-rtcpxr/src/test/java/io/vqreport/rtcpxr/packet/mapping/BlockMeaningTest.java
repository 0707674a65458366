package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.WINDOW;
import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static io.vqreport.rtcpxr.packet.support.Datagrams.read;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.QualityReport;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ConcealedSeconds;
import io.vqreport.rtcpxr.packet.DeJitterBuffer;
import io.vqreport.rtcpxr.packet.InterDestinationSync;
import io.vqreport.rtcpxr.packet.LossConcealment;
import io.vqreport.rtcpxr.packet.VoipMetrics;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is what several fields of a block say together, or a code that is no number, told in the words of the neutral model? */
class BlockMeaningTest {
    private static final String VOIP = "07000008 22222222 00000000 00000000 00000000 7f7f7f10 7f7f7f7f";

    private static StreamReport only(QualityReport report) {
        assertThat(report.streams()).hasSize(1);
        return report.streams().get(0);
    }

    private static StreamReport stream(String... blocks) {
        return only(read(extended(blocks)));
    }

    private static @Nullable Double metric(StreamReport stream, Metric metric) {
        return stream.metric(metric).isPresent() ? stream.metric(metric).getAsDouble() : null;
    }

    // ---- Values made of several fields ----

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            # on-time playout, loss concealment, buffer adjustment; percent
            000002bc 000000c8 00000064, 20
            00000000 00000001 00000000, 100
            00000005 00000000 00000000, 0
            00000000 00000000 00000000,
            ffffffff 000000c8 00000064,
            000002bc fffffffe 00000064,
            000002bc 000000c8 ffffffff,
            """)
    void theShareOfConcealedSamples(String times, @Nullable Double percent) {
        StreamReport stream = stream(WINDOW, "1e800006 22222222" + times + "00000000 00000000");
        assertThat(metric(stream, Metric.CONCEALED_SAMPLE_RATIO)).isEqualTo(percent);
        assertThat(stream.metrics().size()).isEqualTo(percent == null ? 0 : 1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            # a block of counts, or of run lengths; percent
            21000003 22222222 00010065 00050000, 5
            21000003 22222222 fff0000f 001f0000, 100
            21000003 22222222 0001000b 000b0000,
            21000003 22222222 00010001 00000000,
            0a000003 22222222 00000014 0005400f, 25
            0a000003 22222222 00000014 0004400f,
            0a000003 22222222 00000014 00057fff, 25
            0a000003 22222222 0000000a bfff4009, 10
            0a010003 22222222 00000014 0005400f,
            0a000002 22222222 00000000,
            """)
    void theShareOfPacketsThatRepairDidNotBringBack(String block, @Nullable Double percent) {
        StreamReport stream = stream(block);
        assertThat(metric(stream, Metric.POST_REPAIR_LOSS_RATE)).isEqualTo(percent);
        assertThat(stream.metrics().size()).isEqualTo(percent == null ? 0 : 1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            # counts of discards; packets
            18900002 22222222 00000003, 3
            18900002 22222222 00000003 18a00002 22222222 00000004, 7
            18900002 22222222 00000003 18a00002 22222222 ffffffff, 3
            18900002 22222222 fffffffe 18a00002 22222222 00000004, 4
            18900002 22222222 ffffffff,
            18800002 22222222 00000009,
            23800005 22222222 10ffffff ffffffff ffffffff 00000005 18900002 22222222 00000003, 5
            18900002 22222222 00000003 23800005 22222222 10ffffff ffffffff ffffffff 00000005, 3
            """)
    void theSumOfPacketsDiscarded(String counts, @Nullable Double packets) {
        assertThat(metric(stream(WINDOW, counts), Metric.PACKETS_DISCARDED)).isEqualTo(packets);
    }

    /** What another block said otherwise is kept as an extra; what it said alike is not. */
    @Test
    void theFirstBlockThatSaysAMetricIsTheStreams() {
        String discards = "15800003 22222222 10ffffff ffffff00";
        String losses = "14800005 22222222 20ffffff ffffffff ffffffff ffffffff";
        StreamReport other = stream(WINDOW, discards, losses);
        assertThat(other.metric(Metric.GAP_THRESHOLD)).hasValue(16);
        assertThat(other.extras()).containsEntry("rtcp:bt20.threshold", "32").doesNotContainKey("rtcp:bt21.threshold");
        StreamReport same = stream(WINDOW, discards, losses.replace("20ff", "10ff"));
        assertThat(same.metric(Metric.GAP_THRESHOLD)).hasValue(16);
        assertThat(same.extras().keySet()).noneMatch(it -> it.endsWith("threshold"));
    }

    // ---- Codes ----

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # receiver configuration of RFC 3611; concealment, buffer, rate; the extra of a code without a meaning
            00,,,,
            f3, STANDARD, ADAPTIVE, 3,
            a0, ENHANCED, FIXED,,
            6f, DISABLED, FIXED, 15,
            30,, ADAPTIVE,,
            c0, STANDARD,,,
            10,,,, 16
            51, DISABLED,, 1, 81
            """)
    void theReceiverConfiguration(
            String octet,
            @Nullable PacketLossConcealment plc,
            @Nullable JitterBufferMode mode,
            @Nullable Double rate,
            @Nullable String extra) {
        QualityReport report = read(extended(VOIP + octet + "000000 00000000"));
        StreamReport stream = only(report);
        assertThat(stream.description().plc()).isEqualTo(plc);
        assertThat(stream.description().jitterBufferMode()).isEqualTo(mode);
        assertThat(metric(stream, Metric.JITTER_BUFFER_RATE)).isEqualTo(rate);
        assertThat(stream.extras().get("rtcp:bt7.receiverConfig")).isEqualTo(extra);
        assertThat(blocks(write(report), VoipMetrics.class).get(0).receiverConfig())
                .isEqualTo(Integer.parseInt(octet, 16));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, DISABLED", "1, STANDARD", "2, STANDARD", "3, ENHANCED"})
    void theConcealmentOfRfc7294(int code, PacketLossConcealment plc) {
        String flags = HexFormat.of().toHexDigits((byte) (0x80 | code << 4));
        for (String block : new String[] {
            "1e" + flags + "0006 22222222 00000001 00000000 00000000 00000000 00000000",
            "1f" + flags + "0004 22222222 00000001 00000000 00000000"
        }) {
            QualityReport report = read(extended(WINDOW, block));
            String extra = "rtcp:bt" + (block.startsWith("1e") ? 30 : 31) + ".concealment";
            assertThat(only(report).description().plc()).isEqualTo(plc);
            assertThat(only(report).extras()).containsEntry(extra, Integer.toString(code));
            assertThat(only(report).media()).isEqualTo(Media.AUDIO);
            assertThat(read(HexFormat.of().formatHex(write(report).bytes()))).isEqualTo(report);
        }
    }

    @Test
    void theFirstConcealmentAndBufferAreTheStreams() {
        String silent = "1fc00004 22222222 00000001 00000000 00000000";
        String enhanced = "1ff00004 22222222 00000001 00000000 00000000";
        assertThat(read(extended(WINDOW, silent, enhanced))
                        .streams()
                        .get(0)
                        .description()
                        .plc())
                .isEqualTo(PacketLossConcealment.DISABLED);
        assertThat(read(extended(WINDOW, enhanced, silent))
                        .streams()
                        .get(0)
                        .description()
                        .plc())
                .isEqualTo(PacketLossConcealment.ENHANCED);
    }

    private static StreamReport.Builder described(Basis basis, MediaDescription.Builder description) {
        return StreamReport.builder()
                .media(Media.AUDIO)
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .description(description.build())
                .window(new MeasurementWindow(null, null, null, basis));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # concealment, its code of RFC 7294, and in the configuration of RFC 3611
            , 0, 00
            DISABLED, 0, 40
            STANDARD, 1, c0
            ENHANCED, 3, 80
            """)
    void aConcealmentHasACodeInEachBlock(@Nullable PacketLossConcealment plc, int code, String octet) {
        MediaDescription.Builder description = MediaDescription.builder().plc(plc);
        StreamReport seconds = described(Basis.INTERVAL, description)
                .extra("rtcp:bt31.unimpairedSeconds", "1")
                .extra("rtcp:bt30.interruptCount", "1")
                .build();
        assertThat(blocks(write(seconds), ConcealedSeconds.class).get(0).concealment())
                .isEqualTo(code);
        assertThat(blocks(write(seconds), LossConcealment.class).get(0).concealment())
                .isEqualTo(code);
        StreamReport voice = described(Basis.CUMULATIVE, description)
                .metric(Metric.R_CONVERSATIONAL, 93)
                .build();
        assertThat(blocks(write(voice), VoipMetrics.class).get(0).receiverConfig())
                .isEqualTo(Integer.parseInt(octet, 16));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # buffer, the flag of its block, and in the configuration of RFC 3611
            , false, 00
            FIXED, false, 20
            ADAPTIVE, true, 30
            """)
    void aBufferHasACodeInEachBlock(@Nullable JitterBufferMode mode, boolean adaptive, String octet) {
        MediaDescription.Builder description = MediaDescription.builder().jitterBufferMode(mode);
        StreamReport sample = described(Basis.SAMPLED, description)
                .metric(Metric.JITTER_BUFFER_NOMINAL, 40)
                .build();
        assertThat(blocks(write(sample), DeJitterBuffer.class).get(0).adaptive())
                .isEqualTo(adaptive);
        assertThat(read(extended(WINDOW, "17" + (adaptive ? "60" : "40") + "0003 22222222 00280064 ffffffff"))
                        .streams()
                        .stream()
                        .map(it -> it.description().jitterBufferMode()))
                .contains(adaptive ? JitterBufferMode.ADAPTIVE : JitterBufferMode.FIXED);
        StreamReport voice = described(Basis.CUMULATIVE, description)
                .metric(Metric.R_CONVERSATIONAL, 93)
                .build();
        assertThat(blocks(write(voice), VoipMetrics.class).get(0).receiverConfig())
                .isEqualTo(Integer.parseInt(octet, 16));
    }

    @Test
    void aPayloadTypeIsThatOfTheSynchronization() {
        StreamReport.Builder sync =
                described(Basis.SAMPLED, MediaDescription.builder().payloadType(127));
        assertThat(blocks(write(sync.extra("rtcp:bt12.senderType", "1").build()), InterDestinationSync.class)
                        .get(0)
                        .payloadType())
                .isEqualTo(127);
        sync.description(MediaDescription.builder().build());
        assertThat(blocks(write(sync.build()), InterDestinationSync.class)
                        .get(0)
                        .payloadType())
                .isZero();
    }

    // ---- Lists, and what flags or a shorter layout deny ----

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # block; extras, but for the sequence numbers
            01000003 22222222 00010010 40094006, thinning=0 chunks=40094006
            03000004 22222222 00010003 000000a0 ffffffff, thinning=0 times=000000a0ffffffff
            0b010004 22222222 03e90000 01000002 abcd0000, method=1 status=1001 extensions=01000002abcd0000
            06000009 22222222 00010002 00000000 00000000 00000000 00000000 00000000 00000000 00000000, lossReported=0 duplicatesReported=0 jitterReported=0 hopLimitKind=0
            06800009 22222222 00010002 00000003 00000000 00000000 00000000 00000000 00000000 00000000, lossReported=1 duplicatesReported=0 jitterReported=0 hopLimitKind=0 lostPackets=3
            06400009 22222222 00010002 00000000 00000003 00000000 00000000 00000000 00000000 00000000, lossReported=0 duplicatesReported=1 jitterReported=0 hopLimitKind=0 duplicatePackets=3
            06200009 22222222 00010002 00000000 00000000 00000003 00000004 00000005 00000006 00000000, lossReported=0 duplicatesReported=0 jitterReported=1 hopLimitKind=0 minJitter=3 maxJitter=4 meanJitter=5 devJitter=6
            06100009 22222222 00010002 00000000 00000000 00000000 00000000 00000000 00000000 03040506, lossReported=0 duplicatesReported=0 jitterReported=0 hopLimitKind=2 minHopLimit=3 maxHopLimit=4 meanHopLimit=5 devHopLimit=6
            """)
    void theExtrasAreThoseThatTheBlockTells(String block, String extras) {
        StreamReport stream = stream(block);
        Map<String, String> found = new TreeMap<>();
        stream.extras().forEach((name, text) -> found.put(name.substring(name.indexOf('.') + 1), text));
        found.remove("beginSequence");
        found.remove("endSequence");
        TreeSet<String> pairs = new TreeSet<>();
        found.forEach((name, text) -> pairs.add(name + "=" + text));
        assertThat(pairs).containsExactlyInAnyOrder(extras.split(" ", -1));
        QualityReport report = read(extended(block));
        assertThat(read(HexFormat.of().formatHex(write(report).bytes()))).isEqualTo(report);
    }

    @Test
    void onlyAFreezeHasAMeanDuration() {
        StreamReport freeze = stream(WINDOW, "22a00005 22222222 00000001 00000002 00000003 80400000");
        assertThat(freeze.extras())
                .containsEntry("rtcp:bt34.freeze.impairedDuration", "1")
                .containsEntry("rtcp:bt34.freeze.concealedDuration", "2")
                .containsEntry("rtcp:bt34.freeze.meanFreezeDuration", "3")
                .containsEntry("rtcp:bt34.freeze.meanImpairedShare", "0.5")
                .containsEntry("rtcp:bt34.freeze.meanConcealedShare", "0.25");
        StreamReport other = stream(WINDOW, "22b00004 22222222 00000001 00000002 80400000");
        assertThat(other.extras())
                .containsEntry("rtcp:bt34.other.meanImpairedShare", "0.5")
                .doesNotContainKey("rtcp:bt34.other.meanFreezeDuration");
        assertThat(other.media()).isEqualTo(Media.VIDEO);
    }
}
