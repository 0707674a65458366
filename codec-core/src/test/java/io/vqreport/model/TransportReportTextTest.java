package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import org.junit.jupiter.api.Test;

/** Does a transport show what was measured, and not where? */
class TransportReportTextTest {
    @Test
    void valuesShowAndAddressesDoNot() {
        TransportReport report = TransportReport.builder()
                .id("path-1")
                .localAddress(new TransportAddress("192.0.2.1", 5004))
                .metric(Metric.ROUND_TRIP_DELAY, 40)
                .build();
        assertThat(report.toString())
                .startsWith("TransportReport[id=[6 chars], window=")
                .contains("ROUND_TRIP_DELAY")
                .doesNotContain("path-1", "192.0.2.1", "5004");
    }

    @Test
    void hashCodesOfOctetsFollowThem() {
        assertThat(Bytes.copyOf(new byte[] {1})).doesNotHaveSameHashCodeAs(Bytes.copyOf(new byte[] {2}));
    }
}
