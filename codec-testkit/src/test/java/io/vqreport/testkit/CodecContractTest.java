package io.vqreport.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.EncodeContext;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import io.vqreport.testkit.ToyCodec.Defect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract is worth what it catches: each law lets a sound codec pass and stops one that breaks it. */
class CodecContractTest {
    private static final byte[] INPUT = octets("loss=12.5\nmos=4.1\nx-vendor: \"ä\"\n");
    private static final byte[] BEYOND_READING = octets("!loss=1\n");
    private static final QualityReport REPORT = QualityReport.builder()
            .addStream(StreamReport.builder()
                    .media(Media.AUDIO)
                    .metric(Metric.NETWORK_LOSS_RATE, 12.5)
                    .metric(Metric.MOS_LISTENING, 4.1)
                    .metric(Metric.ROUND_TRIP_DELAY, 80)
                    .build())
            .addStream(StreamReport.builder()
                    .media(Media.VIDEO)
                    .direction(Direction.SENT)
                    .metric(Metric.NETWORK_LOSS_RATE, 1)
                    .build())
            .transports(List.of(TransportReport.builder()
                    .metrics(Metrics.of().with(Metric.ROUND_TRIP_DELAY, 79))
                    .build()))
            .build();

    private static final QualityReport FINER = QualityReport.builder()
            .addStream(StreamReport.builder()
                    .media(Media.AUDIO)
                    .metric(Metric.NETWORK_LOSS_RATE, 12.53)
                    .build())
            .build();

    private static final Map<Defect, Consumer<ToyCodec>> LAWS = Map.ofEntries(
            Map.entry(
                    Defect.THROWS_SOMETHING_ELSE,
                    codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, BEYOND_READING)),
            Map.entry(
                    Defect.CHANGES_ITS_INPUT,
                    codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, INPUT)),
            Map.entry(Defect.SAYS_NOTHING, codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, INPUT)),
            Map.entry(
                    Defect.READS_STREAMS_DIFFERENTLY,
                    codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, INPUT)),
            Map.entry(
                    Defect.FAILS_TO_REWRITE, codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, INPUT)),
            Map.entry(
                    Defect.REFUSES_TO_REWRITE_WHAT_STRICT_ACCEPTS,
                    codec -> CodecContract.anyBytesGiveValueOrDecodingException(codec, INPUT)),
            Map.entry(
                    Defect.GIVES_ANOTHER_VALUE_EACH_TIME,
                    codec -> CodecContract.decodingTwiceGivesEquals(codec, INPUT)),
            Map.entry(
                    Defect.MIXES_THREADS_UP,
                    codec -> CodecContract.concurrencyGivesEquals(codec, List.of(INPUT, BEYOND_READING))),
            Map.entry(
                    Defect.DROPS_WHAT_IT_DOES_NOT_KNOW,
                    codec -> CodecContract.unknownSurvives(codec, INPUT, List.of("x-vendor: \"ä\""))),
            Map.entry(
                    Defect.DROPS_A_METRIC_SILENTLY,
                    codec -> CodecContract.conversionKeepsWhatBothCarry(REPORT, codec, EncodeContext.empty())),
            Map.entry(
                    Defect.DROPS_WHAT_IT_CAN_CARRY,
                    codec -> CodecContract.conversionKeepsWhatBothCarry(codec, codec, INPUT, EncodeContext.empty())),
            Map.entry(
                    Defect.ROUNDS_TOO_FAR,
                    codec -> CodecContract.conversionKeepsWhatBothCarry(codec, codec, INPUT, EncodeContext.empty())),
            Map.entry(
                    Defect.ROUNDS_SILENTLY,
                    codec -> CodecContract.conversionKeepsWhatBothCarry(FINER, codec, EncodeContext.empty())),
            Map.entry(
                    Defect.IS_REFUSED_BY_ITSELF,
                    codec -> CodecContract.strictAcceptsWhatIsEncoded(codec, REPORT, EncodeContext.empty())),
            Map.entry(Defect.WRITES_TRAILING_BLANKS, codec -> CodecContract.goldenIsFixpoint(codec, INPUT)));

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(value = Defect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyDefectIsCaught(Defect defect) {
        assertThatThrownBy(() -> LAWS.get(defect).accept(new ToyCodec(defect))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource(value = Defect.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aSoundCodecIsNot(Defect defect) {
        assertThatCode(() -> LAWS.get(defect).accept(new ToyCodec(Defect.NONE))).doesNotThrowAnyException();
    }

    @Test
    void whatOnlyLenientAcceptsMayBeRefusedByTheEncoder() {
        byte[] input = octets("cannot be written\n");
        ToyCodec codec = new ToyCodec(Defect.NONE);

        assertThatCode(() -> CodecContract.anyBytesGiveValueOrDecodingException(codec, input))
                .doesNotThrowAnyException();
        assertThatCode(() -> CodecContract.concurrencyGivesEquals(codec, List.of(input)))
                .doesNotThrowAnyException();
    }

    @Test
    void theInputIsShownForPasting() {
        assertFails(() -> CodecContract.decodingTwiceGivesEquals(
                        new ToyCodec(Defect.GIVES_ANOTHER_VALUE_EACH_TIME), INPUT))
                .hasMessageContaining("\"loss=12.5\\n\"\n    + \"mos=4.1\\n\"\n    + \"x-vendor: \\\"\\u00e4\\\"\\n\"")
                .hasMessageContaining("Base64.getDecoder().decode(\"bG9zcz0xMi41Cm1vcz00LjEKeC12ZW5kb3I6ICLDpCIK\")");
    }

    @Test
    void aWireModelThatIsNotReadBackIsCaught() {
        ToyCodec codec = new ToyCodec(Defect.DROPS_WHAT_IT_DOES_NOT_KNOW);
        QualityReport report = new ToyCodec(Defect.NONE).decode(INPUT.clone(), DecodeMode.LENIENT);

        assertFails(() -> CodecContract.roundTripOfWireModel(
                        codec::encode, octets -> codec.decode(octets, DecodeMode.LENIENT), report))
                .hasMessageContaining("another value");
        assertThatCode(() -> CodecContract.roundTripOfWireModel(
                        new ToyCodec(Defect.NONE)::encode,
                        octets -> new ToyCodec(Defect.NONE).decode(octets, DecodeMode.LENIENT),
                        report))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnknownThatIsLostOnTheWayBackIsCaught() {
        ToyCodec sound = new ToyCodec(Defect.NONE);

        assertFails(() -> CodecContract.unknownSurvives(
                        octets -> sound.decode(octets, DecodeMode.LENIENT),
                        report -> sound.encode(
                                report.toBuilder().streams(List.of()).build()),
                        report -> report.stream(Media.AUDIO, Direction.RECEIVED).extras(),
                        INPUT))
                .hasMessageContaining("unknown");
        assertThatCode(() -> CodecContract.unknownSurvives(
                        octets -> sound.decode(octets, DecodeMode.LENIENT),
                        sound::encode,
                        report -> report.stream(Media.AUDIO, Direction.RECEIVED).extras(),
                        INPUT))
                .doesNotThrowAnyException();
    }

    @Test
    void anEncoderThatChangesItsArgumentIsCaught() {
        ToyCodec sound = new ToyCodec(Defect.NONE);
        ArrayList<String> list = new ArrayList<>(List.of("a"));

        assertFails(() -> CodecContract.encodingDoesNotChangeItsArgument(
                        it -> {
                            it.add("b");
                            return sound.encode(REPORT);
                        },
                        list))
                .hasMessageContaining("changes its argument");
        assertThatCode(() -> CodecContract.encodingDoesNotChangeItsArgument(sound::encode, REPORT))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsUnknownAndDoesNotSurviveTheNeutralReportIsCaught() {
        List<String> unknown = List.of("x-vendor: \"ä\"");

        assertFails(() -> CodecContract.unknownSurvives(
                        new ToyCodec(Defect.DROPS_WHAT_IT_DOES_NOT_KNOW), INPUT, unknown, EncodeContext.empty()))
                .hasMessageContaining("does not survive: x-vendor");
        assertThatCode(() ->
                        CodecContract.unknownSurvives(new ToyCodec(Defect.NONE), INPUT, unknown, EncodeContext.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void aReportThatWasReadAndIsRefusedWhenWrittenIsCaught() {
        assertFails(() -> CodecContract.strictAcceptsWhatIsEncoded(
                        new ToyCodec(Defect.IS_REFUSED_BY_ITSELF), INPUT, EncodeContext.empty()))
                .hasMessageContaining("STRICT refuses what was written");
        for (byte[] input : List.of(INPUT, BEYOND_READING)) {
            assertThatCode(() -> CodecContract.strictAcceptsWhatIsEncoded(
                            new ToyCodec(Defect.NONE), input, EncodeContext.empty()))
                    .doesNotThrowAnyException();
        }
    }

    /** The toy's own blanks are blanks to it again, and grow with each writing. */
    @Test
    void whatIsRewrittenInAnotherWayEachTimeIsCaught() {
        assertFails(() -> CodecContract.rewritingSettles(
                        new ToyCodec(Defect.NONE), new ToyCodec(Defect.WRITES_TRAILING_BLANKS), INPUT))
                .hasMessageContaining("rewriting changes");
        for (byte[] input : List.of(INPUT, BEYOND_READING, octets(""), octets("cannot be written\n"))) {
            assertThatCode(() -> CodecContract.rewritingSettles(new ToyCodec(Defect.NONE), input))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aDecoderThatGivesNullIsCaught() {
        assertFails(() -> CodecContract.anyBytesGiveValueOrDecodingException(octets -> null, INPUT))
                .hasMessageContaining("null");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(ThrowingCallable law) {
        return assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }
}
