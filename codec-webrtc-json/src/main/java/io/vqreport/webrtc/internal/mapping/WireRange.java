package io.vqreport.webrtc.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.webrtc.MemberKind;
import io.vqreport.webrtc.StatsMember;

/** What is written of a number: JSON sets no bounds, so these are ours, wide enough for any call. */
final class WireRange {
    /** The digits behind the point that are written. */
    static final int FRACTION_DIGITS = 6;

    /** The largest number that is written; a double tells whole numbers apart up to 9e15. */
    private static final double LARGEST = 1e15;

    private WireRange() {}

    static int fractionDigits(StatsMember member) {
        return member.kind() == MemberKind.COUNT ? 0 : FRACTION_DIGITS;
    }

    static double resolution(StatsMember member) {
        return member.kind() == MemberKind.COUNT ? 1 : 1e-6;
    }

    static double minimum(Metric metric) {
        return Math.max(metric.minimum(), -LARGEST);
    }

    static double maximum(Metric metric) {
        return Math.min(metric.maximum(), LARGEST);
    }
}
