package io.vqreport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeededReportsTest {
    @Test
    void theSameSeedGivesTheSameReports() {
        assertThat(SeededReports.list(7, 100)).isEqualTo(SeededReports.list(7, 100));
    }

    @Test
    void aLongerListBeginsWithTheShorterOne() {
        assertThat(SeededReports.list(7, 100))
                .startsWith(SeededReports.list(7, 10).toArray(QualityReport[]::new));
    }

    @Test
    void reportsDiffer() {
        List<QualityReport> reports = SeededReports.list(7, 1000);

        assertThat(new HashSet<>(reports)).hasSize(1000);
        assertThat(SeededReports.list(8, 1000)).doesNotContainAnyElementsOf(reports);
    }

    @Test
    void eachHasWhatFormatsDemand() {
        for (QualityReport report : SeededReports.list(9, 1000)) {
            assertThat(report.call().callId()).isNotNull();
            assertThat(report.local().uri())
                    .isNotNull()
                    .isNotEqualTo(report.remote().uri());
            assertThat(report.originator()).isNotNull();
            assertThat(report.streams()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
            for (StreamReport stream : report.streams()) {
                assertThat(stream.window().length()).isPresent();
                assertThat(stream.localAddress()).isNotNull();
                assertThat(stream.ssrc()).isNotNull();
                assertThat(stream.metrics().isEmpty()).isFalse();
            }
        }
    }
}
