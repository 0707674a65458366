package io.vqreport.webrtc.w3c;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One entry in two snapshots of a peer connection: the same id, type and SSRC, at two different times.
 *
 * @param earlier the entry as it was
 * @param later the entry as it is; of the same id, with a later timestamp
 */
public record EntryInterval(StatsEntry earlier, StatsEntry later) implements Serializable {
    /** The counters that every other one depends on. */
    private static final List<StatsMember> BASIC = List.of(
            StatsMember.PACKETS_RECEIVED, StatsMember.PACKETS_SENT, StatsMember.BYTES_RECEIVED, StatsMember.BYTES_SENT);

    /**
     * Checks that there is an interval.
     *
     * @throws IllegalArgumentException when the ids differ, a timestamp is absent or they are not in order
     */
    public EntryInterval {
        Double from = earlier.head().timestampMillis();
        Double to = later.head().timestampMillis();
        if (!earlier.id().equals(later.id()) || from == null || to == null || from >= to) {
            throw new IllegalArgumentException("an interval has one entry at two times");
        }
    }

    /**
     * The interval's length.
     *
     * @return ms, more than 0
     */
    public double durationMillis() {
        return difference(
                later.timestampMillis().getAsDouble(), earlier.timestampMillis().getAsDouble());
    }

    /**
     * Whether counting began anew between the two, so that no difference means anything: packets or bytes fell.
     *
     * @return true when the entry is a new base only
     */
    public boolean restarted() {
        return BASIC.stream().anyMatch(this::fell);
    }

    /**
     * Whether a counter that only rises fell.
     *
     * @param member which one
     * @return true when it has less than before
     */
    public boolean fell(StatsMember member) {
        OptionalDouble from = earlier.members().number(member);
        OptionalDouble to = later.members().number(member);
        return member.kind().onlyRises() && from.isPresent() && to.isPresent() && to.getAsDouble() < from.getAsDouble();
    }

    /**
     * What was added to a counter or sum during the interval.
     *
     * @param member one whose kind {@linkplain StatsKind#isCumulative adds up}
     * @return the difference, in {@link StatsMember#unit()}; negative for {@code packetsLost} alone; empty when a value is absent, when
     *     counting began anew, or for a member that does not add up
     */
    public OptionalDouble delta(StatsMember member) {
        OptionalDouble from = earlier.members().number(member);
        OptionalDouble to = later.members().number(member);
        if (!member.kind().isCumulative() || from.isEmpty() || to.isEmpty() || fell(member) || restarted()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(difference(to.getAsDouble(), from.getAsDouble()));
    }

    /** The difference of the two as decimals: 0.3 less 0.1 is 0.2. */
    private static double difference(double minuend, double subtrahend) {
        if (minuend == Math.rint(minuend) && subtrahend == Math.rint(subtrahend)) {
            return minuend - subtrahend;
        }
        return new BigDecimal(Double.toString(minuend))
                .subtract(new BigDecimal(Double.toString(subtrahend)))
                .doubleValue();
    }
}
