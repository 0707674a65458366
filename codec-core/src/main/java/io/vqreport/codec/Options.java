package io.vqreport.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The typed settings that decode and encode options share: an immutable map from key to value, in the order set. */
final class Options {
    static final Options NONE = new Options(Map.of());

    private final Map<OptionKey<?>, Object> values;

    private Options(Map<OptionKey<?>, Object> values) {
        this.values = values;
    }

    <T> Options with(OptionKey<T> key, T value) {
        Map<OptionKey<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return new Options(changed);
    }

    // with() is the only way in, and it ties the value's type to the key's.
    @SuppressWarnings("unchecked")
    <T> T get(OptionKey<T> key) {
        Object value = values.get(key);
        return value == null ? key.defaultValue() : (T) value;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
