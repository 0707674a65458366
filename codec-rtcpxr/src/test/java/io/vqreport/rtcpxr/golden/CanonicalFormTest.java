package io.vqreport.rtcpxr.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is a body in the canonical form, once read, written as it was, octet for octet? */
class CanonicalFormTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "vqreport", "rtcpxr", "golden", "canonical");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsItWasRead(Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (Decoded<VqReport> report : VqRtcpXr.decodeAll(body)) {
            written.writeBytes(VqRtcpXr.encode(report.value()).bytes());
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(new String(body, StandardCharsets.UTF_8));
        assertThat(written.toByteArray()).isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRewrittenByTheCodecAsItWasRead(Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        assertThat(new VqRtcpXrCodec().rewrite(body, DecodeOptions.strict()).bytes())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("files")
    void conforms(Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        List<Decoded<VqReport>> lenient = VqRtcpXr.decodeAll(body);
        assertThat(lenient)
                .flatExtracting(Decoded::problems)
                .extracting(Problem::code)
                .noneMatch(code -> code.problemClass() == ProblemClass.SYNTAX);
        assertThat(VqRtcpXr.reader(DecodeOptions.strict()).decodeAll(body)).isEqualTo(lenient);
        assertThat(lenient)
                .allSatisfy(
                        report -> assertThat(VqRtcpXr.validate(report.value())).isEmpty());
    }
}
