package io.vqreport.testkit.formats.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Deviation.Effect;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.SampleTraffic;
import io.vqreport.testkit.formats.TrafficInput;
import io.vqreport.testkit.formats.TrafficMix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a collector is tested with the kit: under a load that says what is in it, and one deviation at a time. */
class LittleCollectorTest {
    private static final int INPUTS = 1000;

    /** Each report given is counted once: as read, as a message without report, or as refused. */
    @Test
    void countsWhatItIsGiven() {
        LittleCollector collector = new LittleCollector();
        List<TrafficInput> inputs = SampleTraffic.of(42, TrafficMix.everything().with(200, 50, 50)).stream()
                .limit(INPUTS)
                .toList();

        inputs.parallelStream().forEach(input -> collector.accept(input.octets().toByteArray()));

        assertThat(collector.reports())
                .isEqualTo(inputs.stream().mapToLong(TrafficInput::reports).sum());
        assertThat(collector.withoutReport())
                .isEqualTo(
                        inputs.stream().mapToLong(TrafficInput::withoutReport).sum());
        assertThat(collector.refused())
                .isEqualTo(inputs.stream().filter(TrafficInput::isRefused).count());
    }

    @ParameterizedTest
    @EnumSource
    void notesEveryDeviationUnderItsCode(FormatKit format) {
        for (Deviation deviation : format.deviations()) {
            Optional<Deviated> deviated = deviation.apply(format.sample(1, 1), 1);
            // What hides a format from its first octets is for a reader that was told the format.
            if (deviated.isPresent() && deviation.effect() == Effect.NOTED && isFound(format, deviated.get())) {
                LittleCollector collector = new LittleCollector();
                collector.accept(deviated.get().octets().toByteArray());

                assertThat(collector.noted(deviation.expected()))
                        .as("%s", deviation)
                        .isPositive();
            }
        }
    }

    private static boolean isFound(FormatKit format, Deviated deviated) {
        return SampleTraffic.isRecognized(format, deviated.octets());
    }
}
