package io.vqreport.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the rule: was there a report before, has a period passed since it (or since the start), was a change raised since, is the
 * call de-escalated?
 */
class InCallReportTruthTableTest {
    private static final Duration PERIOD = Duration.ofSeconds(35);

    private final ManualClock clock = new ManualClock();
    private final InCallReportThrottle throttle = new InCallReportThrottle(PERIOD, clock);

    @ParameterizedTest(name = "reported {0}, period passed {1}, change {2}, de-escalation {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, false, false, false, -",
                "false, false, false, true,  DE_ESCALATION",
                "false, false, true,  false, -",
                "false, false, true,  true,  DE_ESCALATION",
                "false, true,  false, false, FIRST_PERIOD",
                "false, true,  false, true,  DE_ESCALATION",
                "false, true,  true,  false, FIRST_PERIOD",
                "false, true,  true,  true,  DE_ESCALATION",
                "true,  false, false, false, -",
                "true,  false, false, true,  DE_ESCALATION",
                "true,  false, true,  false, -",
                "true,  false, true,  true,  DE_ESCALATION",
                "true,  true,  false, false, -",
                "true,  true,  false, true,  DE_ESCALATION",
                "true,  true,  true,  false, CHANGE",
                "true,  true,  true,  true,  DE_ESCALATION",
            })
    void aVideoStream(
            boolean reported, boolean periodPassed, boolean change, boolean deEscalation, InCallReportReason expected) {
        assertThat(reportsOf(Media.VIDEO, reported, periodPassed, change, deEscalation))
                .extracting(InCallReport::reason)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "reported {0}, period passed {1}, change {2}: {3}, de-escalation or not")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, false, false, -",
                "false, false, true,  -",
                "false, true,  false, FIRST_PERIOD",
                "false, true,  true,  FIRST_PERIOD",
                "true,  false, false, -",
                "true,  false, true,  -",
                "true,  true,  false, -",
                "true,  true,  true,  CHANGE",
            })
    void anAudioStreamDoesNotCareForDeEscalation(
            boolean reported, boolean periodPassed, boolean change, InCallReportReason expected) {
        for (boolean deEscalation : new boolean[] {false, true}) {
            InCallReportTruthTableTest fresh = new InCallReportTruthTableTest();
            assertThat(fresh.reportsOf(Media.AUDIO, reported, periodPassed, change, deEscalation))
                    .extracting(InCallReport::reason)
                    .isEqualTo(expected == null ? List.of() : List.of(expected));
        }
    }

    /** The reports that the situation makes due, and that they cover exactly the change raised. */
    private List<InCallReport> reportsOf(
            Media media, boolean reported, boolean periodPassed, boolean change, boolean deEscalation) {
        throttle.open("stream", media);
        if (reported) {
            clock.forward(PERIOD);
            assertThat(throttle.tick()).hasSize(1);
        }
        if (change) {
            throttle.raise("stream", "network", StreamQuality.POOR);
        }
        clock.forward(periodPassed ? PERIOD : PERIOD.minusNanos(1));
        List<InCallReport> due = deEscalation ? throttle.deEscalate() : List.of();
        List<InCallReport> reports = due.isEmpty() ? throttle.tick() : due;
        for (InCallReport report : reports) {
            assertThat(report.at()).isEqualTo(clock.instant());
            assertThat(report.changes()).hasSize(change ? 1 : 0);
        }
        assertThat(throttle.tick()).as("nothing is due twice").isEmpty();
        return reports;
    }
}
