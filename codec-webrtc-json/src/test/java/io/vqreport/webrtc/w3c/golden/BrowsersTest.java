package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedDocument;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.model.TransportReport;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Is each family of browsers and servers read to the numbers that a person works out from its snapshots, and to no others? The files are in the
 * shapes of their producers, and invented; {@code browsers.tsv} has all that comes of them.
 */
class BrowsersTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "vqreport", "webrtc", "w3c", "browsers");

    /** A stream or path of a report with all of its metrics, or what is noted. */
    private record Row(String file, String place, String told) {}

    private static List<Row> rows() {
        return new String(Inputs.file("browsers.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    static Stream<String> files() {
        return rows().stream().map(Row::file).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadToItsNumbers(String file) {
        Map<String, Metrics> places = places(read(file));
        List<Row> expected = rows().stream()
                .filter(row -> row.file.equals(file) && !row.place.equals("noted"))
                .toList();
        assertThat(places.keySet().stream().map(BrowsersTest::unnumbered))
                .containsExactlyElementsOf(expected.stream().map(Row::place).toList());
        List<Metrics> found = new ArrayList<>(places.values());
        for (int i = 0; i < expected.size(); i++) {
            Map<Metric, Double> numbers = numbers(expected.get(i).told);
            assertThat(found.get(i).keySet()).as(expected.get(i).place).isEqualTo(numbers.keySet());
            for (Map.Entry<Metric, Double> number : numbers.entrySet()) {
                assertThat(found.get(i).get(number.getKey()).orElseThrow())
                        .as("%s of %s", number.getKey(), expected.get(i).place)
                        .isCloseTo(number.getValue(), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsOddIsNotedAndNothingElse(String file) {
        DecodedDocument document = read(file);
        TreeSet<String> codes = new TreeSet<>();
        document.summary().problems().forEach(problem -> codes.add(name(problem)));
        document.items().forEach(item -> problems(item).forEach(problem -> codes.add(name(problem))));
        String expected = rows().stream()
                .filter(row -> row.file.equals(file) && row.place.equals("noted"))
                .map(Row::told)
                .collect(Collectors.joining());
        assertThat(String.join(" ", codes)).isEqualTo(expected);
    }

    /** Microseconds are no milliseconds of any year that is meant: they tell how the snapshots stand to one another, and no time. */
    @Test
    void aTimeInAnotherUnitIsNone() {
        DecodedItem.Report read =
                (DecodedItem.Report) read("webrtc-java.ndjson").items().get(1);
        assertThat(read.decoded().value().reportedAt()).isNull();
        assertThat(read.decoded().value().streams().get(0).window())
                .isEqualTo(new MeasurementWindow(null, null, null, Basis.INTERVAL));
    }

    @Test
    void anyIdMakesAPointer() {
        DecodedItem read = read("odd-ids.ndjson").items().get(1);
        assertThat(Inputs.codes(problems(read))).containsExactly("getstats.COUNTER_RESET at /~0x~01y/packetsReceived");
    }

    @Test
    void aRecordWithinAnEntryIsKeptWhole() {
        DecodedItem.Report read =
                (DecodedItem.Report) read("react-native.ndjson").items().get(1);
        assertThat(read.decoded().value().stream(Media.VIDEO, Direction.SENT).extras())
                .containsEntry(
                        "getstats:outbound-rtp.qualityLimitationDurations",
                        "{\"bandwidth\":0,\"cpu\":1.25,\"none\":3,\"other\":0}");
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> present = Files.list(FOLDER)) {
            assertThat(present.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files().toList());
        }
    }

    private static DecodedDocument read(String file) {
        byte[] input = Inputs.file("browsers/" + file);
        QualityReportCodec codec = QualityReportCodecs.load()
                .rank("application/json", ByteBuffer.wrap(input, 0, Math.min(512, input.length)))
                .first();
        return codec.decodeDocument(input, DecodeOptions.lenient());
    }

    /** Streams before paths, report by report; numbered, since two may be told alike. */
    private static Map<String, Metrics> places(DecodedDocument document) {
        Map<String, Metrics> places = new LinkedHashMap<>();
        int report = 0;
        for (DecodedItem item : document.items()) {
            if (item instanceof DecodedItem.Report read) {
                QualityReport value = read.decoded().value();
                for (StreamReport stream : value.streams()) {
                    String place = report + " " + stream.media() + " " + stream.direction();
                    places.put(place + "#" + places.size(), stream.metrics());
                }
                for (TransportReport path : value.transports()) {
                    String place = report + " PATH " + text(path.localAddress()) + " " + text(path.remoteAddress());
                    places.put(place + "#" + places.size(), path.metrics());
                }
                report++;
            }
        }
        return places;
    }

    private static String unnumbered(String place) {
        return place.substring(0, place.indexOf('#'));
    }

    private static String text(@Nullable TransportAddress address) {
        return address == null ? "-" : (address.ip() == null ? "" : address.ip()) + ":" + address.port();
    }

    private static Map<Metric, Double> numbers(String told) {
        Map<Metric, Double> numbers = new LinkedHashMap<>();
        for (String number : told.split(" ", -1)) {
            if (!number.isEmpty()) {
                String[] parts = number.split("=", -1);
                numbers.put(Metric.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
        }
        return numbers;
    }

    private static String name(Problem problem) {
        return problem.code().id().substring("getstats.".length());
    }

    private static List<Problem> problems(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            return report.decoded().problems();
        }
        return item instanceof DecodedItem.NoReport none
                ? none.problems()
                : List.of(((DecodedItem.Refused) item).problem());
    }
}
