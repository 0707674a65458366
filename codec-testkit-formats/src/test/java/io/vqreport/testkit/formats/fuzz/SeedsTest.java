package io.vqreport.testkit.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.QualityReportCodec;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is there something to start from in every format? */
class SeedsTest {
    @Test
    void everyFormatIsFuzzed() {
        assertThat(Format.ALL.all())
                .extracting(QualityReportCodec::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Format.values()).map(Format::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatHasSeedsAndWords(Format format) {
        assertThat(Seeds.of(format)).as("seeds").isNotEmpty();
        assertThat(NearlyValid.of(format).words()).as("words").hasSizeGreaterThan(100);
    }
}
