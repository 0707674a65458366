package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do delay and loss impair a connection as much as the published values say? */
class ImpairmentsTest {
    @ParameterizedTest(name = "{0} ms: {1} simplified, {2} by G.107")
    @CsvSource({
        "0, 0, 0",
        "50, 1.2, 0",
        "100, 2.4, 0",
        "150, 3.6, 0.1635",
        "177.3, 4.2552, 1.1721",
        "200, 7.297, 3.0444",
        "300, 20.697, 14.7607",
        "400, 34.097, 24.0701",
        "500, 47.497, 30.6359"
    })
    void theTableOfDelays(double millis, double simplified, double full) {
        assertThat(EModel.simplifiedDelayImpairment(millis)).isCloseTo(simplified, within(1e-9));
        assertThat(EModel.delayImpairment(millis)).isCloseTo(full, within(5.1e-5));
    }

    @ParameterizedTest(name = "{0} at {1} %: Ie,eff {2}, R {3}, MOS {4}")
    @CsvSource({
        "G711, 0, 0, 93.2, 4.4093",
        "G711, 1, 17.9245, 75.2755, 3.8337",
        "G711, 2, 30.1587, 63.0413, 3.2560",
        "G711_PLC, 1, 3.6398, 89.5602, 4.3281",
        "G711_PLC, 2, 7.0111, 86.1889, 4.2348",
        "G711_PLC, 5, 15.7807, 77.4193, 3.9228",
        "G711_PLC, 10, 27.0655, 66.1345, 3.4109",
        "G711_PLC, 20, 42.1286, 51.0714, 2.6313",
        "G729A_VAD, 0, 11, 82.2, 4.1044",
        "G729A_VAD, 2, 19, 74.2, 3.7873",
        "G729A_VAD, 5, 28.5, 64.7, 3.3396",
        "G723_1_6K3_VAD, 2, 23.8398, 69.3602, 3.5669",
        "GSM_EFR, 2, 20, 73.2, 3.7433",
        "GSM_EFR, 5, 35, 58.2, 3.0063"
    })
    void theTableOfLosses(CodecImpairment codec, double loss, double impairment, double r, double mos) {
        assertThat(EModel.equipmentImpairment(codec, loss, 1)).isCloseTo(impairment, within(5.1e-5));
        MosEstimate estimate = MosEstimators.simplifiedEModel(codec, 0, loss, 1);
        assertThat(estimate.r()).isCloseTo(r, within(5.1e-5));
        assertThat(estimate.mos()).isCloseTo(mos, within(5.1e-5));
    }

    @Test
    void burstsMakeItWorse() {
        assertThat(EModel.equipmentImpairment(CodecImpairment.G729A_VAD, 2, 2)).isCloseTo(19.4, within(1e-9));
        assertThat(EModel.burstRatio(1, 0)).isEqualTo(1);
        assertThat(EModel.burstRatio(4, 10)).isCloseTo(3.6, within(1e-12));
        assertThat(EModel.burstRatio(7, 100)).isZero();
    }

    @ParameterizedTest(name = "{0}: Ie {1}, Bpl {2}")
    @CsvSource({
        "G711, 0, 4.3",
        "G711_PLC, 0, 25.1",
        "G729A_VAD, 11, 19.0",
        "G723_1_6K3_VAD, 15, 16.1",
        "GSM_EFR, 5, 10.0",
        "G726_40K, 2,",
        "G726_32K, 7,",
        "G726_24K, 25,",
        "G726_16K, 50,",
        "G728_16K, 7,",
        "G728_12K8, 20,",
        "G729A, 10,",
        "G723_1_5K3, 19,"
    })
    void theTableOfCodecs(CodecImpairment codec, double ie, Double bpl) {
        assertThat(codec.ie()).isEqualTo(ie);
        if (bpl == null) {
            assertThat(codec.bpl()).isEmpty();
            assertThat(EModel.equipmentImpairment(codec, 0, 1)).isEqualTo(ie);
            assertThatIllegalArgumentException().isThrownBy(() -> EModel.equipmentImpairment(codec, 0.1, 1));
        } else {
            assertThat(codec.bpl()).hasValue(bpl);
        }
    }

    @Property
    void longerDelayNeverHelps(
            @ForAll @DoubleRange(max = 5000) double delay, @ForAll @DoubleRange(max = 500) double more) {
        assertThat(EModel.simplifiedDelayImpairment(delay + more))
                .isGreaterThanOrEqualTo(EModel.simplifiedDelayImpairment(delay));
        assertThat(EModel.delayImpairment(delay + more)).isGreaterThanOrEqualTo(EModel.delayImpairment(delay) - 1e-9);
    }

    @Property
    void moreLossNeverHelps(
            @ForAll @DoubleRange(max = 50) double loss,
            @ForAll @DoubleRange(max = 50) double more,
            @ForAll @DoubleRange(min = 0.5, max = 8) double burstRatio) {
        for (CodecImpairment codec : CodecImpairment.values()) {
            if (codec.bpl().isPresent()) {
                double impairment = EModel.equipmentImpairment(codec, loss, burstRatio);
                assertThat(impairment).isBetween(codec.ie(), 95.0);
                assertThat(EModel.equipmentImpairment(codec, loss + more, burstRatio))
                        .isGreaterThanOrEqualTo(impairment - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoDelayIsRefused(double millis) {
        assertThatIllegalArgumentException().isThrownBy(() -> EModel.delayImpairment(millis));
        assertThatIllegalArgumentException().isThrownBy(() -> EModel.simplifiedDelayImpairment(millis));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 100.001, Double.NaN})
    void whatIsNoLossIsRefused(double loss) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EModel.equipmentImpairment(CodecImpairment.G711, loss, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> EModel.burstRatio(2, loss));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoBurstIsRefused(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EModel.equipmentImpairment(CodecImpairment.G711, 1, number));
        assertThatIllegalArgumentException().isThrownBy(() -> EModel.burstRatio(number, 1));
    }

    @ParameterizedTest
    @EnumSource(CodecImpairment.class)
    void everyImpairmentIsWithinTheModel(CodecImpairment codec) {
        assertThat(codec.ie()).isBetween(0.0, 50.0);
        assertThat(codec.bpl().orElse(1)).isPositive();
    }
}
