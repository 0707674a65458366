package io.vqreport.webrtc.w3c;

import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.internal.PlainMap;
import io.vqreport.webrtc.w3c.internal.MemberMap;
import java.io.Serializable;
import java.math.BigInteger;
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
    public static final StatsMembers NONE = new StatsMembers(MemberMap.EMPTY, PlainMap.EMPTY);

    private final MemberMap known;
    private final PlainMap others;

    private StatsMembers(MemberMap known, PlainMap others) {
        this.known = known;
        this.others = others;
    }

    /**
     * Makes members of values by name.
     *
     * @param known the members of the table, each with a value of its kind: a {@link Long}, {@link BigInteger} or {@link Double}, a {@link
     *     String}, a {@link Boolean}, or a map of plain values
     * @param others what else was sent, as plain values
     * @return the members
     * @throws IllegalArgumentException when a value is not of its member's kind, or of a type that JSON does not have
     */
    public static StatsMembers of(Map<StatsMember, ?> known, Map<String, ? extends @Nullable Object> others) {
        return known.isEmpty() && others.isEmpty()
                ? NONE
                : new StatsMembers(MemberMap.copyOf(known), PlainMap.copyOf(others));
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

    /**
     * Whether a member of the table was sent, and not as null.
     *
     * @param member which one
     * @return true when there is a value
     */
    public boolean has(StatsMember member) {
        return known.containsKey(member);
    }

    /**
     * A number.
     *
     * @param member one whose kind is a number
     * @return the value in {@link StatsMember#unit()}; empty when it was not sent
     */
    public OptionalDouble number(StatsMember member) {
        return known.get(member) instanceof Number number
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
        Object value = known.get(member);
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
        return known.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * A truth value.
     *
     * @param member one whose kind is FLAG
     * @return the value; empty when it was not sent
     */
    public Optional<Boolean> flag(StatsMember member) {
        return known.get(member) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Whether a flag was sent as true. */
    boolean isSet(StatsMember member) {
        return Boolean.TRUE.equals(known.get(member));
    }

    /**
     * All members of the table that have a value.
     *
     * @return an unmodifiable map in the order sent
     */
    public Map<StatsMember, Object> known() {
        return known;
    }

    /**
     * What the table does not have, as plain values: {@link String}, {@link Boolean}, {@link Long}, {@link JsonNumber}, lists and maps of these,
     * and null.
     *
     * @return an unmodifiable map in the order sent
     */
    public Map<String, @Nullable Object> others() {
        return others;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StatsMembers other && known.equals(other.known) && others.equals(other.others);
    }

    @Override
    public int hashCode() {
        int hash = others.hashCode();
        for (Map.Entry<StatsMember, Object> member : known.entrySet()) {
            // An enum constant's own hash differs from one machine to the next.
            hash += member.getKey().wireName().hashCode() ^ member.getValue().hashCode();
        }
        return hash;
    }

    /** Shows which members there are, not their values. */
    @Override
    public String toString() {
        return "StatsMembers" + known.keySet() + (others.isEmpty() ? "" : " and " + others.size() + " others");
    }
}
