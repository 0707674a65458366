package io.vqreport.webrtc.w3c.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files of the tests, and what is read from them. */
public final class Inputs {
    private Inputs() {}

    /** A file below {@code io/vqreport/webrtc/w3c}. */
    public static byte[] file(String name) {
        try (InputStream stream = Inputs.class.getResourceAsStream("/io/vqreport/webrtc/w3c/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** JSON written with single quotes. */
    public static byte[] json(String text) {
        return utf8(text.replace('\'', '"'));
    }

    public static List<Decoded<QualityReport>> reports(QualityReportCodec codec, byte[] input) {
        List<Decoded<QualityReport>> reports = new ArrayList<>();
        for (DecodedItem item : codec.decode(input, DecodeOptions.lenient())) {
            if (item instanceof DecodedItem.Report report) {
                reports.add(report.decoded());
            }
        }
        return reports;
    }

    /** What was measured, without what only a dump tells: which connection and which browser. */
    public static List<QualityReport> measured(QualityReportCodec codec, byte[] input) {
        return reports(codec, input).stream()
                .map(report -> report.value().toBuilder()
                        .tags(Map.of())
                        .local(Party.UNKNOWN)
                        .build())
                .toList();
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
