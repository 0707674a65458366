package io.vqreport.rtcpxr.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.VqRtcpXrGrammar;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of any body? */
final class AnyBytesTest {
    private final GrammarJudge judge = new GrammarJudge();

    @Property
    void anAnswerAndTheSameFromAJudgeThatHasSeenOthers(@ForAll("damaged") byte[] body) {
        Optional<Problem> answer = judge(body);
        assertThat(VqRtcpXrGrammar.validate(body)).isEqualTo(answer);
        assertThat(judge(Bodies.bytes(Bodies.conforming()))).isEmpty();
        assertThat(judge(body)).isEqualTo(answer);
    }

    @Property
    void aViolationStandsWithinTheBody(@ForAll("damaged") byte[] body) {
        judge(body).ifPresent(problem -> {
            assertThat(problem.location().offset()).isBetween(0L, (long) body.length);
            assertThat(problem.location().line()).isPositive();
            assertThat(problem.location().column()).isPositive();
            assertThat(problem.message()).isNotBlank();
        });
    }

    /** What stands before a violation is the beginning of something conforming: no other end makes an earlier line wrong. */
    @Property
    void aViolationIsTheFirst(@ForAll("damaged") byte[] body, @ForAll @Size(max = 20) byte[] otherEnd) {
        judge(body).ifPresent(problem -> {
            int offset = (int) problem.location().offset();
            byte[] changed = concat(Arrays.copyOf(body, offset), otherEnd);
            // A quoted name, as a whole a violation where it begins, may have been folded once.
            int before = problem.location().line() - 1;
            judge(changed).ifPresent(next -> assertThat(next.location().line()).isGreaterThanOrEqualTo(before));
        });
    }

    @Property
    void nothingOfTheTextIsShown(@ForAll @IntRange(max = 400) int at, @ForAll byte damage) {
        String secret = Bodies.conforming()
                .replace("alice", "qzqz")
                .replace("Bill", "qzqz")
                .replace("mode", "qzqz");
        byte[] body = Bodies.bytes(secret);
        body[at] = damage;
        judge(body).ifPresent(problem -> {
            assertThat(problem.message()).doesNotContain("qz").matches("[ -~]{1,120}");
            assertThat(problem.location().path()).doesNotContain("qz");
        });
    }

    @Property
    void utf8IsWhatTheJdkTakesForIt(@ForAll("almostUtf8") byte[] text) {
        String good = Bodies.conforming();
        String before = good.substring(0, good.indexOf("LocalID")) + "LocalID: \"";
        Problem problem = judge(concat(Bodies.bytes(before), text)).orElseThrow();
        assertThat(problem.message().equals("expected UTF-8")).isEqualTo(!isUtf8(text));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        byte[] good = Bodies.bytes(Bodies.conforming());
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        "\r\n", "\n", " ", ";", "=", ":", "\"", "<", "@", "1", "a", "\u00e9", "\u0000", "\r\n\t", "")
                .map(Bodies::bytes);
        Arbitrary<Integer> from = Arbitraries.integers().between(0, good.length - 1);
        Arbitrary<Integer> removed = Arbitraries.integers().between(0, 9);
        return Combinators.combine(from, removed, pieces).as((at, length, piece) -> {
            int behind = Math.min(good.length, at + length);
            return concat(concat(Arrays.copyOf(good, at), piece), Arrays.copyOfRange(good, behind, good.length));
        });
    }

    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<Byte> octet = Arbitraries.of(
                        0x41, 0x7E, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
                        0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        return octet.array(byte[].class).ofMaxSize(6);
    }

    private Optional<Problem> judge(byte[] body) {
        return judge.judge(body, 0, body.length, DecodeLimits.standard());
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean isUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
