package io.vqreport.quality;

import static io.vqreport.model.StreamQuality.BAD;
import static io.vqreport.model.StreamQuality.GOOD;
import static io.vqreport.model.StreamQuality.POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.vqreport.model.Media;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What do reports hold, whom does a de-escalation touch, what is left at the end, and what does the history tell? */
class InCallReportThrottleTest {
    private final ManualClock clock = new ManualClock();
    private final InCallReportThrottle throttle =
            new InCallReportThrottle(InCallReportThrottle.PUBLISHED_PERIOD, clock);

    @Test
    void aReportMergesTheChangesSinceThePreviousOne() {
        throttle.open("audio", Media.AUDIO);
        clock.forward(35);
        throttle.tick();
        throttle.raise("audio", "network", POOR);
        clock.forward(3);
        throttle.raise("audio", "device", BAD);
        clock.forward(3);
        throttle.raise("audio", "network", GOOD);
        clock.forward(29);

        InCallReport report = throttle.tick().get(0);

        assertThat(report.changes())
                .extracting(QualityChange::category)
                .containsExactly("network", "device", "network");
        assertThat(report.states()).containsExactly(entry("network", GOOD), entry("device", BAD));
        assertThat(report.stream()).isEqualTo("audio");
        assertThat(report.media()).isEqualTo(Media.AUDIO);
    }

    @Test
    void aDeEscalationResetsNoOtherStream() {
        throttle.open("audio", Media.AUDIO);
        throttle.open("main", Media.VIDEO);
        throttle.open("panorama", Media.VIDEO);
        clock.forward(35);
        assertThat(throttle.tick()).hasSize(3);
        throttle.raise("audio", "network", POOR);
        clock.forward(10);

        assertThat(throttle.deEscalate()).extracting(InCallReport::stream).containsExactly("main", "panorama");
        assertThat(throttle.nextDue()).contains(ManualClock.START.plusSeconds(70));
        clock.forward(24);
        assertThat(throttle.tick()).isEmpty();
        clock.forward(1);
        assertThat(throttle.tick()).extracting(InCallReport::stream).containsExactly("audio");
    }

    @Test
    void aStreamOpenedDuringTheCallHasAFirstPeriodOfItsOwn() {
        throttle.open("audio", Media.AUDIO);
        clock.forward(100);
        throttle.tick();
        throttle.open("video", Media.VIDEO);
        clock.forward(34);
        assertThat(throttle.tick()).isEmpty();
        clock.forward(1);
        assertThat(throttle.tick()).extracting(InCallReport::stream).containsExactly("video");
    }

    @Test
    void whatNoReportToldOfIsReturnedAtTheEnd() {
        throttle.open("told", Media.AUDIO);
        throttle.open("pending", Media.AUDIO);
        throttle.open("ended", Media.SCREEN);
        clock.forward(35);
        throttle.tick();
        throttle.raise("pending", "network", BAD);
        throttle.raise("ended", "network", POOR);
        clock.forward(5);

        assertThat(throttle.end("ended").orElseThrow().reason()).isEqualTo(InCallReportReason.PENDING_AT_END);
        List<InCallReport> left = throttle.close();

        assertThat(left).extracting(InCallReport::stream).containsExactly("pending");
        assertThat(left.get(0).reason()).isEqualTo(InCallReportReason.PENDING_AT_END);
        assertThat(left.get(0).states()).containsExactly(entry("network", BAD));
        assertThat(throttle.close()).isEmpty();
        assertThat(throttle.nextDue()).isEmpty();
    }

    @Test
    void whatIsDueAtTheEndIsDueWithoutATick() {
        throttle.open("audio", Media.AUDIO);
        clock.forward(35);

        assertThat(throttle.close()).extracting(InCallReport::reason).containsExactly(InCallReportReason.FIRST_PERIOD);
    }

    @Test
    void theHistoryOutlivesTheStreamAndIsBounded() {
        throttle.open("video", Media.VIDEO);
        throttle.raise("video", "network", POOR);
        throttle.deEscalate();
        throttle.open("video", Media.VIDEO);
        throttle.raise("video", "network", BAD);
        throttle.close();

        assertThat(throttle.history("video"))
                .containsExactly(
                        new QualityChange(ManualClock.START, "network", POOR),
                        new QualityChange(ManualClock.START, "network", BAD));
        assertThat(throttle.history("nobody")).isEmpty();

        InCallReportThrottle busy = new InCallReportThrottle(InCallReportThrottle.PUBLISHED_PERIOD, clock);
        busy.open("audio", Media.AUDIO);
        for (int i = 0; i <= InCallReportThrottle.HISTORY_LIMIT; i++) {
            busy.raise("audio", "change " + i, POOR);
        }
        assertThat(busy.history("audio")).hasSize(InCallReportThrottle.HISTORY_LIMIT);
        assertThat(busy.history("audio").get(0).category()).isEqualTo("change 1");
        assertThat(busy.close().get(0).changes()).hasSize(InCallReportThrottle.HISTORY_LIMIT + 1);
    }

    @Test
    void aClockThatStepsBackStandsStill() {
        Instant start = ManualClock.START;
        Deque<Instant> times = new ArrayDeque<>(List.of(start, start.minusSeconds(3600), start.plusSeconds(35)));
        InstantSource jumping = times::removeFirst;
        InCallReportThrottle jumpy = new InCallReportThrottle(Duration.ofSeconds(35), jumping);

        jumpy.open("audio", Media.AUDIO);
        jumpy.raise("audio", "network", POOR);

        assertThat(jumpy.history("audio").get(0).at()).isEqualTo(start);
        assertThat(jumpy.tick()).hasSize(1);
    }

    @Test
    void misuseIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new InCallReportThrottle(Duration.ZERO, clock));
        throttle.open("audio", Media.AUDIO);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> throttle.open("audio", Media.AUDIO));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> throttle.raise("video", "network", BAD));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> throttle.end("video"));
        throttle.close();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(throttle::tick);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(throttle::deEscalate);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> throttle.open("audio", Media.AUDIO));
    }
}
