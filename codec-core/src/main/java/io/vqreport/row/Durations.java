package io.vqreport.row;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as numbers. */
final class Durations {
    private Durations() {}

    /** The nearest double, over decimal digits. */
    static double milliseconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .movePointRight(3)
                .doubleValue();
    }
}
