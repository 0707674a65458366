package io.vqreport.webrtc.times;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.webrtc.TsUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is a time read in the unit its size tells, or the one that is said, and to the last digit? */
class TsUnitTest {
    @ParameterizedTest
    @CsvSource({
        "AUTO, 99999999999, SECONDS",
        "AUTO, 100000000000, MILLIS",
        "AUTO, 99999999999999, MILLIS",
        "AUTO, 100000000000000, MICROS",
        "AUTO, 99999999999999999, MICROS",
        "AUTO, 100000000000000000, NANOS",
        "AUTO, 1607574550.624147, SECONDS",
        "AUTO, 1.607574550624147E15, MICROS",
        "SECONDS, 1607574550624147, SECONDS",
    })
    void theUnitIsToldBySize(TsUnit said, BigDecimal ts, TsUnit unit) {
        assertThat(said.unitOf(ts)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, 1607574550624147, 2020-12-10T04:29:10.624147Z",
        "AUTO, 1607574550624, 2020-12-10T04:29:10.624Z",
        "AUTO, 1607574550, 2020-12-10T04:29:10Z",
        "AUTO, 1607574550624147123, 2020-12-10T04:29:10.624147123Z",
        "AUTO, 1607574550.624147, 2020-12-10T04:29:10.624147Z",
        "AUTO, 1607574550624147.5, 2020-12-10T04:29:10.624147500Z",
        "AUTO, 1607574550624147.0005, 2020-12-10T04:29:10.624147Z",
        "AUTO, 1.607574550624147E15, 2020-12-10T04:29:10.624147Z",
        "MICROS, 0, 1970-01-01T00:00:00Z",
        "MICROS, -1, 1969-12-31T23:59:59.999999Z",
        "MICROS, -0.5, 1969-12-31T23:59:59.999999500Z",
        "MICROS, -1000000.0, 1969-12-31T23:59:59Z",
        "SECONDS, 31556889864403199, +1000000000-12-31T23:59:59Z",
        "SECONDS, 31556889864403200, ",
        "SECONDS, -31557014167219200, -1000000000-01-01T00:00:00Z",
        "SECONDS, -31557014167219201, ",
        "SECONDS, 31556889864403200.5, ",
        "SECONDS, -31557014167219200.5, ",
        "SECONDS, 99999999999999999999, ",
        "MICROS, 1E40, ",
        "MICROS, 1E41, ",
        "MICROS, 1E-41, ",
        "MICROS, 0.0000000000000000000000000000000000000001, 1970-01-01T00:00:00Z",
        "MICROS, 1607574550624147.0000000000000000000000000001, ",
    })
    void theInstantIsExactOrNone(TsUnit unit, BigDecimal ts, Instant instant) {
        assertThat(unit.toInstant(ts)).isEqualTo(Optional.ofNullable(instant));
    }
}
