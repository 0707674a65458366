package io.vqreport.webrtc.w3c.dumps;

import static io.vqreport.webrtc.support.Gzipped.joined;
import static io.vqreport.webrtc.support.Gzipped.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Are inputs that gzip packed read as those that it did not pack? */
class PackedTest {
    private static final int MIB = 1024 * 1024;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("call/snapshots.ndjson", new GetStatsCodec()),
                Arguments.of("call/rtcstats-numbers.txt", new RtcStatsCodec()),
                Arguments.of("call/jitsi.jsonl", new RtcStatsCodec()),
                Arguments.of("call/webrtc-internals.json", new WebRtcInternalsCodec()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatIsInside(String file, QualityReportCodec codec) throws IOException {
        byte[] plain = Inputs.file(file);
        byte[] packed = packed(plain);

        assertThat(Inputs.reports(codec, packed))
                .isEqualTo(Inputs.reports(codec, plain))
                .isNotEmpty();
        List<DecodedItem> streamed = new ArrayList<>();
        codec.newDecoder(DecodeOptions.lenient()).decode(new ByteArrayInputStream(packed), streamed::add);
        assertThat(streamed).isEqualTo(codec.decode(plain, DecodeOptions.lenient()));
        assertThat(codec.rewrite(packed, DecodeOptions.lenient()).bytes())
                .isEqualTo(codec.rewrite(plain, DecodeOptions.lenient()).bytes());
    }

    @ParameterizedTest
    @MethodSource("files")
    void recognizesWhatIsInside(String file, QualityReportCodec codec) {
        byte[] plain = Inputs.file(file);
        byte[] packed = packed(plain);
        ByteBuffer prefix = ByteBuffer.wrap(packed, 0, Math.min(packed.length, 4096));

        assertThat(codec.recognizes(prefix))
                .isEqualTo(codec.recognizes(ByteBuffer.wrap(plain)))
                .isNotEqualTo(Recognition.NO);
        // Even where only a part of it was looked at.
        assertThat(codec.recognizes(ByteBuffer.wrap(packed, 0, packed.length / 2)))
                .isNotEqualTo(Recognition.NO);
    }

    @Test
    void oneThatIsCutOffGivesWhatCameBefore() {
        byte[] packed = packed(Inputs.file("call/rtcstats-names.txt"));
        byte[] cut = Arrays.copyOf(packed, packed.length - packed.length / 4);
        List<DecodedItem> items = new ArrayList<>();

        assertThatThrownBy(() -> new RtcStatsCodec()
                        .newDecoder(DecodeOptions.lenient())
                        .decode(new ByteArrayInputStream(cut), items::add))
                .isInstanceOfSatisfying(MalformedReportException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(GetStatsProblem.PACKING_BROKEN);
                    // Two lines of heading and at least one snapshot came out before.
                    assertThat(e.problem().location().line()).isGreaterThan(3);
                    assertThat(e.problem().location().offset()).isGreaterThan(1_000);
                });
        assertThat(items).isNotEmpty();
    }

    @Test
    void membersStandOneBehindTheOther() {
        byte[] plain = Inputs.file("call/snapshots.ndjson");
        int half = plain.length / 2;
        byte[] members = joined(
                packed(Arrays.copyOf(plain, half)),
                packed(Arrays.copyOfRange(plain, half, plain.length)),
                new byte[512]);
        assertThat(Inputs.reports(new GetStatsCodec(), members))
                .isEqualTo(Inputs.reports(new GetStatsCodec(), plain))
                .hasSize(4);
    }

    @Test
    void theFirstSnapshotOfOneThatIsCutOffIsReadAndTheEndNoted() {
        byte[] plain = Inputs.file("call/snapshots.ndjson");
        byte[] packed = packed(plain);
        byte[] cut = Arrays.copyOf(packed, packed.length - 4);
        Decoded<StatsSnapshot> first = GetStats.decode(joined(packed(Inputs.json("[]\n")), Arrays.copyOf(packed, 20)));
        assertThat(first.value().entries()).isEmpty();
        assertThat(Inputs.codes(first.problems())).containsExactly("getstats.PACKING_BROKEN at 2");
        assertThatThrownBy(() -> GetStats.reader(DecodeOptions.strict())
                        .decode(joined(packed(Inputs.json("[]\n")), Arrays.copyOf(packed, 20))))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(GetStatsProblem.PACKING_BROKEN));
        List<DecodedItem> items = new GetStatsCodec().decode(cut, DecodeOptions.lenient());
        assertThat(items).hasSize(6);
        assertThat(items.get(5))
                .isInstanceOfSatisfying(
                        DecodedItem.Refused.class,
                        refused -> assertThat(refused.problem())
                                .hasToString("getstats.PACKING_BROKEN at "
                                        + (1
                                                + new String(plain, StandardCharsets.UTF_8)
                                                        .lines()
                                                        .count())));
    }

    @Test
    void oneThatIsBrokenEnds() {
        byte[] broken = {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThatThrownBy(() -> GetStats.decodeAll(broken))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(GetStatsProblem.PACKING_BROKEN));
        assertThat(new GetStatsCodec().decode(broken, DecodeOptions.lenient()))
                .singleElement()
                .isInstanceOfSatisfying(
                        DecodedItem.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(GetStatsProblem.PACKING_BROKEN));
    }

    @Test
    void limitsAreThoseOfWhatIsInside() {
        byte[] snapshot = Inputs.json("[{'id':'a','type':'codec','timestamp':1,'x':'" + "y".repeat(400_000) + "'}]");
        assertThatThrownBy(() -> GetStats.decode(packed(snapshot)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
        assertThat(GetStats.reader(DecodeOptions.lenient().withLimits(DecodeLimits.generous()))
                        .decode(packed(snapshot))
                        .value()
                        .entries())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBombDoesNotGoOff(String file, QualityReportCodec codec) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] blanks = new byte[MIB];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                out.write(blanks);
            }
            out.write(Inputs.file(file));
        }
        assertThat(bomb.size()).isLessThan(MIB / 8);
        assertThatThrownBy(() -> codec.decode(bomb.toByteArray(), DecodeOptions.lenient()))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
    }
}
