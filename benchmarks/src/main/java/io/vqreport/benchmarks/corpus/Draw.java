package io.vqreport.benchmarks.corpus;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws values from a seeded source. */
final class Draw {
    /** How often a parameter is left out that a producer may leave out. */
    private static final double DROPPED = 0.1;

    private static final String LOWER_HEX = "0123456789abcdef";

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    int between(int least, int greatest) {
        return least + random.nextInt(greatest - least + 1);
    }

    long bits() {
        return random.nextInt() & 0xFFFF_FFFFL;
    }

    /** A number with up to so many decimal places. */
    double decimal(double least, double greatest, int places) {
        long power = Math.round(Math.pow(10, places));
        long first = Math.round(least * power);
        long last = Math.round(greatest * power);
        return (double) (first + random.nextInt((int) (last - first + 1))) / power;
    }

    String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(LOWER_HEX.charAt(random.nextInt(LOWER_HEX.length())));
        }
        return text.toString();
    }

    /** The value, or none. */
    <T> @Nullable T perhaps(T value) {
        return chance(DROPPED) ? null : value;
    }

    /** The value as a rule not. */
    <T> @Nullable T rarely(T value) {
        return chance(DROPPED) ? value : null;
    }
}
