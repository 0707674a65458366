package io.vqreport.rtcpxr.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does a Metrics block say what was set in it, and nothing else? */
class MetricsBlockTest {
    private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant STOP = Instant.parse("2026-05-04T10:01:00Z");

    /** One value of each kind. */
    private static MetricsBlock.Builder full() {
        return MetricsBlock.builder()
                .start(START)
                .stop(STOP)
                .number(VqParameter.PT, 18)
                .text(VqParameter.PD, "G729")
                .sampleRates(8_000, 16_000)
                .number(VqParameter.NLR, 1.5)
                .number(VqParameter.SL, -18)
                .unreadable(VqParameter.JDR, "n/a")
                .line(VqLine.DELAY)
                .extension(new ExtensionParameter(VqLine.DELAY, "x=1"))
                .extensionLine(new ExtensionLine(VqLine.SIGNAL, "X-Line:1"));
    }

    private static MetricsBlock copied(MetricsBlock block) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
            out.writeObject(block);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            return (MetricsBlock) in.readObject();
        }
    }

    // ---- Values ----

    @Test
    void everyKindOfValueIsSaidAsItWasSet() {
        MetricsBlock block = full().build();
        assertThat(block.start()).contains(START);
        assertThat(block.stop()).contains(STOP);
        assertThat(block.number(VqParameter.PT)).hasValue(18);
        assertThat(block.text(VqParameter.PD)).contains("G729");
        assertThat(block.sampleRates()).containsExactly(8_000, 16_000);
        assertThat(block.sampleRateCount()).isEqualTo(2);
        assertThat(block.sampleRate(1)).isEqualTo(16_000);
        assertThat(block.number(VqParameter.NLR)).hasValue(1.5);
        assertThat(block.decimal(VqParameter.NLR)).contains(new BigDecimal("1.5"));
        assertThat(block.digits(VqParameter.NLR)).isEqualTo(15);
        assertThat(block.places(VqParameter.NLR)).isEqualTo(1);
        assertThat(block.digits(VqParameter.SL)).isEqualTo(-18);
        assertThat(block.places(VqParameter.SL)).isZero();
        assertThat(block.unreadable(VqParameter.JDR)).contains("n/a");
        assertThat(block.extensions()).containsExactly(new ExtensionParameter(VqLine.DELAY, "x=1"));
        assertThat(block.extensionLines()).containsExactly(new ExtensionLine(VqLine.SIGNAL, "X-Line:1"));
    }

    @Test
    void whatWasNotSetIsAbsent() {
        MetricsBlock block = MetricsBlock.builder().build();
        assertThat(block.start()).isEmpty();
        assertThat(block.stop()).isEmpty();
        assertThat(block.number(VqParameter.PT)).isEmpty();
        assertThat(block.decimal(VqParameter.PT)).isEmpty();
        assertThat(block.digits(VqParameter.PT)).isZero();
        assertThat(block.places(VqParameter.NLR)).isZero();
        assertThat(block.text(VqParameter.PD)).isEmpty();
        assertThat(block.sampleRates()).isEmpty();
        assertThat(block.sampleRateCount()).isZero();
        assertThat(block.unreadable(VqParameter.JDR)).isEmpty();
        assertThat(block.has(VqParameter.PT)).isFalse();
        assertThat(block.has(VqLine.DELAY)).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> block.sampleRate(0));
    }

    @Test
    void aNeighbourOfAValueIsAbsent() {
        MetricsBlock block = full().build();
        assertThat(block.number(VqParameter.JDR)).isEmpty();
        assertThat(block.decimal(VqParameter.JDR)).isEmpty();
        assertThat(block.number(VqParameter.RLQ)).isEmpty();
        assertThat(block.text(VqParameter.QOE_EST_ALG)).isEmpty();
        assertThat(block.unreadable(VqParameter.NLR)).isEmpty();
    }

    @Test
    void aTextIsNoNumberAndANumberNoText() {
        MetricsBlock block = full().build();
        assertThat(block.number(VqParameter.PD)).isEmpty();
        assertThat(block.digits(VqParameter.PD)).isZero();
        assertThat(block.places(VqParameter.PD)).isZero();
        assertThat(block.text(VqParameter.PT)).isEmpty();
    }

    @Test
    void aParameterBringsItsLine() {
        MetricsBlock block = full().build();
        assertThat(Stream.of(VqLine.values()).filter(block::has))
                .containsExactly(
                        VqLine.TIMESTAMPS, VqLine.SESSION_DESC, VqLine.PACKET_LOSS, VqLine.DELAY, VqLine.SIGNAL);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2, 1, 0",
        "150, 2, 15, 1",
        "105, 2, 105, 2",
        "0, 3, 0, 0",
        "-180, 1, -18, 0",
        "134217727, 0, 134217727, 0",
        "-134217727, 0, -134217727, 0",
        "1, 15, 1, 15"
    })
    void aNumberHasAsManyDigitsAsItNeeds(long digits, int places, int kept, int keptPlaces) {
        MetricsBlock.Builder builder = MetricsBlock.builder();
        assertThat(builder.number(VqParameter.NLR, digits, places)).isTrue();
        MetricsBlock block = builder.build();
        assertThat(block.digits(VqParameter.NLR)).isEqualTo(kept);
        assertThat(block.places(VqParameter.NLR)).isEqualTo(keptPlaces);
        assertThat(block.decimal(VqParameter.NLR)).contains(BigDecimal.valueOf(kept, keptPlaces));
    }

    @ParameterizedTest
    @CsvSource({"134217728, 0", "-134217728, 0", "1, 16", "1, -1"})
    void aNumberOfTooManyDigitsIsNotSet(long digits, int places) {
        MetricsBlock.Builder builder = MetricsBlock.builder();
        assertThat(builder.number(VqParameter.NLR, digits, places)).isFalse();
        assertThat(builder.has(VqParameter.NLR)).isFalse();
        assertThat(builder.build()).isEqualTo(MetricsBlock.builder().build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 134_217_728, -134_217_728})
    void aNumberBeyondTheFormatIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricsBlock.builder().number(VqParameter.PT, value))
                .withMessageContaining("PT");
    }

    @Test
    void aNumberIsRoundedToTheGrammarsPlaces() {
        MetricsBlock block = MetricsBlock.builder()
                .number(VqParameter.PT, 134_217_727)
                .number(VqParameter.SL, -18.4)
                .build();
        assertThat(block.digits(VqParameter.PT)).isEqualTo(134_217_727);
        assertThat(block.number(VqParameter.SL)).hasValue(-18);
    }

    // ---- One value in place of another ----

    @Test
    void anUnreadableValueTakesThePlaceOfAReadableOne() {
        MetricsBlock.Builder builder = full();
        for (VqParameter parameter : List.of(
                VqParameter.START, VqParameter.STOP, VqParameter.SR, VqParameter.PD, VqParameter.NLR, VqParameter.PT)) {
            builder.unreadable(parameter, "?");
        }
        MetricsBlock block = builder.build();
        assertThat(block.start()).isEmpty();
        assertThat(block.stop()).isEmpty();
        assertThat(block.sampleRates()).isEmpty();
        assertThat(block.text(VqParameter.PD)).isEmpty();
        assertThat(block.number(VqParameter.NLR)).isEmpty();
        assertThat(block.number(VqParameter.PT)).isEmpty();
        assertThat(block.number(VqParameter.SL)).hasValue(-18);
        assertThat(block.unreadable(VqParameter.NLR)).contains("?");
        assertThat(block.has(VqParameter.NLR)).isTrue();
    }

    @Test
    void aReadableValueTakesThePlaceOfAnUnreadableOne() {
        MetricsBlock block = MetricsBlock.builder()
                .unreadable(VqParameter.NLR, "NaN")
                .number(VqParameter.NLR, 1.5)
                .build();
        assertThat(block.unreadable(VqParameter.NLR)).isEmpty();
        assertThat(block)
                .isEqualTo(MetricsBlock.builder().number(VqParameter.NLR, 1.5).build());
    }

    @Test
    void whatIsNoLongerSaidMakesNoDifference() {
        MetricsBlock direct = MetricsBlock.builder()
                .unreadable(VqParameter.NLR, "?")
                .unreadable(VqParameter.PD, "?")
                .build();
        MetricsBlock replaced = MetricsBlock.builder()
                .number(VqParameter.NLR, 1.5)
                .text(VqParameter.PD, "PCMU")
                .unreadable(VqParameter.NLR, "?")
                .unreadable(VqParameter.PD, "?")
                .build();
        assertThat(replaced).isEqualTo(direct).hasSameHashCodeAs(direct);
    }

    @Test
    void oneOfTwoTextsThatIsNoLongerSaidMakesNoDifference() {
        MetricsBlock direct = MetricsBlock.builder()
                .number(VqParameter.JDR, 2)
                .text(VqParameter.FMTP, "x")
                .unreadable(VqParameter.NLR, "?")
                .unreadable(VqParameter.PD, "?")
                .build();
        MetricsBlock replaced = MetricsBlock.builder()
                .number(VqParameter.JDR, 2)
                .number(VqParameter.NLR, 1.5)
                .text(VqParameter.FMTP, "x")
                .text(VqParameter.PD, "PCMU")
                .unreadable(VqParameter.NLR, "?")
                .unreadable(VqParameter.PD, "?")
                .build();
        assertThat(replaced).isEqualTo(direct);
    }

    // ---- The builder ----

    @Test
    void theBuilderKnowsWhatWasSet() {
        MetricsBlock.Builder builder = full();
        assertThat(builder.has(VqParameter.PT)).isTrue();
        assertThat(builder.has(VqParameter.RLQ)).isFalse();
        assertThat(builder.has(VqLine.DELAY)).isTrue();
        assertThat(builder.has(VqLine.QUALITY_EST)).isFalse();
        assertThat(builder.numberOr(VqParameter.NLR, 7)).isEqualTo(1.5);
        assertThat(builder.numberOr(VqParameter.JDR, 7)).isEqualTo(7);
        assertThat(builder.numberOr(VqParameter.RLQ, 7)).isEqualTo(7);
        assertThat(builder.numberOr(VqParameter.PD, 7)).isEqualTo(7);
        assertThat(builder.textOr(VqParameter.PD, "none")).isEqualTo("G729");
        assertThat(builder.textOr(VqParameter.QOE_EST_ALG, "none")).isEqualTo("none");
        assertThat(builder.textOr(VqParameter.NLR, "none")).isEqualTo("none");
    }

    @Test
    void aBuilderIsEmptyUntilSomethingIsSet() {
        assertThat(MetricsBlock.builder().isEmpty()).isTrue();
        assertThat(MetricsBlock.builder().line(VqLine.DELAY).isEmpty()).isFalse();
        assertThat(MetricsBlock.builder()
                        .extensionLine(new ExtensionLine(VqLine.LOCAL_METRICS, "X:1"))
                        .isEmpty())
                .isFalse();
        assertThat(MetricsBlock.builder().number(VqParameter.PT, 0).isEmpty()).isFalse();
    }

    @Test
    void anEndBeforeTheBeginningIsSeenOnceBothAreSet() {
        assertThat(MetricsBlock.builder().start(STOP).endsBeforeItBegins()).isFalse();
        assertThat(MetricsBlock.builder().stop(START).endsBeforeItBegins()).isFalse();
        assertThat(MetricsBlock.builder().start(START).stop(START).endsBeforeItBegins())
                .isFalse();
        assertThat(MetricsBlock.builder().start(STOP).stop(START).endsBeforeItBegins())
                .isTrue();
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        MetricsBlock.Builder builder = MetricsBlock.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.number(VqParameter.PD, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.number(VqParameter.PD, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.number(VqParameter.PORT, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.text(VqParameter.PT, "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.unreadable(VqParameter.PORT, "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.line(VqLine.CALL_ID));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.sampleRate(-1));
        assertThatIllegalArgumentException().isThrownBy(builder::sampleRates);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.sampleRates(8_000, -1));
        assertThat(builder.isEmpty()).isTrue();
    }

    @Test
    void aUsedBuilderIsRefused() {
        MetricsBlock.Builder builder = full();
        builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.number(VqParameter.PT, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8_000, 16_000, 48_000, 44_100})
    void oneRateIsTheSameHoweverItIsSet(int hertz) {
        MetricsBlock one = MetricsBlock.builder().sampleRate(hertz).build();
        assertThat(one.sampleRates()).containsExactly(hertz);
        assertThat(one).isEqualTo(MetricsBlock.builder().sampleRates(hertz).build());
    }

    @Test
    void theRatesGivenStayTheCallers() {
        int[] rates = {8_000};
        MetricsBlock block = MetricsBlock.builder().sampleRates(rates).build();
        rates[0] = 1;
        assertThat(block.sampleRate(0)).isEqualTo(8_000);
    }

    // ---- As a value ----

    static List<UnaryOperator<MetricsBlock.Builder>> changes() {
        return List.of(
                it -> it.start(STOP),
                it -> it.stop(START),
                it -> it.number(VqParameter.PT, 0),
                it -> it.number(VqParameter.RLQ, 80),
                it -> it.text(VqParameter.PD, "PCMU"),
                it -> it.sampleRates(8_000),
                it -> it.unreadable(VqParameter.JDR, "null"),
                it -> it.line(VqLine.QUALITY_EST),
                it -> it.extension(new ExtensionParameter(VqLine.DELAY, "y=2")),
                it -> it.extensionLine(new ExtensionLine(VqLine.DELAY, "Y-Line:2")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void blocksThatSayDifferentThingsAreDifferent(UnaryOperator<MetricsBlock.Builder> change) {
        assertThat(change.apply(full()).build()).isNotEqualTo(full().build());
        assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    }

    @Test
    void aCopyThroughSerializationIsEqual() throws IOException, ClassNotFoundException {
        MetricsBlock block = full().build();
        assertThat(copied(block)).isEqualTo(block).hasToString(block.toString());
        MetricsBlock empty = MetricsBlock.builder().build();
        assertThat(copied(empty)).isEqualTo(empty);
    }

    @Test
    void itsTextShowsNumbersAndNoTexts() {
        assertThat(full().build())
                .hasToString("MetricsBlock[START, STOP, PT=18, PD, SR, NLR=1.5, JDR, SL=-18, extensions=1, lines=1]");
        assertThat(MetricsBlock.builder().build()).hasToString("MetricsBlock[, extensions=0, lines=0]");
    }
}
