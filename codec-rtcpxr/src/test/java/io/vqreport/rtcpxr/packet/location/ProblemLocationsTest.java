package io.vqreport.rtcpxr.packet.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does each problem stand where a person would point at, with the path of the value it is about? */
class ProblemLocationsTest {
    private static final byte[] SPACE = new byte[5];

    static Stream<LocationCase> cases() {
        return LocationCases.all().stream();
    }

    @Test
    void everyProblemHasACase() {
        Set<RtcpProblem> seen = EnumSet.of(RtcpProblem.HEX);
        cases().forEach(it -> seen.add(it.code()));
        assertThat(seen).containsExactlyInAnyOrder(RtcpProblem.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void standsAtItsPlace(LocationCase it) {
        Problem problem = problem(it, it.octets(), 0);
        assertThat(problem.location()).isEqualTo(new Location(it.offset(), -1, -1, it.path()));
        assertThat(problem.message()).isEqualTo(it.code().description());
        assertThat(problem.severity()).isEqualTo(it.code().severity());
        assertThat(problem.code().id()).isEqualTo("rtcp." + it.code().name());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsFromTheStartOfTheArray(LocationCase it) {
        byte[] octets = it.octets();
        byte[] wide = new byte[SPACE.length + octets.length + 4];
        System.arraycopy(octets, 0, wide, SPACE.length, octets.length);
        assertThat(problem(it, wide, SPACE.length).location().offset()).isEqualTo(SPACE.length + it.offset());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void strictRefusesWhatBreaksTheLayoutAndNothingElse(LocationCase it) {
        if (it.code().problemClass() == ProblemClass.SYNTAX) {
            assertThatThrownBy(() -> RtcpPackets.reader(DecodeOptions.strict()).decode(it.octets()))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code().problemClass()).isEqualTo(ProblemClass.SYNTAX));
        } else {
            Decoded<RtcpCompound> decoded =
                    RtcpPackets.reader(DecodeOptions.strict()).decode(it.octets());
            assertThat(decoded.problems()).extracting(Problem::code).contains(it.code());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasReadIsWrittenBack(LocationCase it) {
        if (!it.refused()) {
            RtcpCompound compound = RtcpPackets.decode(it.octets()).value();
            assertThat(RtcpPackets.encode(compound).bytes()).isEqualTo(it.octets());
            boolean conforms =
                    it.code().severity() == Severity.INFO && it.code().problemClass() == ProblemClass.VALUE;
            assertThat(RtcpPackets.validate(compound).isEmpty()).isEqualTo(conforms);
        }
    }

    /** The problem of the code, of which there is one. */
    private static Problem problem(LocationCase it, byte[] input, int from) {
        int to = from + it.octets().length;
        if (it.refused()) {
            return catchThrowableOfType(
                            MalformedReportException.class,
                            () -> RtcpPackets.reader(DecodeOptions.lenient()).decode(input, from, to))
                    .problem();
        }
        Decoded<RtcpCompound> decoded =
                RtcpPackets.reader(DecodeOptions.lenient()).decode(input, from, to);
        assertThat(decoded.problems())
                .filteredOn(problem -> problem.code() == it.code())
                .hasSize(1);
        return decoded.problems().stream()
                .filter(problem -> problem.code() == it.code())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hexadecimalTextIsPointedAtByTheOctet() {
        assertThatThrownBy(() -> RtcpPackets.fromHex("80 c9 0g".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(MalformedReportException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(RtcpProblem.HEX);
                    assertThat(e.problem().location().offset()).isEqualTo(2);
                });
    }

    @Test
    void hexadecimalTextHasTheLocationsOfItsOctets() {
        String text = "# a comment\n80 c9 00 01 # RR\n11223344 # reporter\n c0cf0001 11223344";
        assertThatThrownBy(() -> RtcpPackets.reader(DecodeOptions.lenient())
                        .decodeHex(text.replace("c0cf", "40cf").getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().location())
                                .isEqualTo(new Location(8, -1, -1, "packet[1]/version")));
    }

    @Test
    void nothingIsNoDatagram() {
        assertThatThrownBy(() -> RtcpPackets.decode(new byte[0]))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT));
    }

    @Test
    void blocksByThemselvesHavePathsOfTheirOwn() {
        byte[] octets = Vectors.hex(
                "0400000200000000 00000001",
                "07000008 00000001 00000000 00000000 00000000 7f7f7f10 7f7f7f07 00000000 00000000");
        Decoded<?> decoded = XrBlocks.decode(octets);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(RtcpProblem.MOS);
            assertThat(problem.location()).isEqualTo(new Location(39, -1, -1, "block[1]/mosConversational"));
        });
    }
}
