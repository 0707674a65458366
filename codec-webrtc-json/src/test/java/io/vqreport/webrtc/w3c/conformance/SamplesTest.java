package io.vqreport.webrtc.w3c.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.Severity;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.CandidatePair;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.InboundRtp;
import io.vqreport.webrtc.w3c.RemoteInboundRtp;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Is every getStats result of real browsers read? The files are not part of the project, so this runs only where their folder is: named by
 * the system property {@code vqreport.samples.webrtc} or the environment variable {@code VQREPORT_SAMPLES_WEBRTC}, or {@code
 * ../shared/samples/webrtc} beside the repository.
 */
class SamplesTest {
    private static @Nullable Path folder;

    @BeforeAll
    static void findFolder() {
        Path module = Path.of("").toAbsolutePath();
        Path repository = Files.exists(module.resolve("codec-webrtc-json")) ? module : module.getParent();
        folder = Stream.of(
                        System.getProperty("vqreport.samples.webrtc"),
                        System.getenv("VQREPORT_SAMPLES_WEBRTC"),
                        repository == null ? null : repository + "/../shared/samples/webrtc")
                .filter(name -> name != null && !name.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(folder != null, "skipped: there is no folder of samples");
    }

    private static byte[] sample(String name) throws IOException {
        if (folder == null) {
            throw new IllegalStateException("the test runs without a folder");
        }
        return Files.readAllBytes(folder.resolve(name));
    }

    private static StatsSnapshot snapshot(String name) throws IOException {
        return GetStats.decode(sample(name)).value();
    }

    @Test
    void everyFileIsReadWithoutAnError() throws IOException {
        if (folder == null) {
            throw new IllegalStateException("the test runs without a folder");
        }
        List<Path> files = new ArrayList<>();
        for (String producer : List.of("dolby", "pion", "skyway")) {
            try (Stream<Path> present = Files.list(folder.resolve(producer))) {
                present.forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(25);
        for (Path file : files) {
            Decoded<StatsSnapshot> decoded = GetStats.decode(Files.readAllBytes(file));
            assertThat(decoded.value().entries()).as(file.toString()).isNotEmpty();
            assertThat(decoded.worst().orElse(Severity.INFO))
                    .as(file.toString())
                    .isNotEqualTo(Severity.ERROR);
            DecodedItem item = new GetStatsCodec()
                    .decode(Files.readAllBytes(file), DecodeOptions.lenient().with(GetStats.SINGLE, true))
                    .get(0);
            assertThat(item).as(file.toString()).isInstanceOf(DecodedItem.Report.class);
        }
    }

    @Test
    void chromeOf2019() throws IOException {
        StatsSnapshot snapshot = snapshot("skyway/chrome-77.0.3842.0.json");
        assertThat(snapshot.form()).isEqualTo(ContainerForm.MAP_ENTRIES);
        assertThat(snapshot.entries()).hasSize(90);
        InboundRtp audio = snapshot.entries(InboundRtp.class).get(0);
        assertThat(audio.jitterSeconds()).hasValue(0.003);
        assertThat(audio.packetsReceived()).hasValue(980);
        assertThat(snapshot.entries(CandidatePair.class)).hasSize(1);
    }

    @Test
    void firefoxWithoutTransports() throws IOException {
        DecodedItem item = new GetStatsCodec()
                .decode(
                        sample("skyway/firefox-67.0.4.json"),
                        DecodeOptions.lenient().with(GetStats.SINGLE, true))
                .get(0);
        QualityReport report = ((DecodedItem.Report) item).decoded().value();
        assertThat(report.stream(Media.AUDIO, Direction.SENT).metric(Metric.ROUND_TRIP_DELAY))
                .hasValue(8);
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.INTERARRIVAL_JITTER))
                .hasValue(9);
        assertThat(report.transports()).singleElement().satisfies(path -> {
            assertThat(path.localAddress()).isNotNull();
            assertThat(path.remoteAddress()).isNotNull();
        });
        assertThat(snapshot("skyway/firefox-67.0.4.json").entries(RemoteInboundRtp.class))
                .hasSize(2);
    }

    @Test
    void twoSnapshotsOfOneCallGiveAnInterval() throws IOException {
        List<DecodedItem> items = new ArrayList<>();
        ReportDecoder decoder = new GetStatsCodec().newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(sample("dolby/first.json")), items::add);
        decoder.decode(ByteBuffer.wrap(sample("dolby/second.json")), items::add);
        decoder.finish();
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(DecodedItem.NoReport.class);
        QualityReport report = ((DecodedItem.Report) items.get(1)).decoded().value();
        assertThat(report.stream(Media.AUDIO, Direction.RECEIVED).metric(Metric.PACKETS))
                .isPresent();
        assertThat(report.transports())
                .singleElement()
                .satisfies(
                        path -> assertThat(path.metric(Metric.ROUND_TRIP_DELAY)).isPresent());
    }
}
