package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsMember;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How a metric comes out of an entry's members. {@code d(x)} is what was added to x during the interval.
 *
 * @param text the formula as it stands in the documentation
 * @param members the members it says all of; those of a fallback are not among them
 * @param function the formula; empty where a member is absent
 */
record Formula(String text, List<StatsMember> members, Function<Readings, OptionalDouble> function) {
    private static final int PERCENT = 2;
    private static final int FROM_SECONDS = 3;
    private static final int FROM_BITS = -3;
    /** What Chrome writes when its echo canceller has nothing to tell. */
    private static final double NO_ECHO_LOSS = -30;

    private static final double NO_ECHO_ENHANCEMENT = 0.17551203072071075;
    /** No interval loses as many packets: a count without a sign went below 0 or back. */
    private static final double WRAPPED = 1L << 31;

    OptionalDouble apply(Readings readings) {
        return function.apply(readings);
    }

    /** What was counted during the interval. */
    static Formula delta(StatsMember member) {
        return new Formula("d(" + member.wireName() + ")", List.of(member), readings -> readings.delta(member));
    }

    /** Payload received; absent where packets are counted and no bytes, as Safari does behind a relay. */
    static Formula payloadReceived() {
        StatsMember bytes = StatsMember.BYTES_RECEIVED;
        return new Formula("d(bytesReceived)", List.of(bytes), readings -> {
            OptionalDouble delta = readings.delta(bytes);
            boolean counted = readings.gauge(bytes).orElse(0) > 0
                    || readings.gauge(StatsMember.PACKETS_RECEIVED).orElse(0) <= 0;
            if (delta.isEmpty() || counted) {
                return delta;
            }
            readings.note(GetStatsProblem.NO_DATA, bytes);
            return OptionalDouble.empty();
        });
    }

    /** Packets lost, which may have become fewer. */
    static Formula lost() {
        StatsMember lost = StatsMember.PACKETS_LOST;
        return new Formula("d(packetsLost)", List.of(lost), readings -> {
            OptionalDouble delta = lostSince(readings);
            if (delta.orElse(0) < 0) {
                readings.note(GetStatsProblem.LOSS_NEGATIVE, lost);
            } else if (delta.isEmpty() && readings.delta(lost).isPresent()) {
                readings.note(GetStatsProblem.OUT_OF_RANGE, lost);
            }
            return delta;
        });
    }

    private static OptionalDouble lostSince(Readings readings) {
        OptionalDouble delta = readings.delta(StatsMember.PACKETS_LOST);
        return Math.abs(delta.orElse(0)) < WRAPPED ? delta : OptionalDouble.empty();
    }

    /** Seconds of the moment as ms. */
    static Formula milliseconds(StatsMember member) {
        return gauge("1000 * ", member, FROM_SECONDS);
    }

    /** Bit/s of the moment as kbit/s. */
    static Formula kilobits(StatsMember member) {
        return gauge("0.001 * ", member, FROM_BITS);
    }

    private static Formula gauge(String factor, StatsMember member, int shift) {
        return new Formula(
                factor + member.wireName(), List.of(member), readings -> shifted(readings.gauge(member), shift));
    }

    /** Seconds of the moment as ms; where they are absent, the mean of the interval. */
    static Formula roundTrip(StatsMember member, StatsMember total, StatsMember count) {
        Formula mean = mean(total, count);
        return new Formula("1000 * " + member.wireName() + ", else " + mean.text(), List.of(member), readings -> {
            OptionalDouble gauge = shifted(readings.gauge(member), FROM_SECONDS);
            return gauge.isPresent() ? gauge : mean.apply(readings);
        });
    }

    /** The mean of seconds summed over occasions, as ms. */
    static Formula mean(StatsMember total, StatsMember count) {
        String text = "1000 * d(" + total.wireName() + ") / d(" + count.wireName() + ")";
        return new Formula(text, List.of(total, count), readings -> {
            OptionalDouble sum = shifted(readings.delta(total), FROM_SECONDS);
            OptionalDouble occasions = readings.delta(count);
            return sum.isPresent() && occasions.orElse(0) > 0
                    ? OptionalDouble.of(sum.getAsDouble() / occasions.getAsDouble())
                    : OptionalDouble.empty();
        });
    }

    /** One counter as percent of another that includes it. */
    static Formula share(StatsMember part, StatsMember whole) {
        String text = "100 * d(" + part.wireName() + ") / d(" + whole.wireName() + ")";
        return new Formula(
                text, List.of(part, whole), readings -> percent(readings.delta(part), readings.delta(whole)));
    }

    /** Packets lost as percent of those expected; 0 where none was expected or the count of lost ones fell. */
    static Formula lossOfReceived() {
        StatsMember lost = StatsMember.PACKETS_LOST;
        StatsMember received = StatsMember.PACKETS_RECEIVED;
        return new Formula(
                "100 * d(packetsLost) / (d(packetsLost) + d(packetsReceived))",
                List.of(lost, received),
                readings -> lossRate(readings, lostSince(readings), expected(readings)));
    }

    /** Packets discarded as percent of those expected. */
    static Formula discarded() {
        StatsMember discarded = StatsMember.PACKETS_DISCARDED;
        return new Formula(
                "100 * d(packetsDiscarded) / (d(packetsLost) + d(packetsReceived))",
                List.of(discarded),
                readings -> percent(readings.delta(discarded), expected(readings)));
    }

    /** Packets the far end lost as percent of those sent; where these are not told, its own last fraction. */
    static Formula lossOfSent() {
        StatsMember lost = StatsMember.PACKETS_LOST;
        return new Formula(
                "100 * d(packetsLost) / d(packetsSent of outbound-rtp), else 100 * fractionLost",
                List.of(lost),
                readings -> {
                    OptionalDouble sent = readings.companionDelta(StatsMember.PACKETS_SENT);
                    OptionalDouble count = lostSince(readings);
                    return sent.isPresent() && count.isPresent()
                            ? lossRate(readings, count, sent)
                            : shifted(readings.gauge(StatsMember.FRACTION_LOST), PERCENT);
                });
    }

    /** A linear level as dB below full scale; 0 says that there is none. */
    static Formula level() {
        StatsMember level = StatsMember.AUDIO_LEVEL;
        return new Formula("20 * log10(audioLevel)", List.of(level), readings -> {
            OptionalDouble linear = readings.gauge(level);
            if (linear.isEmpty()) {
                return linear;
            }
            if (linear.getAsDouble() == 0) {
                readings.note(GetStatsProblem.NO_DATA, level);
                return OptionalDouble.empty();
            }
            if (!(linear.getAsDouble() > 0 && linear.getAsDouble() <= 1)) {
                readings.note(GetStatsProblem.OUT_OF_RANGE, level);
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(20 * Math.log10(linear.getAsDouble()));
        });
    }

    /** What is left of the echo; absent for the values by which Chrome says that it knows nothing. */
    static Formula residualEcho() {
        StatsMember loss = StatsMember.ECHO_RETURN_LOSS;
        StatsMember more = StatsMember.ECHO_RETURN_LOSS_ENHANCEMENT;
        return new Formula("echoReturnLoss + echoReturnLossEnhancement", List.of(loss, more), readings -> {
            OptionalDouble one = readings.gauge(loss);
            OptionalDouble other = readings.gauge(more);
            if (one.isEmpty() || other.isEmpty()) {
                return OptionalDouble.empty();
            }
            if (one.getAsDouble() == NO_ECHO_LOSS && other.getAsDouble() == NO_ECHO_ENHANCEMENT) {
                readings.note(GetStatsProblem.NO_DATA, loss);
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(one.getAsDouble() + other.getAsDouble());
        });
    }

    private static OptionalDouble expected(Readings readings) {
        OptionalDouble lost = lostSince(readings);
        OptionalDouble received = readings.delta(StatsMember.PACKETS_RECEIVED);
        return lost.isPresent() && received.isPresent()
                ? OptionalDouble.of(lost.getAsDouble() + received.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble lossRate(Readings readings, OptionalDouble lost, OptionalDouble expected) {
        if (lost.isEmpty() || expected.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (lost.getAsDouble() < 0) {
            return OptionalDouble.of(0);
        }
        if (expected.getAsDouble() <= 0) {
            readings.note(GetStatsProblem.NOTHING_EXPECTED, StatsMember.PACKETS_LOST);
            return OptionalDouble.of(0);
        }
        return percent(lost, expected);
    }

    private static OptionalDouble percent(OptionalDouble part, OptionalDouble whole) {
        return part.isPresent() && whole.orElse(0) > 0
                ? OptionalDouble.of(100 * part.getAsDouble() / whole.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble shifted(OptionalDouble value, int shift) {
        // Past this a shift could overflow, and no metric reaches as far.
        return value.isEmpty() || Math.abs(value.getAsDouble()) > 1e300
                ? OptionalDouble.empty()
                : OptionalDouble.of(Decimals.shift(value.getAsDouble(), shift));
    }
}
