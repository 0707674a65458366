package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What do metrics hold, and how are they changed, shown and compared? */
class MetricsTest {
    // The first and the last metric of the catalogue lie in different words of the bit set.
    private static final Metrics SAMPLE = Metrics.builder()
            .put(Metric.VIDEO_BITRATE_MAX, 2500)
            .put(Metric.NETWORK_LOSS_RATE, 5)
            .put(Metric.FIR_COUNT, 2, Basis.UNSPECIFIED)
            .build();

    @Test
    void whatWasPutIsThere() {
        assertThat(SAMPLE.get(Metric.NETWORK_LOSS_RATE)).hasValue(5.0);
        assertThat(SAMPLE.get(Metric.VIDEO_BITRATE_MAX)).hasValue(2500.0);
        assertThat(SAMPLE.getOrDefault(Metric.FIR_COUNT, -1)).isEqualTo(2.0);
        assertThat(SAMPLE.has(Metric.FIR_COUNT)).isTrue();
        assertThat(SAMPLE.size()).isEqualTo(3);
        assertThat(SAMPLE.isEmpty()).isFalse();
    }

    @Test
    void whatWasNotPutIsAbsent() {
        assertThat(SAMPLE.get(Metric.MOS_LISTENING)).isEmpty();
        assertThat(SAMPLE.getOrDefault(Metric.MOS_LISTENING, Double.NaN)).isNaN();
        assertThat(SAMPLE.has(Metric.MOS_LISTENING)).isFalse();
        assertThat(SAMPLE.ownBasis(Metric.MOS_LISTENING)).isEmpty();
    }

    @Test
    void zeroIsAValue() {
        assertThat(Metrics.of().with(Metric.PACKETS_LOST, 0).get(Metric.PACKETS_LOST))
                .hasValue(0.0);
    }

    @Test
    void negativeZeroIsStoredAsZero() {
        Metrics metrics = Metrics.of().with(Metric.PACKETS_LOST, -0.0).with(Metric.BYTES, -0.0, Basis.INTERVAL);
        assertThat(Double.doubleToRawLongBits(metrics.getOrDefault(Metric.PACKETS_LOST, 1)))
                .isZero();
        assertThat(Double.doubleToRawLongBits(metrics.getOrDefault(Metric.BYTES, 1)))
                .isZero();
    }

    @Test
    void emptyMetricsHoldNothing() {
        assertThat(Metrics.of().isEmpty()).isTrue();
        assertThat(Metrics.of().size()).isZero();
        assertThat(Metrics.of().keySet()).isEmpty();
        assertThat(Metrics.of()).hasToString("{}").isEqualTo(Metrics.builder().build());
    }

    @Test
    void onlyAValueStoredWithABasisHasItsOwn() {
        assertThat(SAMPLE.ownBasis(Metric.FIR_COUNT)).hasValue(Basis.UNSPECIFIED);
        assertThat(SAMPLE.ownBasis(Metric.NETWORK_LOSS_RATE)).isEmpty();
    }

    @Test
    void puttingAgainReplacesValueAndBasis() {
        Metrics later = SAMPLE.with(Metric.FIR_COUNT, 3);
        assertThat(later.get(Metric.FIR_COUNT)).hasValue(3.0);
        assertThat(later.ownBasis(Metric.FIR_COUNT)).isEmpty();
        assertThat(later.size()).isEqualTo(3);
        assertThat(later.with(Metric.FIR_COUNT, 4, Basis.CUMULATIVE).ownBasis(Metric.FIR_COUNT))
                .hasValue(Basis.CUMULATIVE);
    }

    @Test
    void addingOthersTakesTheirValuesAndBases() {
        Metrics other = Metrics.builder()
                .put(Metric.NETWORK_LOSS_RATE, 1, Basis.INTERVAL)
                .put(Metric.MOS_LISTENING, 4.1)
                .build();
        assertThat(SAMPLE.toBuilder().putAll(other).build())
                .isEqualTo(Metrics.builder()
                        .put(Metric.NETWORK_LOSS_RATE, 1, Basis.INTERVAL)
                        .put(Metric.FIR_COUNT, 2, Basis.UNSPECIFIED)
                        .put(Metric.MOS_LISTENING, 4.1)
                        .put(Metric.VIDEO_BITRATE_MAX, 2500)
                        .build());
        Metrics withoutBasis = Metrics.of().with(Metric.FIR_COUNT, 2);
        assertThat(SAMPLE.toBuilder().putAll(withoutBasis).build().ownBasis(Metric.FIR_COUNT))
                .isEmpty();
    }

    @Test
    void withoutMakesAbsent() {
        Metrics less = SAMPLE.without(Metric.FIR_COUNT);
        assertThat(less.has(Metric.FIR_COUNT)).isFalse();
        assertThat(less.ownBasis(Metric.FIR_COUNT)).isEmpty();
        assertThat(less.keySet()).containsExactly(Metric.NETWORK_LOSS_RATE, Metric.VIDEO_BITRATE_MAX);
        assertThat(less.get(Metric.VIDEO_BITRATE_MAX)).hasValue(2500.0);
        assertThat(SAMPLE.without(Metric.MOS_LISTENING)).isSameAs(SAMPLE);
        assertThat(less.without(Metric.NETWORK_LOSS_RATE).without(Metric.VIDEO_BITRATE_MAX))
                .isEqualTo(Metrics.of());
    }

    @Test
    void changesLeaveTheOriginalAlone() {
        Metrics.Builder builder = SAMPLE.toBuilder();
        Metrics built = builder.build();
        builder.put(Metric.NETWORK_LOSS_RATE, 99).remove(Metric.FIR_COUNT);
        assertThat(built).isEqualTo(SAMPLE);
        assertThat(SAMPLE.get(Metric.NETWORK_LOSS_RATE)).hasValue(5.0);
        assertThat(builder.build().get(Metric.NETWORK_LOSS_RATE)).hasValue(99.0);
    }

    @Test
    void valuesAreVisitedInCatalogueOrder() {
        List<String> visited = new ArrayList<>();
        SAMPLE.forEach((metric, value) -> visited.add(metric + " " + value));
        assertThat(visited).containsExactly("NETWORK_LOSS_RATE 5.0", "FIR_COUNT 2.0", "VIDEO_BITRATE_MAX 2500.0");
    }

    @Test
    void theKeySetIsAnImmutableSetInCatalogueOrder() {
        assertThat(SAMPLE.keySet())
                .containsExactly(Metric.NETWORK_LOSS_RATE, Metric.FIR_COUNT, Metric.VIDEO_BITRATE_MAX)
                .hasSize(3)
                .contains(Metric.FIR_COUNT)
                .doesNotContain(Metric.NACK_COUNT)
                .isUnmodifiable();
        assertThat(SAMPLE.keySet().contains(Metric.FIR_COUNT)).isTrue();
        assertThat(SAMPLE.keySet().contains(Metric.NACK_COUNT)).isFalse();
        assertThat(SAMPLE.keySet().contains((Object) "FIR_COUNT")).isFalse();
        Iterator<Metric> end = Metrics.of().keySet().iterator();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(end::next);
    }

    @Test
    void metricsAreEqualByValueAndBasis() {
        Metrics same = Metrics.builder()
                .put(Metric.FIR_COUNT, 2, Basis.UNSPECIFIED)
                .put(Metric.NETWORK_LOSS_RATE, 5)
                .put(Metric.VIDEO_BITRATE_MAX, 2500)
                .build();
        assertThat(same).isEqualTo(SAMPLE).hasSameHashCodeAs(SAMPLE);
        assertThat(SAMPLE.with(Metric.NETWORK_LOSS_RATE, 6))
                .isNotEqualTo(SAMPLE)
                .doesNotHaveSameHashCodeAs(SAMPLE);
        assertThat(SAMPLE.with(Metric.FIR_COUNT, 2, Basis.INTERVAL)).isNotEqualTo(SAMPLE);
        assertThat(SAMPLE.without(Metric.FIR_COUNT).with(Metric.PLI_COUNT, 2, Basis.UNSPECIFIED))
                .isNotEqualTo(SAMPLE);
        assertThat(SAMPLE).isNotEqualTo(null).isNotEqualTo("{}");
    }

    @Test
    void theyArePrintedWithTheirUnits() {
        assertThat(SAMPLE)
                .hasToString("{NETWORK_LOSS_RATE=5.0 percent, FIR_COUNT=2.0 count UNSPECIFIED, "
                        + "VIDEO_BITRATE_MAX=2500.0 kbit/s}");
    }

    @Test
    void aNullBasisIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Metrics.of().with(Metric.BYTES, 1, null))
                .withMessage("basis");
    }

    @Test
    void theWholeCatalogueFits() {
        Metrics.Builder builder = Metrics.builder();
        for (Metric metric : Metric.values()) {
            builder.put(metric, aValueOf(metric));
        }
        Metrics all = builder.build();
        assertThat(all.keySet()).containsExactly(Metric.values());
        all.forEach((metric, value) -> assertThat(value).as("%s", metric).isEqualTo(aValueOf(metric)));
    }

    private static double aValueOf(Metric metric) {
        return Math.max(metric.minimum(), 1) + metric.column() / 1000.0;
    }
}
