package io.vqreport.rtcpxr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what is said of eight octets at once what one octet after the other says? */
class OctetsTest {
    private static final int WIDTH = 8;

    /** An octet at a place among others, which are neither blanks nor digits nor that octet. */
    // Made for one question and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Case(byte octet, int at, byte[] octets) {
        static Case of(int octet, int at, int length) {
            byte[] octets = new byte[length];
            Arrays.fill(octets, (byte) (octet == 'a' ? 'b' : 'a'));
            octets[at] = (byte) octet;
            return new Case((byte) octet, at, octets);
        }

        long word() {
            return Octets.load(octets, 0);
        }

        int value() {
            return octet & 0xFF;
        }

        @Override
        public String toString() {
            return value() + " at " + at;
        }
    }

    /** Every octet, at every place of a word. */
    static Stream<Case> cases() {
        return IntStream.range(0, 256)
                .boxed()
                .flatMap(octet -> IntStream.range(0, WIDTH).mapToObj(at -> Case.of(octet, at, WIDTH)));
    }

    private static int firstOf(long marks) {
        return marks == 0 ? -1 : Octets.first(marks);
    }

    @Test
    void marksLieInTheFirstOctetAskedFor() {
        cases().forEach(it -> {
            long word = it.word();
            assertThat(firstOf(Octets.equalTo(word, it.octet)))
                    .as("equal to %s", it)
                    .isEqualTo(it.at);
            assertThat(firstOf(Octets.below32(word))).as("below 32: %s", it).isEqualTo(it.value() < 0x20 ? it.at : -1);
            assertThat(firstOf(Octets.above7E(word))).as("above 7E: %s", it).isEqualTo(it.value() > 0x7E ? it.at : -1);
        });
    }

    @Test
    void nothingIsMarkedWhereTheOctetIsNotThere() {
        long word = Octets.load("abcdefgh".getBytes(StandardCharsets.US_ASCII), 0);
        for (int octet = 0; octet < 256; octet++) {
            assertThat(Octets.equalTo(word, (byte) octet) == 0).as("%d", octet).isEqualTo(octet < 'a' || octet > 'h');
        }
    }

    @Test
    void anEqualsSignComesFirstOrABlank() {
        for (int equals = 0; equals < WIDTH; equals++) {
            for (int other = 0; other < WIDTH; other++) {
                for (int octet = 0; octet < 0x80; octet++) {
                    byte[] octets = Case.of(octet, other, WIDTH).octets;
                    octets[equals] = '=';
                    boolean blank = octet <= ' ' && other < equals;
                    assertThat(Octets.equalsSignFirst(Octets.load(octets, 0)))
                            .as("= at %d, %d at %d", equals, octet, other)
                            .isEqualTo(!blank);
                }
            }
        }
        assertThat(Octets.equalsSignFirst(Case.of('<', 0, WIDTH).word())).isFalse();
    }

    @Test
    void digitsAreCountedUpToTheFirstOtherOctet() {
        cases().forEach(it -> {
            byte[] octets = {'0', '1', '5', '8', '9', '4', '0', '9'};
            octets[it.at] = it.octet;
            boolean digit = it.octet >= '0' && it.octet <= '9';
            assertThat(Octets.leadingDigits(Octets.load(octets, 0)))
                    .as("%s", it)
                    .isEqualTo(digit ? WIDTH : it.at);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "98765432", "99999999", "00000000", "10203040", "01020304", "90000009"})
    void digitsAreAddedUp(String digits) {
        byte[] octets = digits.getBytes(StandardCharsets.US_ASCII);
        for (int count = 1; count <= WIDTH; count++) {
            assertThat(Octets.decimal(Octets.load(octets, 0), count))
                    .isEqualTo(Integer.parseInt(digits.substring(0, count)));
        }
    }

    /** The octets behind the array's end are 0. */
    @Test
    void aWordIsLoadedFromAnyPlace() {
        for (int length = 0; length < 2 * WIDTH; length++) {
            byte[] octets = new byte[length];
            for (int i = 0; i < length; i++) {
                octets[i] = (byte) (0xF1 - i);
            }
            for (int at = 0; at <= length; at++) {
                long expected = 0;
                for (int i = 0; i < WIDTH && at + i < length; i++) {
                    expected |= (octets[at + i] & 0xFFL) << (8 * i);
                }
                assertThat(Octets.load(octets, at)).as("%d of %d", at, length).isEqualTo(expected);
            }
        }
    }

    @Test
    void onlyTheFirstOctetsOfAWord() {
        long word = 0xC8C7_C6C5_C4C3_C2C1L;
        long lower = 0xE8E7_E6E5_E4E3_E2E1L;
        for (int count = 1; count < WIDTH; count++) {
            long mask = -1L >>> (64 - 8 * count);
            assertThat(Octets.exact(word, count)).isEqualTo(word & mask);
            assertThat(Octets.lower(word, count)).isEqualTo(lower & mask);
        }
        assertThat(Octets.exact(word, WIDTH)).isEqualTo(word);
        assertThat(Octets.exact(word, WIDTH + 1)).isEqualTo(word);
        assertThat(Octets.lower(word, WIDTH)).isEqualTo(lower);
        assertThat(Octets.lower(word, WIDTH + 1)).isEqualTo(lower);
    }

    static Stream<Case> longer() {
        return IntStream.of(0, 1, 8, '\t', '\n', '\r', 0x1F, ' ', '!', 'x', 0x7F, 0xA0, 0xFF)
                .boxed()
                .flatMap(octet -> IntStream.range(0, 20).mapToObj(at -> Case.of(octet, at, 20)));
    }

    @ParameterizedTest
    @MethodSource("longer")
    void anOctetIsFoundInARange(Case it) {
        boolean blank = it.octet == ' ' || it.octet == '\t' || it.octet == '\r' || it.octet == '\n';
        for (int from = 0; from <= 20; from++) {
            for (int to = from; to <= 20; to++) {
                boolean within = it.at >= from && it.at < to;
                assertThat(Octets.indexOf(it.octets, from, to, (char) it.value()))
                        .as("%d to %d", from, to)
                        .isEqualTo(within ? it.at : to);
                assertThat(Octets.pieceEnd(it.octets, from, to))
                        .as("%d to %d", from, to)
                        .isEqualTo(within && blank ? it.at : to);
            }
        }
    }

    /** Control characters belong to a piece, whatever stands right behind them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 15})
    void aPieceGoesOnBehindControlCharacters(int at) {
        byte[] octets = Case.of(1, at, 20).octets;
        for (int blank = at + 1; blank < octets.length; blank++) {
            byte[] two = octets.clone();
            two[blank] = ' ';
            assertThat(Octets.pieceEnd(two, 0, two.length)).isEqualTo(blank);
            assertThat(Octets.pieceEnd(two, 0, blank)).isEqualTo(blank);
        }
    }
}
