package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vqreport.model.CallIdentity;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do the conveniences over a codec lose nothing: list decoding, encoding at once, conversion? */
class ReportConverterTest {
    private static final LineCodec LINES = new LineCodec(true);
    private static final ReportConverter CONVERTER = ReportConverter.between(LINES, LINES);

    @Test
    void aConversionTellsEverythingThatWasOdd() {
        byte[] input = utf8("a\n?bc\n-\n!\n=\nd\n");
        byte[] before = input.clone();
        Conversion conversion = CONVERTER.convert(input);
        assertThat(conversion.output().text()).isEqualTo("a\nbc\nd\nend\n");
        assertThat(conversion.output().losses()).extracting(Loss::path).containsExactly("call/1", "call/2", "call/1");
        assertThat(conversion.reports()).isEqualTo(3);
        assertThat(conversion.converted())
                .extracting(ConvertedReport::losses)
                .isEqualTo(conversion.output().losses().stream().map(List::of).toList());
        assertThat(conversion.converted())
                .extracting(ConvertedReport::problems)
                .containsExactly(List.of(), List.of(FakeProblem.DOUBT.at(0)), List.of());
        // Of the second report, of the event, and of the document as a whole.
        assertThat(conversion.problems())
                .containsExactly(FakeProblem.DOUBT.at(0), FakeProblem.NOTE.at(1), FakeProblem.DOUBT.at(99));
        assertThat(conversion.suppressed()).isZero();
        assertThat(conversion.refused()).containsExactly(FakeProblem.BROKEN.at(2));
        assertThat(input).isEqualTo(before);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        DecodeOptions none =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(0));
        Conversion conversion = CONVERTER.with(none).convert(utf8("?a\n?b\n"));
        assertThat(conversion.problems()).isEmpty();
        assertThat(conversion.suppressed()).isEqualTo(2);
    }

    @Test
    void itIsReadAndWrittenAsTheOptionsSay() {
        assertThat(CONVERTER
                        .with(DecodeOptions.lenient().with(LineCodec.PREFIX, "in-"))
                        .with(EncodeOptions.defaults()
                                .with(LineCodec.PREFIX, "out-")
                                .withComputed(true))
                        .convert(utf8("a"))
                        .output()
                        .text())
                .isEqualTo("out-in-a+\nend\n");
        assertThat(CONVERTER.convert(utf8("a")).output().text()).isEqualTo("a\nend\n");
    }

    @Test
    void theContextSuppliesWhatAReportLacks() {
        byte[] nameless = utf8("a");
        ReportConverter converter = ReportConverter.between(new LineCodec(true, false), LINES);
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> converter.convert(nameless))
                .withMessage("cannot be written as line: CallID is missing (context key callId)");
        EncodeContext context = EncodeContext.empty().with(ContextKey.CALL_ID, "supplied");
        assertThat(converter.with(context).convert(nameless).output().text()).isEqualTo("supplied\nend\n");
        assertThat(CONVERTER.with(context).convert(utf8("a")).output().text()).isEqualTo("a\nend\n");
    }

    @Test
    void aTargetThatIsOnlyReadIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportConverter.between(LINES, new LineCodec(false)))
                .withMessage("the format line is only read");
        assertThat(ReportConverter.between(new LineCodec(false), LINES)
                        .convert(utf8("a"))
                        .reports())
                .isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> ReportConverter.between(null, LINES))
                .withMessage("source");
    }

    @Test
    void inputBeyondReadingIsNotConverted() {
        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> CONVERTER.convert(new byte[0]))
                .withMessage("core.EMPTY_INPUT: the input is empty");
    }

    @Test
    void aListHasItsLimitInEitherWay() {
        DecodeOptions two =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReports(2));
        // Items count, be they reports or not.
        assertThat(LINES.decode(utf8("a\n-\n"), two)).hasSize(2);
        assertThat(CONVERTER.with(two).convert(utf8("a\n!\n")).refused()).hasSize(1);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> LINES.decode(utf8("a\n-\n!\n"), two))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxReports"))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(3));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> CONVERTER.with(two).convert(utf8("a\n-\n!\n")))
                .satisfies(e -> assertThat(e.setting()).isEqualTo("maxReports"));
    }

    @Test
    void aListKeepsTheInputsOrderAndCannotBeChanged() {
        List<DecodedItem> items = LINES.decode(utf8("a\n!\n-\nb\n"), DecodeOptions.lenient());
        assertThat(items)
                .extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Report", "Refused", "NoReport", "Report");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(items::clear);
    }

    @Test
    void aDocumentIsItsItemsAndWhatIsToBeSaidOfAll() {
        DecodedDocument document = LINES.decodeDocument(utf8("a\n=\nb\n"), DecodeOptions.lenient());
        assertThat(document.items()).hasSize(2);
        assertThat(document.summary().batchId()).isEqualTo("batch");
        assertThat(document.summary().problems()).containsExactly(FakeProblem.DOUBT.at(99));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> document.items().clear());
    }

    @Test
    void anEncoderWritesOneOrSeveralAtOnce() {
        ReportEncoder encoder = LINES.encoder().orElseThrow();
        EncodeContext empty = EncodeContext.empty();
        Encoded several = encoder.encode(List.of(report("a"), report("b")), empty, EncodeOptions.defaults());
        assertThat(several.text()).isEqualTo("a\nb\nend\n");
        assertThat(several.losses()).hasSize(2);
        assertThat(encoder.encode(report("a"), empty).text()).isEqualTo("a\nend\n");
        assertThat(encoder.encode(List.of(), empty, EncodeOptions.defaults()).text())
                .isEqualTo("end\n");
    }

    @Test
    void aWriterThatFailsInMemoryIsToldWithItsCause() {
        ReportEncoder failing = (out, context, options) -> new FailingWriter(out);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> failing.encode(report("a"), EncodeContext.empty()))
                .havingCause()
                .withMessage("broken");
    }

    private static QualityReport report(String callId) {
        return QualityReport.builder()
                .call(CallIdentity.builder().callId(callId).build())
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record FailingWriter(OutputStream out) implements ReportWriter {
        @Override
        public List<Loss> write(QualityReport report) throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void close() {}
    }
}
