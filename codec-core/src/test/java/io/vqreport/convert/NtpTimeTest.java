package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does an NTP timestamp name the instant it means, in the right era? */
class NtpTimeTest {
    @ParameterizedTest(name = "0x{0} is {1}")
    @CsvSource({
        "b44db70520000000, 1995-11-10T11:33:25.125Z", // the round-trip example of RFC 3550 section 6.4.1
        "83aa7e8000000000, 1970-01-01T00:00:00Z",
        "c50204ecec42ee92, 2004-09-27T03:18:04.922896299Z",
        "8000000000000000, 1968-01-20T03:14:08Z",
        "8000000080000000, 1968-01-20T03:14:08.5Z",
        "ffffffffffffffff, 2036-02-07T06:28:15.999999999Z",
        "0000000000000001, 2036-02-07T06:28:16Z",
        "0000000100000000, 2036-02-07T06:28:17Z",
        "7fffffffffffffff, 2104-02-26T09:42:23.999999999Z"
    })
    void timestampsOfBothEras(String hex, Instant instant) {
        assertThat(NtpTime.toInstant(Long.parseUnsignedLong(hex, 16))).hasValue(instant);
    }

    @Test
    void epochsAreAsFarApartAsTheCalendarSays() {
        assertThat(NtpTime.toInstant(1L << 63))
                .hasValue(Instant.parse("1900-01-01T00:00:00Z").plus(1L << 31, ChronoUnit.SECONDS));
        assertThat(NtpTime.toInstant(1L << 32))
                .hasValue(Instant.parse("1900-01-01T00:00:00Z").plus((1L << 32) + 1, ChronoUnit.SECONDS));
    }

    @Test
    void zeroIsAbsent() {
        assertThat(NtpTime.toInstant(0)).isEmpty();
    }

    @Test
    void theInstantWhoseTimestampWouldBeZeroIsNotLost() {
        Instant rollover = Instant.parse("2036-02-07T06:28:16Z");
        assertThat(NtpTime.fromInstant(rollover)).isEqualTo(1);
        assertThat(NtpTime.toInstant(1)).hasValue(rollover);
    }

    @Property
    void anInstantComesBackToTheNanosecond(@ForAll("instants") Instant instant) {
        assertThat(NtpTime.isRepresentable(instant)).isTrue();
        assertThat(NtpTime.toInstant(NtpTime.fromInstant(instant))).hasValue(instant);
    }

    @Property
    void aTimestampComesBackToLessThanANanosecond(@ForAll long timestamp) {
        NtpTime.toInstant(timestamp)
                .ifPresent(instant ->
                        assertThat(timestamp - NtpTime.fromInstant(instant)).isBetween(0L, 4L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1968-01-20T03:14:07.999999999Z",
                "2104-02-26T09:42:24Z",
                "1900-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void instantsOutsideThe136YearsAreRefused(Instant instant) {
        assertThat(NtpTime.isRepresentable(instant)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> NtpTime.fromInstant(instant));
    }

    @Test
    void onlyTimestampsWithoutTheTopBitMayBeElapsedTime() {
        assertThat(NtpTime.mayBeElapsedTime(5L << 32)).isTrue();
        assertThat(NtpTime.mayBeElapsedTime(1)).isTrue();
        assertThat(NtpTime.mayBeElapsedTime(0)).isFalse();
        assertThat(NtpTime.mayBeElapsedTime(0xb44d_b705_2000_0000L)).isFalse();
    }

    @ParameterizedTest(name = "the middle of 0x{0} is 0x{1}")
    @CsvSource({
        "b44db70520000000, b7052000",
        "ffff80000000ffff, 80000000",
        "0001ffffffff0000, ffffffff",
        "ffff00000000ffff, 0",
        "0, 0"
    })
    void theCompactFormIsTheMiddle(String hex, String middle) {
        assertThat(NtpTime.compact(Long.parseUnsignedLong(hex, 16))).isEqualTo(Long.parseLong(middle, 16));
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("1968-01-20T03:14:08Z").getEpochSecond(),
                        Instant.parse("2104-02-26T09:42:23Z").getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        return seconds.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
    }
}
