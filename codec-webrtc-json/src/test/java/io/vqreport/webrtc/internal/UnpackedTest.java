package io.vqreport.webrtc.internal;

import static io.vqreport.webrtc.support.Gzipped.joined;
import static io.vqreport.webrtc.support.Gzipped.member;
import static io.vqreport.webrtc.support.Gzipped.number;
import static io.vqreport.webrtc.support.Gzipped.octets;
import static io.vqreport.webrtc.support.Gzipped.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.webrtc.MediaServerProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does everything that gzip packed come out, in whatever portions it comes in, and is damage told with its place? */
class UnpackedTest {
    private static final byte[] TEXT = "one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PACKED = packed(TEXT);
    private static final byte[] PLAIN_HEADER = octets(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8191, 8192, 8193, 40_000})
    void whatIsNotPackedIsAsItWas(int length) throws IOException {
        byte[] plain = noise(length);
        assertThat(all(new ByteArrayInputStream(plain))).isEqualTo(plain);
        assertThat(all(new Dripping(plain, 1))).isEqualTo(plain);
    }

    @Test
    void oneOctetOfTheTwoIsNotEnough() throws IOException {
        for (byte[] plain : new byte[][] {octets(0x1F), octets(0x1F, 0x8C, 8, 0), octets(0x1E, 0x8B, 8, 0)}) {
            assertThat(Unpacked.isPacked(plain)).isFalse();
            assertThat(all(new ByteArrayInputStream(plain))).isEqualTo(plain);
        }
        assertThat(Unpacked.isPacked(octets(0x1F, 0x8B))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 512, 8192, 100_000})
    void whatIsPackedComesOutInAnyPortions(int portion) throws IOException {
        byte[] plain = noise(50_000);
        assertThat(all(new Dripping(packed(plain), portion))).isEqualTo(plain);
        InputStream single = unpacked(new Dripping(PACKED, portion));
        for (byte octet : TEXT) {
            assertThat(single.read()).isEqualTo(octet);
        }
        assertThat(single.read()).isEqualTo(-1);
        assertThat(single.read()).isEqualTo(-1);
    }

    /** An input such as a socket does not know how much there will be. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 33, 34, 35, 8192})
    void everyMemberIsRead(int portion) throws IOException {
        byte[] three = joined(PACKED, packed(new byte[0]), packed(noise(3)), PACKED);
        assertThat(all(new Dripping(three, portion))).isEqualTo(joined(TEXT, noise(3), TEXT));
    }

    @Test
    void everyMemberIsReadWhereverTheInputsPortionsEnd() throws IOException {
        byte[] two = joined(PACKED, PACKED);
        for (int portion = 1; portion < two.length; portion++) {
            assertThat(all(new Dripping(two, portion)))
                    .as("portions of %d", portion)
                    .isEqualTo(joined(TEXT, TEXT));
        }
    }

    static Stream<Arguments> headers() {
        byte[] name = joined("report.json".getBytes(StandardCharsets.ISO_8859_1), octets(0));
        byte[] extra = joined(number(300, 2), noise(300));
        return Stream.of(
                Arguments.of("a name", header(8), name),
                Arguments.of("a comment", header(16), name),
                Arguments.of("a field", header(4), extra),
                Arguments.of("text", header(1), new byte[0]),
                Arguments.of("all of them", header(4 + 8 + 16), joined(extra, name, name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void whatAHeaderTellsIsPassedOver(String what, byte[] header, byte[] more) throws IOException {
        byte[] whole = joined(header, more);
        assertThat(all(new ByteArrayInputStream(member(whole, TEXT)))).as(what).isEqualTo(TEXT);
        byte[] summed = whole.clone();
        summed[3] |= 2;
        CRC32 sum = new CRC32();
        sum.update(summed);
        byte[] good = joined(summed, number(sum.getValue(), 2));
        byte[] bad = joined(summed, number(sum.getValue() + 1, 2));
        assertThat(all(new ByteArrayInputStream(member(good, TEXT)))).as(what).isEqualTo(TEXT);
        breaks(member(bad, TEXT), new byte[0]);
    }

    @Test
    void zerosBehindAMemberArePadding() throws IOException {
        assertThat(all(new ByteArrayInputStream(joined(PACKED, new byte[1000]))))
                .isEqualTo(TEXT);
        assertThat(all(new ByteArrayInputStream(joined(PACKED, new byte[20_000], PACKED))))
                .isEqualTo(joined(TEXT, TEXT));
    }

    static Stream<Arguments> damages() {
        byte[] wrongSum = PACKED.clone();
        wrongSum[wrongSum.length - 8] ^= 1;
        byte[] wrongLength = PACKED.clone();
        wrongLength[wrongLength.length - 4] ^= 1;
        return Stream.of(
                Arguments.of("another sum", wrongSum, TEXT),
                Arguments.of("another length", wrongLength, TEXT),
                Arguments.of("no sum", Arrays.copyOf(PACKED, PACKED.length - 8), TEXT),
                Arguments.of("half a length", Arrays.copyOf(PACKED, PACKED.length - 2), TEXT),
                Arguments.of("a header alone", PLAIN_HEADER, new byte[0]),
                Arguments.of("half a header", Arrays.copyOf(PLAIN_HEADER, 5), new byte[0]),
                Arguments.of("the two octets alone", Arrays.copyOf(PLAIN_HEADER, 2), new byte[0]),
                Arguments.of("a name without end", joined(header(8), octets('x')), new byte[0]),
                Arguments.of("another method", octets(0x1F, 0x8B, 7, 0, 0, 0, 0, 0, 0, 0, 3, 0), new byte[0]),
                Arguments.of("unknown flags", member(header(0x20), TEXT), new byte[0]),
                Arguments.of("octets that are no deflated ones", joined(PLAIN_HEADER, octets(7, 7, 7)), new byte[0]),
                Arguments.of("text behind the member", joined(PACKED, TEXT), TEXT),
                Arguments.of("text behind padding", joined(PACKED, octets(0, 0, 'x')), TEXT),
                Arguments.of("half a header behind the member", joined(PACKED, octets(0x1F, 0x8B, 8)), TEXT),
                Arguments.of("no more than a header behind the member", joined(PACKED, PLAIN_HEADER), TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damageIsToldBehindWhatCameOut(String what, byte[] input, byte[] before) throws IOException {
        breaks(input, before);
    }

    @Test
    void aMemberThatIsCutGivesWhatCameBefore() throws IOException {
        byte[] plain = noise(30_000);
        byte[] packed = packed(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream unpacked = unpacked(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2)));
        assertThatThrownBy(() -> unpacked.transferTo(out)).isInstanceOf(MalformedReportException.class);
        assertThat(out.size()).isBetween(10_000, 20_000);
        assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(plain, out.size()));
    }

    /** The place is behind what came out: its octets, and the line in which it ends. */
    private static void breaks(byte[] input, byte[] before) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream unpacked = unpacked(new ByteArrayInputStream(input));
        int lines = (int)
                IntStream.range(0, before.length).filter(i -> before[i] == '\n').count();
        assertThatThrownBy(() -> unpacked.transferTo(out)).isInstanceOfSatisfying(MalformedReportException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(MediaServerProblem.PACKING_BROKEN);
            assertThat(e.problem().location()).isEqualTo(new Location(before.length, 1 + lines, -1, ""));
        });
        assertThat(out.toByteArray()).isEqualTo(before);
        assertThat(unpacked.read(new byte[10], 0, 10)).as("it ends there").isEqualTo(-1);
    }

    // Limits.

    @Test
    void whatIsMadeToHurtEndsAt64MiB() {
        LimitExceededException refused = exceeds(zeros(70), DecodeLimits.standard());
        assertThat(refused.setting()).isEqualTo("maxReportBytes");
        assertThat(refused.limit()).isEqualTo(64L << 20);
        assertThat(refused.actual()).isBetween((64L << 20) + 1, (64L << 20) + 65_536);
        assertThat(refused.location().offset()).isEqualTo(refused.actual());
    }

    @Test
    void allOfTheLimitIsRead() throws IOException {
        assertThat(drained(zeros(64), DecodeLimits.standard())).isEqualTo(64L << 20);
        byte[] more = joined(zeros(64), packed(new byte[1]));
        assertThat(exceeds(more, DecodeLimits.standard()).actual()).isEqualTo((64L << 20) + 1);
    }

    @Test
    void aLargerReportMayComeOutWhereThatIsAllowed() throws IOException {
        DecodeLimits limits = DecodeLimits.standard().withMaxReportBytes(70 << 20);
        assertThat(drained(zeros(70), limits)).isEqualTo(70L << 20);
        assertThat(exceeds(zeros(71), limits).limit()).isEqualTo(70L << 20);
    }

    /** A log of a day is larger than 64 MiB, and packs like text. */
    @Test
    void whatPacksLikeTextIsReadHoweverLongItIs() throws IOException {
        byte[] mib = new byte[1 << 20];
        byte[] noise = noise(1 << 14);
        System.arraycopy(noise, 0, mib, 0, noise.length);
        byte[] member = packed(mib);
        assertThat((1 << 20) / member.length).isLessThan(200);
        byte[][] members = new byte[80][];
        Arrays.fill(members, member);
        assertThat(drained(joined(members), DecodeLimits.standard())).isEqualTo(80L << 20);
    }

    // The input.

    @Test
    void theInputIsNotClosed() throws IOException {
        for (byte[] octets : new byte[][] {TEXT, PACKED, new byte[0], Arrays.copyOf(PACKED, 12)}) {
            Dripping input = new Dripping(octets, 5);
            InputStream unpacked = unpacked(input);
            try {
                unpacked.readAllBytes();
            } catch (MalformedReportException e) {
                // The one that is cut off.
                assertThat(octets).hasSize(12);
            }
            assertThat(input.closed).isFalse();
        }
    }

    @Test
    void whatTheInputItselfThrowsIsPassedOn() {
        for (byte[] before : new byte[][] {TEXT, PACKED}) {
            InputStream failing = new Dripping(before, 20) {
                @Override
                public int read(byte[] octets, int from, int length) throws IOException {
                    int read = super.read(octets, from, length);
                    if (read < 0) {
                        throw new ZipException("of an archive around it");
                    }
                    return read;
                }
            };
            assertThatThrownBy(() -> unpacked(failing).readAllBytes())
                    .isInstanceOf(ZipException.class)
                    .hasMessage("of an archive around it");
        }
    }

    // What is looked at beforehand.

    @Test
    void aPrefixGivesWhatIsInIt() {
        assertThat(Unpacked.prefix(TEXT, 5)).isEqualTo(TEXT);
        assertThat(Unpacked.prefix(PACKED, 100)).isEqualTo(TEXT);
        assertThat(Unpacked.prefix(PACKED, 5)).isEqualTo(Arrays.copyOf(TEXT, 5));
        assertThat(Unpacked.prefix(joined(PACKED, PACKED), 17)).isEqualTo(joined(TEXT, Arrays.copyOf(TEXT, 3)));
        assertThat(Unpacked.prefix(Arrays.copyOf(PACKED, 3), 100)).isEmpty();
        byte[] long1 = noise(30_000);
        assertThat(Unpacked.prefix(Arrays.copyOf(packed(long1), 8192), 4096)).isEqualTo(Arrays.copyOf(long1, 4096));
    }

    private static InputStream unpacked(InputStream input) {
        return new Unpacked(input, DecodeLimits.standard(), MediaServerProblem.PACKING_BROKEN);
    }

    private static byte[] all(InputStream input) throws IOException {
        return unpacked(input).readAllBytes();
    }

    private static long drained(byte[] packed, DecodeLimits limits) throws IOException {
        return new Unpacked(new ByteArrayInputStream(packed), limits, MediaServerProblem.PACKING_BROKEN)
                .transferTo(OutputStream.nullOutputStream());
    }

    private static LimitExceededException exceeds(byte[] packed, DecodeLimits limits) {
        try {
            drained(packed, limits);
        } catch (LimitExceededException e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError("an array cannot fail", e);
        }
        throw new AssertionError("all was read");
    }

    /** So many MiB of nothing, which pack to a thousandth. */
    private static byte[] zeros(int mebibytes) {
        byte[] one = packed(new byte[1 << 20]);
        byte[][] members = new byte[mebibytes][];
        Arrays.fill(members, one);
        return joined(members);
    }

    private static byte[] header(int flags) {
        byte[] header = PLAIN_HEADER.clone();
        header[3] = (byte) flags;
        return header;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) random.nextInt(256);
        }
        return noise;
    }

    /** An input that gives so many octets at a time, and does not know how many there are. */
    private static class Dripping extends FilterInputStream {
        private final int portion;
        private boolean closed;

        Dripping(byte[] octets, int portion) {
            super(new ByteArrayInputStream(octets));
            this.portion = portion;
        }

        @Override
        public int read(byte[] octets, int from, int length) throws IOException {
            return super.read(octets, from, Math.min(portion, length));
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
