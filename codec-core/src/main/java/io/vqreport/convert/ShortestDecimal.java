package io.vqreport.convert;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that parses to a given double.
 *
 * <p>{@code Double.toString} is not used because before Java 19 it gives a digit too many for some values (two to the power of -44 among
 * them), and what is written would then depend on the runtime.
 */
final class ShortestDecimal {
    /** Any decimal of so many digits is the shortest of its double, short of the subnormal range. */
    private static final int UNIQUE_DIGITS = 15;

    /** So many digits tell any two doubles apart. */
    private static final int ENOUGH_DIGITS = 17;

    private ShortestDecimal() {}

    /** The decimal of fewest digits that parses to a finite value, 0 or more; of several, the one nearest to the value. */
    static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        int fewest = value < Double.MIN_NORMAL ? 1 : UNIQUE_DIGITS;
        for (int digits = fewest; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest.stripTrailingZeros();
            }
            // Below a power of two the doubles lie twice as close, so the farther neighbour may be the one to parse
            // back.
            boolean roundedUp = nearest.compareTo(exact) > 0;
            BigDecimal farther = exact.round(new MathContext(digits, roundedUp ? RoundingMode.DOWN : RoundingMode.UP));
            if (farther.doubleValue() == value) {
                return farther.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }
}
