package io.vqreport.rtcpxr.packet.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.rtcpxr.packet.support.WireFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does every public or constructed vector read to what its index says, and come back octet by octet? The files are not part of the project,
 * so this runs only where their folder is: named by the system property {@code vqreport.samples.rtcp} or the environment variable {@code
 * VQREPORT_SAMPLES_RTCP}, or {@code ../shared/samples/rtcpxr} beside the repository.
 */
class RtcpSamplesTest {
    private static final String PROPERTY = "vqreport.samples.rtcp";
    private static final String VARIABLE = "VQREPORT_SAMPLES_RTCP";
    private static final Map<String, Map<String, String>> EXPECTED = Vectors.table("samples.tsv");

    private static @Nullable Path folder;

    @BeforeAll
    static void findFolder() {
        folder = candidates().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(
                folder != null,
                "skipped: there is no folder of samples; name one by -D" + PROPERTY + "=... or " + VARIABLE + "=...");
    }

    private static Stream<Path> candidates() {
        Path module = Path.of("").toAbsolutePath();
        Path repository = Files.exists(module.resolve("codec-rtcpxr")) ? module : module.getParent();
        return Stream.of(
                        System.getProperty(PROPERTY),
                        System.getenv(VARIABLE),
                        repository == null ? null : repository + "/../shared/samples/rtcpxr")
                .filter(name -> name != null && !name.isEmpty())
                .map(Path::of);
    }

    static Stream<String> files() {
        return EXPECTED.keySet().stream();
    }

    @Test
    void everyFileOfTheFolderHasItsExpectedFields() throws IOException {
        try (Stream<Path> present = Files.walk(folder())) {
            assertThat(present.filter(path -> path.toString().endsWith(".hex"))
                            .map(path -> folder().relativize(path).toString()))
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsToTheExpectedVerdictAndFields(String file) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>(EXPECTED.get(file));
        byte[] octets = RtcpPackets.fromHex(Files.readAllBytes(folder().resolve(file)));
        assertThat(octets).hasSize(Integer.parseInt(expected.remove("size")));
        switch (expected.remove("verdict")) {
            case "refused" ->
                assertThatThrownBy(() -> RtcpPackets.decode(octets)).isInstanceOf(MalformedReportException.class);
            case "reads" -> assertReads(octets, expected);
            case "warned" ->
                assertThat(assertReads(octets, expected).worst())
                        .hasValueSatisfying(worst -> assertThat(worst).isGreaterThanOrEqualTo(Severity.WARNING));
            case "block" -> {
                List<XrBlock> blocks = XrBlocks.decode(octets).value();
                assertFields(WireFields.of(blocks), expected);
                assertThat(XrBlocks.encode(blocks).bytes()).isEqualTo(octets);
            }
            default -> throw new AssertionError("no such verdict");
        }
    }

    private static Decoded<RtcpCompound> assertReads(byte[] octets, Map<String, String> expected) {
        Decoded<RtcpCompound> decoded = RtcpPackets.decode(octets);
        assertFields(WireFields.of(decoded.value()), expected);
        assertThat(RtcpPackets.encode(decoded.value()).bytes()).isEqualTo(octets);
        return decoded;
    }

    private static void assertFields(Map<String, String> fields, Map<String, String> expected) {
        Map<String, String> asked = new LinkedHashMap<>();
        expected.keySet().forEach(path -> asked.put(path, fields.get(path)));
        assertThat(asked).isEqualTo(expected);
    }

    private static Path folder() {
        if (folder == null) {
            throw new IllegalStateException("the test runs without a folder");
        }
        return folder;
    }
}
