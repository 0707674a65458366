package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.RtcpXrProblem;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One way in which devices deviate from RFC 6035, made out of conforming text on purpose.
 *
 * @param name what is done, for a person
 * @param expected the code a reader notes for it, among others perhaps
 * @param maker does it
 */
public record Deviation(String name, RtcpXrProblem expected, Maker maker) {
    /** Makes deviating text. Stateless. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes deviating text.
         *
         * @param conforming a conforming body, left as it is
         * @param random decides where, where there are several places
         * @return the deviating text; empty when the body has no place for it
         */
        Optional<Deviated> make(byte[] conforming, RandomGenerator random);
    }

    /** Checks that all is there. */
    public Deviation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(maker, "maker");
    }

    /**
     * Makes deviating text: the same body and seed always give the same.
     *
     * @param conforming a conforming body, left as it is
     * @param seed decides where, where there are several places
     * @return the deviating text; empty when the body has no place for it
     */
    public Optional<Deviated> apply(byte[] conforming, long seed) {
        return maker.make(conforming, new SplittableRandom(seed));
    }

    /** The name and the code. */
    @Override
    public String toString() {
        return name + " -> " + expected;
    }
}
