package io.vqreport.rtcpxr.hostile;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import io.vqreport.rtcpxr.support.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every input, whatever it is, give a value or one of the two exceptions of decoding, and nothing else? */
class HostileInputTest {
    /** The shapes that are tried at full length; the others are as good at less of it, and there are many. */
    private static final Set<Shape> LONG = EnumSet.of(
            Shape.GARBAGE,
            Shape.PARAMETER,
            Shape.UNKNOWN_LINES,
            Shape.EQUALS,
            Shape.NON_ASCII_NAMES,
            Shape.UNTERMINATED_QUOTES,
            Shape.ONE_LINE);

    private static final int LENGTH = 300_000;

    /** What stands before a shape, so that it gets into every part of the reader. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "VQSessionReport: CallTerm\r\nLocalMetrics:\r\nSessionDesc:",
            "VQAlertReport:",
            SESSION,
            "PUBLISH sip:c.example.net SIP/2.0\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n");

    static Stream<Arguments> everyWay() {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Shape shape : Shape.values()) {
            for (DecodeMode mode : DecodeMode.values()) {
                for (DecodeLimits limits : List.of(DecodeLimits.standard(), DecodeLimits.unbounded())) {
                    String named = limits.equals(DecodeLimits.standard()) ? "standard" : "unbounded";
                    all.add(Arguments.of(shape, mode, named, limits));
                }
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyWay")
    void givesAValueOrADecodingException(Shape shape, DecodeMode mode, String named, DecodeLimits limits) {
        DecodeOptions options = DecodeOptions.lenient().withMode(mode).withLimits(limits);
        for (String beginning : BEGINNINGS) {
            byte[] input = input(beginning, shape, LONG.contains(shape) ? LENGTH : LENGTH / 20);
            List<Decoded<VqReport>> reports = read(() ->
                            VqRtcpXr.reader(options).decodeMessage(input).reports())
                    .orElse(List.of());
            List<DecodedItem> items = read(() -> Streams.decode(new ByteArrayInputStream(input), options))
                    .orElse(List.of());
            if (mode == DecodeMode.LENIENT && !reports.isEmpty()) {
                assertThat(items)
                        .as("after %s", beginning)
                        .filteredOn(DecodedItem.Report.class::isInstance)
                        .hasSameSizeAs(reports);
            }
            reports.stream().limit(2).forEach(report -> use(VqRtcpXr.reader(options), report));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyOtherEntranceIsAsSafe(Shape shape) {
        for (String beginning : BEGINNINGS) {
            byte[] input = input(beginning, shape, LENGTH / 20);
            VqRtcpXrCodec codec = new VqRtcpXrCodec();
            assertThat(codec.recognizes(ByteBuffer.wrap(input))).isNotNull();
            read(() -> VqRtcpXr.decode(input));
            read(() -> VqRtcpXr.decodeAll(input));
            read(() -> codec.decode(input, DecodeOptions.lenient()));
            read(() -> {
                try {
                    return codec.rewrite(input, DecodeOptions.lenient());
                } catch (UnrepresentableReportException e) {
                    return e;
                }
            });
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(Shape.values());
    }

    private static byte[] input(String beginning, Shape shape, int length) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
        input.writeBytes(shape.octets(length));
        return input.toByteArray();
    }

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (MalformedReportException | LimitExceededException expected) {
            assertThat(expected.getMessage()).hasSizeLessThan(300);
            return Optional.empty();
        }
    }

    /** What an application does with a report: it maps it, prints it and writes it again. */
    private static void use(VqRtcpXrReader reader, Decoded<VqReport> report) {
        assertThat(reader.toQualityReport(report).value().toString()).isNotEmpty();
        assertThat(report.value().toString()).isNotEmpty();
        byte[] written;
        try {
            written = VqRtcpXr.encode(report.value()).bytes();
        } catch (UnrepresentableReportException expected) {
            assertThat(expected.items()).isNotEmpty();
            return;
        }
        DecodeOptions unbounded = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        List<Decoded<VqReport>> again =
                new ArrayList<>(VqRtcpXr.reader(unbounded).decodeAll(written));
        assertThat(again).hasSize(1);
        assertThat(VqRtcpXr.encode(again.get(0).value()).bytes()).isEqualTo(written);
    }
}
