package io.vqreport.webrtc.internal.message;

import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Compares packetsLostFraction with the counters beside it: a value that fits them on the other scale, and not on the one assumed, is doubtful.
 * Nothing is rescaled by it.
 */
final class LossCheck {
    /** How far a value may be from the one expected, as a share of that. */
    private static final double TOLERANCE = 0.05;

    /** What a writer's rounding may take away. */
    private static final double ROUNDING = 5e-4;

    private LossCheck() {}

    static boolean fitsOtherScale(SentStats sent, LossScale scale) {
        Long lost = sent.packetsLost();
        Long packets = sent.packetsSent();
        return lost != null && packets != null && fits(sent.packetsLostFraction(), lost, packets, scale);
    }

    static boolean fitsOtherScale(ReceivedStats received, LossScale scale) {
        Long lost = received.packetsLost();
        Long packets = received.packetsReceived();
        return lost != null
                && packets != null
                && fits(received.packetsLostFraction(), lost, (double) lost + packets, scale);
    }

    private static boolean fits(@Nullable BigDecimal sent, long lost, double expected, LossScale scale) {
        if (sent == null || lost <= 0 || expected < lost) {
            return false;
        }
        double fraction = lost / expected;
        double percent = fraction * 100;
        double value = sent.doubleValue();
        return scale == LossScale.PERCENT
                ? near(value, fraction) && !near(value, percent)
                : near(value, percent) && !near(value, fraction);
    }

    private static boolean near(double value, double expected) {
        return Math.abs(value - expected) <= TOLERANCE * expected + ROUNDING;
    }
}
