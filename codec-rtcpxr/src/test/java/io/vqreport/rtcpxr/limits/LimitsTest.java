package io.vqreport.rtcpxr.limits;

import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.support.Streams;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does every limit hold at its value, and is one more refused by its name, whichever way the input comes in? */
class LimitsTest {
    private static final DecodeLimits STANDARD = DecodeLimits.standard();

    /** Its lines, and the parameters of address lines, metrics lines and DialogID. */
    private static final int ELEMENTS_OF_SESSION = 17 + 3 + 3 + 2 + 3 + 5 + 2 + 3 + 2 + 2;

    /** A way to read an input whole. */
    private interface Way {
        void read(String input, DecodeOptions options);
    }

    private static Way named(String name, Way way) {
        return new Way() {
            @Override
            public void read(String input, DecodeOptions options) {
                way.read(input, options);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    static Stream<Way> ways() {
        Stream.Builder<Way> ways = Stream.builder();
        for (DecodeMode mode : DecodeMode.values()) {
            ways.add(named(
                    mode + " decode",
                    (input, options) -> VqRtcpXr.reader(options.withMode(mode)).decode(utf8(input))));
            ways.add(named(
                    mode + " decodeAll",
                    (input, options) -> VqRtcpXr.reader(options.withMode(mode)).decodeAll(utf8(input))));
            ways.add(named(
                    mode + " decodeMessage",
                    (input, options) -> VqRtcpXr.reader(options.withMode(mode)).decodeMessage(utf8(input))));
            ways.add(named(
                    mode + " codec",
                    (input, options) -> new VqRtcpXrCodec().decode(utf8(input), options.withMode(mode))));
            ways.add(named(
                    mode + " stream",
                    (input, options) -> Streams.decode(new ByteArrayInputStream(utf8(input)), options.withMode(mode))));
        }
        return ways.build();
    }

    private static void assertHoldsAt(Way way, String input, DecodeLimits limits) {
        assertThatCode(() -> way.read(input, DecodeOptions.lenient().withLimits(limits)))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(
            Way way, String input, DecodeLimits limits, String setting, long actual, long limit) {
        assertThatThrownBy(() -> way.read(input, DecodeOptions.lenient().withLimits(limits)))
                .isInstanceOfSatisfying(LimitExceededException.class, refusal -> {
                    assertThat(refusal.setting()).isEqualTo(setting);
                    assertThat(refusal.limit()).isEqualTo(limit);
                    assertThat(refusal.actual()).isEqualTo(actual);
                    assertThat(refusal).hasMessageContaining(setting).hasMessageContaining(String.valueOf(limit));
                });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void reportBytes(Way way) {
        int length = SESSION.length();
        assertHoldsAt(way, SESSION, STANDARD.withMaxReportBytes(length));
        assertRefused(way, SESSION, STANDARD.withMaxReportBytes(length - 1), "maxReportBytes", length, length - 1);
    }

    @Test
    void bytesAreCountedForEachReport() {
        DecodeOptions options = DecodeOptions.lenient().withLimits(STANDARD.withMaxReportBytes(SESSION.length()));
        assertThat(VqRtcpXr.reader(options).decodeAll(utf8(SESSION.repeat(3)))).hasSize(3);
        assertThatThrownBy(() -> VqRtcpXr.reader(options).decodeAll(utf8(SESSION + SESSION + "X:1\r\n" + SESSION)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        refusal -> assertThat(refusal.actual()).isEqualTo(SESSION.length() + 5L));
    }

    /** A report that is too long is refused at the line that makes it so; nothing behind that line is read. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\u0001"})
    void aReportIsRefusedAtTheLineThatIsTooMuch(String odd) {
        String report = SESSION.replace("PT=0", "PT=0" + odd) + "X:1\r\nX:2\r\n";
        for (int end = report.indexOf('\n') + 1; end > 0; end = report.indexOf('\n', end) + 1) {
            DecodeOptions options = DecodeOptions.lenient().withLimits(STANDARD.withMaxReportBytes(end - 1));
            long length = end;
            assertThatThrownBy(() -> VqRtcpXr.reader(options).decode(utf8(report)))
                    .isInstanceOfSatisfying(
                            LimitExceededException.class,
                            refusal -> assertThat(refusal.actual()).isEqualTo(length));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void reportBytesOfAReportWithoutItsLastLineEnd(Way way) {
        String report = SESSION.stripTrailing();
        int length = report.length();
        assertHoldsAt(way, report, STANDARD.withMaxReportBytes(length));
        assertRefused(way, report, STANDARD.withMaxReportBytes(length - 1), "maxReportBytes", length, length - 1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theStandardLimitOfReportBytes(Way way) {
        int room = STANDARD.maxReportBytes() - SESSION.length();
        String lines = ("X-Filler:" + "x".repeat(989) + "\r\n").repeat(room / 1000 - 1);
        String filler = "X-Rest:" + "x".repeat(room - lines.length() - 9) + "\r\n";
        assertHoldsAt(way, SESSION + lines + filler, STANDARD);
        assertRefused(
                way,
                SESSION + lines + "X" + filler,
                STANDARD,
                "maxReportBytes",
                STANDARD.maxReportBytes() + 1L,
                STANDARD.maxReportBytes());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void blankLinesAreBytesOfTheirReport(Way way) {
        String report = SESSION + "\r\n\r\n";
        int length = report.length();
        if (!way.toString().startsWith(DecodeMode.STRICT.name())) {
            assertHoldsAt(way, report, STANDARD.withMaxReportBytes(length));
        }
        assertRefused(way, report, STANDARD.withMaxReportBytes(length - 1), "maxReportBytes", length, length - 1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void linesBeforeAReportAreBytesOfIt(Way way) {
        String report = "X-Before:1\r\n" + SESSION;
        int length = report.length();
        if (!way.toString().startsWith(DecodeMode.STRICT.name())) {
            assertHoldsAt(way, report, STANDARD.withMaxReportBytes(length));
        }
        assertRefused(way, report, STANDARD.withMaxReportBytes(length - 1), "maxReportBytes", length, length - 1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void lineBytes(Way way) {
        // The longest line, and one that is the longest only with its folds.
        int length = "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z".length();
        assertHoldsAt(way, SESSION, STANDARD.withMaxLineBytes(length));
        assertRefused(way, SESSION, STANDARD.withMaxLineBytes(length - 1), "maxLineBytes", length, length - 1);
        String folded = edit(SESSION, "SessionDesc:PT=0", "SessionDesc:\r\n" + " ".repeat(length) + "PT=0");
        int foldedLength = length + 2 + "SessionDesc:PT=0 PD=PCMU SR=8000".length();
        assertHoldsAt(way, folded, STANDARD.withMaxLineBytes(foldedLength));
        assertRefused(
                way,
                folded,
                STANDARD.withMaxLineBytes(foldedLength - 1),
                "maxLineBytes",
                foldedLength,
                foldedLength - 1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void elements(Way way) {
        assertHoldsAt(way, SESSION, STANDARD.withMaxElements(ELEMENTS_OF_SESSION));
        assertRefused(
                way,
                SESSION,
                STANDARD.withMaxElements(ELEMENTS_OF_SESSION - 1),
                "maxElements",
                ELEMENTS_OF_SESSION,
                ELEMENTS_OF_SESSION - 1);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theStandardLimitOfElements(Way way) {
        String line = "X:1\r\n";
        String lines = line.repeat(STANDARD.maxElements() - ELEMENTS_OF_SESSION);
        assertHoldsAt(way, SESSION + lines, STANDARD);
        assertRefused(
                way,
                SESSION + lines + line,
                STANDARD,
                "maxElements",
                STANDARD.maxElements() + 1L,
                STANDARD.maxElements());
    }

    @Test
    void elementsAreCountedForEachReport() {
        DecodeOptions options = DecodeOptions.lenient().withLimits(STANDARD.withMaxElements(ELEMENTS_OF_SESSION));
        assertThat(VqRtcpXr.reader(options).decodeAll(utf8(SESSION.repeat(3)))).hasSize(3);
    }

    /** Whatever a line holds several of: each is an element. */
    static Stream<String> many() {
        return Stream.of(
                edit(SESSION, ";to-tag=a1;from-tag=b2", ";a".repeat(20_000)),
                edit(SESSION, "VQSessionReport: CallTerm", "VQAlertReport:" + "a ".repeat(20_000)),
                edit(SESSION, "SR=8000", "SR=8" + ";8".repeat(20_000)),
                edit(SESSION, "SL=-18", "a=1 ".repeat(15_000)),
                edit(SESSION, "IP=192.0.2.1 ", "a ".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource("many")
    void everyPieceOfALineIsAnElement(String body) {
        assertThatThrownBy(() -> VqRtcpXr.decode(utf8(body)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        refusal -> assertThat(refusal.setting()).isEqualTo("maxElements"));
    }

    @Test
    void reports() {
        byte[] three = utf8(SESSION.repeat(3));
        DecodeOptions enough = DecodeOptions.lenient().withLimits(STANDARD.withMaxReports(3));
        DecodeOptions tooFew = DecodeOptions.lenient().withLimits(STANDARD.withMaxReports(2));
        assertThat(VqRtcpXr.reader(enough).decodeAll(three)).hasSize(3);
        assertThat(VqRtcpXr.reader(enough).decodeMessage(three).reports()).hasSize(3);
        assertThat(new VqRtcpXrCodec().decode(three, enough)).hasSize(3);
        assertThatThrownBy(() -> VqRtcpXr.reader(tooFew).decodeAll(three))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxReports");
        assertThatThrownBy(() -> VqRtcpXr.reader(tooFew).decodeMessage(three))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxReports");
        assertThatThrownBy(() -> new VqRtcpXrCodec().decode(three, tooFew))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxReports");
    }

    @Test
    void theLimitOfReportsIsNoneOfStreams() {
        DecodeOptions one = DecodeOptions.lenient().withLimits(STANDARD.withMaxReports(1));
        assertThat(Streams.decode(new ByteArrayInputStream(utf8(SESSION.repeat(3))), one))
                .hasSize(3);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        byte[] body = utf8(edit(SESSION, "SL=-18", "a ".repeat(1_500)));
        Decoded<VqReport> all = VqRtcpXr.reader(DecodeOptions.lenient().withLimits(DecodeLimits.generous()))
                .decode(body);
        assertThat(all.problems()).hasSize(1_500);
        assertThat(all.suppressed()).isZero();

        Decoded<VqReport> standard = VqRtcpXr.decode(body);
        assertThat(standard.problems()).isEqualTo(all.problems().subList(0, 1_000));
        assertThat(standard.suppressed()).isEqualTo(500);
        assertThat(standard.value()).isEqualTo(all.value());

        Decoded<VqReport> none = VqRtcpXr.reader(DecodeOptions.lenient().withLimits(STANDARD.withMaxProblems(0)))
                .decode(body);
        assertThat(none.problems()).isEmpty();
        assertThat(none.suppressed()).isEqualTo(1_500);
        assertThat(none.isClean()).isFalse();
        assertThat(none.value()).isEqualTo(all.value());
    }

    @Test
    void mappingCountsOnWithTheSameLimit() {
        DecodeOptions two = DecodeOptions.lenient().withLimits(STANDARD.withMaxProblems(2));
        String body = edit(SESSION, "RERL=55", "RERL=127 a b c");
        Decoded<VqReport> decoded = VqRtcpXr.reader(two).decode(utf8(body));
        assertThat(decoded.problems()).hasSize(2);
        assertThat(decoded.suppressed()).isEqualTo(2);
        assertThat(VqRtcpXr.reader(two).toQualityReport(decoded).problems()).isEqualTo(decoded.problems());
        assertThat(VqRtcpXr.reader(two).toQualityReport(decoded).suppressed()).isEqualTo(2);
    }

    @Test
    void withoutLimitsNothingIsRefused() {
        String body = edit(SESSION, "SL=-18", "a=1 ".repeat(20_000)) + "X-Long:" + "x".repeat(400_000) + "\r\n";
        DecodeOptions options = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        List<Decoded<VqReport>> reports = VqRtcpXr.reader(options).decodeAll(utf8(body));
        assertThat(reports.get(0).value().localMetrics().extensions()).hasSize(20_000);
    }
}
