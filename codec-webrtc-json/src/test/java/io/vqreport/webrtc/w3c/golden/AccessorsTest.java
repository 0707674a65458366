package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.webrtc.w3c.EntryHead;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Does each accessor of a typed entry give the member it is named after, in the unit its name tells? */
class AccessorsTest {
    /** How an accessor's name tells a unit of the table; plain counts are not told. */
    private static final Map<String, String> UNITS =
            Map.of("s", "Seconds", "ms", "Millis", "bit/s", "BitsPerSecond", "dB", "Decibels", "linear", "Linear");
    /** These give something else than one member. */
    private static final Set<String> OTHERS =
            Set.of("head", "members", "toString", "hashCode", "id", "type", "timestampMillis");

    static Stream<Arguments> accessors() {
        return records(StatsEntry.class)
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> StatsEntry.class.isAssignableFrom(method.getDeclaringClass()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                        .filter(method -> !OTHERS.contains(method.getName()))
                        .map(method -> Arguments.of(Named.of(type.getSimpleName(), type), method)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(AccessorsTest::records);
    }

    @ParameterizedTest
    @MethodSource("accessors")
    void givesTheMemberItIsNamedAfter(Class<?> type, Method accessor) throws ReflectiveOperationException {
        StatsMember member = named(accessor.getName());
        StatsEntry absent = entry(type, StatsMembers.NONE);
        assertThat(accessor.invoke(absent))
                .isIn(Optional.empty(), OptionalLong.empty(), OptionalDouble.empty(), Map.of());
        StatsMembers all = all();
        Object given = accessor.invoke(entry(type, all));
        assertThat(given).isEqualTo(expected(accessor, member, all));
        String unit = UNITS.getOrDefault(member.unit(), "");
        assertThat(accessor.getName()).isIn(member.wireName() + unit, member.wireName());
        assertThat(unit.isEmpty() || accessor.getName().endsWith(unit)).isTrue();
    }

    @Test
    void oldNamesStandInForNewOnes() {
        assertThat(GetStats.decode(Inputs.json("[{'id':'a','type':'inbound-rtp','timestamp':1,'mediaType':'audio'}]"))
                        .value()
                        .entries()
                        .get(0)
                        .members()
                        .text(StatsMember.MEDIA_TYPE))
                .hasValue("audio");
    }

    /** The member with the longest name that the accessor's name begins with. */
    private static StatsMember named(String accessor) {
        return Arrays.stream(StatsMember.values())
                .filter(member -> accessor.startsWith(member.wireName()))
                .max(Comparator.comparingInt(member -> member.wireName().length()))
                .orElseThrow(() -> new AssertionError("no member is called " + accessor));
    }

    private static StatsEntry entry(Class<?> type, StatsMembers members)
            throws NoSuchMethodException, InstantiationException, IllegalAccessException, InvocationTargetException {
        return (StatsEntry) type.getConstructor(EntryHead.class, StatsMembers.class)
                .newInstance(new EntryHead("id", "type", null), members);
    }

    /** Every member with a value of its own. */
    private static StatsMembers all() {
        Map<StatsMember, Object> values = new EnumMap<>(StatsMember.class);
        for (StatsMember member : StatsMember.values()) {
            values.put(
                    member,
                    switch (member.kind()) {
                        case TEXT -> "text of " + member;
                        case FLAG -> true;
                        case RECORD -> Map.of("of", (long) member.wireName().length());
                        default -> (long) (1000 + values.size());
                    });
        }
        return StatsMembers.of(values, Map.of());
    }

    private static Object expected(Method accessor, StatsMember member, StatsMembers all) {
        Object value = all.known().get(member);
        if (accessor.getReturnType() == OptionalLong.class) {
            return OptionalLong.of((Long) value);
        }
        if (accessor.getReturnType() == OptionalDouble.class) {
            return OptionalDouble.of(((Long) value).doubleValue());
        }
        return accessor.getReturnType() == Optional.class ? Optional.of(value) : value;
    }
}
