package io.vqreport.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Immutable copies of maps that keep an order, which {@link Map#copyOf} does not. */
final class Copies {
    private Copies() {}

    /** A copy in the map's own order, or the map itself where it is immutable; refuses null as key or value, as {@link Map#copyOf} does. */
    static Map<String, String> ordered(Map<String, String> map) {
        if (map instanceof Texts) {
            return map;
        }
        map.forEach(Copies::requireEntry);
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy in the order of the enum's constants; refuses null as key or value. */
    static <K extends Enum<K>, V> Map<K, V> byConstant(Map<K, V> map) {
        map.forEach(Copies::requireEntry);
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    private static void requireEntry(Object key, Object value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}
