package io.vqreport.webrtc.w3c;

import io.vqreport.webrtc.w3c.internal.PlainValues;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The members of one entry of getStats, in the wire's own units. Immutable; two are equal when they hold the same values, in whatever order.
 *
 * <p>Members of the table have their kind's type here; whatever else was sent, or was sent with another type than the member has, stands in
 * {@link #others()}. A member that was null on the wire is absent.
 */
public final class StatsMembers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** From here on doubles skip whole numbers. */
    private static final double EXACT = 1L << 53;

    /** Members without any value. */
    public static final StatsMembers NONE = new StatsMembers(new StatsMember[0], new Object[0], Map.of());

    private final StatsMember[] names;
    // Long, BigInteger or Double; String; Boolean; or an unmodifiable map of these.
    private final Serializable[] values;
    private final Serializable others;

    private StatsMembers(StatsMember[] names, Object[] values, Map<String, Object> others) {
        this.names = names;
        this.values = Arrays.copyOf(values, values.length, Serializable[].class);
        this.others = PlainValues.frozen(others);
    }

    /**
     * Makes members of values by name.
     *
     * @param known the members of the table, each with a value of its kind: a {@link Long}, {@link BigInteger} or {@link Double}, a {@link
     *     String}, a {@link Boolean}, or a map of these
     * @param others what else was sent: such values, and lists and maps of them
     * @return the members
     * @throws IllegalArgumentException when a value is not of its member's kind, or of a type that JSON does not have
     */
    public static StatsMembers of(Map<StatsMember, ?> known, Map<String, ?> others) {
        StatsMember[] names = new StatsMember[known.size()];
        Object[] values = new Object[known.size()];
        int size = 0;
        for (Map.Entry<StatsMember, ?> entry : known.entrySet()) {
            Object value = entry.getValue();
            if (!fits(entry.getKey().kind(), value)) {
                throw new IllegalArgumentException("not a value of the kind of " + entry.getKey());
            }
            names[size] = entry.getKey();
            values[size++] = value instanceof Map<?, ?> map ? PlainValues.frozen(map) : value;
        }
        return new StatsMembers(names, values, new LinkedHashMap<>(others));
    }

    /**
     * Whether a value has the type of a kind.
     *
     * @param kind the kind of a member
     * @param value the value
     * @return true for a finite number, a text, a truth value or a map, as the kind has it
     */
    public static boolean fits(StatsKind kind, @Nullable Object value) {
        return switch (kind) {
            case TEXT -> value instanceof String;
            case FLAG -> value instanceof Boolean;
            case RECORD -> value instanceof Map<?, ?>;
            case COUNTER, SIGNED_COUNTER, TOTAL, GAUGE, TIME ->
                value instanceof Long
                        || value instanceof BigInteger
                        || (value instanceof Double number && Double.isFinite(number));
        };
    }

    private @Nullable Object value(StatsMember member) {
        // An entry has some thirty members: looking through them is as quick as hashing, and takes no memory.
        for (int i = 0; i < names.length; i++) {
            if (names[i] == member) {
                return values[i];
            }
        }
        return null;
    }

    /**
     * Whether a member of the table was sent, and not as null.
     *
     * @param member which one
     * @return true when there is a value
     */
    public boolean has(StatsMember member) {
        return value(member) != null;
    }

    /**
     * A number.
     *
     * @param member one whose kind is a number
     * @return the value in {@link StatsMember#unit()}; empty when it was not sent
     */
    public OptionalDouble number(StatsMember member) {
        return value(member) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /**
     * A whole number, exactly.
     *
     * @param member one whose kind is a number
     * @return the value; empty when it was not sent, has a fraction or is beyond 64 bits
     */
    public OptionalLong count(StatsMember member) {
        Object value = value(member);
        if (value instanceof Long number) {
            return OptionalLong.of(number);
        }
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < EXACT
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /**
     * A text.
     *
     * @param member one whose kind is TEXT
     * @return the text as sent; empty when it was not sent
     */
    public Optional<String> text(StatsMember member) {
        return value(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * A truth value.
     *
     * @param member one whose kind is FLAG
     * @return the value; empty when it was not sent
     */
    public Optional<Boolean> flag(StatsMember member) {
        return value(member) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /**
     * All members of the table that have a value.
     *
     * @return an unmodifiable map in the order of the table
     */
    public Map<StatsMember, Object> known() {
        Map<StatsMember, Object> map = new EnumMap<>(StatsMember.class);
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * What the table does not have: {@link Long}, {@link BigInteger}, {@link Double}, {@link String}, {@link Boolean}, lists and maps of
     * these, and null.
     *
     * @return an unmodifiable map in the order sent
     */
    // The constructor put a map of texts and plain values there; the field is typed Serializable so that it can be
    // serialized.
    @SuppressWarnings("unchecked")
    public Map<String, Object> others() {
        return (Map<String, Object>) others;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof StatsMembers other)
                || other.names.length != names.length
                || !others.equals(other.others)) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (!values[i].equals(other.value(names[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = others.hashCode();
        for (int i = 0; i < names.length; i++) {
            hash += names[i].wireName().hashCode() ^ values[i].hashCode();
        }
        return hash;
    }

    /** Shows which members there are, not their values. */
    @Override
    public String toString() {
        return "StatsMembers" + List.of(names) + (others().isEmpty() ? "" : " and " + others().size() + " others");
    }
}
