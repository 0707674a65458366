package io.vqreport.webrtc.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.MediaServerCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Is every envelope of the samples read, and to the same numbers? The files are not part of the project, so this runs only where their folder
 * is: named by the system property {@code vqreport.samples.webrtc} or the environment variable {@code VQREPORT_SAMPLES_WEBRTC}, or {@code
 * ../shared/samples/webrtc} beside the repository.
 */
class MediaServerSamplesTest {
    private static final String PROPERTY = "vqreport.samples.webrtc";
    private static final String VARIABLE = "VQREPORT_SAMPLES_WEBRTC";

    private static @Nullable Path folder;

    @BeforeAll
    static void findFolder() {
        Path module = Path.of("").toAbsolutePath();
        Path repository = Files.exists(module.resolve("codec-webrtc-json")) ? module : module.getParent();
        folder = Stream.of(
                        System.getProperty(PROPERTY),
                        System.getenv(VARIABLE),
                        repository == null ? null : repository + "/../shared/samples/webrtc")
                .filter(name -> name != null && !name.isEmpty())
                .map(name -> Path.of(name).resolve("seed-synthetic"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(
                folder != null,
                "skipped: there is no folder of samples; name one by -D" + PROPERTY + "=... or " + VARIABLE + "=...");
    }

    @ParameterizedTest
    @CsvSource({
        "stats-A-canonical.json,",
        "stats-B-statsType-inner.json, mediaserver.STATS_TYPE_INSIDE",
        "stats-C-literal-braces.json, mediaserver.TAGS_INSIDE mediaserver.STATS_TYPE_INSIDE",
        "stats-D-unwrapped.json, mediaserver.UNWRAPPED",
        "stats-E-audio-only-null-video.json, mediaserver.NULL_VALUE",
    })
    void everyEnvelopeIsRead(String file, @Nullable String codes) throws IOException {
        List<DecodedItem> items = read(file);
        assertThat(items).singleElement().isInstanceOf(DecodedItem.Report.class);
        DecodedItem.Report item = (DecodedItem.Report) items.get(0);
        assertThat(item.decoded().problems().stream()
                        .map(Problem::code)
                        .map(it -> it.id())
                        .distinct())
                .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
        QualityReport report = item.decoded().value();
        assertThat(report.reportedAt()).isEqualTo(Instant.parse("2020-12-10T04:29:10.624147Z"));
        assertThat(report.tags()).containsEntry("Location", "mediaserver/agent").hasSize(3);
        assertThat(report.stream(Media.AUDIO, Direction.SENT).metric(Metric.BYTES))
                .hasValue(80250);
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.PACKETS_LOST))
                .hasValue(3);
        assertThat(report.transports()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource("events-A-canonical.json")
    void eventsAreRead(String file) throws IOException {
        assertThat(read(file)).singleElement().isInstanceOfSatisfying(DecodedItem.NoReport.class, item -> {
            assertThat(item.problems()).isEmpty();
            assertThat(item.endOfCall()).isTrue();
            assertThat(item.tags()).containsKey("events[7]").doesNotContainKey("events[8]");
        });
    }

    private static List<DecodedItem> read(String file) throws IOException {
        if (folder == null) {
            throw new IllegalStateException("the test runs without a folder");
        }
        return new MediaServerCodec().decode(Files.readAllBytes(folder.resolve(file)), DecodeOptions.lenient());
    }
}
