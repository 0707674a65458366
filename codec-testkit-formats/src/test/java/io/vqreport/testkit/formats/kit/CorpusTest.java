package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.CorpusEntry;
import io.vqreport.testkit.CorpusEntry.Form;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.formats.FormatKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden: what is read of each input of the corpus is what its index says. */
class CorpusTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "vqreport", "testkit", "formats", "corpus");

    static Stream<Arguments> entries() {
        return Stream.of(FormatKit.values())
                .flatMap(format -> format.corpus().stream().map(entry -> Arguments.of(format, entry)));
    }

    static Stream<Arguments> canonical() {
        return Stream.of(FormatKit.values())
                .flatMap(format -> format.corpus(Form.CANONICAL).stream().map(entry -> Arguments.of(format, entry)));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileIsInTheIndex(FormatKit format) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(format.codec().id()))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.tsv"))
                    .toList();

            assertThat(format.corpus()).extracting(CorpusEntry::file).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void conformingAndDeviatingInputsAreThere(FormatKit format) {
        assertThat(format.corpus())
                .extracting(CorpusEntry::form)
                .contains(Form.DEVIATING)
                .containsAnyOf(Form.CANONICAL, Form.CONFORMING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    void itemsAndProblemsAreThoseOfTheIndex(FormatKit format, CorpusEntry entry) {
        Reading reading = Reading.of(
                format.codec(), DecodeOptions.lenient(), entry.octets().toByteArray());

        assertThat(reading.codeIds()).containsExactlyInAnyOrderElementsOf(entry.problems());
        assertThat(List.of(reading.reports(), reading.withoutReport(), reading.refused()))
                .isEqualTo(List.of(entry.reports(), entry.withoutReport(), entry.refused()));
        assertThat(reading.beyond() != null).isEqualTo(entry.form() == Form.UNREADABLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    void theFormIsThatOfTheProblems(FormatKit format, CorpusEntry entry) {
        Reading reading = Reading.of(
                format.codec(), DecodeOptions.lenient(), entry.octets().toByteArray());
        boolean syntax = reading.codes().stream().anyMatch(code -> code.problemClass() == ProblemClass.SYNTAX);

        assertThat(syntax).isEqualTo(entry.form() == Form.DEVIATING || entry.form() == Form.UNREADABLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    void valuesAreThoseOfTheIndex(FormatKit format, CorpusEntry entry) {
        List<QualityReport> reports = new ArrayList<>();
        if (entry.form() != Form.UNREADABLE) {
            for (DecodedItem item : format.codec().decode(entry.octets().toByteArray(), DecodeOptions.lenient())) {
                if (item instanceof DecodedItem.Report report) {
                    reports.add(report.decoded().value());
                }
            }
        }
        entry.values().forEach((place, expected) -> {
            String[] names = place.split("/", -1);
            OptionalDouble value = value(reports.get(Integer.parseInt(names[0])), names);
            if (expected.equals("-")) {
                assertThat(value).as(place).isEmpty();
            } else {
                assertThat(value).as(place).hasValueCloseTo(Double.parseDouble(expected), within(1e-9));
            }
        });
    }

    private static OptionalDouble value(QualityReport report, String[] names) {
        Metric metric = Metric.valueOf(names[3]);
        return report.streams().stream()
                .filter(stream -> Objects.equals(stream.media(), Media.valueOf(names[1])))
                .filter(stream -> stream.direction() == Direction.valueOf(names[2]))
                .map(stream -> stream.metric(metric))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("canonical")
    void theCanonicalAreWrittenAsTheyWereRead(FormatKit format, CorpusEntry entry) {
        CodecContract.goldenIsFixpoint(format.codec(), entry.octets().toByteArray());
    }
}
