package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do R factors and scores go into each other as the E-model's tables have it? */
class EModelTest {
    private static final Offset<Double> SIX_DIGITS = within(5e-7);
    private static final double ROOT = 80 - 30 * Math.sqrt(6);

    @ParameterizedTest(name = "R {0} is {1}")
    @CsvSource({
        "-7, 1",
        "0, 1",
        "1, 0.994113",
        "3, 0.988891",
        "5, 0.992125",
        "6.5, 0.999897625",
        "7, 1.003479",
        "10, 1.035",
        "20, 1.252",
        "25, 1.415625",
        "30, 1.609",
        "35, 1.826875",
        "40, 2.064",
        "45, 2.315125",
        "50, 2.575",
        "55, 2.838375",
        "60, 3.1",
        "65, 3.354625",
        "70, 3.597",
        "75, 3.821875",
        "80, 4.024",
        "85, 4.198125",
        "90, 4.339",
        "92, 4.384864",
        "93, 4.405381",
        "93.2, 4.409285824",
        "94, 4.424232",
        "94.2, 4.427798584",
        "95, 4.441375",
        "100, 4.5",
        "101, 4.5"
    })
    void theTableOfTheNarrowbandFunction(double r, double mos) {
        assertThat(EModel.NARROWBAND.mosUnclamped(r)).isCloseTo(mos, SIX_DIGITS);
        assertThat(EModel.NARROWBAND.mos(r)).isCloseTo(Math.max(1, mos), SIX_DIGITS);
    }

    @ParameterizedTest(name = "{0} is R {1}")
    @CsvSource({
        "1.0, 6.51531", "2.0, 38.68365", "2.5, 48.56830", "2.58, 50.09523", "3.1, 60.0", "3.6, 70.06400",
        "4.03, 80.15911", "4.34, 90.04087", "4.41, 93.23695", "4.5, 100", "4.51, 100", "5, 100"
    })
    void theTableOfTheInverse(double mos, double r) {
        assertThat(EModel.NARROWBAND.rFactor(mos)).hasValueCloseTo(r, within(6e-6));
    }

    @Test
    void theDipLiesWhereTheFunctionHasIt() {
        assertThat(EModel.NARROWBAND.mosUnclamped(3.22234540542)).isCloseTo(0.988838898475, within(1e-12));
        assertThat(EModel.NARROWBAND.leastR()).isEqualTo(6.515307716504665, within(1e-14));
        assertThat(EModel.NARROWBAND.mosUnclamped(ROOT)).isCloseTo(1, within(1e-12));
        assertThat(EModel.NARROWBAND.mos(3.2)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} has no R")
    @ValueSource(doubles = {0.999999, 0.98, 0, -1, Double.NEGATIVE_INFINITY})
    void belowOneThereIsNoR(double mos) {
        for (EModel scale : EModel.values()) {
            assertThat(scale.rFactor(mos)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} R {1} is {2}")
    @CsvSource({
        "WIDEBAND, 100, 3.9269, 5e-5", "WIDEBAND, 120, 4.4058, 5e-5", "WIDEBAND, 129, 4.5, 1e-9",
        "FULLBAND, 148, 4.5, 1e-9", "FULLBAND, 74, 2.575, 1e-9", "FULLBAND, 100, 3.480949, 5e-7"
    })
    void widerScalesAreStretched(EModel scale, double r, double mos, double precision) {
        assertThat(scale.mos(r)).isCloseTo(mos, within(precision));
        assertThat(scale.rFactor(scale.mos(r))).hasValueCloseTo(r, within(1e-9));
    }

    @Test
    void everyScaleEndsWhereItsRecommendationSays() {
        assertThat(EModel.NARROWBAND.maxR()).isEqualTo(100);
        assertThat(EModel.WIDEBAND.maxR()).isEqualTo(129);
        assertThat(EModel.FULLBAND.maxR()).isEqualTo(148);
    }

    @Property
    void theInverseIsExactOnItsRange(@ForAll @DoubleRange(min = 6.52, max = 100) double r) {
        double mos = EModel.NARROWBAND.mosUnclamped(r);
        assertThat(EModel.NARROWBAND.rFactor(mos)).hasValueCloseTo(r, within(2e-12));
    }

    @Property
    void scoresStayInRangeAndComeBack(@ForAll @DoubleRange(min = 1, max = 4.5) double mos, @ForAll EModel scale) {
        double r = scale.rFactor(mos).orElseThrow();
        assertThat(r).isBetween(scale.leastR(), scale.maxR());
        assertThat(scale.mos(r)).isBetween(1.0, 4.5).isCloseTo(mos, within(1e-12));
    }

    @Property
    void theClampedScoreNeverFallsAsRRises(
            @ForAll @DoubleRange(min = -10, max = 160) double first,
            @ForAll @DoubleRange(min = -10, max = 160) double second,
            @ForAll EModel scale) {
        // One ulp of the cubic's terms: two neighbouring R may round either way.
        assertThat(scale.mos(Math.min(first, second))).isLessThanOrEqualTo(scale.mos(Math.max(first, second)) + 1e-14);
    }

    @ParameterizedTest
    @EnumSource(EModel.class)
    void whatIsNoNumberIsRefused(EModel scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> scale.mos(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> scale.mosUnclamped(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> scale.rFactor(Double.NaN));
    }
}
