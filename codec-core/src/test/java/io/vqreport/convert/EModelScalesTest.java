package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Do the scales of R stretch all they should, and do impairments add up? */
class EModelScalesTest {
    @ParameterizedTest
    @EnumSource(EModel.class)
    void theLeastRIsThatOfTheLeastScoreOnEveryScale(EModel scale) {
        assertThat(scale.leastR() / scale.maxR()).isCloseTo(0.065153, within(1e-6));
        assertThat(scale.rFactor(1)).hasValueCloseTo(scale.leastR(), within(1e-3));
    }

    @Test
    void delayAndEquipmentAreBothTakenOff() {
        double delay = EModel.delayImpairment(250);
        double equipment = EModel.equipmentImpairment(CodecImpairment.G711_PLC, 2, 1);
        assertThat(delay).isGreaterThan(1);
        assertThat(equipment).isGreaterThan(1);
        assertThat(MosEstimators.eModel(CodecImpairment.G711_PLC, 250, 2, 1).r())
                .isCloseTo(EModel.DEFAULT_R - delay - equipment, within(1e-9));
    }
}
