package io.vqreport.model;

import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of the model's records by reflection, so that a new record or component is tested without anybody thinking of it. */
final class Samples {
    /** Stands at the front of every text that is made. */
    static final String MARKER = "zzq";

    private Samples() {}

    /** A record with every component set; another seed gives another value in every component that has more than one. */
    static Object full(Class<?> type, int seed) {
        return make(
                type,
                components(type).stream()
                        .map(component -> value(component.getGenericType(), component.getName(), seed))
                        .toArray());
    }

    /** A record with every component absent that may be, and without entries in its lists and maps. */
    static Object sparse(Class<?> type) {
        Object[] values = components(type).stream().map(Samples::absent).toArray();
        if (type == TransportAddress.class) {
            // The one record that refuses to say nothing at all.
            values[0] = "192.0.2.1";
        }
        return make(type, values);
    }

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }

    static Object[] values(Object record) {
        return components(record.getClass()).stream()
                .map(component -> get(component, record))
                .toArray();
    }

    static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    /** Calls the canonical constructor; what it throws comes out as it is. */
    static Object make(Class<?> type, Object[] values) {
        Class<?>[] types =
                components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(type + " threw what is checked", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    static Object value(Type type, String name, int seed) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name, seed);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return MARKER + name + seed;
        }
        if (plain == int.class || plain == Integer.class) {
            return 54_321 + seed;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return seed % 2 == 1;
        }
        if (plain == Double.class) {
            return 12.5 + seed;
        }
        if (plain == Instant.class) {
            return Instant.parse("2026-03-01T12:00:00.5Z").plusSeconds(seed);
        }
        if (plain == Duration.class) {
            return Duration.ofMillis(1_500 + seed);
        }
        if (plain == Metrics.class) {
            return Metrics.of().with(Metric.ROUND_TRIP_DELAY, 20 + seed);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[seed % constants.length];
        }
        if (plain.isRecord()) {
            return full(plain, seed);
        }
        throw new AssertionError("tell Samples how to make a " + type);
    }

    /** Reads what was written of a value. */
    static Object copyBySerialization(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static Object collection(ParameterizedType type, String name, int seed) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            list.add(value(arguments[0], name, seed));
            list.add(value(arguments[0], name, seed + 1));
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(key(arguments[0], seed + 1), value(arguments[1], name, seed));
        map.put(key(arguments[0], seed), value(arguments[1], name, seed + 1));
        return map;
    }

    private static Object key(Type type, int seed) {
        return type == String.class ? "key" + seed : value(type, "key", seed);
    }

    private static @Nullable Object absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (mayBeAbsent(component)) {
            return null;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == Metrics.class) {
            return Metrics.of();
        }
        if (type.isRecord()) {
            return sparse(type);
        }
        return value(component.getGenericType(), component.getName(), 0);
    }
}
