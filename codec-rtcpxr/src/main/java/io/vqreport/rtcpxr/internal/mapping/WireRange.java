package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.PowersOfTen;

/** What the digits of a parameter can say and reading takes for a value. */
final class WireRange {
    private WireRange() {}

    static double minimum(VqParameter parameter) {
        double least = parameter.metric().map(metric -> metric.minimum()).orElse((double) parameter.minimum());
        return Math.max(least, parameter.minimum());
    }

    static double maximum(VqParameter parameter) {
        double greatest = parameter.metric().map(metric -> metric.maximum()).orElse((double) parameter.maximum());
        // The R factors of wideband and fullband exceed the RFC's comment, not its digits.
        double digits = PowersOfTen.of(parameter.integerDigits()) - 1;
        return parameter.unit().equals("R") ? Math.min(greatest, digits) : Math.min(greatest, parameter.maximum());
    }

    static double resolution(VqParameter parameter) {
        return 1 / PowersOfTen.of(parameter.fractionDigits());
    }
}
