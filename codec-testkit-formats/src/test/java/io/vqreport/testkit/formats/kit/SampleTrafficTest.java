package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.SampleTraffic;
import io.vqreport.testkit.formats.TrafficInput;
import io.vqreport.testkit.formats.TrafficKind;
import io.vqreport.testkit.formats.TrafficMix;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Is what {@link SampleTraffic} says of its inputs what the codecs read of them? */
class SampleTrafficTest {
    private static final QualityReportCodecs CODECS = QualityReportCodecs.load();
    private static final TrafficMix TROUBLED = TrafficMix.everything().with(500, 100, 50);

    @Test
    void isReadAsItSays() {
        SampleTraffic.of(6, TROUBLED).stream().limit(3000).forEach(SampleTrafficTest::check);
    }

    private static void check(TrafficInput input) {
        byte[] octets = input.octets().toByteArray();
        List<QualityReportCodec> candidates =
                CODECS.rank(null, ByteBuffer.wrap(octets)).candidates();
        String what = input.fileName() + " " + input.kind() + " "
                + input.expectedProblem().map(Object::toString).orElse("") + ": " + Pasteable.of(octets);
        if (input.format() == null) {
            assertThat(candidates).as(what).isEmpty();
            return;
        }
        assertThat(candidates).as(what).isNotEmpty();
        assertThat(candidates.get(0).id())
                .as(what)
                .isEqualTo(input.format().codec().id());
        Reading reading = Reading.of(input.format().codec(), DecodeOptions.lenient(), octets);
        if (input.isRefused()) {
            assertThat(reading.reports() + reading.withoutReport()).as(what).isZero();
            assertThat(reading.beyond() != null || reading.refused() > 0)
                    .as(what)
                    .isTrue();
        } else {
            assertThat(List.of(reading.reports(), reading.withoutReport(), reading.refused()))
                    .as(what)
                    .isEqualTo(List.of(input.reports(), input.withoutReport(), 0));
            assertThat(reading.beyond()).as(what).isNull();
        }
        if (input.problem() != null) {
            assertThat(reading.codes()).as(what).contains(input.problem());
        } else {
            assertThat(reading.isDoubtful()).as(what).isFalse();
        }
    }

    @Test
    void theSameSeedGivesTheSameInputs() {
        assertThat(SampleTraffic.of(7).stream().limit(200))
                .containsExactlyElementsOf(
                        SampleTraffic.of(7).stream().limit(200).toList());
        assertThat(SampleTraffic.of(8).next()).isNotEqualTo(SampleTraffic.of(7).next());
    }

    @Test
    void everyFormatAndKindComes() {
        List<TrafficInput> inputs =
                SampleTraffic.of(1, TROUBLED).stream().limit(2000).toList();
        Set<TrafficKind> kinds = inputs.stream().map(TrafficInput::kind).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(TrafficKind.class));
        assertThat(inputs).extracting(TrafficInput::format).contains(FormatKit.values());
        assertThat(inputs).extracting(TrafficInput::fileName).doesNotHaveDuplicates();
    }
}
