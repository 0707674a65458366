package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.convert.EchoReturnLoss;
import io.vqreport.convert.FixedPoint8;
import io.vqreport.convert.MosTimesTen;
import io.vqreport.convert.RFactor;
import io.vqreport.convert.SignedDecibel;
import io.vqreport.convert.Units65536;
import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldState;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Does each number mean what the RFC says, all special codes told apart? */
class FieldFormatTest {
    private static OptionalDouble real(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    @Test
    void octetsAgreeWithTheConversions() {
        for (int octet = 0; octet < 256; octet++) {
            assertThat(FieldFormat.FRACTION_256.value(octet)).hasValue(FixedPoint8.toFraction(octet));
            assertThat(FieldFormat.LEVEL.value(octet)).isEqualTo(real(SignedDecibel.toDecibels(octet)));
            assertThat(FieldFormat.ECHO_LOSS.value(octet)).isEqualTo(real(EchoReturnLoss.toDecibels(octet)));
            assertThat(FieldFormat.R_FACTOR.value(octet)).isEqualTo(real(RFactor.toR(octet)));
            assertThat(FieldFormat.MOS_TENTHS.value(octet)).isEqualTo(MosTimesTen.toMos(octet));
            assertThat(FieldFormat.R_FACTOR.state(octet).name())
                    .isEqualTo(RFactor.validity(octet).name());
            assertThat(FieldFormat.MOS_TENTHS.state(octet).name())
                    .isEqualTo(MosTimesTen.validity(octet).name());
            assertThat(FieldFormat.GAP_THRESHOLD.state(octet))
                    .isEqualTo(octet == 0 ? FieldState.ILLEGAL : FieldState.VALUE);
            assertThat(FieldFormat.LEVEL.state(octet))
                    .isEqualTo(octet == 127 ? FieldState.UNAVAILABLE : FieldState.VALUE);
        }
    }

    @Test
    void signedMillisecondsHaveThreeSpecialCodes() {
        for (int raw = 0; raw < 0x10000; raw++) {
            FieldState state = FieldFormat.MILLIS_S11_4.state(raw);
            switch (raw) {
                case 0x8000 -> assertThat(state).isEqualTo(FieldState.UNDER_RANGE);
                case 0x7FFE -> assertThat(state).isEqualTo(FieldState.OVER_RANGE);
                case 0x7FFF -> assertThat(state).isEqualTo(FieldState.UNAVAILABLE);
                default -> assertThat(FieldFormat.MILLIS_S11_4.value(raw)).hasValue((short) raw / 16.0);
            }
        }
        assertThat(FieldFormat.MILLIS_S11_4.value(0x8001)).hasValue(-2047.9375);
        assertThat(FieldFormat.MILLIS_S11_4.value(0x7FFD)).hasValue(2047.8125);
    }

    @Test
    void sharesAndPercentagesEndAtAll() {
        for (int raw = 0; raw < 0x10000; raw++) {
            FieldState share =
                    raw == 0xFFFF ? FieldState.UNAVAILABLE : raw > 0x8000 ? FieldState.ILLEGAL : FieldState.VALUE;
            FieldState percent =
                    raw == 0xFFFF ? FieldState.UNAVAILABLE : raw > 25600 ? FieldState.ILLEGAL : FieldState.VALUE;
            assertThat(FieldFormat.FRACTION_32768.state(raw)).isEqualTo(share);
            assertThat(FieldFormat.PERCENT_8_8.state(raw)).isEqualTo(percent);
        }
        assertThat(FieldFormat.FRACTION_32768.value(0x8000)).hasValue(1);
        assertThat(FieldFormat.PERCENT_8_8.value(25600)).hasValue(100);
    }

    @Test
    void countsHaveTheirTwoLargestNumbersApart() {
        top(FieldFormat.COUNT_12, 0xFFF);
        top(FieldFormat.COUNT_16, 0xFFFF);
        top(FieldFormat.COUNT_24, 0xFF_FFFF);
        top(FieldFormat.COUNT_32, 0xFFFF_FFFFL);
        top(FieldFormat.MILLIS_16, 0xFFFF);
        top(FieldFormat.MILLIS_24, 0xFF_FFFF);
        top(FieldFormat.SQUARED_MILLIS_36, 0xF_FFFF_FFFFL);
        top(FieldFormat.RTP_TICKS_32, 0xFFFF_FFFFL);
        top(FieldFormat.SECONDS_16, 0xFFFF);
        top(FieldFormat.SECONDS_32, 0xFFFF_FFFFL);
        top(FieldFormat.MOS_7_9, 0xFFFF);
        top(FieldFormat.MOS_7_6, 0x1FFF);
    }

    private static void top(FieldFormat format, long ones) {
        assertThat(format.state(ones)).isEqualTo(FieldState.UNAVAILABLE);
        assertThat(format.state(ones - 1)).isEqualTo(FieldState.OVER_RANGE);
        assertThat(format.state(ones - 2)).isEqualTo(FieldState.VALUE);
        assertThat(format.state(0)).isEqualTo(FieldState.VALUE);
        assertThat(format.value(ones - 1)).isEmpty();
    }

    @Test
    void othersHaveTheLargestNumberOrNoneApart() {
        for (FieldFormat format : new FieldFormat[] {
            FieldFormat.COUNT_16_OR_NONE, FieldFormat.MILLIS_OR_NONE, FieldFormat.SQUARED_MILLIS_OR_NONE
        }) {
            assertThat(format.state(0xFFFF)).isEqualTo(FieldState.UNAVAILABLE);
            assertThat(format.value(0xFFFE)).hasValue(0xFFFE);
        }
        assertThat(FieldFormat.MILLIS.value(0xFFFF)).hasValue(0xFFFF);
        assertThat(FieldFormat.MILLIS_SATURATING.state(0xFFFF)).isEqualTo(FieldState.OVER_RANGE);
        assertThat(FieldFormat.MILLIS_SATURATING.value(0xFFFE)).hasValue(0xFFFE);
        assertThat(FieldFormat.MILLIS_OR_ZERO.state(0)).isEqualTo(FieldState.UNAVAILABLE);
        assertThat(FieldFormat.MILLIS_OR_ZERO.value(1)).hasValue(1);
        assertThat(FieldFormat.COUNT.value(0xFFFF_FFFFL)).hasValue(4294967295.0);
    }

    @Test
    void durationsAreSeconds() {
        assertThat(FieldFormat.SECONDS_65536.value(0x18000)).hasValue(1.5);
        assertThat(FieldFormat.SECONDS_65536.value(0xFFFF_FFFFL)).hasValue(Units65536.toMillis(0xFFFF_FFFFL) / 1000);
        assertThat(FieldFormat.SECONDS_65536_OR_NONE.state(0xFFFF_FFFFL)).isEqualTo(FieldState.UNAVAILABLE);
        assertThat(FieldFormat.SECONDS_NTP.value(61L << 32 | 1L << 31)).hasValue(61.5);
        assertThat(FieldFormat.SECONDS_NTP.value(-1)).hasValue(4294967296.0);
        assertThat(FieldFormat.SECONDS_NTP_OR_NONE.state(-1)).isEqualTo(FieldState.UNAVAILABLE);
        assertThat(FieldFormat.SECONDS_NTP_OR_NONE.value(1L << 29)).hasValue(0.125);
        assertThat(FieldFormat.SECONDS_SIGNED_OR_NONE.value(1L << 63)).hasValue(-2147483648.0);
        assertThat(FieldFormat.SECONDS_SIGNED_OR_NONE.value(-1L << 30)).hasValue(-0.25);
        assertThat(FieldFormat.SECONDS_SIGNED_OR_NONE.value(3L << 31)).hasValue(1.5);
        assertThat(FieldFormat.SECONDS_SIGNED_OR_NONE.state(-1)).isEqualTo(FieldState.UNAVAILABLE);
    }

    @Test
    void scoresAreOnTheScaleOfTheirAlgorithm() {
        for (int raw = 0; raw < 0xFFFE; raw++) {
            assertThat(FieldFormat.MOS_7_9.value(raw)).hasValue(raw / 512.0);
        }
        for (int raw = 0; raw < 0x1FFE; raw++) {
            assertThat(FieldFormat.MOS_7_6.value(raw)).hasValue(raw / 64.0);
        }
    }
}
