package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every record of the model hold what it was given, for good, and survive Java serialization? */
class ModelRecordsTest {
    @Test
    void theRecordsAreFound() {
        assertThat(ModelRecords.records())
                .contains(
                        QualityReport.class,
                        StreamReport.class,
                        TransportReport.class,
                        CallIdentity.class,
                        Party.class,
                        MediaDescription.class,
                        MeasurementWindow.class,
                        TransportAddress.class,
                        Ssrc.class,
                        Alert.class,
                        Algorithm.class);
    }

    @Test
    void everyPublicTypeIsARecordAnEnumOrFinal() {
        assertThat(ModelRecords.types())
                .allMatch(type -> type.isRecord() || type.isEnum() || Modifier.isFinal(type.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void everythingSetSurvivesSerialization(Class<?> type) throws IOException, ClassNotFoundException {
        assertThat(Serializable.class).isAssignableFrom(type);
        Object full = Samples.full(type, 1);
        assertThat(Samples.copyBySerialization(full)).isEqualTo(full).isNotSameAs(full);
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void nothingSetSurvivesSerialization(Class<?> type) throws IOException, ClassNotFoundException {
        Object sparse = Samples.sparse(type);
        assertThat(Samples.copyBySerialization(sparse)).isEqualTo(sparse);
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void everyComponentHoldsWhatItWasGivenAndCountsForEquality(Class<?> type) {
        Object[] values = Samples.values(Samples.full(type, 1));
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = Samples.components(type).get(i);
            Object[] changed = values.clone();
            changed[i] = Samples.value(component.getGenericType(), component.getName(), 2);
            Object other = Samples.make(type, changed);
            assertThat(Samples.get(component, other))
                    .as(component.toString())
                    .isEqualTo(changed[i])
                    .isNotEqualTo(values[i]);
            assertThat(other).as(component.toString()).isNotEqualTo(Samples.full(type, 1));
        }
        assertThat(Samples.full(type, 1)).isEqualTo(Samples.full(type, 1)).hasSameHashCodeAs(Samples.full(type, 1));
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void whatMustBeThereIsDemandedByName(Class<?> type) {
        Object[] values = Samples.values(Samples.full(type, 1));
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = Samples.components(type).get(i);
            Object[] changed = values.clone();
            changed[i] = null;
            if (Samples.mayBeAbsent(component)) {
                assertThat(Samples.get(component, Samples.make(type, changed))).isNull();
            } else if (!component.getType().isPrimitive()) {
                assertThatNullPointerException().as(component.toString()).isThrownBy(() -> Samples.make(type, changed));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void listsAndMapsAreCopiedAndImmutable(Class<?> type) {
        List<RecordComponent> components = Samples.components(type);
        for (RecordComponent component : components) {
            Object given = Samples.value(component.getGenericType(), component.getName(), 1);
            Object[] values = Samples.values(Samples.full(type, 1));
            values[components.indexOf(component)] = given;
            if (given instanceof Collection<?> list) {
                Object record = Samples.make(type, values);
                list.clear();
                Collection<?> held = (Collection<?>) Samples.get(component, record);
                assertThat(held).as(component.toString()).hasSize(2);
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(held::clear);
            } else if (given instanceof Map<?, ?> map) {
                Object record = Samples.make(type, values);
                map.clear();
                Map<?, ?> held = (Map<?, ?>) Samples.get(component, record);
                assertThat(held).as(component.toString()).hasSize(2);
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(held::clear);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> held.entrySet().iterator().next().setValue(null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void listsAndMapsRefuseNull(Class<?> type) {
        List<RecordComponent> components = Samples.components(type);
        for (RecordComponent component : components) {
            Object given = Samples.value(component.getGenericType(), component.getName(), 1);
            Object[] values = Samples.values(Samples.full(type, 1));
            if (given instanceof List<?> list) {
                list.set(1, null);
            } else if (given instanceof Map<?, ?> map) {
                map.replaceAll((key, value) -> null);
            } else {
                continue;
            }
            values[components.indexOf(component)] = given;
            assertThatNullPointerException().as(component.toString()).isThrownBy(() -> Samples.make(type, values));
        }
    }

    @Test
    void mapsKeepTheSourcesOrder() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String name : List.of("z", "a", "m", "b", "y")) {
            tags.put(name, name);
        }
        assertThat(QualityReport.builder().tags(tags).build().tags().keySet()).containsExactly("z", "a", "m", "b", "y");
        assertThat(StreamReport.builder().extras(tags).build().extras().keySet())
                .containsExactly("z", "a", "m", "b", "y");
    }

    @Test
    void aNullKeyIsRefused() {
        Map<String, String> tags = new HashMap<>();
        tags.put(null, "text");
        assertThatNullPointerException()
                .isThrownBy(() -> QualityReport.builder().tags(tags).build());
    }
}
