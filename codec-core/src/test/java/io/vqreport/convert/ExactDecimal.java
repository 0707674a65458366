package io.vqreport.convert;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the decimal conversions should give, by definition and exact arithmetic alone: no parser and no formatter has a part in it. */
final class ExactDecimal {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ExactDecimal() {}

    /** Whether of all doubles one is the nearest to a number, and has the even mantissa where two are equally near. */
    static boolean isNearest(double candidate, BigDecimal number) {
        return number.signum() < 0
                ? Interval.of(-candidate).contains(number.negate())
                : Interval.of(candidate).contains(number);
    }

    /** The decimal of fewest digits among the numbers that round to a positive double; of several, the nearest to it, or the even one of two. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        Interval interval = Interval.of(value);
        for (int exponent = exact.precision() - exact.scale(); ; exponent--) {
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exponent);
            BigDecimal floor = exact.setScale(-exponent, RoundingMode.FLOOR);
            BigDecimal ceiling = floor.add(unit);
            boolean floorFits = interval.contains(floor);
            boolean ceilingFits = interval.contains(ceiling);
            if (floorFits && ceilingFits) {
                int nearer = exact.subtract(floor).compareTo(ceiling.subtract(exact));
                boolean ceilingIsEven = floor.unscaledValue().testBit(0);
                return nearer < 0 || (nearer == 0 && !ceilingIsEven) ? floor : ceiling;
            }
            if (floorFits || ceilingFits) {
                return floorFits ? floor : ceiling;
            }
        }
    }

    /** The decimal form of any double, rounded half away from zero. */
    static BigDecimal rounded(double value, int fractionDigits) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shortest = shortest(Math.abs(value));
        BigDecimal rounded =
                shortest.setScale(Math.min(Math.max(shortest.scale(), 0), fractionDigits), RoundingMode.HALF_UP);
        return value < 0 ? rounded.negate() : rounded;
    }

    /** The text that format is to give. */
    static String text(double value, int minFraction, int maxFraction) {
        BigDecimal stripped = rounded(value, maxFraction).stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), minFraction)).toPlainString();
    }

    /** The numbers from 0 up that round to one double: up to halfway to its neighbours, and including the halves if it is even. */
    private record Interval(BigDecimal from, BigDecimal to, boolean closed) {
        static Interval of(double value) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal from = value > 0 ? middle(new BigDecimal(Math.nextDown(value)), exact) : BigDecimal.ZERO;
            BigDecimal to = middle(exact, exact.add(new BigDecimal(Math.ulp(value))));
            return new Interval(from, to, (Double.doubleToRawLongBits(value) & 1) == 0);
        }

        boolean contains(BigDecimal number) {
            int above = number.compareTo(from);
            int below = to.compareTo(number);
            return closed ? above >= 0 && below >= 0 : above > 0 && below > 0;
        }

        private static BigDecimal middle(BigDecimal a, BigDecimal b) {
            return a.add(b).divide(TWO);
        }
    }
}
