package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Metric;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does a builder build just what it was told, whatever happens before and after? */
class BuildersTest {
    @Test
    void theBuildersAreFound() {
        assertThat(ModelRecords.withBuilder())
                .contains(
                        QualityReport.class,
                        StreamReport.class,
                        TransportReport.class,
                        CallIdentity.class,
                        Party.class,
                        MediaDescription.class);
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#withBuilder")
    void anUnchangedCopyIsEqual(Class<?> type) throws ReflectiveOperationException {
        for (Object original : List.of(Samples.full(type, 1), Samples.full(type, 2), Samples.sparse(type))) {
            assertThat(build(call(original, "toBuilder"))).isEqualTo(original);
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#withBuilder")
    void eachSetterChangesItsOwnComponentAndNoOther(Class<?> type) throws ReflectiveOperationException {
        Object original = Samples.full(type, 1);
        for (int i = 0; i < Samples.components(type).size(); i++) {
            RecordComponent component = Samples.components(type).get(i);
            Object value = Samples.value(component.getGenericType(), component.getName(), 2);
            Object[] expected = Samples.values(original);
            expected[i] = value;

            Object builder = call(original, "toBuilder");
            Method setter = builder.getClass().getMethod(component.getName(), component.getType());
            assertThat(setter.invoke(builder, value)).isSameAs(builder);
            assertThat(build(builder)).as(component.toString()).isEqualTo(Samples.make(type, expected));
            assertThat(original).isEqualTo(Samples.full(type, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#withBuilder")
    void aBuilderTakesEveryComponentFromNothing(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : Samples.components(type)) {
            builder.getClass()
                    .getMethod(component.getName(), component.getType())
                    .invoke(builder, Samples.value(component.getGenericType(), component.getName(), 1));
        }
        assertThat(build(builder)).isEqualTo(Samples.full(type, 1));
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#withBuilder")
    void aBuilderWithoutInputLeavesAbsentWhatMayBe(Class<?> type) throws ReflectiveOperationException {
        Object empty = build(type.getMethod("builder").invoke(null));
        for (RecordComponent component : Samples.components(type)) {
            if (Samples.mayBeAbsent(component)) {
                assertThat(Samples.get(component, empty))
                        .as(component.toString())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#withBuilder")
    void whatIsDoneToAListOrMapAfterwardsDoesNotReachTheBuilder(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : Samples.components(type)) {
            Object value = Samples.value(component.getGenericType(), component.getName(), 1);
            builder.getClass()
                    .getMethod(component.getName(), component.getType())
                    .invoke(builder, value);
            if (value instanceof List<?> list) {
                list.clear();
            } else if (value instanceof Map<?, ?> map) {
                map.clear();
            }
        }
        assertThat(build(builder)).isEqualTo(Samples.full(type, 1));
    }

    @Test
    void defaultsSayNothing() {
        assertThat(CallIdentity.builder().build()).isEqualTo(CallIdentity.UNKNOWN);
        assertThat(Party.builder().build()).isEqualTo(Party.UNKNOWN);
        assertThat(MediaDescription.builder().build()).isEqualTo(MediaDescription.UNKNOWN);
        QualityReport report = QualityReport.builder().build();
        assertThat(report.kind()).isEqualTo(ReportKind.SESSION);
        assertThat(report.endOfCall()).isFalse();
        assertThat(report.call()).isEqualTo(CallIdentity.UNKNOWN);
        assertThat(report.streams()).isEmpty();
        assertThat(StreamReport.builder().build().direction()).isEqualTo(Direction.RECEIVED);
        assertThat(StreamReport.builder().build().metrics().isEmpty()).isTrue();
        assertThat(TransportReport.builder().build().window()).isEqualTo(MeasurementWindow.UNKNOWN);
    }

    @Test
    void aBuilderGoesOnWithoutTouchingWhatItBuilt() {
        QualityReport.Builder builder = QualityReport.builder().tag("a", "1");
        QualityReport first = builder.build();
        StreamReport stream = StreamReport.builder().media(Media.AUDIO).build();
        QualityReport second = builder.addStream(stream).tag("b", "2").build();
        assertThat(first.streams()).isEmpty();
        assertThat(first.tags()).containsExactly(Map.entry("a", "1"));
        assertThat(second.streams()).containsExactly(stream);
        assertThat(second.tags()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
        assertThat(second.toBuilder().addStream(stream).build().streams()).hasSize(2);
        assertThat(second.streams()).hasSize(1);
    }

    @Test
    void singleEntriesAreAdded() {
        StreamReport.Builder builder = StreamReport.builder()
                .metric(Metric.ROUND_TRIP_DELAY, 20)
                .metric(Metric.MOS_LISTENING, 4.1)
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("P.564"))
                .extra("fake:X", "1");
        StreamReport first = builder.build();
        StreamReport second = builder.metric(Metric.ROUND_TRIP_DELAY, 30)
                .algorithm(Metric.MOS_LISTENING, Algorithm.computed("G.107"))
                .extra("fake:Y", "2")
                .build();
        assertThat(first.metric(Metric.ROUND_TRIP_DELAY)).hasValue(20);
        assertThat(first.metric(Metric.MOS_LISTENING)).hasValue(4.1);
        assertThat(first.metric(Metric.NETWORK_LOSS_RATE)).isEmpty();
        assertThat(first.algorithms()).containsOnly(Map.entry(Metric.MOS_LISTENING, Algorithm.reported("P.564")));
        assertThat(first.extras()).containsOnly(Map.entry("fake:X", "1"));
        assertThat(second.metric(Metric.ROUND_TRIP_DELAY)).hasValue(30);
        assertThat(second.algorithms()).containsOnly(Map.entry(Metric.MOS_LISTENING, Algorithm.computed("G.107")));
        assertThat(second.extras()).hasSize(2);
        TransportReport transport =
                TransportReport.builder().metric(Metric.ROUND_TRIP_DELAY, 7).build();
        assertThat(transport.metric(Metric.ROUND_TRIP_DELAY)).hasValue(7);
        assertThat(transport.metric(Metric.MOS_LISTENING)).isEmpty();
    }

    @Test
    void settersOfCollectionsReplaceAllThatWasThere() {
        StreamReport stream = StreamReport.builder()
                .algorithm(Metric.MOS_LISTENING, Algorithm.reported("old"))
                .algorithms(new HashMap<>(Map.of(Metric.R_LISTENING, Algorithm.reported("new"))))
                .extra("fake:old", "1")
                .extras(Map.of("fake:new", "2"))
                .build();
        assertThat(stream.algorithms().keySet()).containsExactly(Metric.R_LISTENING);
        assertThat(stream.extras().keySet()).containsExactly("fake:new");
        QualityReport report = QualityReport.builder()
                .addStream(stream)
                .streams(new ArrayList<>())
                .tag("old", "1")
                .tags(Map.of("new", "2"))
                .build();
        assertThat(report.streams()).isEmpty();
        assertThat(report.tags().keySet()).containsExactly("new");
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return call(builder, "build");
    }
}
