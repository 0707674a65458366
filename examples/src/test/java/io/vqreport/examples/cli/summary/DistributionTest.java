package io.vqreport.examples.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.metric.Metric;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Are percentiles as exact as is said? */
class DistributionTest {
    @Property
    void percentilesAreThoseOfTheValues(
            @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = 0, max = 100_000) Double> values) {
        Distribution distribution = new Distribution(Metric.ROUND_TRIP_DELAY, Family.DELAY);
        values.forEach(distribution::add);
        List<Double> sorted = values.stream().sorted().toList();

        Values found = distribution.values();

        for (int i = 0; i < Values.PARTS.size(); i++) {
            int rank = (int) Math.ceil(Values.PARTS.get(i) / 100.0 * sorted.size());
            double exact = sorted.get(Math.max(0, rank - 1));
            assertThat(found.percentiles().get(i)).isCloseTo(exact, within(Math.max(0.0005001, exact / 1000)));
        }
        assertThat(found.least()).isEqualTo(sorted.get(0));
        assertThat(found.greatest()).isEqualTo(sorted.get(sorted.size() - 1));
        assertThat(found.count()).isEqualTo(values.size());
        assertThat(Arrays.stream(found.bins()).sum()).isEqualTo(values.size());
    }

    @Test
    void theBadEndOfAScoreIsTheLowOne() {
        Distribution distribution = new Distribution(Metric.MOS_LISTENING, Family.MOS);
        for (int i = 0; i < 100; i++) {
            distribution.add(1 + i / 25.0);
        }
        Values values = distribution.values();

        assertThat(values.percentiles()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(values.percentiles().get(3)).isEqualTo(1);
        assertThat(values.worst()).isEqualTo(1);
    }

    @Test
    void noValueIsTooLarge() {
        Distribution distribution = new Distribution(Metric.ROUND_TRIP_DELAY, Family.DELAY);
        distribution.add(Double.MAX_VALUE);
        distribution.add(0);

        assertThat(distribution.values().greatest()).isEqualTo(Double.MAX_VALUE);
        assertThat(distribution.values().bins()[Family.DELAY.bins() - 1]).isEqualTo(1);
    }
}
