package io.vqreport.quality;

import static io.vqreport.model.StreamQuality.POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.model.Media;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What does a throttle do before its first report, after a report, and after its end? */
class ClosedThrottleTest {
    private final ManualClock clock = new ManualClock();
    private final InCallReportThrottle throttle =
            new InCallReportThrottle(InCallReportThrottle.PUBLISHED_PERIOD, clock);

    @Test
    void theFirstReportIsDueAfterOnePeriod() {
        throttle.open("audio", Media.AUDIO);
        assertThat(throttle.nextDue()).contains(ManualClock.START.plus(InCallReportThrottle.PUBLISHED_PERIOD));
    }

    @Test
    void aReportTellsOfNoChangeAgain() {
        throttle.open("audio", Media.AUDIO);
        throttle.raise("audio", "network", POOR);
        clock.forward(35);
        assertThat(throttle.tick()).hasSize(1);
        clock.forward(35);
        assertThat(throttle.tick()).isEmpty();
        throttle.raise("audio", "device", POOR);
        assertThat(throttle.tick().get(0).changes())
                .extracting(QualityChange::category)
                .containsExactly("device");
    }

    @Test
    void nothingIsDueAfterTheEnd() {
        throttle.open("audio", Media.AUDIO);
        throttle.close();
        assertThat(throttle.nextDue()).isEmpty();
        assertThat(throttle.close()).isEmpty();
    }

    @Test
    void aClosedThrottleSaysThatItIsClosed() {
        throttle.open("audio", Media.AUDIO);
        throttle.close();
        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> throttle.open("video", Media.VIDEO),
            () -> throttle.raise("audio", "network", POOR),
            () -> throttle.end("audio"),
            throttle::tick,
            throttle::deEscalate
        }) {
            assertThatIllegalStateException().isThrownBy(call).withMessage("the throttle is closed");
        }
    }
}
