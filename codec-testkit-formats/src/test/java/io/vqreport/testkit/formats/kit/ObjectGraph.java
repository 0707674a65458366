package io.vqreport.testkit.formats.kit;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that can be reached from some objects, written down by path: which object stands there, and what a value is. Arrays, collections, maps and
 * objects of this project, lambdas among them, are walked; of anything else it is noted which type could not be walked.
 */
final class ObjectGraph {
    private static final String OURS = "io.vqreport.";

    private final Set<String> stops;
    private final Map<String, String> found = new TreeMap<>();
    private final IdentityHashMap<Object, String> seen = new IdentityHashMap<>();
    private final Set<String> opaque = new TreeSet<>();

    /**
     * An empty graph.
     *
     * @param stops names of types whose objects are noted, but not walked
     */
    ObjectGraph(Set<String> stops) {
        this.stops = stops;
    }

    /** What was found, by path. */
    Map<String, String> found() {
        return found;
    }

    /** The types that were met and not walked, the stops among them. */
    Set<String> opaque() {
        return opaque;
    }

    void walk(String path, Object value) {
        if (value == null || isPlain(value)) {
            found.put(path, String.valueOf(value));
            return;
        }
        found.put(path, value.getClass().getName() + "@" + System.identityHashCode(value));
        if (seen.putIfAbsent(value, path) != null) {
            return;
        }
        if (stops.contains(name(value.getClass()))) {
            opaque.add(name(value.getClass()));
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                walk(path + "[" + i + "]", Array.get(value, i));
            }
        } else if (value instanceof Map<?, ?> map) {
            int i = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                walk(path + "{" + i + "}key", entry.getKey());
                walk(path + "{" + i + "}value", entry.getValue());
                i++;
            }
        } else if (value instanceof Collection<?> collection) {
            int i = 0;
            for (Object element : collection) {
                walk(path + "{" + i + "}", element);
                i++;
            }
        } else if (value instanceof Optional<?> optional) {
            walk(path + "?", optional.orElse(null));
        } else {
            walkFields(path, value);
        }
    }

    private void walkFields(String path, Object value) {
        Class<?> type = value.getClass();
        while (type != null && type.getName().startsWith(OURS)) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    walk(path + "." + field.getName(), get(field, value));
                }
            }
            type = type.getSuperclass();
        }
        if (type != Object.class && type != Enum.class && type != Record.class && type != null) {
            opaque.add(name(type));
        }
    }

    static Object get(Field field, Object of) {
        field.setAccessible(true);
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new AssertionError("a field that was made accessible is not", e);
        }
    }

    /** Values of the platform that cannot change. Our own enums are walked. */
    private static boolean isPlain(Object value) {
        String type = value.getClass().getName();
        return value instanceof CharSequence
                || value instanceof Class
                || (type.startsWith("java.lang.") && (value instanceof Number || value instanceof Comparable))
                || type.startsWith("java.math.")
                || type.startsWith("java.time.")
                || type.startsWith("java.util.regex.")
                || (value instanceof Enum && !type.startsWith(OURS));
    }

    /** Without what the JVM adds to the names of lambdas, and for all variable handles the same. */
    private static String name(Class<?> type) {
        if (VarHandle.class.isAssignableFrom(type)) {
            return VarHandle.class.getName();
        }
        return type.getName().replaceFirst("\\$\\$Lambda.*", "\\$\\$Lambda");
    }
}
