package io.vqreport.rtcpxr.packet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.testkit.Mutations;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does hostile input end in a value or in one of the two exceptions, within bounded work? */
class HostileInputTest {
    private static final RtcpReader STRICT = RtcpPackets.reader(DecodeOptions.strict());
    private static final Mutations MUTATIONS = Vectors.mutations();

    static Stream<byte[]> vectors() {
        return Vectors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void cutOffAnywhereItIsRefusedOrEndsWithAPacket(byte[] vector) {
        for (int length = 0; length < vector.length; length++) {
            byte[] cut = Arrays.copyOf(vector, length);
            try {
                RtcpCompound compound = RtcpPackets.decode(cut).value();
                assertThat(RtcpPackets.encode(compound).bytes()).isEqualTo(cut);
            } catch (MalformedReportException e) {
                assertThat(e.problem().severity()).isEqualTo(Severity.ERROR);
                assertThat(e.problem().code().problemClass()).isEqualTo(ProblemClass.SYNTAX);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyOctetMayHaveEveryValue(byte[] vector) {
        for (int at = 0; at < vector.length; at++) {
            byte[] changed = vector.clone();
            for (int value = 0; value < 256; value++) {
                changed[at] = (byte) value;
                assertReadOrRefused(changed);
            }
        }
    }

    private static void assertReadOrRefused(byte[] octets) {
        RtcpCompound compound;
        try {
            compound = RtcpPackets.decode(octets).value();
        } catch (MalformedReportException e) {
            return;
        }
        if (!Arrays.equals(RtcpPackets.encode(compound).bytes(), octets)) {
            throw new AssertionError("not written back as it was read");
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        List<byte[]> all = Vectors.all();
        return Arbitraries.oneOf(
                Arbitraries.of(all).flatMap(it -> Arbitraries.longs().map(seed -> MUTATIONS.mutate(it, seed))),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    @Property
    void whateverComesIsReadOrRefusedAndWrittenBack(@ForAll("damaged") byte[] octets) {
        assertReadOrRefused(octets);
        try {
            XrBlocks.encode(XrBlocks.decode(octets).value());
        } catch (MalformedReportException e) {
            assertThat(e.problem().code().problemClass()).isEqualTo(ProblemClass.SYNTAX);
        }
    }

    @Property
    void strictRefusesExactlyWhatLenientFindsToBreakTheLayout(@ForAll("damaged") byte[] octets) {
        boolean breaks;
        try {
            breaks = RtcpPackets.decode(octets).problems().stream()
                    .anyMatch(problem -> problem.code().problemClass() == ProblemClass.SYNTAX);
        } catch (MalformedReportException e) {
            breaks = true;
        }
        if (breaks) {
            assertThatThrownBy(() -> STRICT.decode(octets)).isInstanceOf(MalformedReportException.class);
        } else {
            assertThat(STRICT.decode(octets)).isEqualTo(RtcpPackets.decode(octets));
        }
    }

    @Property
    void aBufferReadsLikeAnArray(@ForAll("damaged") byte[] octets) {
        ByteBuffer direct = ByteBuffer.allocateDirect(octets.length).put(octets).flip();
        assertThat(outcome(() -> RtcpPackets.decode(direct))).isEqualTo(outcome(() -> RtcpPackets.decode(octets)));
    }

    private static Object outcome(java.util.function.Supplier<Decoded<RtcpCompound>> decoding) {
        try {
            return decoding.get();
        } catch (MalformedReportException e) {
            return e.problem();
        }
    }

    // ---- Limits ----

    /** An XR packet of so many empty blocks. */
    private static byte[] emptyBlocks(int count) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * count);
        out.putInt(0x80CF0000 | (1 + count)).putInt(1);
        for (int i = 0; i < count; i++) {
            out.putInt(0xFF000000);
        }
        return out.array();
    }

    @Test
    void tooManyElementsAreRefused() {
        assertThat(RtcpPackets.decode(emptyBlocks(9_999)).problems()).hasSize(1_000);
        assertThat(RtcpPackets.decode(emptyBlocks(9_999)).suppressed()).isEqualTo(8_999);
        assertThatThrownBy(() -> RtcpPackets.decode(emptyBlocks(10_000)))
                .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                    assertThat(e.setting()).isEqualTo("maxElements");
                    assertThat(e.actual()).isEqualTo(10_001);
                });
        RtcpReader unbounded = RtcpPackets.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()));
        assertThat(unbounded.decode(emptyBlocks(65_534)).problems()).hasSize(1_000);
    }

    @Test
    void manyPacketsAreElementsToo() {
        byte[] packets = new byte[4 * 10_001];
        for (int i = 0; i < packets.length; i += 4) {
            packets[i] = (byte) 0x80;
            packets[i + 1] = (byte) 203;
        }
        assertThatThrownBy(() -> RtcpPackets.decode(packets)).isInstanceOf(LimitExceededException.class);
        assertThat(RtcpPackets.decode(Arrays.copyOf(packets, 40_000)).value().packets())
                .hasSize(10_000);
    }

    @Test
    void tooManyOctetsAreRefusedBeforeTheyAreLookedAt() {
        RtcpReader small = RtcpPackets.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(8)));
        assertThat(small.decode(Vectors.hex("80c90001 11111111")).problems()).isEmpty();
        byte[] longer = new byte[9];
        assertThatThrownBy(() -> small.decode(longer))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
        assertThatThrownBy(() -> small.decode(ByteBuffer.allocateDirect(9))).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() ->
                        small.decodeHex("80c9000111111111 00".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> small.decodeBlocks(longer, 0, 9)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void problemsBeyondTheLimitAreOnlyCounted() {
        RtcpReader none = RtcpPackets.reader(
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(0)));
        Decoded<RtcpCompound> decoded = none.decode(Vectors.hex(
                "80cf000a 11111111 07000008 22222222 00000000 00000000 00000000 7f7f7f00 80807f7f 00000000 00000000"));
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.suppressed()).isEqualTo(3);
    }

    // ---- Bombs ----

    @Test
    void aRunLengthBombCostsOnlyItsOctets() {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(Vectors.hex("0100" + "7fff" + "22222222" + "0000fffd"));
        for (int i = 0; i < 0x7FFF * 2 - 4; i++) {
            block.writeBytes(Vectors.hex("7fff"));
        }
        byte[] octets = block.toByteArray();
        assertThat(XrBlocks.decode(octets).problems()).isEmpty();
        assertThat(XrBlocks.encode(XrBlocks.decode(octets).value()).bytes()).isEqualTo(octets);
    }

    @Test
    void manyCompanionsAreLookedForInLinearTime() {
        String burst = "14a00005 22222222" + "01000000".repeat(4);
        StringBuilder hex = new StringBuilder(500_000);
        hex.append("80cf").append(String.format("%04x", 1 + 6 * 10_000)).append("11111111");
        hex.append(burst.replace(" ", "").repeat(10_000));
        RtcpReader unbounded = RtcpPackets.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()));
        Decoded<RtcpCompound> decoded = unbounded.decode(Vectors.hex(hex.toString()));
        assertThat(decoded.problems().size() + decoded.suppressed()).isEqualTo(20_000);
    }
}
