package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Whether texts by names are a map as any other, in the order they came. */
class TextsTest {
    private static Map<String, String> built(String... pairs) {
        TextsBuilder builder = new TextsBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            builder.put(pairs[i], pairs[i + 1]);
        }
        return builder.build();
    }

    @Test
    void equalsTheMapThatHoldsTheSameAndKeepsItsOrder() {
        Map<String, String> expected = new LinkedHashMap<>();
        TextsBuilder builder = new TextsBuilder();
        for (int i = 1000; i > 0; i--) {
            expected.put("name" + i, "text" + i);
            builder.put("name" + i, "text" + i);
            Map<String, String> texts = builder.build();
            assertThat(texts).hasSize(expected.size()).containsKey("name" + i).doesNotContainKey("name" + (i - 1));
        }
        Map<String, String> texts = builder.build();
        assertThat(texts).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(expected).isEqualTo(texts);
        assertThat(texts).containsExactlyEntriesOf(expected);
        List<String> told = new ArrayList<>();
        texts.forEach((name, text) -> told.add(name + text));
        assertThat(told).hasSize(1000).startsWith("name1000text1000").endsWith("name1text1");
    }

    @Test
    void aLaterTextTakesTheEarlierOnesPlace() {
        Map<String, String> texts = built("a", "1", "b", "2", "a", "3");
        assertThat(texts).isInstanceOf(Texts.class).hasToString("{a=3, b=2}");
        assertThat(texts.get("a")).isEqualTo("3");
        assertThat(texts.get("c")).isNull();
        assertThat(texts.get(null)).isNull();
    }

    @Test
    void namesThatHashAlikeAreHeldLikeAnyOther() {
        List<String> names = List.of("");
        for (int length = 0; length < 6; length++) {
            names = names.stream()
                    .flatMap(name -> List.of(name + "Aa", name + "BB").stream())
                    .toList();
        }
        TextsBuilder builder = new TextsBuilder();
        names.forEach(name -> builder.put(name, name));
        Map<String, String> texts = builder.build();
        assertThat(names)
                .hasSize(64)
                .extracting(String::hashCode)
                .containsOnly(names.get(0).hashCode());
        assertThat(texts.keySet()).containsExactlyElementsOf(names);
        names.forEach(name -> assertThat(texts.get(name)).isEqualTo(name));
        assertThatThrownBy(() -> texts.put("a", "1")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isImmutableAndTakenOverWithoutACopy() {
        Map<String, String> texts = built("a", "1");
        assertThatThrownBy(() -> texts.put("a", "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> texts.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(texts::clear).isInstanceOf(UnsupportedOperationException.class);
        Iterator<Map.Entry<String, String>> entries = texts.entrySet().iterator();
        assertThatThrownBy(() -> entries.next().setValue("2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
        assertThat(Copies.ordered(texts)).isSameAs(texts);
        assertThat(built()).isEmpty();
    }

    @Test
    void refusesNullAsAnyMapOfAReport() {
        TextsBuilder builder = new TextsBuilder();
        Map<String, String> nothing = new LinkedHashMap<>();
        nothing.put("a", null);
        builder.set(nothing);
        assertThatThrownBy(builder::build)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        TextsBuilder builder = new TextsBuilder();
        builder.put("a", "1");
        Map<String, String> first = builder.build();
        builder.put("a", "2");
        builder.set(Map.of("b", "3"));
        assertThat(first).isEqualTo(Map.of("a", "1"));
        assertThat(builder.build()).isEqualTo(Map.of("b", "3"));
    }
}
