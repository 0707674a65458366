package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Basis;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is a window's length, and when does it end, from whatever part the source told? */
class MeasurementWindowTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void theLengthToldGoesFirst() {
        assertThat(window(NOON, NOON.plusSeconds(90), MINUTE).length()).contains(MINUTE);
        assertThat(window(null, null, MINUTE).length()).contains(MINUTE);
        assertThat(window(NOON, NOON.minusSeconds(5), MINUTE).length()).contains(MINUTE);
    }

    @Test
    void elseItIsTheTimeBetween() {
        assertThat(window(NOON, NOON.plusSeconds(90), null).length()).contains(Duration.ofSeconds(90));
        assertThat(window(NOON, NOON, null).length()).contains(Duration.ZERO);
        assertThat(window(Instant.MIN, Instant.MAX, null).length())
                .contains(Duration.between(Instant.MIN, Instant.MAX));
    }

    @Test
    void outOfOrderOrHalfToldThereIsNone() {
        assertThat(window(NOON, NOON.minusNanos(1), null).length()).isEmpty();
        assertThat(window(NOON, null, null).length()).isEmpty();
        assertThat(window(null, NOON, null).length()).isEmpty();
        assertThat(MeasurementWindow.UNKNOWN.length()).isEmpty();
    }

    @Test
    void theEndToldGoesFirst() {
        assertThat(window(NOON, NOON.plusSeconds(90), MINUTE).end()).contains(NOON.plusSeconds(90));
        assertThat(window(NOON, NOON.minusSeconds(5), null).end()).contains(NOON.minusSeconds(5));
    }

    @Test
    void elseItIsStartPlusDuration() {
        assertThat(window(NOON, null, MINUTE).end()).contains(NOON.plusSeconds(60));
    }

    @Test
    void halfToldThereIsNoEnd() {
        assertThat(window(NOON, null, null).end()).isEmpty();
        assertThat(window(null, null, MINUTE).end()).isEmpty();
        assertThat(MeasurementWindow.UNKNOWN.end()).isEmpty();
    }

    @Test
    void thereIsNoEndBeyondTime() {
        assertThat(window(Instant.MAX, null, MINUTE).end()).isEmpty();
        assertThat(window(Instant.MAX, null, Duration.ofSeconds(Long.MAX_VALUE)).end())
                .isEmpty();
    }

    @Test
    void theBeginningToldGoesFirst() {
        assertThat(window(NOON, NOON.plusSeconds(90), MINUTE).beginning()).contains(NOON);
        assertThat(window(NOON, null, null).beginning()).contains(NOON);
    }

    @Test
    void elseItIsStopLessDuration() {
        assertThat(window(null, NOON, MINUTE).beginning()).contains(NOON.minusSeconds(60));
        assertThat(window(null, NOON, null).beginning()).isEmpty();
        assertThat(window(null, null, MINUTE).beginning()).isEmpty();
    }

    @Test
    void thereIsNoBeginningBeforeTime() {
        assertThat(window(null, Instant.MIN, MINUTE).beginning()).isEmpty();
        assertThat(window(null, Instant.MIN, Duration.ofSeconds(Long.MAX_VALUE)).beginning())
                .isEmpty();
    }

    private static MeasurementWindow window(Instant start, Instant stop, Duration duration) {
        return new MeasurementWindow(start, stop, duration, Basis.INTERVAL);
    }
}
