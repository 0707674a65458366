package io.vqreport.codec;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One typed option of a codec. Keys are constants of the codec's façade and compared by identity.
 *
 * @param <T> the type of the option's values
 */
public final class OptionKey<T> {
    private final String name;
    private final T defaultValue;
    private final String values;
    private final String description;
    private final Function<String, T> parser;

    private OptionKey(String name, T defaultValue, String values, String description, Function<String, T> parser) {
        this.name = Objects.requireNonNull(name, "name");
        this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
        this.values = values;
        this.description = description;
        this.parser = parser;
    }

    /**
     * A key with any type of values.
     *
     * @param name the name on a command line, for example {@code rtcp.clockRates}
     * @param defaultValue what holds when the option is not set
     * @param values the form of its text, for a help page
     * @param description what it does, in one sentence
     * @param parser reads a value from text; throws {@link IllegalArgumentException} for what is none
     * @param <T> the type of values
     * @return the key
     */
    public static <T> OptionKey<T> of(
            String name, T defaultValue, String values, String description, Function<String, T> parser) {
        return new OptionKey<>(name, defaultValue, values, description, parser);
    }

    /**
     * A key whose values are an enum's constants. Their text is the constant's {@code toString}, in any case.
     *
     * @param name the name on a command line
     * @param defaultValue what holds when the option is not set
     * @param description what it does, in one sentence
     * @param <E> the enum
     * @return the key
     */
    public static <E extends Enum<E>> OptionKey<E> ofEnum(String name, E defaultValue, String description) {
        E[] constants = defaultValue.getDeclaringClass().getEnumConstants();
        StringBuilder values = new StringBuilder();
        for (E constant : constants) {
            values.append(values.length() == 0 ? "" : "|").append(constant);
        }
        return new OptionKey<>(name, defaultValue, values.toString(), description, text -> {
            for (E constant : constants) {
                if (constant.toString().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("not one of " + values);
        });
    }

    /**
     * A switch, written {@code on} or {@code off}, in any case.
     *
     * @param name the name on a command line
     * @param defaultValue what holds when the option is not set
     * @param description what it does, in one sentence
     * @return the key
     */
    public static OptionKey<Boolean> ofSwitch(String name, boolean defaultValue, String description) {
        return new OptionKey<>(
                name, defaultValue, "on|off", description, text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "on" -> true;
                    case "off" -> false;
                    default -> throw new IllegalArgumentException("not one of on|off");
                });
    }

    /**
     * The name on a command line.
     *
     * @return for example {@code vqrtcpxr.lossScale}
     */
    public String name() {
        return name;
    }

    /**
     * What holds when the option is not set.
     *
     * @return the default
     */
    public T defaultValue() {
        return defaultValue;
    }

    /**
     * The form of its text.
     *
     * @return for example {@code percent|fraction|per256}
     */
    public String values() {
        return values;
    }

    /**
     * What the option does.
     *
     * @return one sentence
     */
    public String description() {
        return description;
    }

    /**
     * Reads a value from text.
     *
     * @param text as given on a command line
     * @return the value
     * @throws IllegalArgumentException when the text is no value of this option
     */
    public T parse(String text) {
        return parser.apply(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name and the form of its text, for example {@code vqrtcpxr.lossScale=percent|fraction|per256}. */
    @Override
    public String toString() {
        return name + "=" + values;
    }
}
