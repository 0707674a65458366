package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Is a key what it was made of? */
class OptionKeyTest {
    private enum Side {
        LEFT,
        RIGHT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void aKeyOfAnEnumNamesItsConstants() {
        OptionKey<Side> key = OptionKey.ofEnum("fake.side", Side.RIGHT, "Which side.");
        assertThat(key.values()).isEqualTo("left|right");
        assertThat(key.defaultValue()).isEqualTo(Side.RIGHT);
        assertThat(key.parse("Left")).isEqualTo(Side.LEFT);
    }

    @Test
    void aKeyOfAnyTypeHasItsParser() {
        OptionKey<Integer> key = OptionKey.of("fake.count", 3, "number", "How many.", Integer::valueOf);
        assertThat(key.name()).isEqualTo("fake.count");
        assertThat(key.description()).isEqualTo("How many.");
        assertThat(key.parse("5")).isEqualTo(5);
    }

    @Test
    void hashCodesFollowNames() {
        OptionKey<Boolean> one = OptionKey.ofSwitch("fake.one", true, "One.");
        assertThat(one).doesNotHaveSameHashCodeAs(OptionKey.ofSwitch("fake.two", true, "Two."));
    }

    @Test
    void aCodecWithoutSequencesSaysSo() {
        assertThat(new LineCodec(true).readsSequences()).isFalse();
    }
}
