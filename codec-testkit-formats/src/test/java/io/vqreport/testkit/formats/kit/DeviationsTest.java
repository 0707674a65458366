package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.ProblemCode;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Deviation.Effect;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.sdn.SdnProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every problem that a codec knows have a deviation that brings it about, and is every deviation noted under its code? */
class DeviationsTest {
    private static final int SAMPLES = 12;

    /** What no change of an input brings about in the codec, and why. */
    private static final Map<ProblemCode, String> WITHOUT_DEVIATION = Map.ofEntries(
            Map.entry(RtcpXrProblem.NO_REPORT, "the absence of the format"),
            Map.entry(RtcpXrProblem.PARTIES_UNNAMED, "of the mapping; bodies of the corpus have it"),
            Map.entry(RtcpXrProblem.GRAMMAR, "the grammar's own, of validate and STRICT"),
            Map.entry(RtcpXrProblem.MORE_REPORTS, "of the call that reads one report only"),
            Map.entry(RtcpProblem.HEX, "of the call that reads hexadecimal text"),
            Map.entry(MsQoeProblem.MORE_EVENTS, "of the call that reads one event only"),
            Map.entry(SdnProblem.MORE_MESSAGES, "of the call that reads one message only"),
            Map.entry(SdnProblem.END_POINT_FILLED_UP, "of a message with several pairs; golden messages have it"),
            Map.entry(MediaServerProblem.MORE_MESSAGES, "of the call that reads one message only"),
            Map.entry(GetStatsProblem.MORE_SNAPSHOTS, "of the call that reads one snapshot only"));

    static Stream<Arguments> deviations() {
        return Stream.of(FormatKit.values())
                .flatMap(format -> format.deviations().stream().map(deviation -> Arguments.of(format, deviation)));
    }

    @Test
    void everyProblemHasADeviationOrAReason() {
        Set<ProblemCode> missing = new HashSet<>();
        Set<ProblemCode> made = new HashSet<>();
        for (FormatKit format : FormatKit.values()) {
            missing.addAll(format.problemCodes());
            format.deviations().forEach(deviation -> made.add(deviation.expected()));
        }
        missing.removeAll(made);

        assertThat(missing).isEqualTo(WITHOUT_DEVIATION.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void namesAreUnique(FormatKit format) {
        assertThat(format.deviations()).extracting(Deviation::toString).doesNotHaveDuplicates();
    }

    /** In the format's samples, wherever they have a place for it; otherwise in its corpus. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deviations")
    void isNoted(FormatKit format, Deviation deviation) {
        int places = check(format, deviation, samples(format));
        if (places == 0) {
            places = check(format, deviation, corpus(format));
        }
        assertThat(places).as("places for %s", deviation).isPositive();
    }

    private static List<byte[]> samples(FormatKit format) {
        return IntStream.range(0, SAMPLES)
                .mapToObj(seed -> format.sample(seed, 1))
                .toList();
    }

    private static List<byte[]> corpus(FormatKit format) {
        return format.corpus().stream()
                .filter(entry ->
                        entry.form() == CorpusEntry.Form.CANONICAL || entry.form() == CorpusEntry.Form.CONFORMING)
                .map(entry -> entry.octets().toByteArray())
                .toList();
    }

    private static int check(FormatKit format, Deviation deviation, List<byte[]> inputs) {
        int places = 0;
        for (byte[] input : inputs) {
            Optional<Deviated> deviated = deviation.apply(input, 1);
            if (deviated.isPresent()) {
                places++;
                check(format, deviation, input, deviated.get().octets().toByteArray());
            }
        }
        return places;
    }

    private static void check(FormatKit format, Deviation deviation, byte[] conforming, byte[] deviating) {
        Reading before = Reading.of(format.codec(), DecodeOptions.lenient(), conforming);
        Reading reading = Reading.of(format.codec(), DecodeOptions.lenient(), deviating);
        String what = deviation + " in " + Pasteable.of(deviating);
        assertThat(reading.codes()).as(what).contains(deviation.expected());
        if (deviation.effect() == Effect.NOTED) {
            assertThat(List.of(reading.reports(), reading.withoutReport(), reading.refused()))
                    .as("items of " + what)
                    .isEqualTo(List.of(before.reports(), before.withoutReport(), before.refused()));
            assertThat(reading.beyond()).as("end of " + what).isNull();
        } else if (deviation.effect() == Effect.REFUSED) {
            assertThat(reading.refused() > 0 || deviation.expected() == reading.beyond())
                    .as("refusal of " + what)
                    .isTrue();
        }
    }
}
