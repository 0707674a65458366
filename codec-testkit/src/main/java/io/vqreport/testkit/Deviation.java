package io.vqreport.testkit;

import io.vqreport.codec.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which producers deviate from a format, made out of a conforming input on purpose. Immutable and thread-safe.
 *
 * @param name what is done, for a person
 * @param expected the code a reader notes for it, among others perhaps
 * @param effect what becomes of the input's reports
 * @param maker does it
 */
public record Deviation(String name, ProblemCode expected, Effect effect, Maker maker) {
    /** What becomes of the reports of an input that deviates. */
    public enum Effect {
        /** As many are read as before, and the code is noted. */
        NOTED,
        /** The input, or one report of it, is refused with the code. */
        REFUSED,
        /** The code is noted, and other items are read than before: more of them, fewer, or of another kind. */
        OTHER_ITEMS
    }

    /** Makes deviating inputs. Stateless. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes a deviating input.
         *
         * @param conforming a conforming input, left as it is
         * @param random decides where, where there are several places
         * @return the deviating input; empty when this input has no place for it
         */
        Optional<Deviated> make(byte[] conforming, RandomGenerator random);
    }

    /** Checks that all is there. */
    public Deviation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(maker, "maker");
    }

    /**
     * A deviation that is noted.
     *
     * @param name what is done
     * @param expected the code
     * @param maker does it
     * @return the deviation
     */
    public static Deviation of(String name, ProblemCode expected, Maker maker) {
        return new Deviation(name, expected, Effect.NOTED, maker);
    }

    /**
     * A deviation that every input has a place for, and that is noted.
     *
     * @param name what is done
     * @param expected the code
     * @param edit makes the octets, leaving its argument as it is
     * @return the deviation
     */
    public static Deviation always(String name, ProblemCode expected, UnaryOperator<byte[]> edit) {
        return of(name, expected, (conforming, random) -> Optional.of(Deviated.of(edit.apply(conforming))));
    }

    /**
     * A deviation that puts other text in one place, and that is noted.
     *
     * @param name what is done
     * @param expected the code
     * @param pattern finds the places, in the octets as ISO 8859-1; one of them is taken
     * @param replacement what stands there instead, with {@code $1} for the pattern's first group as in {@link String#replaceAll}
     * @return the deviation
     */
    public static Deviation replacing(String name, ProblemCode expected, String pattern, String replacement) {
        Pattern places = Pattern.compile(pattern);
        return of(name, expected, (conforming, random) -> replaced(places, replacement, conforming, random));
    }

    private static Optional<Deviated> replaced(
            Pattern places, String replacement, byte[] conforming, RandomGenerator random) {
        String text = new String(conforming, StandardCharsets.ISO_8859_1);
        int count = (int) places.matcher(text).results().count();
        if (count == 0) {
            return Optional.empty();
        }
        Matcher place = places.matcher(text);
        for (int skip = random.nextInt(count); skip >= 0; skip--) {
            place.find();
        }
        StringBuilder deviating = new StringBuilder(text.length() + replacement.length());
        place.appendReplacement(deviating, replacement).appendTail(deviating);
        return Optional.of(Deviated.of(deviating.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * This deviation, when its input or a report of it is refused.
     *
     * @return a copy with {@link Effect#REFUSED}
     */
    public Deviation refused() {
        return new Deviation(name, expected, Effect.REFUSED, maker);
    }

    /**
     * This deviation, when other items are read than before.
     *
     * @return a copy with {@link Effect#OTHER_ITEMS}
     */
    public Deviation otherItems() {
        return new Deviation(name, expected, Effect.OTHER_ITEMS, maker);
    }

    /**
     * Makes a deviating input: the same input and seed always give the same.
     *
     * @param conforming a conforming input, left as it is
     * @param seed decides where, where there are several places
     * @return the deviating input; empty when this input has no place for it
     */
    public Optional<Deviated> apply(byte[] conforming, long seed) {
        return maker.make(conforming.clone(), new SplittableRandom(seed));
    }

    /** The name and the code. */
    @Override
    public String toString() {
        return name + " -> " + expected.id();
    }
}
