package io.vqreport.webrtc.w3c.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.InboundRtp;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does hostile input cost no more than its limits, and throw nothing but the two exceptions of decoding? */
class HostileInputTest {
    private static final String ENTRY = "{'id':'I','type':'inbound-rtp','timestamp':1763712000000,'kind':'audio'";
    private static final long HUNDRED_MILLION = 100_000_000;

    private static Decoded<StatsSnapshot> decode(String json) {
        return GetStats.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()))
                .decode(Inputs.json(json));
    }

    private static void refuses(QualityReportCodec codec, Endless input, String setting, long readAtMost) {
        assertThatThrownBy(() -> codec.newDecoder(DecodeOptions.lenient()).decode(input, item -> {}))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        refusal -> assertThat(refusal.setting()).isEqualTo(setting));
        assertThat(input.taken()).isLessThanOrEqualTo(readAtMost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[\"a\",{\"b\":["})
    void aDepthBombIsRefused(String bomb) {
        refuses(new GetStatsCodec(), new Endless("", bomb, HUNDRED_MILLION), "maxDepth", 100_000);
        refuses(new RtcStatsCodec(), new Endless("[\"getstats\",", bomb, HUNDRED_MILLION), "maxDepth", 100_000);
        refuses(new WebRtcInternalsCodec(), new Endless("{\"a\":", bomb, HUNDRED_MILLION), "maxDepth", 100_000);
    }

    @Test
    void aStringOfAHundredMegabytesIsRefused() {
        refuses(new GetStatsCodec(), new Endless("[{\"id\":\"", "x", HUNDRED_MILLION), "maxReportBytes", 1_000_000);
        refuses(
                new RtcStatsCodec(),
                new Endless("RTCStatsDump\n{\"a\":\"", "x", HUNDRED_MILLION),
                "maxReportBytes",
                1_000_000);
    }

    @Test
    void aDumpOfAHundredMegabytesIsRefusedAtSixtyFour() {
        refuses(
                new WebRtcInternalsCodec(),
                new Endless("{\"PeerConnections\":{\"a\":\"", "x", 10 * HUNDRED_MILLION),
                "maxReportBytes",
                // Half of the last buffer may lie behind the limit.
                2 * (64L << 20) + 1_000_000);
    }

    @Test
    void tenMillionMembersAreRefused() {
        refuses(
                new GetStatsCodec(),
                new Endless("[{\"id\":1", ",\"a\":1", HUNDRED_MILLION),
                "maxReportBytes",
                1_000_000);
        byte[] many = Inputs.utf8("[{\"id\":1" + ",\"a\":1".repeat(20_000) + "}]");
        assertThatThrownBy(() -> GetStats.decode(many))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        refusal -> assertThat(refusal.setting()).isEqualTo("maxElements"));
    }

    @Test
    void whatADumpAddsUpToIsLimited() {
        StringBuilder lines = new StringBuilder("RTCStatsDump\n{\"fileFormat\":3}\n");
        for (int i = 0; i < 6_000; i++) {
            lines.append("[\"g\",\"1\",{\"").append('i').append(i).append("\":{\"type\":1,\"10\":5}},1]\n");
        }
        assertThatThrownBy(() -> new RtcStatsCodec()
                        .newDecoder(DecodeOptions.lenient()
                                .withLimits(DecodeLimits.standard().withMaxElements(1_000)))
                        .decode(new ByteArrayInputStream(Inputs.utf8(lines.toString())), item -> {}))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        refusal -> assertThat(refusal.setting()).isEqualTo("maxElements"));
    }

    @Test
    void aSnapshotOfColumnsIsLimited() {
        StringBuilder series =
                new StringBuilder("{\"PeerConnections\":{\"1-1\":{\"stats\":{\"I-timestamp\":{\"values\":\"[5]\"}");
        for (int i = 0; i < 2_000; i++) {
            series.append(",\"I-m").append(i).append("\":{\"values\":\"[5]\"}");
        }
        byte[] dump = Inputs.utf8(series.append("}}}}").toString());
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxElements(1_000));
        assertThatThrownBy(() -> new WebRtcInternalsCodec().decode(dump, options))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void entriesThatNeverMeetCostNoMoreThanTheirText() {
        StringBuilder dump = new StringBuilder("{\"PeerConnections\":{\"1-1\":{\"stats\":{\"a-b\":{}");
        for (int i = 0; i < 20_000; i++) {
            dump.append(",\"e")
                    .append(i)
                    .append("-timestamp\":{\"statsType\":\"codec\",\"values\":\"[")
                    .append(i)
                    .append("]\"}");
        }
        List<DecodedItem> items = new ArrayList<>();
        new WebRtcInternalsCodec()
                .newDecoder(DecodeOptions.lenient())
                .decode(ByteBuffer.wrap(Inputs.utf8(dump.append("}}}}").toString())), items::add);
        assertThat(items).hasSize(20_000);
    }

    @Test
    void longNumbersAreReadAsFarAsTheyMeanSomething() {
        String digits = "1".repeat(10_000);
        Decoded<StatsSnapshot> decoded =
                decode("[" + ENTRY + ",'jitter':0." + digits + ",'packetsReceived':" + digits + "}]");
        InboundRtp entry = (InboundRtp) decoded.value().entries().get(0);
        assertThat(entry.jitterSeconds()).hasValue(1 / 9d);
        assertThat(entry.packetsReceived()).isEmpty();
        assertThat(decoded.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(GetStatsProblem.NUMBER_TOO_LARGE);
            assertThat(problem.message()).doesNotContain("11");
        });
    }

    @Test
    void whatIsNoNumberIsAbsent() {
        for (String token : List.of("NaN", "Infinity", "-Infinity")) {
            InboundRtp entry = (InboundRtp) decode("[" + ENTRY + ",'jitter':" + token + "}]")
                    .value()
                    .entries()
                    .get(0);
            assertThat(entry.jitterSeconds()).isEmpty();
        }
    }

    @Test
    void theLastOfRepeatedNamesStands() {
        InboundRtp entry = (InboundRtp) decode("[" + ENTRY + ",'jitter':1,'jitter':2}]")
                .value()
                .entries()
                .get(0);
        assertThat(entry.jitterSeconds()).hasValue(2);
    }

    @Test
    void halfASurrogateIsReadAndWritten() {
        byte[] input = Inputs.json("[" + ENTRY + ",'mid':'\\ud800','x':'\\udc00'}]");
        byte[] rewritten =
                new GetStatsCodec().rewrite(input, DecodeOptions.lenient()).bytes();
        assertThat(GetStats.decode(rewritten).value())
                .isEqualTo(GetStats.decode(input).value());
    }

    @Test
    void aSnapshotIsSerializable() throws IOException, ClassNotFoundException {
        StatsSnapshot snapshot = decode("[" + ENTRY + ",'x':[1,{'y':null,'z':1.50}],'psnrSum':{'y':1}}]")
                .value();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
            out.writeObject(snapshot);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        }
    }

    @Test
    void problemsAreLimitedAndShowNothing() {
        String many = "{'id':'secret','type':'secret','timestamp':'secret','jitter':'secret'}";
        Decoded<StatsSnapshot> decoded = GetStats.decode(Inputs.json("[" + (many + ",").repeat(1_500) + ENTRY + "}]"));
        assertThat(decoded.problems()).hasSize(1_000);
        assertThat(decoded.suppressed()).isPositive();
        assertThat(decoded.problems())
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("secret"));
        assertThat(decoded.value().toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "true", "\"x\"", "12", "[1]", "{\"a\":1}", "RTCStatsDump", "RTCStatsDump\n1\n"})
    void whatIsNothingOfTheFormatIsBeyondReading(String text) {
        for (QualityReportCodec codec : List.of(new GetStatsCodec(), new RtcStatsCodec(), new WebRtcInternalsCodec())) {
            assertThatThrownBy(() -> codec.decode(Inputs.utf8(text), DecodeOptions.lenient()))
                    .as(codec.id())
                    .isInstanceOf(MalformedReportException.class);
        }
    }
}
