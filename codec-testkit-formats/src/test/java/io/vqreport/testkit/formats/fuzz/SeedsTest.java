package io.vqreport.testkit.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.formats.FormatKit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is there something to start from in every format? */
class SeedsTest {
    @Test
    void everyFormatIsFuzzed() {
        assertThat(Seeds.CODECS.all())
                .extracting(QualityReportCodec::id)
                .containsExactlyInAnyOrderElementsOf(Stream.of(FormatKit.values())
                        .map(format -> format.codec().id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(FormatKit.class)
    void everyFormatHasSeedsAndWords(FormatKit format) {
        assertThat(Seeds.of(format)).as("seeds").isNotEmpty();
        assertThat(NearlyValid.of(format).words()).as("words").hasSizeGreaterThan(100);
    }
}
