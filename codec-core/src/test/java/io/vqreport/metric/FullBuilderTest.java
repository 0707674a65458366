package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Does a builder that holds every metric give one up and keep the others? */
class FullBuilderTest {
    @Test
    void eachCanBeRemovedFromAll() {
        Metrics.Builder all = Metrics.builder();
        for (Metric metric : Metric.values()) {
            all.put(metric, metric.minimum() > 1 || metric.maximum() < 1 ? metric.maximum() : 1);
        }
        Metrics full = all.build();
        for (Metric gone : Metric.values()) {
            Metrics rest = full.toBuilder().remove(gone).build();
            assertThat(rest.size()).isEqualTo(full.size() - 1);
            assertThat(rest.has(gone)).isFalse();
            rest.forEach((metric, value) -> assertThat(value).isEqualTo(full.getOrDefault(metric, Double.NaN)));
        }
    }
}
