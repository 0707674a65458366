package io.vqreport.webrtc.stream;

import static io.vqreport.webrtc.support.Gzipped.joined;
import static io.vqreport.webrtc.support.Gzipped.packed;
import static io.vqreport.webrtc.support.Messages.EVENTS;
import static io.vqreport.webrtc.support.Messages.STATS;
import static io.vqreport.webrtc.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerItem;
import io.vqreport.webrtc.ServerMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are logs of messages that gzip packed read as those that it did not pack? */
class PackedMessagesTest {
    private static final MediaServerCodec CODEC = new MediaServerCodec();
    private static final MediaServerReader LENIENT = MediaServerStats.reader(DecodeOptions.lenient());
    private static final String LATER = STATS.replace("4550624147", "4551624147");
    private static final byte[] LOG = octets(STATS + "\n" + EVENTS + "\n" + LATER + "\n");

    static List<byte[]> inputs() {
        return List.of(
                LOG,
                octets(STATS),
                octets("[" + STATS + "," + EVENTS + "]"),
                octets("\uFEFF" + STATS),
                octets(STATS + "\nhello\n" + EVENTS + ","),
                octets(STATS.substring(1, STATS.length() - 1)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatIsInsideIsReadAsIfItWereNotPacked(byte[] plain) throws IOException {
        byte[] packed = packed(plain);
        assertThat(CODEC.decodeDocument(packed, DecodeOptions.lenient()))
                .isEqualTo(CODEC.decodeDocument(plain, DecodeOptions.lenient()));
        assertThat(LENIENT.decodeAll(packed))
                .isEqualTo(LENIENT.decodeAll(plain))
                .isNotEmpty();
        List<DecodedItem> streamed = new ArrayList<>();
        CODEC.newDecoder(DecodeOptions.lenient()).decode(new ByteArrayInputStream(packed), streamed::add);
        assertThat(streamed).isEqualTo(CODEC.decode(plain, DecodeOptions.lenient()));
        assertThat(LENIENT.decode(packed)).isEqualTo(LENIENT.decode(plain));
        List<ServerMessage> messages = new ArrayList<>();
        LENIENT.decodeAll(new ByteArrayInputStream(packed), message -> messages.add(message.value()), problem -> {});
        assertThat(messages.get(0)).isEqualTo(LENIENT.decode(plain).value());
    }

    @Test
    void strictModeTakesItToo() {
        byte[] packed = packed(LOG);
        assertThat(CODEC.decode(packed, DecodeOptions.strict())).isEqualTo(CODEC.decode(LOG, DecodeOptions.strict()));
        assertThat(CODEC.rewrite(packed, DecodeOptions.strict()).bytes()).isEqualTo(LOG);
    }

    @Test
    void membersStandOneBehindTheOtherWhereverTheyBegin() {
        List<DecodedItem> expected = CODEC.decode(LOG, DecodeOptions.lenient());
        for (int at : new int[] {0, 1, STATS.length(), STATS.length() + 1, STATS.length() + 2, LOG.length}) {
            byte[] members = joined(packed(Arrays.copyOf(LOG, at)), packed(Arrays.copyOfRange(LOG, at, LOG.length)));
            assertThat(CODEC.decode(members, DecodeOptions.lenient())).isEqualTo(expected);
        }
    }

    @Test
    void anEmptyOneIsCalledSo() {
        assertThatThrownBy(() -> CODEC.decode(packed(new byte[0]), DecodeOptions.lenient()))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT));
    }

    @Test
    void ofOneThatIsCutOffWhatCameBeforeIsReadAndTheEndHasItsPlace() {
        byte[] first = packed(octets(STATS + "\n" + EVENTS + "\n"));
        byte[] second = packed(octets(LATER));
        byte[] cut = joined(first, Arrays.copyOf(second, 30));
        List<ServerItem> items = LENIENT.decodeAll(cut);
        assertThat(items.get(0).message()).isPresent();
        assertThat(items.get(1).message()).isPresent();
        assertThat(((ServerItem.Refused) items.get(2)).problem().code()).isEqualTo(MediaServerProblem.PACKING_BROKEN);
        Location place = ((ServerItem.Refused) items.get(2)).problem().location();
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.offset()).isBetween(STATS.length() + EVENTS.length() + 2L, (long) LOG.length);
        // What came out of the message that is cut stands behind, and is no message.
        assertThat(items.subList(3, items.size()))
                .allSatisfy(item -> assertThat(item).isInstanceOf(ServerItem.Refused.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 8})
    void whereOnlyTheSumIsMissingEveryMessageIsRead(int missing) {
        byte[] packed = packed(LOG);
        List<DecodedItem> items = CODEC.decode(Arrays.copyOf(packed, packed.length - missing), DecodeOptions.lenient());
        assertThat(items.subList(0, 3)).isEqualTo(CODEC.decode(LOG, DecodeOptions.lenient()));
        assertThat(items).hasSize(4);
        assertThat(items.get(3))
                .isEqualTo(new DecodedItem.Refused(
                        Problem.of(MediaServerProblem.PACKING_BROKEN, new Location(LOG.length, 4, -1, ""))));
    }

    @Test
    void theFirstMessageIsReadWhateverFollows() {
        byte[] broken = joined(packed(octets(STATS + "\n")), octets("more"));
        Decoded<ServerMessage> first = LENIENT.decode(broken);
        assertThat(first.value())
                .isEqualTo(MediaServerStats.decode(octets(STATS)).value());
        assertThat(first.problems()).extracting(Problem::toString).containsExactly("mediaserver.PACKING_BROKEN at 2");
        assertThatThrownBy(() -> MediaServerStats.reader(DecodeOptions.strict()).decode(broken))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MediaServerProblem.PACKING_BROKEN));
    }

    @Test
    void oneThatIsBrokenFromTheStartIsRefused() {
        byte[] broken = {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(CODEC.decode(broken, DecodeOptions.lenient()))
                .containsExactly(new DecodedItem.Refused(
                        Problem.of(MediaServerProblem.PACKING_BROKEN, new Location(0, 1, -1, ""))));
        assertThatThrownBy(() -> LENIENT.decode(broken)).isInstanceOf(MalformedReportException.class);
        assertThatThrownBy(() -> CODEC.rewrite(broken, DecodeOptions.lenient()))
                .isInstanceOf(MalformedReportException.class);
    }

    @Test
    void aMessageIsLimitedByWhatItIsAndNotByWhatItIsPackedTo() {
        byte[] large = packed(octets("{\"x\":\"" + "y".repeat(400_000) + "\"," + STATS.substring(1)));
        assertThat(large.length).isLessThan(10_000);
        assertThatThrownBy(() -> CODEC.decode(large, DecodeOptions.lenient()))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
        assertThat(CODEC.decode(large, DecodeOptions.lenient().withLimits(DecodeLimits.generous())))
                .hasSize(1);
    }

    @Test
    void aBombDoesNotGoOff() {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[][] members = new byte[66][];
        Arrays.fill(members, packed(blanks));
        members[65] = packed(LOG);
        assertThatThrownBy(() -> CODEC.decode(joined(members), DecodeOptions.lenient()))
                .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                    assertThat(e.setting()).isEqualTo("maxReportBytes");
                    assertThat(e.limit()).isEqualTo(64L << 20);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stats\":{\"stats\":{\"audio\":{\"local\":{\"bytesSent\":1,\"packetsLostFraction\":0}",
                "{\"stats\" : { \"events\" : [ ]",
                "{\"audio\":{\"local\":{",
                "[{\"type\":\"inbound-rtp\"",
                "VQSessionReport"
            })
    void isRecognizedByWhatIsInside(String prefix) {
        Recognition plain = CODEC.recognizes(ByteBuffer.wrap(octets(prefix)));
        byte[] packed = packed(octets(prefix));
        assertThat(CODEC.recognizes(ByteBuffer.wrap(packed))).isEqualTo(plain);
        assertThat(CODEC.recognizes(ByteBuffer.wrap(packed, 0, packed.length - 8)))
                .isEqualTo(plain);
        assertThat(CODEC.recognizes(ByteBuffer.wrap(packed, 0, 3))).isEqualTo(Recognition.NO);
    }

    @Test
    void isToldFromAPackedDump() {
        QualityReportCodecs codecs = QualityReportCodecs.load();
        byte[] messages = packed(LOG);
        byte[] snapshots =
                packed(octets("[{\"id\":\"I\",\"type\":\"inbound-rtp\",\"timestamp\":1763712000000,\"ssrc\":1}]"));
        for (byte[] input : List.of(messages, snapshots)) {
            ByteBuffer prefix = ByteBuffer.wrap(input, 0, Math.min(input.length, 512));
            QualityReportCodec first = codecs.rank("application/gzip", prefix).first();
            assertThat(first.id()).isEqualTo(input == messages ? "media-server" : "getstats");
        }
    }
}
