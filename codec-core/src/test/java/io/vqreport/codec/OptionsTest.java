package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are options typed, immutable, and read from text as their help says? */
class OptionsTest {
    enum Scale {
        PERCENT,
        FRACTION,
        PER_256;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private static final OptionKey<Scale> SCALE =
            OptionKey.ofEnum("fake.scale", Scale.PERCENT, "The scale of a number.");
    private static final OptionKey<Boolean> REPAIR = OptionKey.ofSwitch("fake.repair", true, "Whether to repair.");
    private static final OptionKey<Integer> RATE =
            OptionKey.of("fake.rate", 8000, "hz", "The clock rate.", Integer::valueOf);

    @ParameterizedTest
    @CsvSource({"percent,PERCENT", "Fraction,FRACTION", "PER256,PER_256", "per256,PER_256"})
    void anEnumIsReadInAnyCase(String text, Scale scale) {
        assertThat(SCALE.parse(text)).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "per_256", "percent ", "perc"})
    void whatIsNoConstantIsRefusedWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCALE.parse(text))
                .withMessage("not one of percent|fraction|per256");
    }

    @ParameterizedTest
    @CsvSource({"on,true", "ON,true", "off,false", "Off,false"})
    void aSwitchIsOnOrOff(String text, boolean value) {
        assertThat(REPAIR.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "1", "onn"})
    void whatIsNeitherIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPAIR.parse(text))
                .withMessage("not one of on|off");
    }

    @Test
    void anyTypeIsReadByItsOwnParser() {
        assertThat(RATE.parse("16000")).isEqualTo(16_000);
        assertThatIllegalArgumentException().isThrownBy(() -> RATE.parse("fast"));
    }

    @Test
    void aKeyTellsOfItself() {
        assertThat(SCALE.name()).isEqualTo("fake.scale");
        assertThat(SCALE.defaultValue()).isEqualTo(Scale.PERCENT);
        assertThat(SCALE.values()).isEqualTo("percent|fraction|per256");
        assertThat(SCALE.description()).isEqualTo("The scale of a number.");
        assertThat(SCALE).hasToString("fake.scale=percent|fraction|per256");
        assertThat(REPAIR.values()).isEqualTo("on|off");
        assertThat(RATE.values()).isEqualTo("hz");
    }

    @Test
    void keysAreComparedByIdentity() {
        OptionKey<Boolean> twin = OptionKey.ofSwitch("fake.repair", true, "Whether to repair.");
        assertThat(REPAIR).isNotEqualTo(twin).hasSameHashCodeAs(twin);
        DecodeOptions options = DecodeOptions.lenient().with(twin, false);
        assertThat(options.get(REPAIR)).isTrue();
        assertThat(options.get(twin)).isFalse();
    }

    @Test
    void decodeOptionsStartLenientWithStandardLimits() {
        assertThat(DecodeOptions.lenient().mode()).isEqualTo(DecodeMode.LENIENT);
        assertThat(DecodeOptions.lenient().limits()).isEqualTo(DecodeLimits.standard());
        assertThat(DecodeOptions.strict().mode()).isEqualTo(DecodeMode.STRICT);
        assertThat(DecodeOptions.strict().limits()).isEqualTo(DecodeLimits.standard());
        assertThat(DecodeOptions.lenient().get(SCALE)).isEqualTo(Scale.PERCENT);
    }

    @Test
    void everyChangeOfDecodeOptionsIsACopy() {
        DecodeOptions first = DecodeOptions.lenient();
        DecodeOptions second = first.with(SCALE, Scale.FRACTION);
        DecodeOptions third = second.with(RATE, 16_000).with(SCALE, Scale.PER_256);
        DecodeOptions fourth = third.withMode(DecodeMode.STRICT).withLimits(DecodeLimits.generous());
        assertThat(first.get(SCALE)).isEqualTo(Scale.PERCENT);
        assertThat(second.get(SCALE)).isEqualTo(Scale.FRACTION);
        assertThat(second.get(RATE)).isEqualTo(8000);
        assertThat(third.get(SCALE)).isEqualTo(Scale.PER_256);
        assertThat(third.get(RATE)).isEqualTo(16_000);
        assertThat(third.mode()).isEqualTo(DecodeMode.LENIENT);
        assertThat(third.limits()).isEqualTo(DecodeLimits.standard());
        assertThat(fourth.mode()).isEqualTo(DecodeMode.STRICT);
        assertThat(fourth.limits()).isEqualTo(DecodeLimits.generous());
        assertThat(fourth.get(SCALE)).isEqualTo(Scale.PER_256);
    }

    @Test
    void everyChangeOfEncodeOptionsIsACopy() {
        EncodeOptions first = EncodeOptions.defaults();
        EncodeOptions second = first.withComputed(true).with(REPAIR, false);
        EncodeOptions third = second.withComputed(false);
        assertThat(first.writesComputed()).isFalse();
        assertThat(first.get(REPAIR)).isTrue();
        assertThat(second.writesComputed()).isTrue();
        assertThat(second.get(REPAIR)).isFalse();
        assertThat(third.writesComputed()).isFalse();
        assertThat(third.get(REPAIR)).isFalse();
    }

    @Test
    void optionsShowInTheOrderSet() {
        assertThat(DecodeOptions.lenient()
                        .with(SCALE, Scale.FRACTION)
                        .with(RATE, 16_000)
                        .toString())
                .startsWith("DecodeOptions[LENIENT, DecodeLimits[")
                .endsWith("{fake.scale=percent|fraction|per256=fraction, fake.rate=hz=16000}]");
        assertThat(EncodeOptions.defaults()).hasToString("EncodeOptions[computed=false, {}]");
    }

    @Test
    void nothingIsNoValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> DecodeOptions.lenient().with(SCALE, null));
        assertThatNullPointerException()
                .isThrownBy(() -> EncodeOptions.defaults().with(SCALE, null));
        assertThatNullPointerException()
                .isThrownBy(() -> DecodeOptions.lenient().withMode(null));
        assertThatNullPointerException()
                .isThrownBy(() -> DecodeOptions.lenient().withLimits(null));
    }
}
