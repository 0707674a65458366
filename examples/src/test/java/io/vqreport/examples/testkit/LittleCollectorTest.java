package io.vqreport.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.SampleTraffic;
import io.vqreport.testkit.formats.TrafficInput;
import io.vqreport.testkit.formats.TrafficMix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a collector is tested with the kit and JUnit: under traffic that says what is in it, and one deviation at a time. */
class LittleCollectorTest {
    // snippet: traffic
    @Test
    void countsWhatItIsGiven() {
        LittleCollector collector = new LittleCollector();
        List<TrafficInput> inputs = SampleTraffic.of(42, TrafficMix.everything().with(200, 50, 50)).stream()
                .limit(1000)
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
    // end

    // snippet: deviations
    @ParameterizedTest
    @EnumSource
    void notesEachDeviationUnderItsCode(FormatKit format) {
        byte[] conforming = format.sample(1, 1);
        for (Deviation deviation : format.deviations()) {
            deviation.apply(conforming, 1).ifPresent(deviated -> {
                LittleCollector collector = new LittleCollector();
                collector.accept(deviated.octets().toByteArray());

                if (isRecognized(format, deviated)) {
                    assertThat(collector.noted(deviation.expected()))
                            .as("%s", deviation)
                            .isPositive();
                }
            });
        }
    }
    // end

    /** What hides a format from its first octets is for a collector that was told the format. */
    private static boolean isRecognized(FormatKit format, Deviated deviated) {
        return SampleTraffic.isRecognized(format, deviated.octets());
    }
}
